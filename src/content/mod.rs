//! Content: all that people wrote, read from disk and parsed.

pub mod contacts;
pub mod document;
pub mod front_matter;
pub mod link;
pub mod page;
pub mod plan;
pub mod relink;
pub mod statement;
pub mod table;
pub mod visit;
pub mod words;

use std::collections::BTreeSet;

use crate::ground::config::Config;
use contacts::Contact;
use page::{PageKey, PageSource};
use plan::Plan;
use statement::Statement;
use table::Table;
use words::{Fact, Law, Term};

/// All that people wrote.
#[derive(Debug)]
pub struct Content {
    /// `site.toml`.
    pub config: Config,
    /// The pages whose front matter could be read, by key.
    pub pages: Vec<PageSource>,
    /// The pages that are there but could not be read: links to them are not told of a second time.
    pub broken: BTreeSet<PageKey>,
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
