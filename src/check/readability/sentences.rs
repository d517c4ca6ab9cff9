//! Sentences: where one ends, in the languages of the site.

use std::ops::Range;

use super::words::words;

/// The sentences of a passage that hold a word, in order, without the blanks around them.
///
/// A full stop ends a sentence where a blank and then no lower-case letter follows, unless it belongs to one of the
/// `abbreviations` (`t.ex`, in lower case, without the last stop) or to an initial. A colon ends one where a capital follows, as in LIX
/// (Björnsson 1968). A forced line break always does.
pub fn sentences(text: &str, abbreviations: &[String]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut from = 0;
    while let Some(offset) = text[from..].find(is_stop) {
        let at = from + offset;
        let stop = text[at..].chars().next().unwrap_or('.');
        let end = past_closing(text, at + stop.len_utf8());
        if ends(text, at, end, stop, abbreviations) {
            push(text, start..end, &mut found);
            start = end;
        }
        from = end;
    }
    push(text, start..text.len(), &mut found);
    found
}

fn push(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let piece = &text[range.clone()];
    let start = range.start + (piece.len() - piece.trim_start().len());
    let end = start + piece.trim().len();
    if words(&text[start..end]).next().is_some() {
        found.push(start..end);
    }
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | ':' | '\n') || is_foreign_stop(c)
}

/// Full stops and question marks of other scripts: Arabic, Urdu, Ethiopic.
fn is_foreign_stop(c: char) -> bool {
    matches!(c, '؟' | '۔' | '።' | '፧' | '፨')
}

/// Behind a stop stand others, quotation marks and brackets that belong to the same sentence.
fn past_closing(text: &str, from: usize) -> usize {
    let belongs =
        |c: char| matches!(c, '.' | '!' | '?' | '…' | '”' | '"' | '\'' | '’' | '»' | ')' | ']') || is_foreign_stop(c);
    text[from..].find(|c| !belongs(c)).map_or(text.len(), |offset| from + offset)
}

fn ends(text: &str, stop_at: usize, end: usize, stop: char, abbreviations: &[String]) -> bool {
    let rest = &text[end..];
    if stop == '\n' || rest.trim_start().is_empty() || is_foreign_stop(stop) {
        return true;
    }
    if !rest.starts_with(char::is_whitespace) {
        return false;
    }
    let opening = |c: char| c.is_whitespace() || matches!(c, '”' | '"' | '“' | '«' | '(' | '[' | '–' | '-' | '’');
    let next = rest.chars().find(|c| !opening(*c));
    match stop {
        ':' => next.is_some_and(char::is_uppercase),
        '.' if end == stop_at + 1 => {
            !next.is_some_and(char::is_lowercase) && !is_abbreviation(&text[..stop_at], abbreviations)
        }
        _ => !next.is_some_and(char::is_lowercase),
    }
}

/// Whether what stands right before a full stop is short for something: a known abbreviation, or an initial.
fn is_abbreviation(before: &str, abbreviations: &[String]) -> bool {
    let start = before
        .rfind(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | '”' | '"'))
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let word = &before[start..];
    let mut letters = word.chars();
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    initial || abbreviations.contains(&word.to_lowercase())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn split<'a>(text: &'a str, abbreviations: &[&str]) -> Vec<&'a str> {
        let known: Vec<String> = abbreviations.iter().map(|&word| word.to_owned()).collect();
        sentences(text, &known).into_iter().map(|at| &text[at]).collect()
    }

    #[test]
    fn sentences_end_where_a_reader_stops() {
        assert_eq!(split("Ring nu. Det är gratis!", &[]), ["Ring nu.", "Det är gratis!"]);
        assert_eq!(
            split("Du kan t.ex. ringa kl. 9. Eller chatta.", &["t.ex", "kl"]),
            ["Du kan t.ex. ringa kl. 9.", "Eller chatta."]
        );
        assert_eq!(split("Öppet 09.00-16.30 varje dag", &[]), ["Öppet 09.00-16.30 varje dag"]);
        assert_eq!(split("Säg: ”Kan du lyssna?” Vänta sedan.", &[]), ["Säg:", "”Kan du lyssna?”", "Vänta sedan."]);
        assert_eq!(split("Ta med: id-kort, nycklar", &[]), ["Ta med: id-kort, nycklar"]);
        assert_eq!(split("”Varför?” undrade hon.", &[]), ["”Varför?” undrade hon."]);
        assert_eq!(split("Fråga efter A. Berg. Hon svarar.", &[]), ["Fråga efter A. Berg.", "Hon svarar."]);
        assert_eq!(split("هل أنت بخير؟ اتصل بنا.", &[]), ["هل أنت بخير؟", "اتصل بنا."]);
        assert_eq!(split("ደውሉ። ነጻ እዩ።", &[]), ["ደውሉ።", "ነጻ እዩ።"]);
        assert_eq!(split("Storgatan 1\nGnesta", &[]), ["Storgatan 1", "Gnesta"]);
        assert_eq!(split("112. 2026.", &[]), [] as [&str; 0], "numbers alone are no sentence");
    }

    proptest! {
        #[test]
        fn every_word_lies_in_exactly_one_sentence(text in "(\\PC|\\. |\\? |: |\n|t\\.ex\\. ){0,80}") {
            let all = sentences(&text, &["t.ex".to_owned()]);
            prop_assert!(all.windows(2).all(|pair| pair[0].end <= pair[1].start), "in order, without overlap");
            let inside: usize = all.iter().map(|at| words(&text[at.clone()]).count()).sum();
            prop_assert_eq!(inside, words(&text).count());
        }

        #[test]
        fn a_sentence_more_is_one_more(text in "[a-zåäö ,]{0,60}") {
            let before = sentences(&text, &[]).len();
            let more = format!("{text}\nHej du.");
            prop_assert_eq!(sentences(&more, &[]).len(), before + 1);
        }
    }
}
