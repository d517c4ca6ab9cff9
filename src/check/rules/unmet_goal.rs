//! `unmet-goal`: a goal of the action plan is due, is not done, and no page shows that anything has come of it.

use std::collections::BTreeSet;

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::content::data_file::DataFile;
use crate::content::plan::{Goal, GoalStatus};
use crate::ground::date::Due;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("unmet-goal", Severity::Warning, Group::Completeness, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    let Some(plan) = &site.data.plan else { return Vec::new() };
    let goals = case.pages().iter().flat_map(|(_, page)| &page.text.front.plan);
    let shown: BTreeSet<&str> = goals.map(|goal| goal.get_ref().as_str()).collect();
    let is_unmet = |goal: &&Goal| {
        let due = goal.due.is_some_and(|due| due.passed(case.today));
        due && goal.status != GoalStatus::Done && goal.evidence.is_empty() && !shown.contains(goal.id.as_str())
    };
    let note = |goal: &Goal| {
        let place = site.sources.of_entry(DataFile::Plan, &goal.id, "id");
        let due = match goal.due {
            Some(Due::By(day)) => day.to_string(),
            _ => "none".to_owned(),
        };
        let note = Diagnostic::warning(RULE.name, place).with("goal", goal.id.as_str()).with("due", due);
        note.with("owners", goal.owners.join(", "))
    };
    plan.goals.iter().filter(is_unmet).map(note).collect()
}
