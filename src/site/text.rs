//! Texts of an edition: a topic's for an audience in a language, or a folder's own words.

use std::sync::Arc;

use super::route::Route;
use super::select::Standing;
use super::target::Target;
use super::translation::TranslationStatus;
use crate::content::document::Document;
use crate::content::front_matter::FrontMatter;
use crate::content::link::Link;
use crate::content::page::{PageKey, PageSource};
use crate::content::relink::{Resolve, relink};
use crate::ground::diag::{Place, Source};

/// A text whose links are known.
#[derive(Debug)]
pub struct Text {
    /// What its file's place and name say.
    pub key: PageKey,
    /// The file.
    pub source: Arc<Source>,
    /// Its front matter.
    pub front: FrontMatter,
    /// Where the front matter begins in the file.
    pub front_start: usize,
    /// The text.
    pub document: Document<Target>,
}

impl Text {
    /// The place of a value in the front matter.
    pub fn front_place<T>(&self, value: &toml::Spanned<T>) -> Place {
        let span = value.span();
        Place::new(&self.source, span.start + self.front_start..span.end + self.front_start)
    }

    /// The place of the text as a whole: its first line.
    pub fn place(&self) -> Place {
        Place::new(&self.source, 0..self.source.text().lines().next().map_or(0, str::len))
    }

    /// Resolves the links of a text as written.
    pub fn of(page: PageSource, resolve: Resolve<'_, Link, Target>) -> Self {
        Self {
            document: relink(page.document, resolve),
            key: page.key,
            source: page.source,
            front: page.front,
            front_start: page.front_start,
        }
    }
}

/// A page: one text on a topic for an audience in a language.
#[derive(Debug)]
pub struct Page {
    /// What it says.
    pub text: Text,
    /// Its topic.
    pub topic: usize,
    /// Its audience; `None` is everybody.
    pub audience: Option<usize>,
    /// Its language.
    pub language: usize,
    /// Its address.
    pub route: Route,
    /// Whether it is meant for readers now.
    pub standing: Standing,
    /// How it stands to the text that it was translated from.
    pub translation: Option<TranslationStatus>,
    /// Whether a stranger must not learn from address and tab what it is about.
    pub sensitive: bool,
}
