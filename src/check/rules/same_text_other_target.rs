//! `same-text-other-target`: two links with the same words lead to different places.

use std::collections::BTreeMap;

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::content::document::plain_text;
use crate::content::visit::each_link;
use crate::ground::diag::{Diagnostic, Severity};
use crate::site::target::Target;

pub(super) const RULE: Rule = Rule::text("same-text-other-target", Severity::Warning, Group::Accessibility, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut firsts: BTreeMap<String, &Target> = BTreeMap::new();
    let mut found = Vec::new();
    each_link(&subject.text.document, &mut |to, content, span| {
        // A word explained is no way to another page, and a contact's link shows its number beside the words.
        if matches!(to, Target::Term(_) | Target::Fact(_) | Target::Contact(_)) || content.is_empty() {
            return;
        }
        let words = plain_text(content).trim().to_lowercase();
        match firsts.get(&words) {
            Some(first) if *first != to => found.push(subject.note(RULE.name, span).with("words", plain_text(content))),
            Some(_) => {}
            None => {
                firsts.insert(words, to);
            }
        }
    });
    found
}
