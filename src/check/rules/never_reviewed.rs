//! `never-reviewed`: nobody has read a page and found it true. Told once for all pages of an owner.

use std::collections::BTreeMap;

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::check::subject::front_place;
use crate::ground::diag::Place;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("never-reviewed", Severity::Hint, Group::Completeness, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let mut unread: BTreeMap<&str, (Place, usize)> = BTreeMap::new();
    for (_, page) in case.pages() {
        let front = &page.text.front;
        // A translation is judged by its own reviewer.
        if front.reviewed.is_some() || page.translation.is_some() {
            continue;
        }
        let owner = front.owner.as_deref().unwrap_or("none");
        let first = || (front_place(&page.text, "review_every"), 0);
        unread.entry(owner).or_insert_with(first).1 += 1;
    }
    let note = |(owner, (place, pages)): (&str, (Place, usize))| {
        Diagnostic::warning(RULE.name, place).with("owner", owner).with("pages", pages)
    };
    unread.into_iter().map(note).collect()
}
