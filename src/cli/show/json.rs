//! Faults as JSON: one array, for programs.

use serde::Serialize;

use super::super::speech::{Part, Speech};
use crate::ground::diag::{Arg, Diagnostic, Severity};

#[derive(Serialize)]
struct Fault<'a> {
    rule: &'a str,
    severity: Severity,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: String,
    why: Option<String>,
    hint: Option<String>,
    args: &'a std::collections::BTreeMap<&'static str, Arg>,
}

/// The faults as a JSON array.
pub(super) fn report(notes: &[Diagnostic], speech: &Speech) -> anyhow::Result<String> {
    let faults: Vec<Fault<'_>> = notes.iter().map(|note| fault(note, speech)).collect();
    Ok(serde_json::to_string_pretty(&faults)?)
}

fn fault<'a>(note: &'a Diagnostic, speech: &Speech) -> Fault<'a> {
    let span = note.place.span.range();
    let (line, column) = note.place.source.line_column(span.start);
    let (end_line, end_column) = note.place.source.line_column(span.end);
    Fault {
        rule: note.rule,
        severity: note.severity,
        file: note.place.source.path(),
        line,
        column,
        end_line,
        end_column,
        message: speech.tell(note, Part::What).unwrap_or_else(|| note.rule.to_owned()),
        why: speech.tell(note, Part::Why),
        hint: speech.tell(note, Part::Hint),
        args: &note.args,
    }
}
