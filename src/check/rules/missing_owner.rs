//! `missing-owner`: nobody answers for a page, so nobody will notice when it is no longer true.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("missing-owner", Severity::Warning, Group::Completeness, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let front = &subject.text.front;
    let owned = front.owner.as_deref().is_some_and(|owner| !owner.trim().is_empty());
    // Whoever answers for a text answers for its translations; a folder's words are answered for with what it holds.
    if owned || front.translation.is_some() || subject.page.is_none() {
        return Vec::new();
    }
    vec![Diagnostic::warning(RULE.name, subject.whole())]
}
