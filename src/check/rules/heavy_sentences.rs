//! `heavy-sentences`: the sentences are too long in the mean, though none may be over its own limit.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("heavy-sentences", Severity::Warning, Group::Readability, look);

/// A mean of fewer sentences says little.
const ENOUGH: usize = 10;

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let Some(limits) = &subject.limits else { return Vec::new() };
    let limit = subject.tongue.in_words(limits.mean_sentence);
    let mean = subject.measured.mean().round();
    if subject.measured.count() < ENOUGH || mean <= f64::from(limit) {
        return Vec::new();
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a mean of words is small and positive"
    )]
    let mean = mean as u32;
    vec![Diagnostic::warning(RULE.name, subject.whole()).with("mean", mean).with("limit", limit)]
}
