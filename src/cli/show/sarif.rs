//! Faults as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines.

use serde_json::{Value, json};

use super::super::speech::{Part, Speech};
use crate::check;
use crate::ground::diag::{Diagnostic, Severity};

/// The faults as one SARIF log.
pub(super) fn report(notes: &[Diagnostic], speech: &Speech) -> anyhow::Result<String> {
    let mut rules: Vec<&str> = notes.iter().map(|note| note.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    let results: Vec<Value> = notes.iter().map(|note| result(note, &rules, speech)).collect();
    let described: Vec<Value> = rules.iter().map(|rule| described(rule, notes, speech)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "frid",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "language": speech.language(),
                "rules": described,
            }},
            // A column is one Unicode scalar value, as editors count.
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    Ok(serde_json::to_string_pretty(&log)?)
}

fn described(rule: &str, notes: &[Diagnostic], speech: &Speech) -> Value {
    let note = notes.iter().find(|note| note.rule == rule);
    let why = note.and_then(|note| speech.tell(note, Part::Why)).unwrap_or_else(|| rule.to_owned());
    let severity = check::find(rule).map_or(Severity::Warning, |rule| rule.severity);
    json!({
        "id": rule,
        "shortDescription": { "text": why },
        "defaultConfiguration": { "level": level(severity) },
    })
}

fn result(note: &Diagnostic, rules: &[&str], speech: &Speech) -> Value {
    let parts = [Part::What, Part::Hint].into_iter().filter_map(|part| speech.tell(note, part));
    let message = parts.collect::<Vec<_>>().join("\n");
    let message = if message.is_empty() { note.rule.to_owned() } else { message };
    json!({
        "ruleId": note.rule,
        "ruleIndex": rules.iter().position(|rule| *rule == note.rule),
        "level": level(note.severity),
        "message": { "text": message },
        "locations": [{ "physicalLocation": physical(note) }],
    })
}

fn physical(note: &Diagnostic) -> Value {
    let source = &note.place.source;
    let artifact = json!({ "uri": uri(source.path()), "uriBaseId": "%SRCROOT%" });
    // A file without a text of its own (a picture) has no lines.
    if source.text().is_empty() {
        return json!({ "artifactLocation": artifact });
    }
    let span = note.place.span.range();
    let (line, column) = source.line_column(span.start);
    let (end_line, end_column) = source.line_column(span.end);
    json!({
        "artifactLocation": artifact,
        "region": { "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

/// A path as a URI reference (RFC 3986): letters outside ASCII and blanks are escaped.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let escaped = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    path.bytes().map(escaped).collect()
}
