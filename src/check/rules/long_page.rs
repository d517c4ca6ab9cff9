//! `long-page`: more than a reader in need takes in.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("long-page", Severity::Warning, Group::Readability, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let limit = subject.limits.as_ref().and_then(|limits| limits.page_words);
    let Some(limit) = limit.map(|limit| subject.tongue.in_words(limit)) else { return Vec::new() };
    let count = subject.measured.words();
    if count <= limit as usize {
        return Vec::new();
    }
    vec![Diagnostic::warning(RULE.name, subject.whole()).with("words", count).with("limit", limit)]
}
