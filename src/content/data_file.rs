//! The data files by name, and what stands in each.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::contacts::{Contact, ContactsFile};
use super::sanity::Check;
use super::sanity::data as sane;
use super::words::{Fact, FactsFile, GlossaryFile, Law, LawsFile, Term};

/// A file in `data`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DataFile {
    /// `contacts.toml`
    Contacts,
    /// `glossary.toml`
    Glossary,
    /// `laws.toml`
    Laws,
    /// `facts.toml`
    Facts,
    /// `plan.toml`
    Plan,
    /// `statement.toml`
    Statement,
}

impl DataFile {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Contacts, Self::Glossary, Self::Laws, Self::Facts, Self::Plan, Self::Statement];

    /// Its name in the folder `data`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Contacts => "contacts.toml",
            Self::Glossary => "glossary.toml",
            Self::Laws => "laws.toml",
            Self::Facts => "facts.toml",
            Self::Plan => "plan.toml",
            Self::Statement => "statement.toml",
        }
    }

    /// The key of its list of entries with an id.
    pub(crate) fn list(self) -> &'static str {
        match self {
            Self::Contacts => "contact",
            Self::Glossary => "term",
            Self::Laws => "law",
            Self::Facts => "fact",
            Self::Plan => "goal",
            Self::Statement => "",
        }
    }
}

/// A data file that is a list of entries with an id each.
pub(crate) trait Listed: DeserializeOwned + JsonSchema {
    /// An entry.
    type Entry: Send;
    /// The file.
    const FILE: DataFile;
    /// The entries in the order of the file.
    fn entries(self) -> Vec<Self::Entry>;
    /// The id of an entry.
    fn id(entry: &Self::Entry) -> &str;
    /// Looks for faults of an entry that no schema knows.
    fn look(entry: &Self::Entry, index: usize, check: &mut Check<'_>);
}

impl Listed for ContactsFile {
    type Entry = Contact;
    const FILE: DataFile = DataFile::Contacts;

    fn entries(self) -> Vec<Contact> {
        self.contacts
    }

    fn id(entry: &Contact) -> &str {
        &entry.id
    }

    fn look(entry: &Contact, index: usize, check: &mut Check<'_>) {
        sane::contact(entry, index, check);
    }
}

impl Listed for GlossaryFile {
    type Entry = Term;
    const FILE: DataFile = DataFile::Glossary;

    fn entries(self) -> Vec<Term> {
        self.terms
    }

    fn id(entry: &Term) -> &str {
        &entry.id
    }

    fn look(_: &Term, _: usize, _: &mut Check<'_>) {}
}

impl Listed for LawsFile {
    type Entry = Law;
    const FILE: DataFile = DataFile::Laws;

    fn entries(self) -> Vec<Law> {
        self.laws
    }

    fn id(entry: &Law) -> &str {
        &entry.id
    }

    fn look(entry: &Law, index: usize, check: &mut Check<'_>) {
        sane::law(entry, index, check);
    }
}

impl Listed for FactsFile {
    type Entry = Fact;
    const FILE: DataFile = DataFile::Facts;

    fn entries(self) -> Vec<Fact> {
        self.facts
    }

    fn id(entry: &Fact) -> &str {
        &entry.id
    }

    fn look(_: &Fact, _: usize, _: &mut Check<'_>) {}
}
