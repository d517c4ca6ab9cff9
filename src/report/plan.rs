//! The action plan against the site: which pages show each goal, and what the municipality has still to say.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::table::Table;
use crate::check::case::Case;
use crate::content::plan::{Goal, GoalStatus};
use crate::content::words::{Fact, FactStatus};
use crate::ground::date::Due;
use crate::site::Site;

/// A table with a row for each goal of the plan, and one with a row for each fact that waits for the municipality.
pub fn tables(sites: &[Arc<Site>], say: &dyn Fn(&str) -> String) -> Vec<Table> {
    let Some(site) = sites.first() else { return Vec::new() };
    vec![goals(site, &shown(sites), say), to_confirm(site, say)]
}

/// The topics that name each goal in their front matter.
fn shown(sites: &[Arc<Site>]) -> BTreeMap<String, BTreeSet<String>> {
    let mut shown: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, page) in Case::pages_of(sites) {
        for goal in &page.text.front.plan {
            shown.entry(goal.get_ref().clone()).or_default().insert(page.text.key.folder.clone());
        }
    }
    shown
}

fn goals(site: &Site, shown: &BTreeMap<String, BTreeSet<String>>, say: &dyn Fn(&str) -> String) -> Table {
    let plan = site.data.plan.as_ref();
    let row = |goal: &Goal| {
        let topics = shown.get(&goal.id).map_or(0, BTreeSet::len);
        let due = goal.due.map_or_else(|| "–".to_owned(), |due| told(due, say));
        let status = say(status_key(goal.status));
        vec![goal.id.clone(), goal.owners.join(", "), due, status, topics.to_string(), goal.evidence.len().to_string()]
    };
    let keys =
        ["report-goal", "report-owners", "report-due", "report-status", "report-topics", "report-evidence"].map(say);
    let title = plan.map_or_else(|| say("report-plan"), |plan| format!("{}: {}", say("report-plan"), plan.title));
    Table { title, head: keys.to_vec(), rows: plan.iter().flat_map(|plan| &plan.goals).map(row).collect() }
}

fn told(due: Due, say: &dyn Fn(&str) -> String) -> String {
    match due {
        Due::By(day) => day.to_string(),
        Due::Rolling => say("report-rolling"),
        Due::Yearly => say("report-yearly"),
    }
}

fn status_key(status: GoalStatus) -> &'static str {
    match status {
        GoalStatus::Planned => "report-planned",
        GoalStatus::Ongoing => "report-ongoing",
        GoalStatus::Done => "report-done",
        GoalStatus::Recurring => "report-recurring",
    }
}

fn to_confirm(site: &Site, say: &dyn Fn(&str) -> String) -> Table {
    let open = site.data.facts.iter().filter(|fact| fact.status == FactStatus::ToConfirm);
    let row = |fact: &Fact| vec![fact.id.clone(), fact.note.clone().unwrap_or_default()];
    let head = ["report-fact", "report-asked"].map(say).to_vec();
    Table { title: say("report-to-confirm"), head, rows: open.map(row).collect() }
}
