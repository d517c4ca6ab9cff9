//! `all-caps`: words in capitals are hard to read, and some screen readers spell them out.

use std::ops::Range;

use crate::check::readability::words::{is_letter, letters};
use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("all-caps", Severity::Warning, Group::Accessibility, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (passage, _) in subject.passages() {
        let shouted = |word: &Range<usize>| is_shouted(&passage.text[word.clone()]);
        for run in passage.words.chunk_by(|a, b| shouted(a) == shouted(b)).filter(|run| shouted(&run[0])) {
            let long = run.iter().any(|word| letters(&passage.text[word.clone()]) > 6);
            if run.len() >= 3 || long {
                let whole = run[0].start..run[run.len() - 1].end;
                found.push(subject.note(RULE.name, passage.source(&whole)).with("words", &passage.text[whole.clone()]));
            }
        }
    }
    found
}

/// Two capitals or more and no small letter.
fn is_shouted(word: &str) -> bool {
    // Nearly every word is told by its first letter, the others by their second.
    if word.starts_with(char::is_lowercase) {
        return false;
    }
    let mut alphabetic = word.chars().filter(|c| is_letter(*c)).peekable();
    alphabetic.peek().is_some() && alphabetic.all(char::is_uppercase) && letters(word) > 1
}
