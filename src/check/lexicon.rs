//! Lists of words by which rules know a language: `locales/<id>/words.ftl`.

use std::collections::BTreeMap;

use crate::ground::locale::Locale;
use crate::messages::{Args, Messages};

/// The lists of one language.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// Words that must not stand where a stranger sees them (S9). A star at the end stands for any ending.
    pub indiscreet: Vec<String>,
    /// Words of links that say nothing of where they lead.
    pub vague: Vec<String>,
    /// Abbreviations whose full stop ends no sentence, without it.
    pub abbreviations: Vec<String>,
    /// Words in capitals that everybody knows.
    pub familiar: Vec<String>,
    /// Small words that no other language of the site has, by which the language is known.
    pub markers: Vec<String>,
}

/// The lists of all languages.
#[derive(Debug, Clone, Default)]
pub struct Lexicons(BTreeMap<Locale, Lexicon>);

impl Lexicons {
    /// The lists of the languages of a site. Easy Swedish has those of Swedish.
    pub fn of<'a>(messages: &Messages, locales: impl IntoIterator<Item = &'a Locale>) -> Self {
        Self(locales.into_iter().map(|locale| (locale.clone(), Lexicon::of(messages, locale))).collect())
    }

    /// The lists of a language; empty ones for a language that has none.
    pub fn get(&self, locale: &Locale) -> &Lexicon {
        static EMPTY: Lexicon = Lexicon {
            indiscreet: Vec::new(),
            vague: Vec::new(),
            abbreviations: Vec::new(),
            familiar: Vec::new(),
            markers: Vec::new(),
        };
        self.0.get(locale).unwrap_or(&EMPTY)
    }

    /// All languages and their lists.
    pub fn iter(&self) -> impl Iterator<Item = (&Locale, &Lexicon)> {
        self.0.iter()
    }
}

impl Lexicon {
    fn of(messages: &Messages, locale: &Locale) -> Self {
        let chain: Vec<Locale> =
            [Some(locale.clone()), Locale::parse(locale.language())].into_iter().flatten().collect();
        let list = |key: &str| {
            let words =
                messages.format(&chain, key, &Args::default()).map_or_else(|_| String::new(), |word| word.text.into());
            words.split([';', '\n']).map(|word| word.trim().to_lowercase()).filter(|word| !word.is_empty()).collect()
        };
        Self {
            indiscreet: list("indiscreet"),
            vague: list("vague-links"),
            abbreviations: list("abbreviations"),
            familiar: list("familiar"),
            markers: list("markers"),
        }
    }
}

/// Whether a word is one of a list; `våld*` stands for every word that begins so.
pub fn is_listed(word: &str, list: &[String]) -> bool {
    list.iter().any(|known| match known.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == known,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_ending() {
        let list = ["våld*".to_owned(), "hot".to_owned()];
        assert!(is_listed("våldsutsatt", &list) && is_listed("hot", &list));
        assert!(!is_listed("hotell", &list) && !is_listed("omvåld", &list));
    }
}
