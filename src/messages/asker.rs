//! Asking for many words in one language: what is nowhere to be found is noted, and leaves nothing in its place.

use super::{Args, Messages};
use crate::ground::diag::{Diagnostic, Place};
use crate::ground::locale::Locale;

/// Asks for words in one language and notes those that are nowhere to be found.
#[derive(Debug)]
pub struct Asker<'a> {
    messages: &'a Messages,
    chain: &'a [Locale],
    /// What was not found.
    pub missing: Vec<Diagnostic>,
}

impl<'a> Asker<'a> {
    /// Asks along this chain.
    pub fn new(messages: &'a Messages, chain: &'a [Locale]) -> Self {
        Self { messages, chain, missing: Vec::new() }
    }

    /// A word without arguments.
    pub fn word(&mut self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A word with arguments that are text.
    pub fn with(&mut self, key: &str, args: &[(&str, &str)]) -> String {
        let mut given = Args::default();
        for (name, value) in args {
            given.text(name, value);
        }
        self.ask(key, &given)
    }

    /// A word with one argument that is a number.
    pub fn counted(&mut self, key: &str, name: &str, number: i64) -> String {
        let mut given = Args::default();
        given.number(name, number);
        self.ask(key, &given)
    }

    /// A word with any arguments.
    pub fn ask(&mut self, key: &str, args: &Args) -> String {
        match self.messages.format(self.chain, key, args) {
            Ok(word) => word.text.into_owned(),
            Err(fault) => {
                let locale = self.chain.first().map_or("", Locale::as_str);
                let place = Place::file(format!("locales/{locale}/site.ftl"));
                let note = Diagnostic::error("message-nowhere", place).with("key", key).with("locale", locale);
                self.missing.push(note.with("detail", fault.to_string()));
                String::new()
            }
        }
    }
}
