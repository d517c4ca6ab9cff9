//! A layer of a theme: the files of one folder, from disk or from the program.
#![expect(clippy::disallowed_methods, reason = "themes are read from disk here")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use walkdir::WalkDir;

use crate::ground::diag::{Diagnostic, Noted, Place, Source};

/// What is in a file, from disk or in the program.
pub(super) type Bytes = Cow<'static, [u8]>;

/// A layer of a theme.
#[derive(Debug)]
pub(super) struct Layer {
    /// The name that templates may use.
    pub(super) name: String,
    /// The folder as shown to people.
    pub(super) shown: String,
    /// The files by their path in the folder, with `/`. What is in the program is not copied: its fonts are large.
    pub(super) files: BTreeMap<String, Bytes>,
}

impl Layer {
    /// A file as text; what is no UTF-8 is told of and read as empty.
    pub(super) fn text(&self, path: &str, bytes: &[u8]) -> Noted<Arc<Source>> {
        let shown = format!("{}/{path}", self.shown);
        match std::str::from_utf8(bytes) {
            Ok(text) => Noted::plain(Source::new(shown, text)),
            Err(fault) => {
                let valid = String::from_utf8_lossy(&bytes[..fault.valid_up_to()]).into_owned();
                let end = valid.len();
                let source = Source::new(shown, valid);
                let note = Diagnostic::error("not-utf8", Place::new(&source, end..end));
                Noted { value: source, notes: vec![note] }
            }
        }
    }
}

/// The layer in a folder; `None` where there is no such folder.
pub(super) fn on_disk(folder: &Path, name: &str, shown: &str) -> Noted<Option<Layer>> {
    if !folder.is_dir() {
        return Noted::plain(None);
    }
    let mut notes = Vec::new();
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let read = entry.map_err(std::io::Error::from).and_then(|entry| {
            let plain = entry.file_type().is_file();
            let bytes = if plain { Some(std::fs::read(entry.path())?) } else { None };
            Ok(bytes.and_then(|bytes| Some((relative(folder, entry.path())?, Bytes::Owned(bytes)))))
        });
        match read {
            Ok(file) => files.extend(file),
            Err(fault) => {
                let note = Diagnostic::error("unreadable-file", Place::file(shown)).with("reason", fault.to_string());
                notes.push(note);
            }
        }
    }
    Noted { value: Some(Layer { name: name.to_owned(), shown: shown.to_owned(), files }), notes }
}

fn relative(folder: &Path, path: &Path) -> Option<String> {
    let parts = path.strip_prefix(folder).ok()?.iter().map(|part| part.to_str());
    parts.collect::<Option<Vec<_>>>().map(|parts| parts.join("/"))
}

/// The names of the folders in a folder.
pub(super) fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let folders = entries.flatten().filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> = folders.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}
