//! `long-sentence`: a sentence in which the reader is lost before its end.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("long-sentence", Severity::Warning, Group::Readability, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let Some(limits) = &subject.limits else { return Vec::new() };
    let limit = subject.tongue.in_words(limits.longest_sentence);
    let passages = subject.passages().flat_map(|(passage, sentences)| {
        let long = sentences.iter().filter(|sentence| sentence.words > limit as usize);
        long.map(|sentence| {
            let note = subject.note(RULE.name, passage.source(&sentence.range));
            note.with("words", sentence.words).with("limit", limit)
        })
    });
    passages.collect()
}
