//! A text file taken apart: front matter, text, digest.

use std::ops::Range;
use std::sync::Arc;

use super::front_matter::FrontMatter;
use super::page::{PageKey, PageSource};
use super::{parse, toml_file};
use crate::ground::diag::{Diagnostic, Noted, Place, Source};

/// The line before and after the front matter.
const FENCE: &str = "+++";

/// Reads a text file. There is a page where its name gave a key and its front matter could be read; the faults of the
/// text are told either way.
pub(crate) fn read(key: Option<PageKey>, source: &Arc<Source>) -> Noted<Option<PageSource>> {
    let (front, body) = match split(source) {
        Ok(parts) => parts,
        Err(fault) => return Noted { value: None, notes: vec![fault] },
    };
    let mut notes = Vec::new();
    let fields = toml_file::read::<FrontMatter>(source, front.clone()).note_into(&mut notes);
    let document = parse::parse(source, body.clone()).note_into(&mut notes);
    let page = key.zip(fields).map(|(key, fields)| PageSource {
        key,
        source: Arc::clone(source),
        digest: digest(&fields.title, fields.description.as_deref(), &source.text()[body]).into(),
        front: Arc::new(fields),
        front_start: front.start,
        document: Arc::new(document),
    });
    Noted { value: page, notes }
}

/// Where the front matter and the text stand in the file.
fn split(source: &Arc<Source>) -> Result<(Range<usize>, Range<usize>), Diagnostic> {
    let text = source.text();
    let begin = text.len() - text.trim_start().len();
    let fault = |rule, at: Range<usize>| Diagnostic::error(rule, Place::new(source, at));
    if begin == text.len() {
        return Err(fault("empty-page", 0..0));
    }
    let mut lines = lines(text, begin);
    let first = lines.next().unwrap_or(begin..begin);
    if text[first.clone()].trim_end() != FENCE {
        let kind = instead_of_fence(text, &text[first.clone()]);
        return Err(
            fault("front-matter-missing", first.start..first.start + text[first].trim_end().len()).with("kind", kind)
        );
    }
    match lines.find(|line| text[line.clone()].trim_end() == FENCE) {
        Some(last) => Ok((first.end..last.start, last.end..text.len())),
        None => Err(fault("front-matter-unclosed", first.start..first.start + FENCE.len())),
    }
}

/// The lines from an offset on, each with its end.
fn lines(text: &str, from: usize) -> impl Iterator<Item = Range<usize>> {
    text[from..].split_inclusive('\n').scan(from, |at, line| {
        let line = *at..*at + line.len();
        *at = line.end;
        Some(line)
    })
}

/// What stands where the front matter should begin, for the hint to speak of.
fn instead_of_fence(text: &str, first: &str) -> &'static str {
    match first.trim_end() {
        "---" => "yaml",
        line if line.starts_with('+') => "fence",
        _ if text.lines().any(|line| line.trim_end() == FENCE) => "late",
        _ => "none",
    }
}

