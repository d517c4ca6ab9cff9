//! The pages that the site makes by itself: start page, homes, sections, choices of audience, tags, A to Z, glossary,
//! contacts, the accessibility statement, and the page for addresses that lead nowhere.

use std::collections::BTreeMap;

use super::route::Route;
use super::text::Text;

/// A made page's place in [`super::Site::lists`].
pub type ListId = usize;

/// What a made page shows. Numbers are places in the site's tables.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ListKind {
    /// The start page.
    Start,
    /// An audience's home page.
    Home {
        /// The audience.
        audience: usize,
    },
    /// A section for an audience, or for everybody: then grouped by audience.
    Section {
        /// The section.
        section: usize,
        /// The audience.
        audience: Option<usize>,
    },
    /// A topic without a text for everybody: a choice of its audiences.
    Topic {
        /// The topic.
        topic: usize,
    },
    /// The pages with a tag for an audience.
    Tag {
        /// The tag as written.
        tag: String,
        /// The audience.
        audience: Option<usize>,
    },
    /// A to Z.
    Index,
    /// The glossary.
    Glossary,
    /// The contacts.
    Contacts,
    /// The accessibility statement.
    Statement,
    /// What an address that leads nowhere shows.
    NotFound,
}

impl ListKind {
    /// The audience that the page is for; `None` is everybody.
    pub fn audience(&self) -> Option<usize> {
        match self {
            Self::Home { audience } => Some(*audience),
            Self::Section { audience, .. } | Self::Tag { audience, .. } => *audience,
            Self::Start
            | Self::Topic { .. }
            | Self::Index
            | Self::Glossary
            | Self::Contacts
            | Self::Statement
            | Self::NotFound => None,
        }
    }
}

/// A page that the site makes by itself.
#[derive(Debug)]
pub struct ListPage {
    /// What it shows.
    pub kind: ListKind,
    /// Its language, as a place in the site's languages.
    pub language: usize,
    /// Its address.
    pub route: Route,
    /// Its heading.
    pub title: String,
    /// A folder's own words above the list.
    pub words: Option<Text>,
}

/// Made pages by kind and language.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct ListTable {
    places: BTreeMap<(ListKind, usize), ListId>,
}

impl ListTable {
    /// The table of these pages, given in their order.
    pub fn of<'a>(lists: impl IntoIterator<Item = (&'a ListKind, usize)>) -> Self {
        let lists = lists.into_iter().enumerate();
        Self { places: lists.map(|(id, (kind, language))| ((kind.clone(), language), id)).collect() }
    }

    /// The made page of a kind in a language.
    pub fn get(&self, kind: &ListKind, language: usize) -> Option<ListId> {
        self.places.get(&(kind.clone(), language)).copied()
    }

    /// The first of the languages in which there is a page of this kind.
    pub fn nearest(&self, kind: &ListKind, languages: &[usize]) -> Option<ListId> {
        languages.iter().find_map(|&language| self.get(kind, language))
    }
}
