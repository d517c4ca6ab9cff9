//! `late-phone`: a reader in need must read long before she meets somebody to turn to.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("late-phone", Severity::Warning, Group::Readability, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let limit = subject.limits.as_ref().and_then(|limits| limits.first_phone);
    let Some(limit) = limit.map(|limit| subject.tongue.in_words(limit)) else { return Vec::new() };
    // A folder's words stand above a list, and a page that is not sensitive helps nobody in need.
    if !subject.page.is_some_and(|page| page.sensitive) {
        return Vec::new();
    }
    let before = words_before_contact(subject);
    if before <= limit as usize {
        return Vec::new();
    }
    let met = if subject.reading.first_contact.is_some() { "late" } else { "never" };
    vec![Diagnostic::warning(RULE.name, subject.whole()).with("words", before).with("limit", limit).with("met", met)]
}

/// Words before the first contact; all words where there is none.
fn words_before_contact(subject: &Subject<'_>) -> usize {
    let Some((passage, offset)) = subject.reading.first_contact else { return subject.measured.words() };
    let whole = subject.measured.sentences[..passage].iter().flatten();
    let whole: usize = whole.map(|sentence| sentence.words).sum();
    let begun = subject
        .reading
        .passages
        .get(passage)
        .map_or(0, |passage| passage.words.partition_point(|word| word.start < offset));
    whole + begun
}
