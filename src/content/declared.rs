//! What `site.toml` declares: the languages, audiences and channels that other files may name.

use crate::ground::audience::{Audience, EVERYBODY};
use crate::ground::config::Config;
use crate::ground::diag::{Diagnostic, Place};
use crate::ground::locale::Locale;

/// The names that other files may use.
#[derive(Debug, Clone)]
pub(crate) struct Declared {
    /// The language that is written first.
    pub(crate) default: Locale,
    languages: Vec<String>,
    audiences: Vec<String>,
    channels: Vec<String>,
}

impl Declared {
    /// What a site declares.
    pub(crate) fn of(config: &Config) -> Self {
        Self {
            default: config.default_language.clone(),
            languages: config.languages.iter().map(|language| language.tag.as_str().to_owned()).collect(),
            audiences: config.audiences.iter().map(|audience| audience.id.clone()).collect(),
            channels: config.channels.clone(),
        }
    }

    /// Whether the language is one of the site's.
    pub(crate) fn has_language(&self, tag: &str) -> bool {
        self.languages.iter().any(|known| known == tag)
    }

    /// Whether the audience is one of the site's, or everybody.
    pub(crate) fn has_audience(&self, id: &str) -> bool {
        id == EVERYBODY || self.audiences.iter().any(|known| known == id)
    }

    /// The fault of a language that the site does not have.
    pub(crate) fn language(&self, tag: &str, place: impl FnOnce() -> Place) -> Option<Diagnostic> {
        let fault = || undeclared("undeclared-language", "language", tag, place(), &self.languages);
        (!self.has_language(tag)).then(fault)
    }

    /// The fault of an audience that the site does not have.
    pub(crate) fn audience(&self, id: &str, place: impl FnOnce() -> Place) -> Option<Diagnostic> {
        let everybody = Audience::Everybody.id().to_owned();
        let known: Vec<String> = self.audiences.iter().cloned().chain([everybody]).collect();
        let fault = || undeclared("undeclared-audience", "audience", id, place(), &known);
        (!self.has_audience(id)).then(fault)
    }

    /// The fault of a channel that the site does not have.
    pub(crate) fn channel(&self, name: &str, place: impl FnOnce() -> Place) -> Option<Diagnostic> {
        let fault = || undeclared("undeclared-channel", "channel", name, place(), &self.channels);
        (!self.channels.iter().any(|known| known == name)).then(fault)
    }
}

fn undeclared(rule: &'static str, name: &'static str, value: &str, place: Place, known: &[String]) -> Diagnostic {
    Diagnostic::error(rule, place).with(name, value).suggesting(value, known.iter().map(String::as_str))
}
