//! Texts of an edition: a topic's for an audience in a language, or a folder's own words.

use std::sync::Arc;

use super::matrix::PageId;
use super::route::Route;
use super::select::Standing;
use super::target::Target;
use super::translation::TranslationStatus;
use crate::content::document::Document;
use crate::content::front_matter::FrontMatter;
use crate::content::page::{PageKey, PageSource};
use crate::content::relink::relink;
use crate::content::visit::{Piece, visit};
use crate::ground::diag::{Place, Source, Span};

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
    /// What rooms look for in it.
    pub pieces: Arc<Pieces>,
}

/// What rooms look for in a text, found once.
#[derive(Debug)]
pub struct Pieces {
    /// Whether all its links lead somewhere.
    pub sound: bool,
    /// The links to headings: of another page, or of this one.
    pub anchors: Vec<(Option<PageId>, String, Span)>,
    /// The anchors of its headings.
    pub headings: Vec<String>,
    /// The paths of its pictures, as written.
    pub images: Vec<(String, Span)>,
}

impl Pieces {
    fn of(document: &Document<Target>, sound: bool) -> Self {
        let mut pieces = Self { sound, anchors: Vec::new(), headings: Vec::new(), images: Vec::new() };
        visit(document, &mut |piece, span| match piece {
            Piece::Link(Target::Anchor(anchor)) => pieces.anchors.push((None, anchor.clone(), span)),
            Piece::Link(Target::Page { page, anchor: Some(anchor) }) => {
                pieces.anchors.push((Some(*page), anchor.clone(), span));
            }
            Piece::Heading(heading) => pieces.headings.push(heading.id.clone()),
            Piece::Image(image) => pieces.images.push((image.path.clone(), span)),
            Piece::Link(_) | Piece::Code => {}
        });
        pieces
    }
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
    /// `before` was made from the same file and has the same links, its tree is used again.
    pub fn of(page: PageSource, targets: Vec<Option<Target>>, before: Option<&Self>) -> Self {
        if let Some(before) = before.filter(|before| before.leads_to(&targets)) {
            return Self::again(page, before);
        }
        let sound = targets.iter().all(Option::is_some);
        let mut targets = targets.into_iter();
        let document = relink(Arc::unwrap_or_clone(page.document), &mut |_, _| targets.next().flatten());
        Self {
            key: page.key,
            source: page.source,
            front: page.front,
            front_start: page.front_start,
            pieces: Arc::new(Pieces::of(&document, sound)),
            document: Arc::new(document),
        }
    }

    /// A text whose links lead where those of `before` do, which was made from the same file.
    pub fn again(page: PageSource, before: &Self) -> Self {
        Self {
            key: page.key,
            source: page.source,
            front: page.front,
            front_start: page.front_start,
            document: Arc::clone(&before.document),
            pieces: Arc::clone(&before.pieces),
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
