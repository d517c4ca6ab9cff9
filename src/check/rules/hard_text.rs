//! `hard-text`: LIX lies over what the reader can be asked, further than chance explains.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("hard-text", Severity::Warning, Group::Readability, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let Some(limits) = subject.limits.as_ref().filter(|_| subject.tongue.lix) else { return Vec::new() };
    let Some(lix) = subject.measured.lix() else { return Vec::new() };
    let [warn, strong] = limits.lix.map(f64::from);
    // A text a little over the limit may be under it in truth: it is told of only where one standard deviation does not
    // explain it, or where it is over the second limit.
    if lix.value - lix.spread <= warn && lix.value <= strong {
        return Vec::new();
    }
    let note = Diagnostic::warning(RULE.name, subject.whole())
        .with("lix", whole(lix.value))
        .with("spread", whole(lix.spread.ceil()))
        .with("limit", limits.lix[0])
        .with("mean", whole(subject.measured.mean()))
        .with("long", whole(subject.measured.long_share()));
    vec![note]
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "figures of a text are small and positive")]
fn whole(figure: f64) -> u32 {
    figure.round() as u32
}
