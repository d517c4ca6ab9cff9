//! `missing-description`: lists and previews have nothing to say of a page.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("missing-description", Severity::Warning, Group::Completeness, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let described = subject.text.front.description.as_deref().is_some_and(|words| !words.trim().is_empty());
    if described || subject.page.is_none() { Vec::new() } else { vec![Diagnostic::warning(RULE.name, subject.whole())] }
}
