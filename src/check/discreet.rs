//! Words that tell a stranger what a page is about (S9).

use super::lexicon::{Lexicon, Lexicons, is_listed};
use super::readability::words::words;
use crate::ground::slug::slug;

/// The first word of a line that its language keeps from strangers.
pub fn indiscreet_word(line: &str, lexicon: &Lexicon) -> Option<String> {
    let all = words(line).map(|word| &line[word]);
    let parts = all.flat_map(|word| word.split('-'));
    parts.map(str::to_lowercase).find(|word| is_listed(word, &lexicon.indiscreet))
}

/// The first part of an address or a file's name that any language keeps from strangers. Addresses have Latin letters
/// alone, so the words are compared as they would stand in one.
pub fn indiscreet_part(path: &str, lexicons: &Lexicons) -> Option<String> {
    let told =
        |part: &&str| lexicons.iter().any(|(_, lexicon)| lexicon.indiscreet.iter().any(|word| names(part, word)));
    path.split(['/', '-', '.', '_']).filter(|part| !part.is_empty()).find(told).map(str::to_owned)
}

fn names(part: &str, word: &str) -> bool {
    match word.strip_suffix('*') {
        // A stem of two letters or one without Latin letters would be found anywhere.
        Some(stem) => slug(stem).len() > 2 && stem.contains(is_latin) && part.starts_with(&slug(stem)),
        None => word.contains(is_latin) && part == slug(word),
    }
}

fn is_latin(c: char) -> bool {
    u32::from(c) < 0x250 && c.is_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        Lexicon { indiscreet: vec!["våld*".into(), "hot".into()], ..Lexicon::default() }
    }

    #[test]
    fn a_word_is_found_in_any_form_and_not_in_another_word() {
        assert_eq!(indiscreet_word("Stöd mot Våldet", &lexicon()).as_deref(), Some("våldet"));
        assert_eq!(indiscreet_word("Bo på hotell", &lexicon()), None);
        assert_eq!(indiscreet_word("Råd och stöd", &lexicon()), None);
    }

    #[test]
    fn an_address_is_compared_as_addresses_are_written() {
        assert!(names("valdsutsatt", "våld*") && names("hot", "hot"));
        assert!(!names("hotell", "hot") && !names("kvalda", "våld*"));
    }
}
