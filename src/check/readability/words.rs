//! Words: what counts as one, and how long it is.

use std::ops::Range;

/// The words of a text, in order: runs of letters and digits that hold at least one letter.
///
/// A hyphen, an apostrophe or a colon between letters joins (`e-post`, `sms:a`, `don't`), as does the mark that Persian and
/// Kurdish write between the parts of a word (U+200C). What is only a number is no word.
pub fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

/// See [`words`].
#[derive(Debug, Clone)]
pub struct Words<'a> {
    text: &'a str,
    at: usize,
}

impl Iterator for Words<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        loop {
            let start = self.at + self.text[self.at..].find(is_letter_or_digit)?;
            let end = end_of_word(self.text, start);
            self.at = end;
            if self.text[start..end].contains(is_letter) {
                return Some(start..end);
            }
        }
    }
}

fn end_of_word(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut rest = text[start..].chars().peekable();
    while let Some(letter) = rest.next() {
        let mut joins = || is_joint(letter) && rest.peek().copied().is_some_and(is_letter_or_digit);
        if !(is_letter_or_digit(letter) || is_mark(letter) || joins()) {
            break;
        }
        end += letter.len_utf8();
    }
    end
}

/// What [`char::is_alphabetic`] says, quickly for the letters that nearly all texts of the site's languages are written with.
pub fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphabetic(),
        '\u{c0}'..='\u{24f}' => c != '×' && c != '÷',
        '\u{400}'..='\u{481}'
        | '\u{48a}'..='\u{52f}'
        | '\u{620}'..='\u{657}'
        | '\u{66e}'..='\u{6d3}'
        | '\u{1200}'..='\u{1248}' => true,
        _ => c.is_alphabetic(),
    }
}

fn is_letter_or_digit(c: char) -> bool {
    c.is_ascii_digit() || is_letter(c) || (!c.is_ascii() && c.is_numeric())
}

/// What may stand between two letters of one word.
fn is_joint(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | ':' | '\u{b7}')
}

/// A mark that sits on a letter or between two and is no letter itself: accents, vowel signs, joiners, the soft hyphen.
pub fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}'
        | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{135d}'..='\u{135f}' | '\u{200b}'..='\u{200d}')
}

/// The number of letters and digits of a word, marks and joints not counted.
pub fn letters(word: &str) -> usize {
    if word.is_ascii() {
        return word.bytes().filter(u8::is_ascii_alphanumeric).count();
    }
    word.chars().filter(|c| is_letter_or_digit(*c) && !is_mark(*c)).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn split(text: &str) -> Vec<&str> {
        words(text).map(|at| &text[at]).collect()
    }

    #[test]
    fn a_word_is_what_a_reader_says_in_one_breath() {
        assert_eq!(split("Sms:a 112, eller e-posta oss – i dag!"), ["Sms:a", "eller", "e-posta", "oss", "i", "dag"]);
        assert_eq!(split("Du (14 år) får -inte- 3:e"), ["Du", "år", "får", "inte", "3:e"]);
        assert_eq!(split("a\u{30a} och å"), ["a\u{30a}", "och", "å"], "a ring of its own, as macOS writes it");
        assert_eq!(split("مَرْحَبًا، كيف الحال؟"), ["مَرْحَبًا", "كيف", "الحال"]);
        assert_eq!(split("می‌خواهم بروم"), ["می‌خواهم", "بروم"]);
        assert_eq!(split("ሰላም፡ ከመይ፧"), ["ሰላም", "ከመይ"]);
        assert_eq!(split("112 – 2026-11-25"), [] as [&str; 0]);
    }

    #[test]
    fn the_quick_way_to_tell_a_letter_is_never_wrong() {
        for c in '\0'..=char::MAX {
            assert_eq!((is_letter(c), is_letter_or_digit(c)), (c.is_alphabetic(), c.is_alphanumeric()), "{c:?}");
        }
    }

    #[test]
    fn length_counts_letters_alone() {
        for (word, length) in [("sms:a", 4), ("e-post", 5), ("å", 1), ("a\u{30a}", 1), ("مَرْحَبًا", 5), ("می‌خواهم", 7)]
        {
            assert_eq!(letters(word), length, "{word}");
        }
    }

    proptest! {
        #[test]
        fn words_are_ordered_whole_and_hold_a_letter(text in "\\PC{0,120}") {
            let mut last = 0;
            for at in words(&text) {
                prop_assert!(last <= at.start && at.start < at.end);
                prop_assert!(text[at.clone()].contains(char::is_alphabetic));
                last = at.end;
            }
        }

        #[test]
        fn a_blank_parts_words(left in "[\\p{L}\\p{N} .,:'-]{0,40}", right in "[\\p{L}\\p{N} .,:'-]{0,40}") {
            let both = format!("{left} {right}");
            prop_assert_eq!(words(&both).count(), words(&left).count() + words(&right).count());
        }
    }
}
