//! Misspelt TOML, told in words that somebody who has never heard of TOML can act on.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, Error};

use crate::ground::diag::{Diagnostic, Place, Source};

/// How often a text is read again with what broke off the reading taken out. Each time finds the faults up to the next
/// such place.
const ROUNDS: usize = 32;

/// The faults of the TOML that stands in a part of a file, the first of each line: what follows on the same line mostly
/// follows from it. None where it is sound.
pub(crate) fn faults(source: &Arc<Source>, range: Range<usize>) -> Vec<Diagnostic> {
    let start = range.start;
    let mut text = source.text()[range].to_owned();
    let mut lines = BTreeSet::new();
    let mut told = Vec::new();
    for _ in 0..ROUNDS {
        let (found, broken_off) = round(&text);
        let new = found.into_iter().filter(|fault| lines.insert(line_start(&text, fault.at.start)));
        told.extend(new.map(|fault| fault.told(source, start)));
        if broken_off.is_empty() {
            break;
        }
        for range in broken_off {
            blank(&mut text, range);
        }
    }
    told
}

/// The faults that one reading finds, in the order of the text, and the lines after which it did not look into values.
fn round(text: &str) -> (Vec<Fault>, Vec<Range<usize>>) {
    let (_, errors) = DeTable::parse_recoverable(text);
    let mut faults: Vec<Fault> = errors.iter().map(|error| Fault::of(text, error)).collect();
    faults.sort_by_key(|fault| fault.at.start);
    let open_list = open_list(&faults, text);
    if let Some((end, swallowed)) = &open_list {
        let message = "unclosed array".to_owned();
        faults.retain(|fault| fault.at.start < *end);
        faults.push(Fault { at: *end..*end, kind: "open-list", message });
        return (faults, vec![swallowed.clone()]);
    }
    let without_value = faults.iter().filter(|fault| matches!(fault.kind, "equals" | "colon" | "key" | "no-key"));
    let broken_off =
        without_value.map(|fault| line_start(text, fault.at.start)..line_end(text, fault.at.start)).collect();
    (faults, broken_off)
}

/// Takes a piece out and leaves every other byte in its place.
fn blank(text: &mut String, range: Range<usize>) {
    let spaces: String = text[range.clone()].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
    text.replace_range(range, &spaces);
}

/// A fault with its place in the part of the file that is TOML.
struct Fault {
    at: Range<usize>,
    kind: &'static str,
    message: String,
}

impl Fault {
    fn of(text: &str, error: &Error) -> Self {
        let at = error.span().unwrap_or_default();
        let kind = kind(error.message(), text.get(at.clone()).unwrap_or_default());
        Self { at: opening(text, at, error.message()), kind, message: error.message().to_owned() }
    }

    fn told(self, source: &Arc<Source>, start: usize) -> Diagnostic {
        let at = self.at.start + start..self.at.end + start;
        let line_start = line_start(source.text(), at.start).max(start);
        let line = source.text()[line_start..].lines().next().unwrap_or_default();
        if let Some((at, quote)) = smart_quote(line) {
            let at = line_start + at..line_start + at + quote.len_utf8();
            return Diagnostic::error("smart-quotes", Place::new(source, at)).with("quote", String::from(quote));
        }
        let key = line.split(['=', ':']).next().unwrap_or_default().trim();
        let kind = if self.kind == "equals"
            && line.trim_start().get(key.len()..).is_some_and(|rest| rest.trim_start().starts_with(':'))
        {
            "colon"
        } else {
            self.kind
        };
        let written = source.text().get(at.clone()).unwrap_or_default().trim().to_owned();
        Diagnostic::error("broken-toml", Place::new(source, at))
            .with("kind", kind)
            .with("key", key)
            .with("value", written)
            .with("detail", self.message)
    }
}

