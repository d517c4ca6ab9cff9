//! Faults in words, for the overlay on a page and for the board.

use serde::Serialize;

use super::edit::Opener;
use crate::ground::diag::{Diagnostic, Severity};
use crate::messages::speech::{Part, Speech};

/// A fault as a browser shows it.
#[derive(Debug, Serialize)]
pub(super) struct FaultView {
    error: bool,
    rule: &'static str,
    /// `content/pages/a/barn.sv.md:3:7`
    place: String,
    /// The address that opens it in the editor.
    open: Option<String>,
    what: String,
    why: Option<String>,
    hint: Option<String>,
}

/// The faults, those that keep the site from being shown first.
pub(super) fn views(notes: &[Diagnostic], speech: &Speech, opener: &Opener) -> Vec<FaultView> {
    let mut sorted: Vec<&Diagnostic> = notes.iter().collect();
    sorted.sort_by_key(|note| note.severity);
    sorted.into_iter().map(|note| view(note, speech, opener)).collect()
}

fn view(note: &Diagnostic, speech: &Speech, opener: &Opener) -> FaultView {
    let source = &note.place.source;
    let (line, column) = source.line_column(note.place.span.start as usize);
    let known = !source.text().is_empty();
    FaultView {
        error: note.severity == Severity::Error,
        rule: note.rule,
        place: if known { format!("{}:{line}:{column}", source.path()) } else { source.path().to_owned() },
        open: opener.open(&note.place),
        what: speech.tell(note, Part::What).unwrap_or_else(|| note.rule.to_owned()),
        why: speech.tell(note, Part::Why),
        hint: speech.tell(note, Part::Hint),
    }
}
