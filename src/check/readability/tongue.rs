//! What the figures of readability mean in each language.

use crate::ground::locale::Locale;

/// A language as readability sees it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tongue {
    /// A word is long when it has more letters than this; `None` where nobody has found a measure.
    pub long: Option<usize>,
    /// Whether LIX can be held against the limits, which were set on Swedish: the same declaration has LIX 52 in Swedish,
    /// 73 in Finnish and 38 in Arabic (DOMAIN.md 4).
    pub lix: bool,
    /// Words that the language needs for one Swedish word, by which limits counted in words are stretched or drawn in.
    pub words: f64,
}

/// Long-word cuts of DOMAIN.md 4. Words for one Swedish word: counted in November 2026 on Gnesta's own texts (en: 66 pairs of
/// pages, the median; the others: what contacts and glossary say, 350 to 517 Swedish words). The Tigrinya texts say less than
/// their originals, so their figure (0.61) is not used.
const TONGUES: &[(&str, Option<usize>, f64)] = &[
    ("sv", Some(6), 1.0),
    ("en", Some(6), 1.08),
    ("uk", Some(6), 0.82),
    ("so", Some(5), 1.0),
    ("fi", Some(9), 0.74),
    ("se", Some(9), 1.0),
    ("ar", Some(5), 0.8),
    ("fa", Some(4), 1.0),
    ("prs", Some(4), 1.04),
    ("ckb", Some(4), 0.84),
    ("ti", Some(4), 1.0),
    ("tr", Some(7), 1.0),
    ("pl", Some(7), 1.0),
    ("ru", Some(7), 1.0),
    ("es", Some(7), 1.0),
];

impl Tongue {
    /// What is known of a language; of one that is not known, its sentences are counted as Swedish ones are.
    pub fn of(locale: &Locale) -> Self {
        let known = TONGUES.iter().find(|(tag, ..)| *tag == locale.language());
        let (long, words) = known.map_or((None, 1.0), |(_, long, words)| (*long, *words));
        Self { long, lix: locale.language() == "sv", words }
    }

    /// A limit that was set on Swedish, in words of this language; a limit is never made smaller than half.
    pub fn in_words(self, limit: u32) -> u32 {
        let own = (f64::from(limit) * self.words.max(0.5)).round();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small positive whole number")]
        let own = own as u32;
        own
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_swedish_is_held_against_limits_of_lix() {
        let tongue = |tag| Tongue::of(&Locale::parse(tag).expect("a tag"));
        assert!(tongue("sv-simple").lix);
        assert!(!tongue("fi").lix);
        assert_eq!(tongue("fi").long, Some(9));
        assert_eq!(tongue("th").long, None);
        assert_eq!(tongue("sv").in_words(15), 15);
    }
}
