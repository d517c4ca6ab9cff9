//! `duplicate-title`: two pages of one language have the same title in the tab, so that a reader cannot tell them apart
//! (WCAG 2.4.2).

use std::collections::BTreeMap;

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::check::subject::front_place;
use crate::ground::diag::{Diagnostic, Severity};
use crate::site::text::Page;

pub(super) const RULE: Rule = Rule::site("duplicate-title", Severity::Warning, Group::Completeness, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let mut firsts: BTreeMap<(&str, usize, Option<usize>), &Page> = BTreeMap::new();
    let mut found = Vec::new();
    for (_, page) in case.pages() {
        let front = &page.text.front;
        let title = match (&front.discreet_title, page.sensitive) {
            (Some(title), _) => title,
            // The theme gives a neutral title that all such pages share on purpose.
            (None, true) => continue,
            (None, false) => &front.title,
        };
        // The same topic may have the same title for two audiences: their homes and addresses tell them apart.
        let key = (title.as_str(), page.language, page.audience);
        match firsts.get(&key) {
            Some(first) => {
                let name = if front.discreet_title.is_some() { "discreet_title" } else { "title" };
                let note = Diagnostic::warning(RULE.name, front_place(&page.text, name)).with("title", title.as_str());
                found.push(note.with("other", first.text.source.path()));
            }
            None => {
                firsts.insert(key, page);
            }
        }
    }
    found
}
