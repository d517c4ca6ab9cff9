//! Words as they are looked for: without case and marks, each language's inflected forms brought together by its stem.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use rust_stemmers::{Algorithm, Stemmer};

use crate::ground::locale::Locale;

/// Signs inside a word that nobody types: soft hyphen, Arabic stretching, joiners.
const UNTYPED: [char; 4] = ['\u{ad}', '\u{640}', '\u{200c}', '\u{200d}'];

/// Letters of the Arabic script that keyboards of different languages write in different ways.
const ALIKE: [(char, char); 5] = [('ى', 'ي'), ('ی', 'ي'), ('ک', 'ك'), ('ة', 'ه'), ('ە', 'ه')];

/// Hands on the words of a text as they stand, in lower case.
pub(super) fn each_word(text: &str, see: impl FnMut(&str)) {
    let inside = |c: char| c.is_ascii_alphanumeric() || (!c.is_ascii() && is_inside(c));
    let lower = text.to_lowercase();
    lower.split(|c| !inside(c)).filter(|part| !part.is_empty()).for_each(see);
}

/// What words are made of: letters, figures and the marks on them.
const WORD: GeneralCategoryGroup =
    GeneralCategoryGroup::Letter.union(GeneralCategoryGroup::Mark).union(GeneralCategoryGroup::Number);

fn is_inside(c: char) -> bool {
    WORD.contains(CodePointMapData::<GeneralCategory>::new().get(c)) || UNTYPED.contains(&c)
}

/// A word as it is compared: "Våld" and "vald" are one, and so are Arabic words with and without their vowels.
/// `fold` in `assets/js/search.js` does the same to what is typed.
pub(super) fn folded(word: &str) -> String {
    let lower = word.to_lowercase();
    let parted = DecomposingNormalizerBorrowed::new_nfkd().normalize(&lower);
    parted.chars().filter(|c| !is_mark(*c) && !UNTYPED.contains(c)).map(common_letter).collect()
}

fn is_mark(c: char) -> bool {
    GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

fn common_letter(c: char) -> char {
    ALIKE.iter().find(|(other, _)| *other == c).map_or(c, |(_, common)| *common)
}

/// Brings the forms of a word together, where there is a stemmer for the language (Snowball, snowballstem.org).
pub(super) struct Stems(Option<Stemmer>);

impl Stems {
    /// The stems of a language; `sv-simple` has those of Swedish.
    pub(super) fn of(locale: &Locale) -> Self {
        Self(algorithm(locale.language()).map(Stemmer::create))
    }

    /// What all forms of a word have in common; the word itself in a language without a stemmer.
    pub(super) fn stem(&self, word: &str) -> String {
        let stem = self.0.as_ref().map(|stemmer| stemmer.stem(word));
        folded(stem.as_deref().filter(|stem| !stem.is_empty()).unwrap_or(word))
    }
}

fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_case_and_marks() {
        for (word, plain) in [
            ("Våld", "vald"),
            ("CAFÉ", "cafe"),
            ("Ａ１", "a1"),
            ("مُساعَدة", "مساعده"),
            ("أطفال", "اطفال"),
            ("یاری\u{200c}رسانی", "ياريرساني"),
            ("Підтримка", "підтримка"),
            ("ሓገዝ", "ሓገዝ"),
        ] {
            assert_eq!(folded(word), folded(plain), "{word}");
            assert_eq!(folded(&folded(word)), folded(word), "{word}");
        }
        assert_ne!(folded("barn"), folded("bern"));
    }

    fn words(text: &str) -> Vec<String> {
        let mut words = Vec::new();
        each_word(text, |word| words.push(word.to_owned()));
        words
    }

    #[test]
    fn a_text_falls_into_words() {
        assert_eq!(words("Ring 020-50 50 50, ”Våld”!"), ["ring", "020", "50", "50", "50", "våld"]);
        assert_eq!(words("می\u{200c}خواهم مُساعدة"), ["می\u{200c}خواهم", "مُساعدة"]);
        assert_eq!(words(" – … "), [] as [&str; 0]);
    }

    #[test]
    fn forms_of_a_word_share_a_stem_where_the_language_has_a_stemmer() {
        let one = |tag: &str, forms: &[&str]| {
            let stems = Stems::of(&Locale::parse(tag).expect(tag));
            let first = stems.stem(forms[0]);
            forms.iter().all(|form| stems.stem(form) == first)
        };
        assert!(one("sv", &["kontakt", "kontakten", "kontakter", "kontakterna"]));
        assert!(one("sv-simple", &["kontakt", "kontakten"]));
        assert!(one("en", &["help", "helped", "helping"]));
        assert!(one("fi", &["apu", "avun"]) || one("fi", &["talo", "talot", "talon"]));
        assert!(one("ar", &["مساعدة", "المساعدة"]));
        assert!(!one("so", &["caawi", "caawimo"]), "there is none for Somali");
    }
}
