//! Faults as GitHub's workflow commands, which mark the lines of a change.

use super::super::speech::{Part, Speech};
use crate::ground::diag::{Diagnostic, Severity};

/// One line for GitHub.
pub(super) fn report(note: &Diagnostic, speech: &Speech) -> String {
    let level = match note.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "notice",
    };
    let span = note.place.span.range();
    let (line, column) = note.place.source.line_column(span.start);
    let (end_line, end_column) = note.place.source.line_column(span.end);
    let parts = [Part::What, Part::Why, Part::Hint].into_iter().filter_map(|part| speech.tell(note, part));
    let message = parts.collect::<Vec<_>>().join("\n");
    format!(
        "::{level} file={},line={line},col={column},endLine={end_line},endColumn={end_column},title={}::{}",
        property(note.place.source.path()),
        property(note.rule),
        data(&message),
    )
}

/// The escapes that GitHub's runner asks for in a message.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The escapes that it asks for in a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
