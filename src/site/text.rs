//! Texts of an edition: a topic's for an audience in a language, or a folder's own words.

use std::sync::Arc;

use super::route::Route;
use super::select::Standing;
use super::target::Target;
use super::translation::TranslationStatus;
use crate::content::document::Document;
use crate::content::front_matter::FrontMatter;
use crate::content::page::{PageKey, PageSource};
use crate::content::relink::relink;
use crate::content::visit::{Piece, visit};
use crate::ground::diag::{Place, Source};

/// A text whose links are known.
#[derive(Debug)]
pub struct Text {
    /// What its file's place and name say.
    pub key: PageKey,
    /// The file.
    pub source: Arc<Source>,
    /// Its front matter.
    pub front: Arc<FrontMatter>,
    /// Where the front matter begins in the file.
    pub front_start: usize,
    /// The text.
    pub document: Arc<Document<Target>>,
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

    /// A text as written with what each of its links leads to, in reading order; `None` leaves a link's words without one. Where
    /// `before` is the same text with the same links, its tree is used again.
    pub fn of(page: PageSource, targets: Vec<Option<Target>>, before: Option<&Self>) -> Self {
        let same = before.filter(|before| Arc::ptr_eq(&before.source, &page.source) && before.leads_to(&targets));
        let document = same.map(|before| Arc::clone(&before.document));
        let relinked = |written| {
            let mut targets = targets.into_iter();
            Arc::new(relink(Arc::unwrap_or_clone(written), &mut |_, _| targets.next().flatten()))
        };
        Self {
            document: document.unwrap_or_else(|| relinked(page.document)),
            key: page.key,
            source: page.source,
            front: page.front,
            front_start: page.front_start,
        }
    }

    /// Whether the links of this text lead to exactly these targets. A link that led nowhere has left no trace in the tree, so
    /// that a text with one is never taken for the same.
    fn leads_to(&self, targets: &[Option<Target>]) -> bool {
        let mut left = targets.iter();
        let mut same = true;
        visit(&self.document, &mut |piece, _| {
            if let Piece::Link(target) = piece {
                same &= left.next().is_some_and(|other| other.as_ref() == Some(target));
            }
        });
        same && left.next().is_none()
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
