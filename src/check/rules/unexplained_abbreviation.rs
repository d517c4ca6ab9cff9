//! `unexplained-abbreviation`: letters that only the initiated read, and words of office that the site says it explains.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::check::readability::passages::Passage;
use crate::check::readability::words::{letters, words};
use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("unexplained-abbreviation", Severity::Warning, Group::Readability, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let asked = subject.limits.as_ref().and_then(|limits| limits.explain.as_deref());
    let Some(asked) = asked else { return Vec::new() };
    let asked: Vec<String> = asked.iter().map(|word| word.to_lowercase()).collect();
    let mut met = BTreeSet::new();
    let mut found = Vec::new();
    for (passage, _) in subject.passages() {
        for at in &passage.words {
            let word = &passage.text[at.clone()];
            let named = asked.iter().any(|known| word.chars().flat_map(char::to_lowercase).eq(known.chars()));
            let asks = named || (is_abbreviation(word) && !is_familiar(word, subject) && !is_shouted(passage, at));
            // Explained once is explained for the page.
            if asks && met.insert(word.to_lowercase()) && !is_explained(passage, at) {
                found.push(subject.note(RULE.name, passage.source(at)).with("word", word));
            }
        }
    }
    found
}

/// Two to six capitals: VINR, but neither I nor an e-mail's RE: with an ending.
fn is_abbreviation(word: &str) -> bool {
    // Nearly every word is told by its first letter.
    if word.starts_with(char::is_lowercase) {
        return false;
    }
    let stem = word.split([':', '-']).next().unwrap_or(word);
    stem.chars().all(|c| c.is_uppercase() || c.is_numeric())
        && (2..=6).contains(&letters(stem))
        && stem.contains(char::is_alphabetic)
}

fn is_familiar(word: &str, subject: &Subject<'_>) -> bool {
    let stem = word.split([':', '-']).next().unwrap_or(word).to_lowercase();
    subject.lexicon.familiar.contains(&stem)
}

/// A word in capitals among words in capitals is shouted, not shortened.
fn is_shouted(passage: &Passage, at: &Range<usize>) -> bool {
    let capital = |word: Range<usize>| is_abbreviation(&passage.text[word]);
    let before = words(&passage.text[..at.start]).last().is_some_and(capital);
    let after = words(&passage.text[at.end..]).next();
    before || after.is_some_and(|word| capital(word.start + at.end..word.end + at.end))
}

/// A word is explained where it is a link to the glossary, or stands beside its meaning in brackets.
fn is_explained(passage: &Passage, at: &Range<usize>) -> bool {
    let linked = passage.terms.iter().any(|term| term.start <= at.start && at.end <= term.end);
    let (before, after) = (passage.text[..at.start].trim_end(), passage.text[at.end..].trim_start());
    linked || before.ends_with('(') || after.starts_with('(') || after.starts_with('=') || before.ends_with("kort:")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_are_short_for_something() {
        for word in ["VINR", "HRV", "POM", "APT", "SoL".to_uppercase().as_str(), "VINR-arbete", "BUP:s"] {
            assert!(is_abbreviation(word), "{word}");
        }
        for word in ["I", "Gnesta", "SoL", "2026", "RÄDDNINGSTJÄNSTEN"] {
            assert!(!is_abbreviation(word), "{word}");
        }
    }

    #[test]
    fn brackets_explain_on_either_side() {
        let explained = |text: &str| {
            let start = text.find("HRV").expect("the word");
            is_explained(&Passage::plain(text), &(start..start + 3))
        };
        assert!(explained("hedersrelaterat våld (HRV) är"));
        assert!(explained("HRV (hedersrelaterat våld)"));
        assert!(!explained("arbetet mot HRV fortsätter"));
    }
}
