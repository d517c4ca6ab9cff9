//! Sorting as a language sorts: å, ä, ö last in Swedish, é with e.

use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator as IcuCollator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale as IcuLocale;
use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::ground::locale::Locale;

/// Sorts in one language.
#[derive(Debug)]
pub struct Collator {
    whole: Option<CollatorBorrowed<'static>>,
    letters: Option<CollatorBorrowed<'static>>,
}

impl Collator {
    /// The order of a language.
    pub fn new(locale: &Locale) -> Self {
        let tag = if locale.as_str() == "sv-simple" { "sv" } else { locale.as_str() };
        let tag = IcuLocale::try_from_str(tag).unwrap_or(IcuLocale::UNKNOWN);
        let preferences = CollatorPreferences::from(&tag);
        let with = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            IcuCollator::try_new(preferences, options).ok()
        };
        Self { whole: with(Strength::Tertiary), letters: with(Strength::Primary) }
    }

    /// Sorts by the words that `key` gives.
    pub fn sort<T>(&self, items: &mut [T], key: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.compare(key(a), key(b)));
    }

    fn compare(&self, a: &str, b: &str) -> Ordering {
        match &self.whole {
            Some(collator) => collator.compare(a, b).then_with(|| a.cmp(b)),
            None => a.cmp(b),
        }
    }

    /// The letter that a word is found under: its first, without marks that the language does not count as another letter.
    pub fn initial(&self, word: &str) -> String {
        let Some(first) = word.chars().find(|c| c.is_alphanumeric()) else { return "#".to_owned() };
        let upper: String = first.to_uppercase().collect();
        let bare = DecomposingNormalizerBorrowed::new_nfd().normalize(&upper).chars().next();
        let same = |base: &char| {
            let base = base.to_string();
            self.letters.as_ref().is_some_and(|letters| letters.compare(&base, &upper) == Ordering::Equal)
        };
        ('A'..='Z').chain(bare).find(same).map_or(upper, |base| base.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swedish_has_its_own_letters_last() {
        let collator = Collator::new(&Locale::parse("sv").expect("a tag"));
        let mut words = ["Östra", "Ärlig", "Åka", "Zebra", "Éva", "Eva", "Wera", "Vera"];
        collator.sort(&mut words, |word| word);
        assert_eq!(words, ["Eva", "Éva", "Vera", "Wera", "Zebra", "Åka", "Ärlig", "Östra"]);
        assert_eq!(collator.initial("ärlig"), "Ä");
        assert_eq!(collator.initial("Éva"), "E");
        assert_eq!(collator.initial("”Våld”"), "V");
        assert_eq!(collator.initial("…"), "#");
    }

    #[test]
    fn english_puts_marked_letters_with_their_base() {
        let collator = Collator::new(&Locale::parse("en").expect("a tag"));
        assert_eq!(collator.initial("Åland"), "A");
    }

    #[test]
    fn other_scripts_keep_their_letters() {
        let collator = Collator::new(&Locale::parse("ar").expect("a tag"));
        assert_eq!(collator.initial("مساعدة"), "م");
        assert_eq!(collator.initial("أين"), "ا", "as alif sorts with and without hamza");
    }
}
