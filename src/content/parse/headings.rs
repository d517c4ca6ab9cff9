//! Headings: an anchor for each, unique on the page.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::CowStr;

use super::Builder;
use crate::content::document::{Inline, plain_text};
use crate::content::link::Link;
use crate::ground::diag::{Diagnostic, Place};
use crate::ground::locale::Locale;
use crate::ground::slug::{latin, suggestion};

/// What the ids of a theme's own elements begin with.
const RESERVED: &str = "f-";

/// The anchors of a page.
#[derive(Debug, Default)]
pub(super) struct Headings {
    /// Those that a writer gave, on the whole page: an anchor made from words never takes one of them.
    written: BTreeSet<String>,
    taken: BTreeSet<String>,
    count: usize,
}

impl Headings {
    /// Those of a text, before it is read.
    pub(super) fn of(text: &str) -> Self {
        let lines = text.lines().filter(|line| line.starts_with('#'));
        let ids = lines.filter_map(|line| {
            let attributes = line.trim_end().strip_suffix('}')?.rsplit_once('{')?.1;
            attributes.split_whitespace().find_map(|part| part.strip_prefix('#')).map(str::to_owned)
        });
        Self { written: ids.collect(), ..Self::default() }
    }

    /// An anchor from the words: their Latin letters, or the number of the heading where they have none.
    fn made_from(&mut self, words: &str) -> String {
        let plain = latin(words).filter(|plain| plain.contains(|c: char| c.is_ascii_lowercase()));
        let plain = plain.unwrap_or_else(|| format!("del-{}", self.count));
        let plain = if plain.starts_with(RESERVED) { format!("om-{plain}") } else { plain };
        let mut id = plain.clone();
        let mut again = 1;
        while self.written.contains(&id) || self.taken.contains(&id) {
            again += 1;
            id = format!("{plain}-{again}");
        }
        self.taken.insert(id.clone());
        id
    }
}

impl Builder<'_, '_, '_> {
    pub(super) fn heading_id(
        &mut self,
        written: Option<&str>,
        content: &[Inline<Link>],
        range: &Range<usize>,
    ) -> String {
        self.headings.count += 1;
        let words = plain_text(content);
        if words.trim().is_empty() {
            self.error("empty-heading", &self.first_line(range));
        }
        let Some(id) = written else { return self.headings.made_from(&words) };
        let place = self.place(&self.first_line(range));
        self.notes.extend(bad_id(id, place.clone()));
        if !self.headings.taken.insert(id.to_owned()) {
            self.notes.push(Diagnostic::error("duplicate-id", place).with("id", id));
        }
        id.to_owned()
    }

    /// The language of a heading; whatever else is written in its braces is told of.
    pub(super) fn heading_attributes(
        &mut self,
        classes: &[CowStr<'_>],
        attributes: Vec<(CowStr<'_>, Option<CowStr<'_>>)>,
        range: &Range<usize>,
    ) -> Option<String> {
        let mut lang = None;
        let mut strange: Vec<String> = classes.iter().map(|class| format!(".{class}")).collect();
        for (name, value) in attributes {
            match (name.as_ref(), value) {
                ("lang", Some(tag)) if Locale::parse(&tag).is_some() => lang = Some(tag.into_string()),
                _ => strange.push(name.into_string()),
            }
        }
        if !strange.is_empty() {
            let place = self.place(&self.first_line(range));
            self.notes.push(Diagnostic::error("heading-attribute", place).with("attribute", strange.join(", ")));
        }
        lang
    }
}

/// An anchor stands in addresses, and must not be one of the theme's own.
fn bad_id(id: &str, place: Place) -> Option<Diagnostic> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let bad = id.starts_with(RESERVED) || !id.chars().all(fits);
    let better = suggestion(id.trim_start_matches(RESERVED));
    bad.then(|| Diagnostic::error("bad-anchor", place).with("id", id).with("suggestion", better))
}
