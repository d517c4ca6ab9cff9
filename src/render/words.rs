//! The UI words that Rust itself puts into pages, in one language.

use crate::content::document::Callout;
use crate::messages::asker::Asker;

/// Stands for a number in a word that is worded once and used with many numbers.
pub const NUMBER: &str = "\u{E000}";

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