/// The first 12 hexadecimal digits of the BLAKE3 digest of what a translator translates. Line ends and blanks at the
/// ends of lines and of the text do not count: editors and mail change them.
fn digest(title: &str, description: Option<&str>, body: &str) -> String {
    // One text for the hasher: it takes many bytes at once, and is slow with a line at a time.
    let mut told = String::with_capacity(title.len() + description.map_or(0, str::len) + body.len() + 3);
    for part in [title, description.unwrap_or_default()] {
        told.extend([part.trim(), "\0"]);
    }
    for line in body.trim_end().lines() {
        told.extend([line.trim_end(), "\n"]);
    }
    blake3::hash(told.as_bytes()).to_hex()[..12].to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::content::decode::decode;
    use crate::ground::audience::Audience;
    use crate::ground::diag::Arg;
    use crate::ground::locale::Locale;

    fn key() -> PageKey {
        let locale = Locale::parse("sv").expect("a language");
        PageKey { folder: "stod".into(), index: false, audience: Audience::from_id("barn"), locale }
    }

    fn page(text: &str) -> Noted<Option<PageSource>> {
        read(Some(key()), &Source::new("content/pages/stod/barn.sv.md", text))
    }

    fn only_fault(text: &str) -> Diagnostic {
        let mut read = page(text);
        assert!(read.value.is_none());
        assert_eq!(read.notes.len(), 1, "{:?}", read.notes);
        read.notes.remove(0)
    }

    #[test]
    fn a_page_is_read_and_its_values_are_found_in_the_file() {
        let text = "+++\ntitle = \"Stöd\"\nslug = \"stod\"\n+++\nHej.\n";
        let read = page(text);
        assert!(read.notes.is_empty(), "{:?}", read.notes);
        let page = read.value.expect("a page");
        assert_eq!(page.front.title, "Stöd");
        let slug = page.front_place(page.front.slug.as_ref().expect("a slug"));
        assert_eq!(&text[slug.span.range()], "\"stod\"");
        assert_eq!(&text[page.document.blocks[0].span.range()].trim_end(), &"Hej.");
    }

    #[test]
    fn windows_line_ends_and_blank_lines_above_are_fine() {
        let read = page("\r\n+++ \r\ntitle = \"Stöd\"\r\n+++\r\nHej.\r\n");
        assert!(read.notes.is_empty(), "{:?}", read.notes);
        assert_eq!(read.value.expect("a page").front.title, "Stöd");
    }

    #[test]
    fn an_empty_front_matter_is_told_by_what_it_lacks() {
        let fault = only_fault("+++\n+++\nHej.\n");
        assert_eq!((fault.rule, &fault.args["key"]), ("missing-key", &Arg::from("title")));
        assert_eq!(fault.place.source.line_column(fault.place.span.start as usize).0, 2);
    }

    #[test]
    fn a_text_without_front_matter_is_told_with_what_it_has_instead() {
        for (text, kind) in
            [("Hej.\n", "none"), ("---\ntitle: x\n---\n", "yaml"), ("++++\n", "fence"), ("Hej\n+++\n+++\n", "late")]
        {
            let fault = only_fault(text);
            assert_eq!((fault.rule, &fault.args["kind"]), ("front-matter-missing", &Arg::from(kind)), "{text}");
        }
    }

    #[test]
    fn an_empty_file_and_one_that_never_ends_its_front_matter_are_told() {
        assert_eq!(only_fault("").rule, "empty-page");
        assert_eq!(only_fault(" \n\n").rule, "empty-page");
        let fault = only_fault("+++\ntitle = \"x\"\nHej.\n");
        assert_eq!((fault.rule, fault.place.span.range()), ("front-matter-unclosed", 0..3));
    }

    #[test]
    fn faults_of_front_matter_and_text_are_told_in_one_run() {
        let read = page("+++\ntitel = 1\nweight = \"x\"\n+++\n[x](javascript:alert)\n");
        let rules: Vec<_> = read.notes.iter().map(|note| note.rule).collect();
        for rule in ["unknown-key", "missing-key", "wrong-type"] {
            assert!(rules.contains(&rule), "{rule} in {rules:?}");
        }
        assert!(rules.len() > 3, "the link is told too: {rules:?}");
    }

    #[test]
    fn a_digest_ignores_what_editors_change_and_nothing_else() {
        let digest = |title: &str, body: &str| digest(title, Some("om"), body);
        let first = digest("Stöd", "Hej.\n\nDå.\n");
        assert_eq!(first.len(), 12);
        assert!(first.chars().all(|c| c.is_ascii_hexdigit()));
        assert_eq!(first, digest("Stöd", "Hej. \r\n\r\nDå.\r\n\r\n"));
        assert_ne!(first, digest("Stöd", "Hej.\nDå.\n"));
        assert_ne!(first, digest("Hjälp", "Hej.\n\nDå.\n"));
    }

    proptest! {
        #[test]
        fn no_bytes_make_reading_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            for start in ["", "+++\n", "+++\ntitle = \"x\"\n+++\n"] {
                let text = [start.as_bytes(), &bytes].concat();
                if let Some(source) = decode("a.md", text).value {
                    read(Some(key()), &source);
                }
            }
        }

        #[test]
        fn no_front_matter_makes_reading_panic(text in "(\\+\\+\\+|title|=|\"|x|å|”|\n|\r\n|---|\\[|\\]| |#|\\.){0,40}") {
            let read = page(&text);
            prop_assert!(read.value.is_some() || !read.notes.is_empty(), "what cannot be read is told");
        }
    }
}