/// What kind of slip it is, for the message to choose its words by.
fn kind(message: &str, written: &str) -> &'static str {
    let (said, expected) = message.split_once(", expected").unwrap_or((message, ""));
    match said {
        "string values must be quoted" | "invalid boolean" => unquoted(written),
        "key with no value" | "missing assignment between key-value pairs" => "equals",
        "invalid unquoted key" if written == ":" => "colon",
        "invalid unquoted key" => "key",
        "unquoted keys cannot be empty" | "missing key for inline table element" => "no-key",
        "missing value" | "missing value for key" => "no-value",
        "duplicate key" => "twice",
        "missing escaped value" | "too few unicode value digits" => "backslash",
        "unexpected key or value" => "more",
        "unexpected `=` in array" | "unclosed array" => "open-list",
        "unclosed inline table" => "open-brace",
        "unclosed table" | "unclosed array table" => "open-heading",
        "missing comma between array elements" | "missing comma between key-value pairs" => "comma",
        "invalid float" | "invalid integer number" if written.contains(char::is_alphabetic) => unquoted(written),
        "unexpected leading zero" | "`_` may only go between digits" | "invalid float" | "invalid integer number" => {
            "number"
        }
        _ if said.starts_with("invalid date") || said.starts_with("invalid time") => "date",
        _ if said.ends_with(" string") && matches!(expected.trim(), "`\"`" | "`'`") => "open-text",
        _ => "other",
    }
}

/// What a value without quotation marks was meant to be.
fn unquoted(written: &str) -> &'static str {
    let word = written.trim().to_lowercase();
    let is_date = |c: char| c.is_ascii_digit() || "-/. ".contains(c);
    match word.as_str() {
        "" => "no-value",
        "ja" | "nej" | "yes" | "no" | "sant" | "falskt" => "yes-no",
        _ if word.chars().all(is_date) && word.chars().filter(char::is_ascii_digit).count() >= 5 => "date",
        _ => "quotes",
    }
}

/// A text over several lines that is never closed is found at the end of the file, but mended where it begins.
fn opening(text: &str, at: Range<usize>, message: &str) -> Range<usize> {
    let marks = match message.split(", expected").next() {
        Some("invalid multi-line basic string") => "\"\"\"",
        Some("invalid multi-line literal string") => "'''",
        _ => return at,
    };
    let opened = text.get(..at.start).and_then(|before| before.rfind(marks));
    opened.map_or(at, |opened| opened..opened + marks.len())
}

/// A list that is not closed swallows the lines after it, and what is told of those is not to be trusted. Where the
/// bracket is missing, which is the end of the last line before the first swallowed one, and the lines of the list.
fn open_list(faults: &[Fault], text: &str) -> Option<(usize, Range<usize>)> {
    let swallowed = faults.iter().find(|fault| fault.message.starts_with("unexpected `=` in array"))?;
    let cut = line_start(text, swallowed.at.start);
    let end = text[..cut].trim_end().len();
    let opened = text[..end].rfind('[')?;
    Some((end, line_start(text, opened)..end))
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|after| after.find('\n')).map_or(text.len(), |newline| at + newline)
}

