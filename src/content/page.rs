//! A page as it was written: its name, its front matter, its text.

use std::sync::Arc;

use super::document::Document;
use super::front_matter::FrontMatter;
use super::link::Link;
use crate::ground::audience::Audience;
use crate::ground::diag::{Place, Source};
use crate::ground::locale::Locale;

/// What a file's place and name say.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageKey {
    /// The folders below `pages`, joined by `/`: the topic's or section's id; empty for the start page.
    pub folder: String,
    /// Whether it is a folder's own words (`_index`).
    pub index: bool,
    /// For whom. An `_index` without an audience is for everybody.
    pub audience: Audience,
    /// In which language.
    pub locale: Locale,
}

/// A page as it was written. Its parts are shared, not copied, where the same page is used again.
#[derive(Debug, Clone)]
pub struct PageSource {
    /// What its place and name say.
    pub key: PageKey,
    /// The file.
    pub source: Arc<Source>,
    /// Its front matter.
    pub front: Arc<FrontMatter>,
    /// Where the front matter's TOML begins in the file: spans inside it count from there.
    pub front_start: usize,
    /// Its text.
    pub document: Arc<Document<Link>>,
    /// The first 12 hexadecimal digits of the digest of title, description and text, whatever the line ends: what a
    /// translation was made from.
    pub digest: Arc<str>,
}

impl PageSource {
    /// The place of a value in the front matter.
    pub fn front_place<T>(&self, value: &toml::Spanned<T>) -> Place {
        let span = value.span();
        Place::new(&self.source, span.start + self.front_start..span.end + self.front_start)
    }

    /// The place of the page as a whole: its first line.
    pub fn place(&self) -> Place {
        Place::new(&self.source, 0..self.source.text().lines().next().map_or(0, str::len))
    }
}
