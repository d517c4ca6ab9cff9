//! `long-heading`: a heading that cannot be taken in at a glance.

use crate::check::readability::passages::PassageKind;
use crate::check::readability::words::words;
use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("long-heading", Severity::Warning, Group::Readability, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let Some(limits) = &subject.limits else { return Vec::new() };
    let limit = subject.tongue.in_words(limits.heading_words);
    let title = (words(&subject.text.front.title).count(), subject.whole());
    let headings = subject.passages().filter(|(passage, _)| passage.kind == PassageKind::Heading);
    let headings = headings.map(|(passage, _)| (passage.words.len(), subject.at(passage.span)));
    let long = [title].into_iter().chain(headings).filter(|(count, _)| *count > limit as usize);
    long.map(|(count, place)| Diagnostic::warning(RULE.name, place).with("words", count).with("limit", limit)).collect()
}
