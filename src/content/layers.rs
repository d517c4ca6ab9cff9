//! A content folder and the folders that it is laid over, nearest first.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use toml::de::DeTable;

use super::decode::decode;
use super::toml_file::{Step, place_of, syntax_faults};
use super::walk::{self, File, joined};
use crate::ground::diag::{Diagnostic, Noted, Place, Source};

/// The file that makes a folder a content folder.
const SITE_FILE: &str = "site.toml";

/// One content folder.
#[derive(Debug)]
pub(crate) struct Layer {
    /// Where it is.
    pub(crate) root: PathBuf,
    /// How it is shown.
    pub(crate) shown: String,
    /// Its `site.toml`, where it has one that is text.
    pub(crate) site: Option<Arc<Source>>,
}

/// The folder itself, the one that its `site.toml` names as its base, that one's base, and so on.
pub(crate) fn layers(root: &Path, shown: &str) -> Noted<Vec<Layer>> {
    let mut notes = Vec::new();
    let mut layers = vec![Layer::open(root.to_owned(), shown.to_owned(), true).note_into(&mut notes)];
    let mut seen = vec![walk::folder(root).unwrap_or_else(|| root.to_owned())];
    while let Some((base, place)) = layers.last().and_then(Layer::base) {
        match below(&layers[layers.len() - 1], &base, place, &seen) {
            Ok((real, root, shown)) => {
                seen.push(real);
                layers.push(Layer::open(root, shown, false).note_into(&mut notes));
            }
            Err(fault) => {
                notes.push(fault);
                break;
            }
        }
    }
    for layer in &layers[1..] {
        notes.extend(layer.site.iter().flat_map(syntax_faults));
    }
    Noted { value: layers, notes }
}

impl Layer {
    /// Reads the folder's `site.toml`, which only the first folder must have.
    fn open(root: PathBuf, shown: String, needed: bool) -> Noted<Self> {
        let file = File { shown: joined(&shown, SITE_FILE), disk: root.join(SITE_FILE) };
        let read = match file.read() {
            Ok(bytes) => decode(&file.shown, bytes),
            Err(error) if error.kind() == ErrorKind::NotFound && !needed => Noted::plain(None),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let fault = Diagnostic::error("site-file-missing", Place::file(file.shown.as_str()));
                Noted { value: None, notes: vec![fault.with("folder", shown.as_str())] }
            }
            Err(error) => Noted { value: None, notes: vec![file.unreadable(&error)] },
        };
        read.map(|site| Self { root, shown, site })
    }

    /// The base that the folder names, even where the rest of its `site.toml` is broken.
    fn base(&self) -> Option<(String, Place)> {
        let source = self.site.as_ref()?;
        let (table, _) = DeTable::parse_recoverable(source.text());
        let base = table.get_ref().get("base")?.get_ref().as_str()?.to_owned();
        Some((base, place_of(source, &[Step::Key("base")])))
    }
}

type Found = (PathBuf, PathBuf, String);

/// The base's folder: as the system knows it, as it is reached, and as it is shown.
fn below(layer: &Layer, base: &str, place: Place, seen: &[PathBuf]) -> Result<Found, Diagnostic> {
    let root = layer.root.join(base);
    match walk::folder(&root) {
        None => Err(Diagnostic::error("base-missing", place).with("base", base)),
        Some(real) if seen.contains(&real) => Err(Diagnostic::error("base-loop", place).with("base", base)),
        Some(real) => Ok((real, root, shown_base(&layer.shown, base))),
    }
}

/// `content` and `../national` give `national`.
fn shown_base(shown: &str, base: &str) -> String {
    if Path::new(base).is_absolute() {
        return base.to_owned();
    }
    let mut parts: Vec<&str> = Vec::new();
    for part in shown.split('/').chain(base.split(['/', '\\'])).filter(|part| !part.is_empty() && *part != ".") {
        match parts.last() {
            Some(last) if part == ".." && *last != ".." => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::shown_base;

    #[test]
    fn a_base_is_shown_from_the_sites_folder() {
        assert_eq!(shown_base("content", "../national"), "national");
        assert_eq!(shown_base("content", "./base/"), "content/base");
        assert_eq!(shown_base("content", "../../shared/national"), "../shared/national");
        assert_eq!(shown_base("", "../national"), "../national");
        assert_eq!(shown_base("a/b", "..\\c"), "a/c");
    }
}
