//! The texts of a content folder: each file read, its name held against what is declared, its text parsed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::declared::Declared;
use super::decode::decode;
use super::memory::{Known, Memory};
use super::page::{PageKey, PageSource};
use super::walk::{File, Stamp};
use super::{names, page_file};
use crate::ground::diag::{Noted, Source};

/// The texts, by key.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    pub(crate) pages: Vec<PageSource>,
    /// The pages that are there and could not be read.
    pub(crate) broken: BTreeSet<PageKey>,
}

/// Reads the texts; each comes with how far down its folder lies (0 is the site's own).
pub(crate) fn read(
    files: &BTreeMap<String, (usize, File)>,
    declared: Option<&Declared>,
    memory: Option<&mut Memory>,
) -> Noted<Texts> {
    let reading = Reading { declared, memory: memory.as_deref() };
    let read: Vec<_> = files.par_iter().map(|(below, (depth, file))| reading.text(below, *depth, file)).collect();
    let mut texts = Noted::plain(Texts::default());
    let mut known = Vec::new();
    for text in read {
        match text.page.note_into(&mut texts.notes) {
            Some(page) => texts.value.pages.push(page),
            None => texts.value.broken.extend(text.key),
        }
        known.extend(text.known);
    }
    if let Some(memory) = memory {
        memory.replace(known.into_iter());
    }
    texts.value.pages.sort_by(|a, b| a.key.cmp(&b.key));
    texts
}

/// A text as it was read, and what is to be known of it the next time.
struct Read {
    key: Option<PageKey>,
    page: Noted<Option<PageSource>>,
    known: Option<Known>,
}

/// What reading a text looks at beside its file.
#[derive(Clone, Copy)]
struct Reading<'a> {
    declared: Option<&'a Declared>,
    memory: Option<&'a Memory>,
}

impl Reading<'_> {
    /// One text. A base folder may have languages and audiences that this site does without: such a text is left aside. A
    /// text whose name is wrong is read for its faults alone: no later room meets an audience that is not declared.
    fn text(self, below: &str, depth: usize, file: &File) -> Read {
        let Noted { value: key, notes: mut faults } = names::page_key(below, &file.shown, self.declared);
        if depth > 0 && faults.iter().any(|fault| fault.rule.starts_with("undeclared-")) {
            return Read { key: None, page: Noted::plain(None), known: None };
        }
        let sound = key.clone().filter(|_| faults.is_empty());
        if has_odd_letters(below) {
            faults.retain(|fault| fault.rule == "page-without-topic");
        }
        // Asked before the file is read: what is written in between has another stamp.
        let stamp = self.memory.and_then(|_| file.stamp()).filter(Stamp::is_settled);
        let unwritten = self.memory.and_then(|memory| memory.unwritten(&file.shown, stamp, sound.as_ref()));
        if let Some(known) = unwritten {
            let page = Noted::clone(&known.page).note_into(&mut faults);
            return Read { key, page: Noted { value: page, notes: faults }, known: Some(known.clone()) };
        }
        match file.read() {
            Ok(bytes) => {
                let (page, known) = self.page(file, stamp, bytes, sound);
                Read { key, page: Noted { value: page.note_into(&mut faults), notes: faults }, known }
            }
            Err(error) => {
                faults.push(file.unreadable(&error));
                Read { key, page: Noted { value: None, notes: faults }, known: None }
            }
        }
    }

    /// The page that these bytes are, from memory where they are known.
    fn page(
        self,
        file: &File,
        stamp: Option<Stamp>,
        bytes: Vec<u8>,
        key: Option<PageKey>,
    ) -> (Noted<Option<PageSource>>, Option<Known>) {
        let Some(memory) = self.memory else { return (decoded(file, bytes, key).1, None) };
        if let Some(known) = memory.recall(&file.shown, &bytes, key.as_ref()) {
            return (Noted::clone(&known.page), Some(Known { stamp, ..known.clone() }));
        }
        let (source, page) = decoded(file, bytes, key.clone());
        let known = source.map(|source| Known { source, key, page: Arc::new(page.clone()), stamp });
        (page, known)
    }
}

fn decoded(file: &File, bytes: Vec<u8>, key: Option<PageKey>) -> (Option<Arc<Source>>, Noted<Option<PageSource>>) {
    let mut faults = Vec::new();
    let source = decode(&file.shown, bytes).note_into(&mut faults);
    let page = source.as_ref().and_then(|source| page_file::read(key, source).note_into(&mut faults));
    (source, Noted { value: page, notes: faults })
}

/// Whether the file's own name is told of as odd already: what it says is then not worth a second fault.
fn has_odd_letters(below: &str) -> bool {
    let file = below.rsplit('/').next().unwrap_or(below);
    !names::odd_names(file, file).is_empty()
}
