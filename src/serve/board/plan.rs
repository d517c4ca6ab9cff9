//! The action plan: each goal with how far it has come, and the pages that show it.

use serde::Serialize;

use super::view::cell_address;
use crate::content::plan::{Goal, GoalStatus};
use crate::ground::date::{Date, Due};
use crate::site::Site;

/// A goal of the plan.
#[derive(Debug, Serialize)]
pub(super) struct GoalView {
    id: String,
    area: String,
    text: String,
    owners: Vec<String>,
    /// `rolling`, `yearly` or a day.
    due: Option<String>,
    /// Whether the day has passed and the goal is not reached.
    late: bool,
    status: &'static str,
    status_date: Option<Date>,
    evidence: Vec<Evidence>,
}

/// A page that shows what has been done.
#[derive(Debug, Serialize)]
struct Evidence {
    title: String,
    href: String,
    /// In how many languages it exists.
    languages: usize,
}

/// The goals of the plan.
pub(super) fn goals(site: &Site) -> Vec<GoalView> {
    site.data.plan.iter().flat_map(|plan| &plan.goals).map(|goal| view(site, goal)).collect()
}

fn view(site: &Site, goal: &Goal) -> GoalView {
    let reached = matches!(goal.status, GoalStatus::Done | GoalStatus::Recurring);
    GoalView {
        id: goal.id.clone(),
        area: goal.area.clone(),
        text: goal.text.clone(),
        owners: goal.owners.clone(),
        due: goal.due.map(|due| match due {
            Due::By(day) => day.to_string(),
            Due::Rolling => "rolling".to_owned(),
            Due::Yearly => "yearly".to_owned(),
        }),
        late: !reached && goal.due.is_some_and(|due| due.passed(site.edition.as_of)),
        status: match goal.status {
            GoalStatus::Planned => "planned",
            GoalStatus::Ongoing => "ongoing",
            GoalStatus::Done => "done",
            GoalStatus::Recurring => "recurring",
        },
        status_date: goal.status_date,
        evidence: evidence(site, goal),
    }
}

/// The topics that the goal names, and those whose texts name the goal, each once.
fn evidence(site: &Site, goal: &Goal) -> Vec<Evidence> {
    let tree = &site.outline.tree;
    let named = goal.evidence.iter().filter_map(|link| {
        let name = link.strip_prefix("page:")?;
        tree.topic_named(name.split('#').next().unwrap_or(name).trim_matches('/'))
    });
    let naming = site.pages.iter().filter(|page| page.text.front.plan.iter().any(|id| *id.get_ref() == goal.id));
    let mut topics: Vec<usize> = named.chain(naming.map(|page| page.topic)).collect();
    topics.sort_unstable();
    topics.dedup();
    topics.into_iter().filter_map(|topic| shown(site, topic)).collect()
}

fn shown(site: &Site, topic: usize) -> Option<Evidence> {
    let (first, page) =
        site.pages.iter().enumerate().filter(|(_, page)| page.topic == topic).min_by_key(|(_, page)| page.language)?;
    let languages: std::collections::BTreeSet<usize> =
        site.pages.iter().filter(|page| page.topic == topic).map(|page| page.language).collect();
    Some(Evidence { title: page.text.front.title.clone(), href: cell_address(site, first), languages: languages.len() })
}
