//! The door to the content folder: which files are there, and what is in them.
#![expect(clippy::disallowed_methods, reason = "this is where content is read from disk")]

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use walkdir::{DirEntry, WalkDir};

use super::kinds::{FOLDERS, OTHERS};
use crate::ground::diag::{Diagnostic, Noted, Place};

/// A file of the content: where it is, and how it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The path as shown, relative to the site's folder: `content/pages/vad-ar-vald/prata.svg`.
    pub shown: String,
    /// The path on disk.
    pub disk: PathBuf,
}

impl File {
    /// All that is in it.
    pub fn read(&self) -> io::Result<Vec<u8>> {
        std::fs::read(&self.disk)
    }

    /// When and how long it was last written; `None` where the system does not say.
    pub(crate) fn stamp(&self) -> Option<Stamp> {
        let meta = std::fs::metadata(&self.disk).ok()?;
        Some(Stamp { written: meta.modified().ok()?, changed: changed(&meta)?, length: meta.len() })
    }

    /// The fault of a file that the system will not let us read.
    pub fn unreadable(&self, reason: &dyn std::fmt::Display) -> Diagnostic {
        unreadable(&self.shown, reason)
    }
}

/// What tells whether a file has been written since it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stamp {
    written: SystemTime,
    /// When the system last changed anything of it, its name too, and its number: a file that takes the place of another may be
    /// as old and as long.
    changed: (SystemTime, u64),
    length: u64,
}

#[cfg(unix)]
fn changed(meta: &std::fs::Metadata) -> Option<(SystemTime, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    let since = Duration::new(meta.ctime().try_into().ok()?, meta.ctime_nsec().try_into().ok()?);
    Some((SystemTime::UNIX_EPOCH + since, meta.ino()))
}

#[cfg(not(unix))]
fn changed(meta: &std::fs::Metadata) -> Option<(SystemTime, u64)> {
    Some((meta.modified().ok()?, 0))
}

/// A clock of files may tick as slowly as this (FAT), and that of a network drive may be late.
const TICK: Duration = Duration::from_secs(3);

impl Stamp {
    /// Whether a file that is written now would have another stamp: one that was written this very moment might not.
    pub(crate) fn is_settled(&self) -> bool {
        let is_old = |time: SystemTime| time.elapsed().is_ok_and(|age| age > TICK);
        is_old(self.written) && is_old(self.changed.0)
    }
}

/// A file and its path below the content folder, with `/` on every system: `pages/vad-ar-vald/prata.svg`.
pub(crate) type Found = (String, File);

/// The folder that a path leads to, all links followed; `None` where there is none.
pub(crate) fn folder(path: &Path) -> Option<PathBuf> {
    path.canonicalize().ok().filter(|path| path.is_dir())
}

/// The files of a content folder, by name. Links to files inside the folder are followed, others refused; what editors
/// and systems leave behind is passed over.
pub(crate) fn walk(root: &Path, shown: &str) -> Noted<Vec<Found>> {
    let mut found = Noted::plain(Vec::new());
    let Some(real) = folder(root) else { return found };
    let mut entries = WalkDir::new(root).min_depth(1).into_iter();
    while let Some(entry) = entries.next() {
        match entry {
            Ok(entry) => {
                let seen = see(&entry, &real, root, shown, &mut found);
                if seen == Seen::Closed && entry.file_type().is_dir() {
                    entries.skip_current_dir();
                }
            }
            Err(error) => found.notes.push(refused(&error, root, shown)),
        }
    }
    found.value.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
    found.notes.sort();
    found
}

/// Whether a folder is looked into.
#[derive(PartialEq, Eq)]
enum Seen {
    Open,
    Closed,
}

fn see(entry: &DirEntry, real: &Path, root: &Path, shown: &str, found: &mut Noted<Vec<Found>>) -> Seen {
    let name = entry.file_name().to_string_lossy();
    if passed_over(&name) {
        return Seen::Closed;
    }
    let below = below(root, entry.path());
    let file = File { shown: joined(shown, &below), disk: entry.path().to_owned() };
    if entry.file_type().is_dir() {
        return if entry.depth() == 1 { top_folder(&name, &file, &mut found.notes) } else { Seen::Open };
    }
    if entry.path_is_symlink()
        && let Some(fault) = bad_link(&file, real)
    {
        found.notes.push(fault);
        return Seen::Closed;
    }
    found.value.push((below, file));
    Seen::Closed
}

/// Hidden files, and what editors and systems leave behind.
fn passed_over(name: &str) -> bool {
    let ends = [".swp", ".swo", ".tmp", "~"];
    name.starts_with('.')
        || name.starts_with("~$")
        || ends.iter().any(|end| name.ends_with(end))
        || ["Thumbs.db", "desktop.ini"].contains(&name)
}

