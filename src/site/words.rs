//! UI words that decide addresses and headings of made pages.

use super::language::Language;
use crate::ground::diag::{Diagnostic, Place};
use crate::messages::{Args, Messages};

/// The UI words of the site.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    messages: &'a Messages,
}

impl<'a> Words<'a> {
    /// The words of these messages.
    pub fn of(messages: &'a Messages) -> Self {
        Self { messages }
    }

    /// A word without arguments, in the language or along its chain.
    pub fn get(&self, language: &Language, key: &str) -> Result<String, Diagnostic> {
        let found = self.messages.format(&language.chain, key, &Args::default());
        found.map(|word| word.text.into_owned()).map_err(|_| missing(language, key))
    }
}

fn missing(language: &Language, key: &str) -> Diagnostic {
    let file = format!("locales/{}/site.ftl", language.locale);
    Diagnostic::error("message-nowhere", Place::file(file)).with("key", key).with("locale", language.locale.as_str())
}
