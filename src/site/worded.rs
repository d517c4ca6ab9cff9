//! Words of the data in the language that comes nearest to a reader, marked where it is not her own.

use serde::Serialize;

use crate::ground::locale::{Direction, Locale};
use crate::ground::wording::Wording;

/// Marks words in another language than the page's.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageMark {
    /// The tag (BCP 47), for `lang` and `hreflang`.
    pub tag: String,
    /// For `dir`.
    pub dir: Direction,
    /// The language's name in itself.
    pub autonym: String,
}

/// Words of the site's data, which may be there in another language than the page's.
#[derive(Debug, Serialize)]
pub struct WordedView {
    /// The words.
    pub text: String,
    /// Their language, where it is not the reader's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_language: Option<LanguageMark>,
}

/// Marks a language that is another than the reader's.
pub fn language_mark(locale: &Locale) -> LanguageMark {
    LanguageMark { tag: locale.to_string(), dir: locale.direction(), autonym: locale.autonym().to_owned() }
}

/// Words in the first language of the reader's chain that has them, marked where it is not her own.
pub fn worded(wording: &Wording, chain: &[Locale]) -> WordedView {
    let words = wording.in_chain(chain);
    let other_language = words.locale.filter(|locale| **locale != chain[0]).map(language_mark);
    WordedView { text: words.text.to_owned(), other_language }
}
