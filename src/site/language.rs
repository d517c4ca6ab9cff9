//! The languages of the site, each with the chain of languages that may stand in for it.

use crate::ground::config::Config;
use crate::ground::locale::Locale;

/// A language of the site.
#[derive(Debug, Clone)]
pub struct Language {
    /// The tag.
    pub locale: Locale,
    /// The language itself, then those that may stand in, the site's default last.
    pub chain: Vec<Locale>,
    /// The same chain as places in the site's list of languages.
    pub nearest: Vec<usize>,
    /// The first part of every address: empty for the default language.
    pub prefix: String,
}

/// The languages in the order of `site.toml`.
pub fn languages(config: &Config) -> Vec<Language> {
    let declared: Vec<&Locale> = config.languages.iter().map(|language| &language.tag).collect();
    let place = |locale: &Locale| declared.iter().position(|known| *known == locale);
    config
        .languages
        .iter()
        .map(|language| {
            let mut chain = vec![language.tag.clone()];
            for next in language.fallback.iter().chain([&config.default_language]) {
                if !chain.contains(next) {
                    chain.push(next.clone());
                }
            }
            let is_default = language.tag == config.default_language;
            Language {
                nearest: chain.iter().filter_map(place).collect(),
                chain,
                prefix: if is_default { String::new() } else { language.tag.as_str().to_lowercase() },
                locale: language.tag.clone(),
            }
        })
        .collect()
}
