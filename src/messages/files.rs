//! The files that messages come from: in the program, and in a site's own folder.
#![expect(clippy::disallowed_methods, reason = "a site's own words are read from disk here")]

use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::ground::diag::{Diagnostic, Noted, Place, Source};
use crate::ground::locale::Locale;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// What messages are for: each kind is a file of its own in a language's folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What readers of a site meet.
    Site,
    /// What stands on printed sheets beside the text, and what pages call those sheets.
    Print,
    /// What is told of faults.
    Check,
    /// What the program says on the command line.
    Cli,
    /// What the board of the preview says.
    Board,
    /// Lists of words that checks know a language by.
    Words,
}

impl Kind {
    fn file(self) -> &'static str {
        match self {
            Self::Site => "site.ftl",
            Self::Print => "print.ftl",
            Self::Check => "check.ftl",
            Self::Cli => "cli.ftl",
            Self::Board => "board.ftl",
            Self::Words => "words.ftl",
        }
    }
}

/// A file of messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageFile {
    /// Its language.
    pub locale: Locale,
    /// Its text.
    pub source: Arc<Source>,
}

/// The program's own messages, one file for each language that has them.
pub fn embedded(kind: Kind) -> Vec<MessageFile> {
    let folders = LOCALES.dirs().filter_map(|folder| {
        let tag = folder.path().to_str()?;
        let file = folder.get_file(folder.path().join(kind.file()))?;
        let source = Source::new(format!("locales/{tag}/{}", kind.file()), file.contents_utf8()?);
        Some(MessageFile { locale: Locale::parse(tag)?, source })
    });
    folders.collect()
}

/// A site's own messages: `<folder>/<language>/<kind>.ftl`. No folder is no fault.
pub fn on_disk(folder: &Path, kind: Kind) -> Noted<Vec<MessageFile>> {
    let mut found = Noted::<Vec<MessageFile>>::default();
    let Ok(entries) = std::fs::read_dir(folder) else { return found };
    let mut tags: Vec<String> = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    tags.sort();
    for tag in tags {
        let path = folder.join(&tag).join(kind.file());
        let shown = format!("content/locales/{tag}/{}", kind.file());
        let Some(locale) = Locale::parse(&tag).filter(|_| path.is_file()) else { continue };
        match std::fs::read(&path).map(String::from_utf8) {
            Ok(Ok(text)) => found.value.push(MessageFile { locale, source: Source::new(shown, text) }),
            Ok(Err(fault)) => {
                let valid = fault.utf8_error().valid_up_to();
                let source = Source::new(shown, String::from_utf8_lossy(&fault.as_bytes()[..valid]));
                found.notes.push(Diagnostic::error("not-utf8", Place::new(&source, valid..valid)));
            }
            Err(fault) => {
                let note = Diagnostic::error("unreadable-file", Place::file(shown));
                found.notes.push(note.with("reason", fault.to_string()));
            }
        }
    }
    found
}
