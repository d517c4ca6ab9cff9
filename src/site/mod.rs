//! Site: the content of one edition, with every question answered: what is there, at which address, and where each link
//! leads.

pub mod addresses;
mod again;
pub mod anchors;
pub mod contact;
pub mod edition;
pub mod language;
pub mod links;
pub mod lists;
pub mod make;
pub mod matrix;
pub mod order;
pub mod pictures;
pub mod position;
mod resolve;
pub mod route;
pub mod select;
mod settings;
pub mod target;
pub mod text;
pub mod topic;
pub mod translation;
pub mod worded;
pub mod words;

use std::collections::BTreeMap;

use crate::content::contacts::Contact;
use crate::content::page::PageKey;
use crate::content::plan::Plan;
use crate::content::sources::Sources;
use crate::content::statement::Statement;
use crate::content::table::Table;
use crate::content::walk::File;
use crate::content::words::{Fact, Law, Term};
use crate::ground::config::Config;
use addresses::Redirect;
use edition::{BaseUrl, Edition};
use language::Language;
use lists::{ListId, ListKind, ListPage, ListTable};
use matrix::{Matrix, PageId};
use order::Order;
use text::Page;
use topic::Tree;

pub use resolve::resolve;

/// The content of one edition, resolved.
#[derive(Debug)]
pub struct Site {
    /// What was asked for.
    pub edition: Edition,
    /// Where the site is reached.
    pub base: BaseUrl,
    /// Languages, audiences, topics, and which texts there are.
    pub outline: Outline,
    /// The texts.
    pub pages: Vec<Page>,
    /// The pages that the site makes.
    pub lists: Vec<ListPage>,
    /// The same by kind and language.
    pub list_table: ListTable,
    /// Old addresses.
    pub redirects: Vec<Redirect>,
    /// The order in which lists show topics and sections.
    pub order: Order,
    /// The data files.
    pub data: Data,
    /// The pictures beside the texts.
    pub files: BTreeMap<String, File>,
    /// The texts that are not in this edition, or that could not be read.
    pub absent: Vec<PageKey>,
    /// `site.toml` and the data files as text, to tell where a value stands.
    pub sources: Sources,
}

/// The site in outline: what its texts are about, for whom and in which languages.
#[derive(Debug)]
pub struct Outline {
    /// `site.toml`; its audiences are those that this edition serves.
    pub config: Config,
    /// The languages, in the order of the switcher.
    pub languages: Vec<Language>,
    /// Topics and sections.
    pub tree: Tree,
    /// The texts by topic, audience and language.
    pub matrix: Matrix,
}

/// What the data files say.
#[derive(Debug)]
pub struct Data {
    /// The contacts.
    pub contacts: Table<Contact>,
    /// The glossary.
    pub terms: Table<Term>,
    /// The laws.
    pub laws: Table<Law>,
    /// The facts.
    pub facts: Table<Fact>,
    /// The action plan.
    pub plan: Option<Plan>,
    /// The accessibility statement.
    pub statement: Option<Statement>,
}

impl Site {
    /// The language of the site's own text first.
    pub fn default_language(&self) -> usize {
        let default = &self.outline.config.default_language;
        self.outline.languages.iter().position(|language| language.locale == *default).unwrap_or_default()
    }

    /// The page nearest to a topic named in `site.toml` (help now, the safety page) for an audience in a language, or
    /// the topic's choice of audiences.
    pub fn named_topic(&self, name: Option<&str>, audience: Option<usize>, language: usize) -> Option<Destination> {
        let topic = self.outline.tree.topic_named(name?)?;
        let reader = &self.outline.languages[language];
        let page = self.outline.matrix.nearest(topic, audience, reader).map(Destination::Page);
        let kind = ListKind::Topic { topic };
        page.or_else(|| self.list_table.nearest(&kind, &reader.nearest).map(Destination::List))
    }
}

/// A page of the site: written or made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination {
    /// A text.
    Page(PageId),
    /// A made page.
    List(ListId),
}