/// The curly quotation mark of a word processor that stands where a straight one should: outside every text, or as the
/// end of one that was begun with a straight mark.
fn smart_quote(line: &str) -> Option<(usize, char)> {
    const CURLY: &str = "“”„‟‘’‚«»″";
    let mut open = None;
    let mut inside = None;
    for (at, c) in line.char_indices() {
        match (open, c) {
            (None, '#') => return None,
            (None, '"' | '\'') => (open, inside) = (Some(c), None),
            (None, c) if CURLY.contains(c) => return Some((at, c)),
            (Some(quote), c) if c == quote => open = None,
            (Some(_), '“' | '”' | '„') => inside = inside.or(Some((at, c))),
            _ => {}
        }
    }
    open.and(inside)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::diag::Arg;

    fn told(text: &str) -> Vec<Diagnostic> {
        faults(&Source::new("a.toml", text), 0..text.len())
    }

    /// The kinds of the faults, in the order of the file.
    fn kinds(text: &str) -> Vec<String> {
        let kind = |note: &Diagnostic| match note.args.get("kind") {
            Some(Arg::Text(kind)) => kind.clone(),
            _ => note.rule.to_owned(),
        };
        let mut notes = told(text);
        notes.sort();
        notes.iter().map(kind).collect()
    }

    #[test]
    fn each_common_slip_has_its_kind() {
        for (text, kind) in [
            ("title = Våld i nära relation", "quotes"),
            ("draft = ja", "yes-no"),
            ("draft = nej", "yes-no"),
            ("draft = falskt", "yes-no"),
            ("title = titta", "quotes"),
            ("title = inget våld", "quotes"),
            ("title = nu är det nog", "quotes"),
            ("title = 112 är numret", "quotes"),
            ("title = 3 råd", "quotes"),
            ("weight = 1_", "number"),
            ("reviewed = 23/11 2026", "date"),
            ("reviewed = 2026-11-3", "date"),
            ("reviewed = 2026-02-30", "date"),
            ("title =", "no-value"),
            ("title \"x\"", "equals"),
            ("title: \"x\"", "colon"),
            ("rubrik på sidan = 1", "equals"),
            ("ålder = 1", "key"),
            ("= 1", "no-key"),
            ("a = 1\na = 2", "twice"),
            ("title = \"x", "open-text"),
            ("title = \"\"\"x\ny", "open-text"),
            ("title = \"säg \"hej\" nu\"", "more"),
            ("path = \"C:\\Users\"", "backslash"),
            ("tags = [\"a\" \"b\"]", "comma"),
            ("tags = [\"a\", \"b\"", "open-list"),
            ("a = { b = 1", "open-brace"),
            ("[translation\nof = \"sv\"", "open-heading"),
            ("weight = 08", "number"),
            ("a = 1 # \u{1}", "other"),
        ] {
            assert_eq!(kinds(text), [kind], "{text}");
        }
    }

    #[test]
    fn faults_of_several_lines_are_all_told() {
        assert_eq!(
            kinds("title = Hej\ntags = \"a\"\ndraft = nej\nreviewed = 2026-13-01\n"),
            ["quotes", "yes-no", "date"]
        );
    }

    #[test]
    fn a_line_without_an_equals_sign_hides_no_later_fault() {
        let text = "title \"Hej\"\nslug: hej\ndraft = ja\ntags = [\"a\"\nweight = 08\nå = 1\nreviewed = 1/1 2026\n";
        assert_eq!(kinds(text), ["equals", "colon", "yes-no", "open-list", "number", "key", "date"]);
    }

    #[test]
    fn places_count_from_the_start_of_the_file() {
        let text = "+++\ntitle = Hej\n+++\n";
        let notes = faults(&Source::new("a.md", text), 4..16);
        assert_eq!(&text[notes[0].place.span.range()], "Hej");
        assert_eq!(notes[0].args["key"], Arg::from("title"));
    }

    #[test]
    fn an_open_list_is_told_once_where_the_bracket_is_missing() {
        let text = "tags = [\"a\", \"b\"\ntitle = \"x\"\nweight = 1\n";
        let notes = told(text);
        assert_eq!(kinds(text), ["open-list"]);
        assert_eq!(notes[0].place.source.line_column(notes[0].place.span.start as usize), (1, 17));
    }

    #[test]
    fn a_text_over_lines_is_told_where_it_begins() {
        assert_eq!(told("a = 1\nb = \"\"\"x\ny\n")[0].place.span.range(), 10..13);
    }

    #[test]
    fn word_processor_quotes_have_a_rule_of_their_own() {
        for text in ["title = “Våld”", "title = \"Våld”", "tags = [\"a\", ”b”]", "title = „Våld“", "title = ‘x’"]
        {
            assert_eq!(kinds(text), ["smart-quotes"], "{text}");
        }
        let notes = told("weight = 1\ntitle = \"Våld”\n");
        assert_eq!(&notes[0].place.source.text()[notes[0].place.span.range()], "”");
        assert_eq!(kinds("title = \"Säg ”hej” nu\" x"), ["more"], "curly marks inside a sound text are fine");
    }

    #[test]
    fn the_message_gets_the_key_and_the_value() {
        let notes = told("title = Hej du\n");
        assert_eq!(notes[0].args["key"], Arg::from("title"));
        assert_eq!(notes[0].args["value"], Arg::from("Hej du"));
    }
}
