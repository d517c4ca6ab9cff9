//! Tests of the index: how words are grouped and written. What a whole site's index holds is tested in `tests/suite`.

use super::*;
use crate::ground::locale::Locale;

/// The words of a page, and the places where they stand.
type Words = Vec<(String, u8)>;

fn page(words: &[(&str, u8)]) -> Words {
    words.iter().map(|(word, place)| ((*word).to_owned(), *place)).collect()
}

fn swedish(pages: &[Words]) -> Vec<Group> {
    let mut places = Places::new();
    for (id, words) in pages.iter().enumerate() {
        for (word, place) in words {
            places.entry(word.clone()).or_default().push((id, *place));
        }
    }
    grouped(places, pages.len(), &Stems::of(&Locale::parse("sv").expect("a tag")))
}

#[test]
fn the_forms_of_a_word_stand_together_with_the_places_of_all_of_them() {
    let pages = [page(&[("råd", 8), ("råden", 1)]), page(&[("kontakt", 1)]), page(&[("råden", 4)])];
    let groups = swedish(&pages);
    let written: Vec<_> = groups.iter().map(|group| (forms(group), places(group))).collect();
    assert_eq!(written, [("kontakt".to_owned(), vec![16 + 1]), ("rad  en".to_owned(), vec![9, 2 * 16 + 4])]);
}

#[test]
fn endings_are_those_that_several_words_have() {
    let words = [("kontakt", 1), ("kontakten", 1), ("samtal", 1), ("samtalen", 1), ("hjälp", 1), ("hjälpas", 1)];
    let groups = swedish(&[page(&words)]);
    let endings = endings(&groups);
    assert!(endings.contains("en"), "{endings:?}");
    assert!(!endings.contains("as"), "only one word has it: {endings:?}");
    assert!(!endings.contains(""));
}

#[test]
fn what_stands_in_every_text_tells_nothing_and_is_left_out() {
    let mut pages: Vec<_> = (0..ENOUGH).map(|_| page(&[("och", 3), ("polis", 1)])).collect();
    pages[0] = page(&[("och", 3), ("polis", 8)]);
    let few = swedish(&pages[..ENOUGH - 1]);
    assert_eq!(few.len(), 2, "few pages cannot say what is common");
    let many = swedish(&pages);
    assert_eq!(many.len(), 1);
    assert_eq!(places(&many[0]), [2], "its title still finds it, with little weight");
}

#[test]
fn a_single_letter_finds_nothing() {
    assert!(swedish(&[page(&[("i", 1), ("å", 8)])]).is_empty());
}

#[test]
fn without_the_texts_titles_and_headings_are_left() {
    let groups = without_texts(swedish(&[page(&[("polis", 5), ("samtal", 1)])]));
    assert_eq!(groups.iter().map(places).collect::<Vec<_>>(), [[4]]);
}
