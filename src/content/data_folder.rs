//! The data files of a content folder and its bases, merged by id: what stands nearest wins.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::contacts::{Contact, ContactsFile};
use super::data_file::{DataFile, Listed};
use super::declared::Declared;
use super::plan::Plan;
use super::sanity::{Check, data as sane};
use super::statement::Statement;
use super::table::Table;
use super::toml_file;
use super::words::{Fact, FactsFile, GlossaryFile, Law, LawsFile, Term};
use crate::ground::diag::{Noted, Source};

/// All that stands in the data files.
#[derive(Debug)]
pub(crate) struct Data {
    pub(crate) contacts: Table<Contact>,
    pub(crate) terms: Table<Term>,
    pub(crate) laws: Table<Law>,
    pub(crate) facts: Table<Fact>,
    pub(crate) plan: Option<Plan>,
    pub(crate) statement: Option<Statement>,
}

/// A data file of one of the folders.
#[derive(Debug)]
pub(crate) struct Sheet {
    /// Which file.
    pub(crate) file: DataFile,
    /// How far down its folder lies: 0 is the site's own.
    pub(crate) depth: usize,
    /// Its text; `None` where it is there and cannot be read.
    pub(crate) source: Option<Arc<Source>>,
}

/// Reads the data files, those of the nearest folder first.
pub(crate) fn read(sheets: &[Sheet], declared: Option<&Declared>) -> Noted<Data> {
    let of = |file: DataFile| sheets.iter().filter(|sheet| sheet.file == file).collect::<Vec<_>>();
    let mut notes = Vec::new();
    let value = Data {
        contacts: table::<ContactsFile>(&of(DataFile::Contacts), declared).note_into(&mut notes),
        terms: table::<GlossaryFile>(&of(DataFile::Glossary), declared).note_into(&mut notes),
        laws: table::<LawsFile>(&of(DataFile::Laws), declared).note_into(&mut notes),
        facts: table::<FactsFile>(&of(DataFile::Facts), declared).note_into(&mut notes),
        plan: single(&of(DataFile::Plan), sane::plan).note_into(&mut notes),
        statement: single(&of(DataFile::Statement), sane::statement).note_into(&mut notes),
    };
    Noted { value, notes }
}

/// The texts by file, the nearest first.
pub(crate) fn sources(sheets: Vec<Sheet>) -> BTreeMap<DataFile, Vec<Arc<Source>>> {
    let mut sources: BTreeMap<DataFile, Vec<Arc<Source>>> = BTreeMap::new();
    for sheet in sheets {
        sources.entry(sheet.file).or_default().extend(sheet.source);
    }
    sources
}

fn table<F: Listed>(sheets: &[&Sheet], declared: Option<&Declared>) -> Noted<Table<F::Entry>> {
    let mut notes = Vec::new();
    let mut entries: Vec<F::Entry> = Vec::new();
    let mut whole = true;
    for sheet in sheets {
        let declared = declared.filter(|_| sheet.depth == 0);
        let Some(beneath) = list::<F>(sheet, declared).note_into(&mut notes) else {
            whole = false;
            continue;
        };
        let taken: BTreeSet<String> = entries.iter().map(|entry| F::id(entry).to_owned()).collect();
        entries.extend(beneath.into_iter().filter(|entry| !taken.contains(F::id(entry))));
    }
    Noted { value: Table::of(entries, F::id, whole), notes }
}

fn list<F: Listed>(sheet: &Sheet, declared: Option<&Declared>) -> Noted<Option<Vec<F::Entry>>> {
    let Some(source) = &sheet.source else { return Noted::plain(None) };
    let mut read = toml_file::read::<F>(source, 0..source.text().len()).map(|file| file.map(F::entries));
    if let Some(entries) = &read.value {
        let mut check = Check::of(source, declared);
        sane::list::<F>(entries, &mut check);
        read.notes.extend(check.done());
    }
    read
}

/// A file that is one thing, not a list: the nearest is taken whole.
fn single<T: DeserializeOwned + JsonSchema>(sheets: &[&Sheet], look: fn(&T, &mut Check<'_>)) -> Noted<Option<T>> {
    let Some(source) = sheets.first().and_then(|sheet| sheet.source.as_ref()) else { return Noted::plain(None) };
    let mut read = toml_file::read::<T>(source, 0..source.text().len());
    if let Some(value) = &read.value {
        let mut check = Check::of(source, None);
        look(value, &mut check);
        read.notes.extend(check.done());
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(file: DataFile, depth: usize, text: &str) -> Sheet {
        Sheet { file, depth, source: Some(Source::new(format!("{depth}/{}", file.name()), text)) }
    }

    fn fact(id: &str, text: &str) -> String {
        format!("[[fact]]\nid = \"{id}\"\ntext = \"{text}\"\n")
    }

    #[test]
    fn what_stands_nearest_wins_and_the_rest_shines_through() {
        let near = sheet(DataFile::Facts, 0, &[fact("b", "här"), fact("c", "här")].concat());
        let base = sheet(DataFile::Facts, 1, &[fact("a", "där"), fact("b", "där")].concat());
        let read = read(&[near, base], None);
        assert!(read.notes.is_empty());
        let facts = read.value.facts;
        assert_eq!(facts.iter().map(|fact| fact.id.as_str()).collect::<Vec<_>>(), ["b", "c", "a"]);
        assert_eq!(facts.get("b").expect("b").text, crate::ground::wording::Wording::One("här".into()));
        assert!(facts.whole);
    }

    #[test]
    fn a_broken_file_leaves_its_table_unwhole_and_the_others_whole() {
        let broken = sheet(DataFile::Facts, 0, "[[fact]\n");
        let unreadable = Sheet { file: DataFile::Laws, depth: 0, source: None };
        let read = read(&[broken, unreadable], None);
        assert_eq!(read.notes.len(), 1);
        assert!(!read.value.facts.whole && !read.value.laws.whole && read.value.terms.whole);
    }

    #[test]
    fn the_nearest_plan_is_taken_whole() {
        let near = sheet(DataFile::Plan, 0, "title = \"Vår\"\n");
        let base = sheet(DataFile::Plan, 1, "title = \"Deras\"\ntypo = 1\n");
        let read = read(&[near, base], None);
        assert!(read.notes.is_empty());
        assert_eq!(read.value.plan.expect("a plan").title, "Vår");
    }
}
