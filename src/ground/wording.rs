//! Words that a data file gives in one language or in several.

use std::collections::BTreeMap;

use super::locale::Locale;

/// A text in the site's default language, or one for each language: `"…"` or `{ sv = "…", en = "…" }`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(untagged)]
pub enum Wording {
    /// One text, in the default language.
    One(String),
    /// A text for each language.
    Many(BTreeMap<Locale, String>),
}

/// A text and the language that it is in, which need not be the one asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Worded<'a> {
    /// The text.
    pub text: &'a str,
    /// Its language; `None` for the site's default.
    pub locale: Option<&'a Locale>,
}

impl Wording {
    /// The text in the first language of the chain that has one, else in the default language, else in any.
    pub fn in_chain<'a>(&'a self, chain: &'a [Locale]) -> Worded<'a> {
        match self {
            Self::One(text) => Worded { text, locale: None },
            Self::Many(texts) => chain
                .iter()
                .find_map(|locale| texts.get_key_value(locale))
                .or_else(|| texts.iter().next())
                .map_or(Worded { text: "", locale: None }, |(locale, text)| Worded { text, locale: Some(locale) }),
        }
    }

    /// The text in exactly this language.
    pub fn exactly(&self, locale: &Locale, default: &Locale) -> Option<&str> {
        match self {
            Self::One(text) => (locale == default).then_some(text),
            Self::Many(texts) => texts.get(locale).map(String::as_str),
        }
    }

    /// Whether there is no word in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::One(text) => text.trim().is_empty(),
            Self::Many(texts) => texts.values().all(|text| text.trim().is_empty()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_of_the_chain_that_has_a_text_wins() {
        let locale = |tag| Locale::parse(tag).expect("a tag");
        let wording = Wording::Many([(locale("sv"), "Barn".into()), (locale("en"), "Children".into())].into());
        let chain = [locale("fi"), locale("en"), locale("sv")];
        assert_eq!(wording.in_chain(&chain).text, "Children");
        assert_eq!(wording.in_chain(&chain).locale, Some(&locale("en")));
        assert_eq!(wording.in_chain(&[]).text, "Children", "any rather than none");
        assert_eq!(Wording::One("x".into()).in_chain(&chain), Worded { text: "x", locale: None });
    }
}
