//! The themes in the program itself, so that one file is the whole program.

use std::collections::BTreeMap;

use include_dir::{Dir, DirEntry, include_dir};

use super::layer::{Bytes, Layer};

static THEMES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// The names of the themes in the program.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    THEMES.dirs().filter_map(|folder| folder.path().to_str())
}

/// A theme from the program.
pub(super) fn theme(name: &str) -> Option<Layer> {
    let folder = THEMES.get_dir(name)?;
    let mut files = BTreeMap::new();
    collect(folder, name, &mut files);
    Some(Layer { name: name.to_owned(), shown: format!("themes/{name}"), files })
}

fn collect(folder: &Dir<'static>, name: &str, files: &mut BTreeMap<String, Bytes>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(inner, name, files),
            DirEntry::File(file) => {
                let parts: Option<Vec<_>> = file.path().iter().map(|part| part.to_str()).collect();
                let path = parts.map(|parts| parts.join("/"));
                let inside = path.as_deref().and_then(|path| path.strip_prefix(name)?.strip_prefix('/'));
                if let Some(inside) = inside {
                    files.insert(inside.to_owned(), Bytes::Borrowed(file.contents()));
                }
            }
        }
    }
}
