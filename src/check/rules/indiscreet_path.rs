//! `indiscreet-path`: the address of a sensitive page tells what it is about, in the history, in logs and over a shoulder
//! (S9).

use crate::check::case::Case;
use crate::check::discreet::indiscreet_part;
use crate::check::rule::{Group, Rule};
use crate::check::subject::front_place;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("indiscreet-path", Severity::Warning, Group::Safety, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (_, page) in case.pages().iter().filter(|(_, page)| page.sensitive) {
        if let Some(word) = indiscreet_part(page.route.path(), case.lexicons) {
            let note = Diagnostic::warning(RULE.name, front_place(&page.text, "slug"));
            found.push(note.with("word", word).with("path", page.route.to_string()));
        }
    }
    let sensitive = case.first().outline.config.sensitive;
    for list in case.sites.iter().flat_map(|site| &site.lists).filter(|list| list.words.is_some() && sensitive) {
        let Some(words) = &list.words else { continue };
        if let Some(word) = indiscreet_part(list.route.path(), case.lexicons) {
            let note = Diagnostic::warning(RULE.name, front_place(words, "slug"));
            found.push(note.with("word", word).with("path", list.route.to_string()));
        }
    }
    found
}
