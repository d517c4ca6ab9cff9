//! `choppy-text`: sentence after sentence so short that the reader cannot tell how they hang together.

use crate::check::readability::passages::PassageKind;
use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("choppy-text", Severity::Hint, Group::Readability, look);

/// A sentence of so few words is a snatch.
const SHORT: usize = 4;

/// So many in a row, without a paragraph's end between, are choppy.
const MANY: usize = 5;

/// Where the limit for the mean is under this, short sentences are what the reader needs.
const GROWN: u32 = 12;

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    if subject.limits.as_ref().is_none_or(|limits| limits.mean_sentence < GROWN) {
        return Vec::new();
    }
    let short = subject.tongue.in_words(u32::try_from(SHORT).unwrap_or_default()) as usize;
    let paragraphs = subject.passages().filter(|(passage, _)| passage.kind == PassageKind::Paragraph);
    let choppy = paragraphs.filter_map(|(passage, sentences)| {
        let runs = sentences.chunk_by(|a, b| (a.words <= short) == (b.words <= short));
        let longest = runs.filter(|run| run[0].words <= short).max_by_key(|run| run.len())?;
        let whole = longest[0].range.start..longest[longest.len() - 1].range.end;
        (longest.len() >= MANY)
            .then(|| subject.note(RULE.name, passage.source(&whole)).with("sentences", longest.len()))
    });
    choppy.collect()
}
