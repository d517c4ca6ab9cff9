//! The UI words that Rust itself puts into pages, in one language.

use crate::content::document::Callout;
use crate::ground::diag::{Diagnostic, Place};
use crate::ground::locale::Locale;
use crate::messages::{Args, Messages};

/// Stands for a number in a word that is worded once and used with many numbers.
pub const NUMBER: &str = "\u{E000}";

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

/// The UI words that Rust itself puts into pages.
#[derive(Debug)]
pub struct Words {
    /// The label of a table that can be scrolled.
    pub table_label: String,
    /// The heading of the footnotes.
    pub footnotes_title: String,
    /// The way back from a footnote, with [`NUMBER`] in it.
    pub footnote_back: String,
    /// The neutral title of a sensitive page that has none.
    pub discreet_title: String,
    /// How many pages a search has found, with [`NUMBER`] in it.
    pub search_found: String,
    /// That it has found none.
    pub search_none: String,
    callouts: [String; 5],
}

impl Words {
    /// Asks for all of them.
    pub fn ask(asker: &mut Asker<'_>) -> Self {
        Self {
            table_label: asker.word("table-label"),
            footnotes_title: asker.word("footnotes-title"),
            footnote_back: asker.with("footnote-back", &[("number", NUMBER)]),
            discreet_title: asker.word("discreet-title"),
            search_found: asker.with("search-found", &[("count", NUMBER)]),
            search_none: asker.word("search-none"),
            callouts: KINDS.map(|(_, kind)| asker.word(&format!("callout-{kind}"))),
        }
    }

    /// A callout's kind as a theme knows it, and its title.
    pub fn callout(&self, callout: Callout) -> (&'static str, &str) {
        let place = KINDS.iter().position(|(known, _)| *known == callout).unwrap_or_default();
        (KINDS[place].1, &self.callouts[place])
    }
}

const KINDS: [(Callout, &str); 5] = [
    (Callout::Note, "note"),
    (Callout::Tip, "tip"),
    (Callout::Important, "important"),
    (Callout::Warning, "warning"),
    (Callout::Caution, "caution"),
];