fn top_folder(name: &str, folder: &File, notes: &mut Vec<Diagnostic>) -> Seen {
    if FOLDERS.contains(&name) {
        return Seen::Open;
    }
    if !OTHERS.contains(&name) {
        let known = FOLDERS.iter().chain(&OTHERS).copied();
        let place = Place::file(folder.shown.as_str());
        notes.push(Diagnostic::warning("unknown-folder", place).with("folder", name).suggesting(name, known));
    }
    Seen::Closed
}

/// A link may lead to a file inside the content folder and nowhere else: a copied site must not carry off a file from
/// elsewhere on the machine.
fn bad_link(link: &File, real: &Path) -> Option<Diagnostic> {
    let rule = match link.disk.canonicalize() {
        Err(error) => return Some(link.unreadable(&error)),
        Ok(target) if target.is_dir() => "symlink-folder",
        Ok(target) if !target.starts_with(real) => "symlink-outside",
        Ok(_) => return None,
    };
    Some(Diagnostic::error(rule, Place::file(link.shown.as_str())))
}

fn refused(error: &walkdir::Error, root: &Path, shown: &str) -> Diagnostic {
    let path = error.path().map_or_else(|| shown.to_owned(), |path| joined(shown, &below(root, path)));
    match error.io_error() {
        Some(reason) => unreadable(&path, reason),
        None => unreadable(&path, error),
    }
}

fn unreadable(shown: &str, reason: &dyn std::fmt::Display) -> Diagnostic {
    Diagnostic::error("unreadable-file", Place::file(shown)).with("reason", reason.to_string())
}

fn below(root: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(root).unwrap_or(path).components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// A shown folder and a path below it.
pub(crate) fn joined(shown: &str, below: &str) -> String {
    [shown, below].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn folder_with(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, file).expect("a file");
        }
        folder
    }

    fn names(found: &Noted<Vec<Found>>) -> Vec<&str> {
        found.value.iter().map(|(below, _)| below.as_str()).collect()
    }

    fn rules(found: &Noted<Vec<Found>>) -> Vec<(&str, &str)> {
        found.notes.iter().map(|note| (note.rule, note.place.source.path())).collect()
    }

    #[test]
    fn files_are_found_by_name_and_leavings_are_passed_over() {
        let folder = folder_with(&[
            "site.toml",
            "pages/b/barn.sv.md",
            "pages/a/barn.sv.md",
            "pages/.DS_Store",
            "pages/a/~$brev.docx",
            "pages/a/.barn.sv.md.swp",
            "pages/a/barn.sv.md~",
            "pages/Thumbs.db",
            ".git/config",
            "theme/theme.toml",
        ]);
        let found = walk(folder.path(), "content");
        assert_eq!(names(&found), ["pages/a/barn.sv.md", "pages/b/barn.sv.md", "site.toml"]);
        assert_eq!(found.value[0].1.shown, "content/pages/a/barn.sv.md");
        assert_eq!(found.value[0].1.read().expect("bytes"), b"pages/a/barn.sv.md");
        assert!(found.notes.is_empty(), "{:?}", found.notes);
    }

    #[test]
    fn an_unknown_folder_is_told_of_and_not_looked_into() {
        let folder = folder_with(&["page/a/barn.sv.md"]);
        let found = walk(folder.path(), "content");
        assert_eq!(rules(&found), [("unknown-folder", "content/page")]);
        assert_eq!(found.notes[0].args["suggestion"], "pages".into());
        assert!(found.value.is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_only_to_files_inside() {
        use std::os::unix::fs::symlink;
        let outside = folder_with(&["hemlig.md"]);
        let folder = folder_with(&["pages/a/barn.sv.md"]);
        let link = |to: &Path, name: &str| symlink(to, folder.path().join("pages/a").join(name)).expect("a link");
        link(Path::new("barn.sv.md"), "unga.sv.md");
        link(&outside.path().join("hemlig.md"), "vuxna.sv.md");
        link(outside.path(), "mapp");
        link(Path::new("ingenting"), "aldre.sv.md");
        let found = walk(folder.path(), "content");
        assert_eq!(names(&found), ["pages/a/barn.sv.md", "pages/a/unga.sv.md"]);
        assert_eq!(
            rules(&found),
            [
                ("unreadable-file", "content/pages/a/aldre.sv.md"),
                ("symlink-folder", "content/pages/a/mapp"),
                ("symlink-outside", "content/pages/a/vuxna.sv.md"),
            ]
        );
    }

    #[test]
    fn no_folder_is_no_files() {
        assert!(walk(Path::new("/nowhere/at/all"), "content").value.is_empty());
    }
}
