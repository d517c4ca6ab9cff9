//! `long-words`: so many long words that they alone make the text heavy.

use std::collections::BTreeMap;

use crate::check::readability::measure::ENOUGH_WORDS;
use crate::check::readability::words::letters;
use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("long-words", Severity::Hint, Group::Readability, look);

/// How many of the words are named.
const NAMED: usize = 5;

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let Some(limits) = subject.limits.as_ref().filter(|_| subject.tongue.lix) else { return Vec::new() };
    let count = subject.measured.words();
    if count < ENOUGH_WORDS {
        return Vec::new();
    }
    // What LIX leaves for long words when the sentences are as long as they may be.
    let room = f64::from(limits.lix[0].saturating_sub(limits.mean_sentence));
    let share = subject.measured.long_share();
    #[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
    let spread = (share * (100.0 - share) / count as f64).sqrt();
    if share - 2.0 * spread <= room {
        return Vec::new();
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is between 0 and 100")]
    let share = share.round() as u32;
    let note = Diagnostic::warning(RULE.name, subject.whole()).with("share", share);
    vec![note.with("limit", limits.lix[0].saturating_sub(limits.mean_sentence)).with("longest", longest(subject))]
}

/// The longest words, the longest first.
fn longest(subject: &Subject<'_>) -> String {
    let mut all: BTreeMap<String, usize> = BTreeMap::new();
    for (passage, _) in subject.passages() {
        for word in &passage.words {
            let word = &passage.text[word.clone()];
            all.insert(word.to_lowercase(), letters(word));
        }
    }
    let mut all: Vec<(String, usize)> = all.into_iter().collect();
    all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    all.into_iter().take(NAMED).map(|(word, _)| word).collect::<Vec<_>>().join(", ")
}
