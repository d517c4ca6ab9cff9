//! `passive-voice`: much is done and nobody does it. A hint, for Swedish and English.

use std::borrow::Cow;
use std::ops::Range;

use crate::check::readability::words::words;
use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("passive-voice", Severity::Hint, Group::Readability, look);

/// Fewer are nothing to speak of.
const FEW: usize = 4;

/// One sentence in so many.
const SHARE: usize = 5;

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    if subject.limits.is_none() {
        return Vec::new();
    }
    let is_passive = match subject.locale().language() {
        "sv" => is_swedish_passive,
        "en" => is_english_passive,
        _ => return Vec::new(),
    };
    let mut count = 0;
    let mut first = None;
    for (passage, sentences) in subject.passages() {
        for sentence in sentences {
            let piece = &passage.text[sentence.range.clone()];
            let Some(at) = passive_in(piece, is_passive) else { continue };
            count += 1;
            let at = sentence.range.start + at.start..sentence.range.start + at.end;
            first.get_or_insert((
                passage.source(&at),
                piece[at.start - sentence.range.start..at.end - sentence.range.start].to_owned(),
            ));
        }
    }
    let Some((span, words)) = first.filter(|_| count >= FEW && count * SHARE >= subject.measured.count()) else {
        return Vec::new();
    };
    vec![subject.note(RULE.name, span).with("count", count).with("words", words)]
}

/// The first two words of a sentence of which the second is passive after the first.
fn passive_in(sentence: &str, is_passive: fn(&str, &str) -> bool) -> Option<Range<usize>> {
    let mut all = words(sentence);
    let mut before = all.next()?;
    all.find_map(|word| {
        let begun = std::mem::replace(&mut before, word.clone());
        is_passive(&lower(&sentence[begun.clone()]), &lower(&sentence[word.clone()])).then_some(begun.start..word.end)
    })
}

/// A word in lower case, as nearly all are written.
fn lower(word: &str) -> Cow<'_, str> {
    if word.contains(char::is_uppercase) { Cow::Owned(word.to_lowercase()) } else { Cow::Borrowed(word) }
}

/// Verbs that end in -s without being passive (deponens and the reciprocal).
const DEPONENT: [&str; 26] = [
    "andas",
    "avundas",
    "behövas",
    "brottas",
    "fattas",
    "finnas",
    "förolyckas",
    "gifta",
    "handskas",
    "hoppas",
    "hjälpas",
    "kallas",
    "kräkas",
    "kännas",
    "låtsas",
    "lyckas",
    "minnas",
    "misslyckas",
    "mötas",
    "retas",
    "skämmas",
    "slåss",
    "synas",
    "träffas",
    "umgås",
    "vistas",
];

/// An infinitive in -as after a verb that asks for one (`ska anmälas`), or a participle after `bli`.
fn is_swedish_passive(before: &str, word: &str) -> bool {
    let helps = ["ska", "skall", "kan", "får", "måste", "bör", "kommer", "att"].contains(&before);
    let infinitive = word.len() > 4 && word.ends_with("as") && !DEPONENT.contains(&word);
    let becomes = ["blir", "blev", "blivit", "bli"].contains(&before);
    let participle =
        ["ad", "ade", "dd", "dda", "tt", "erad", "erade"].iter().any(|end| word.ends_with(end)) && word.len() > 4;
    (helps && infinitive) || (becomes && participle && !["rädd", "rädda", "glad", "trött"].contains(&word))
}

/// A form of "to be" before a participle that is no mere quality.
fn is_english_passive(before: &str, word: &str) -> bool {
    const IRREGULAR: [&str; 14] = [
        "given", "made", "told", "taken", "seen", "kept", "held", "paid", "sent", "written", "shown", "known",
        "chosen", "brought",
    ];
    const QUALITIES: [&str; 18] = [
        "worried",
        "scared",
        "interested",
        "tired",
        "married",
        "frightened",
        "allowed",
        "supposed",
        "ashamed",
        "confused",
        "stressed",
        "used",
        "prepared",
        "injured",
        "disabled",
        "closed",
        "needed",
        "forced",
    ];
    let is = ["is", "are", "was", "were", "be", "been", "being"].contains(&before);
    is && ((word.len() > 4 && word.ends_with("ed") && !QUALITIES.contains(&word)) || IRREGULAR.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_by_nobody_is_found() {
        let found = |text, rule| passive_in(text, rule).map(|at| text[at].to_owned());
        assert_eq!(found("En orosanmälan ska göras genast.", is_swedish_passive).as_deref(), Some("ska göras"));
        assert_eq!(found("Barnet ska skyddas.", is_swedish_passive).as_deref(), Some("ska skyddas"));
        assert_eq!(found("Du kan andas ut och hoppas.", is_swedish_passive), None);
        assert_eq!(found("Du blir utredd.", is_swedish_passive).as_deref(), Some("blir utredd"));
        assert_eq!(found("Du blir rädd.", is_swedish_passive), None);
        assert_eq!(found("The form is completed by staff.", is_english_passive).as_deref(), Some("is completed"));
        assert_eq!(found("You are worried.", is_english_passive), None);
    }
}
