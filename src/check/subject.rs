//! A text under examination, with what many rules ask of it: counted once.

use super::lexicon::Lexicon;
use super::readability::limits::Limits;
use super::readability::measure::{Measured, Sentence};
use super::readability::passages::{Passage, Reading};
use super::readability::tongue::Tongue;
use crate::ground::diag::{Diagnostic, Place, Span};
use crate::ground::locale::Locale;
use crate::site::Site;
use crate::site::text::{Page, Text};

/// A text under examination.
#[derive(Debug)]
pub struct Subject<'a> {
    /// The site that it was resolved in.
    pub site: &'a Site,
    /// The text.
    pub text: &'a Text,
    /// Its page; `None` for a folder's own words.
    pub page: Option<&'a Page>,
    /// Its language's place in the site.
    pub language: usize,
    /// The lists of words of its language.
    pub lexicon: &'a Lexicon,
    /// What its language does to counts.
    pub tongue: Tongue,
    /// Its prose.
    pub reading: Reading,
    /// The counts of its prose.
    pub measured: Measured,
    /// What it is held against.
    pub limits: Option<Limits>,
}

impl<'a> Subject<'a> {
    /// A page of the site.
    pub fn of_page(site: &'a Site, page: &'a Page, lexicon: &'a Lexicon) -> Self {
        Self { page: Some(page), ..Self::of(site, &page.text, page.audience, page.language, lexicon) }
    }

    /// A text for an audience in a language.
    pub fn of(site: &'a Site, text: &'a Text, audience: Option<usize>, language: usize, lexicon: &'a Lexicon) -> Self {
        let chain = &site.outline.languages[language].chain;
        let tongue = Tongue::of(&chain[0]);
        let reading = Reading::of(&text.document, site, chain);
        let measured = Measured::of(&reading, tongue, &lexicon.abbreviations);
        let limits = Limits::of(site, audience, language);
        Self { site, text, page: None, language, lexicon, tongue, reading, measured, limits }
    }

    /// The text's language.
    pub fn locale(&self) -> &'a Locale {
        &self.site.outline.languages[self.language].locale
    }

    /// A place in the text.
    pub fn at(&self, span: Span) -> Place {
        Place::new(&self.text.source, span)
    }

    /// The place of the text as a whole: its title.
    pub fn whole(&self) -> Place {
        self.front("title")
    }

    /// The place of a key of the front matter, or the first line where it has no such key.
    pub fn front(&self, key: &str) -> Place {
        front_place(self.text, key)
    }

    /// A warning at a place; what it really matters is decided later.
    pub fn note(&self, rule: &'static str, span: Span) -> Diagnostic {
        Diagnostic::warning(rule, self.at(span))
    }

    /// The passages, each with its sentences.
    pub fn passages(&self) -> impl Iterator<Item = (&Passage, &[Sentence])> {
        self.reading.passages.iter().zip(self.measured.sentences.iter().map(Vec::as_slice))
    }
}

/// The place of a key of a text's front matter, or its first line where it has no such key.
pub fn front_place(text: &Text, key: &str) -> Place {
    let source = text.source.text();
    let begins = |line: &str| {
        let rest = line.trim_start().strip_prefix(key).map(str::trim_start);
        rest.is_some_and(|rest| rest.starts_with('='))
    };
    let mut at = text.front_start;
    for line in source[at.min(source.len())..].split_inclusive('\n') {
        if line.trim_end() == "+++" {
            break;
        }
        if begins(line) {
            return Place::new(&text.source, at..at + line.trim_end().len());
        }
        at += line.len();
    }
    text.place()
}
