//! A fault as a person reads it: what, where (with the line itself), why it matters, what to do.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::super::speech::{Part, Speech};
use crate::ground::diag::{Diagnostic, Severity};

/// The fault as text for a terminal.
pub(super) fn report(note: &Diagnostic, speech: &Speech) -> String {
    let what = speech.tell(note, Part::What).unwrap_or_else(|| note.rule.to_owned());
    let label = speech.say(match note.severity {
        Severity::Error => "label-error",
        Severity::Warning => "label-warning",
        Severity::Hint => "label-hint",
    });
    let level = match note.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::INFO,
    };
    let (why, hint) = (speech.tell(note, Part::Why), speech.tell(note, Part::Hint));
    let (why_label, hint_label) = (speech.say("label-why"), speech.say("label-do"));
    let source = &note.place.source;
    let title = level.with_name(label).primary_title(what).id(note.rule);
    let mut group = if source.text().is_empty() {
        Group::with_title(title).element(Origin::path(source.path()))
    } else {
        let span = within(note.place.span.range(), source.text());
        let line = line_around(span.start, source.text());
        // The renderer reads all that it is given: it is given the line that it shows.
        let snippet = Snippet::source(&source.text()[line.clone()]).path(source.path());
        let snippet = snippet.line_start(source.line_column(line.start).0);
        title.element(snippet.annotation(AnnotationKind::Primary.span(span.start - line.start..span.end - line.start)))
    };
    if let Some(why) = why {
        group = group.element(Level::NOTE.with_name(why_label).message(why));
    }
    if let Some(hint) = hint {
        group = group.element(Level::HELP.with_name(hint_label).message(hint));
    }
    renderer().render(&[group])
}

/// The span, cut to the text and to its first line where it runs over many.
fn within(span: std::ops::Range<usize>, text: &str) -> std::ops::Range<usize> {
    let start = floor(span.start.min(text.len()), text);
    let end = floor(span.end.clamp(start, text.len()), text);
    let first_line = text[start..end].find('\n').map_or(end, |at| start + at);
    start..if first_line > start { first_line } else { end }
}

/// The line that holds a place, without its end.
fn line_around(at: usize, text: &str) -> std::ops::Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    start..text[at..].find('\n').map_or(text.len(), |length| at + length)
}

fn floor(mut at: usize, text: &str) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Colours where somebody sees them and has not asked to be spared (<https://no-color.org>).
fn renderer() -> Renderer {
    if super::colours_wanted() { Renderer::styled() } else { Renderer::plain() }
}
