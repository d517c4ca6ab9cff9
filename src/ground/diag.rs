//! What is wrong with the content, and where: values that are gathered, sorted and shown, never thrown.
//!
//! A [`Diagnostic`] carries no words. Its `rule` names a message in `locales/<id>/check.ftl` (the message itself, and
//! its attributes `.why` and `.hint`), and its `args` are the arguments of that message, so that each user reads it in
//! her own language and a test can hold it against facts.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// One file that a person wrote: the path as shown to her, and its text.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    path: String,
    text: String,
}

impl Source {
    /// A source from its path below the site's folder (with `/` on every system) and its text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into() })
    }

    /// The path as shown, relative to the site's folder.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text, without a byte order mark.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Line and column of a byte offset, both counted from 1; a column is one Unicode scalar value, as editors count.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}

/// A range of bytes in a [`Source`]. Four bytes an end: a source is never larger than 4 GiB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The span moved `by` bytes on, as when a part of a file was read on its own.
    #[must_use]
    pub fn shifted(self, by: usize) -> Self {
        Self::from(self.start as usize + by..self.end as usize + by)
    }

    /// The span as a range of byte offsets.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        let clamp = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: clamp(range.start), end: clamp(range.end) }
    }
}

/// A span of a known source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub source: Arc<Source>,
    /// Where in the file.
    pub span: Span,
}

impl Place {
    /// A place inside a source.
    pub fn new(source: &Arc<Source>, span: impl Into<Span>) -> Self {
        Self { source: Arc::clone(source), span: span.into() }
    }

    /// A file as a whole, for what has no text of its own: a picture, a folder.
    pub fn file(path: impl Into<String>) -> Self {
        Self { source: Source::new(path, ""), span: Span::default() }
    }
}

/// How much a fault matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The site is not written while this stands.
    Error,
    /// The site is written; a reader may be failed.
    Warning,
    /// Worth knowing.
    Hint,
}

/// An argument of a diagnostic's message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// A number, which plurals look at.
    Number(i64),
    /// A piece of text, shown as it is.
    Text(String),
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

/// One fault of the content. Ordered by place, then rule: the order in which a person mends them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where it is.
    pub place: Place,
    /// What is wrong: the name of the rule and of its message.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The arguments of the message.
    pub args: BTreeMap<&'static str, Arg>,
}

impl Diagnostic {
    /// A fault that keeps the site from being written.
    pub fn error(rule: &'static str, place: Place) -> Self {
        Self { place, rule, severity: Severity::Error, args: BTreeMap::new() }
    }

    /// A fault that is told and passed over.
    pub fn warning(rule: &'static str, place: Place) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, place) }
    }

    /// The same with one more argument for its message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name, value.into());
        self
    }

    /// The same with the nearest of the `known` words as the argument `suggestion`, or `none` where nothing is near.
    ///
    /// Near means a Jaro-Winkler similarity of at least 0.75, or one being the start of the other.
    #[must_use]
    pub fn suggesting<'a>(self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let nearest = nearest(written, known).unwrap_or("none").to_owned();
        self.with("suggestion", nearest)
    }
}

/// The word of `known` that is most like `written`, if any is like it at all.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|word| (strsim::jaro_winkler(written, word), word))
        .filter(|(likeness, _)| *likeness >= 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, word)| word)
}

/// A value and what was found wrong on the way to it.
#[derive(Debug, Clone, Default)]
pub struct Noted<T> {
    /// The value, as good as it could be had.
    pub value: T,
    /// The faults.
    pub notes: Vec<Diagnostic>,
}

impl<T> Noted<T> {
    /// A value with nothing to say about it.
    pub fn plain(value: T) -> Self {
        Self { value, notes: Vec::new() }
    }

    /// The value, its faults moved into `notes`.
    pub fn note_into(self, notes: &mut Vec<Diagnostic>) -> T {
        notes.extend(self.notes);
        self.value
    }

    /// The same faults, another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Noted<U> {
        Noted { value: change(self.value), notes: self.notes }
    }
}

/// Whether any of them keeps the site from being written.
pub fn has_errors(notes: &[Diagnostic]) -> bool {
    notes.iter().any(|note| note.severity == Severity::Error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_letters_not_bytes() {
        let source = Source::new("a.md", "åäö\nفريد x");
        assert_eq!(source.line_column(0), (1, 1));
        assert_eq!(source.line_column("åä".len()), (1, 3));
        assert_eq!(source.line_column("åäö\nفريد ".len()), (2, 6));
        assert_eq!(source.line_column(10_000), (2, 7));
        assert_eq!(source.line_column(1), (1, 1), "inside a letter counts as its start");
    }

    #[test]
    fn the_nearest_word_is_suggested_and_a_far_one_is_not() {
        let known = ["title", "description", "reviewed"];
        assert_eq!(nearest("titel", known), Some("title"));
        assert_eq!(nearest("descripton", known), Some("description"));
        assert_eq!(nearest("zzz", known), None);
    }

    #[test]
    fn faults_sort_by_place() {
        let source = Source::new("a.md", "text");
        let late = Diagnostic::error("a", Place::new(&source, 3..4));
        let early = Diagnostic::error("b", Place::new(&source, 1..2));
        let mut notes = vec![late.clone(), early.clone()];
        notes.sort();
        assert_eq!(notes, [early, late]);
    }
}
