//! Content: all that people wrote, read from disk and parsed.

mod branch;
pub mod contacts;
pub mod data_file;
mod data_folder;
mod declared;
mod decode;
pub mod document;
mod form;
pub mod front_matter;
mod kinds;
mod layers;
pub mod link;
mod load;
pub mod memory;
mod names;
pub mod page;
mod page_file;
pub mod parse;
pub mod plan;
pub mod relink;
pub(crate) mod sanity;
mod shape;
pub mod sources;
pub mod statement;
pub mod table;
mod texts;
pub mod toml_file;
mod toml_syntax;
pub mod visit;
pub mod walk;
pub mod words;

use std::collections::{BTreeMap, BTreeSet};

use schemars::{Schema, schema_for};

use crate::ground::config::Config;
use contacts::{Contact, ContactsFile};
use front_matter::FrontMatter;
use page::{PageKey, PageSource};
use plan::Plan;
use sources::Sources;
use statement::Statement;
use table::Table;
use walk::File;
use words::{Fact, FactsFile, GlossaryFile, Law, LawsFile, Term};

pub use load::{folders, load};

/// All that people wrote.
#[derive(Debug, Clone)]
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
    /// The pictures, by path below the content folder: `pages/vad-ar-vald/prata.svg`. Their bytes are read when needed.
    pub files: BTreeMap<String, File>,
    /// `site.toml` and the data files as text, to tell where a value stands.
    pub sources: Sources,
}

/// The JSON Schema of each kind of TOML that people write, by name, for editors that help while one types.
pub fn schemas() -> Vec<(&'static str, Schema)> {
    vec![
        ("site", schema_for!(Config)),
        ("page", schema_for!(FrontMatter)),
        ("contacts", schema_for!(ContactsFile)),
        ("glossary", schema_for!(GlossaryFile)),
        ("laws", schema_for!(LawsFile)),
        ("facts", schema_for!(FactsFile)),
        ("plan", schema_for!(Plan)),
        ("statement", schema_for!(Statement)),
    ]
}
