//! Markdown becomes our own tree, once.
//!
//! pulldown-cmark reads CommonMark with the extensions of GFM and definition lists; this room makes a tree of what it says,
//! with the place of every piece, and tells of all that a page must not hold: code in any form, numbers that come from
//! `contacts.toml`, links that lead nowhere, pictures without words.

mod blocks;
mod footnotes;
mod headings;
mod inlines;
mod links;
mod pictures;
mod prose;

use std::cell::RefCell;
use std::iter::Peekable;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, TextMergeWithOffset};

use super::document::Document;
use super::link::Link;
use crate::ground::diag::{Diagnostic, Noted, Place, Source, Span};
use footnotes::Footnotes;
use headings::Headings;

/// How deep blocks and inlines may lie in each other. Later rooms walk the tree by recursion: without a limit a page of
/// ten thousand `>` would end the program instead of being told of.
const MAX_DEPTH: usize = 24;

/// What pulldown-cmark says, piece by piece, with the bytes that each piece was read from.
type Events<'e, 't> = Peekable<&'e mut dyn Iterator<Item = (Event<'t>, Range<usize>)>>;

/// Reads the Markdown that stands in a part of a file. There is always a tree; where it has faults, a place in it may be
/// empty.
pub(crate) fn parse(source: &Arc<Source>, range: Range<usize>) -> Noted<Document<Link>> {
    let text = &source.text()[range.clone()];
    let broken = RefCell::new(Vec::new());
    let unresolved = |link: BrokenLink<'_>| {
        // `[like this]` alone is how people write an aside; a second pair of brackets means a link.
        if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
            broken.borrow_mut().push((link.span, link.reference.to_string()));
        }
        None::<(CowStr<'_>, CowStr<'_>)>
    };
    let parser = Parser::new_with_broken_link_callback(text, options(), Some(unresolved));
    let mut events = TextMergeWithOffset::new(parser.into_offset_iter());
    let mut builder = Builder {
        events: (&mut events as &mut dyn Iterator<Item = _>).peekable(),
        source,
        start: range.start,
        headings: Headings::of(text),
        footnotes: Footnotes::default(),
        task: None,
        depth: 0,
        notes: Vec::new(),
    };
    let blocks = builder.blocks().blocks;
    let footnotes = builder.footnotes();
    let mut notes = builder.notes;
    let place = |span: Range<usize>| Place::new(source, Span::from(span).shifted(range.start));
    notes.extend(
        broken
            .into_inner()
            .into_iter()
            .map(|(span, reference)| Diagnostic::error("unknown-reference", place(span)).with("reference", reference)),
    );
    notes.extend(
        prose::hidden_marks(text)
            .map(|(at, point)| Diagnostic::error("hidden-mark", place(at)).with("point", format!("U+{point:04X}"))),
    );
    Noted { value: Document { blocks, footnotes }, notes }
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// A tree in the making.
struct Builder<'a, 'e, 't> {
    events: Events<'e, 't>,
    source: &'a Arc<Source>,
    /// Where the Markdown begins in the file.
    start: usize,
    headings: Headings,
    footnotes: Footnotes,
    /// The mark of a task that was met in the list item at hand.
    task: Option<bool>,
    depth: usize,
    notes: Vec<Diagnostic>,
}

impl Builder<'_, '_, '_> {
    fn span(&self, range: &Range<usize>) -> Span {
        Span::from(range.clone()).shifted(self.start)
    }

    fn place(&self, range: &Range<usize>) -> Place {
        Place::new(self.source, self.span(range))
    }

    fn error(&mut self, rule: &'static str, range: &Range<usize>) {
        self.notes.push(Diagnostic::error(rule, self.place(range)));
    }

    /// Passes over everything up to the end of what has just begun.
    fn skip(&mut self) {
        let mut open = 1;
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                _ => {}
            }
            if open == 0 {
                return;
            }
        }
    }

    /// Goes one step down; tells and passes over what lies too deep.
    fn deeper<T>(&mut self, range: &Range<usize>, inside: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth == MAX_DEPTH {
            self.error("too-deep", range);
            self.skip();
            return None;
        }
        self.depth += 1;
        let made = inside(self);
        self.depth -= 1;
        Some(made)
    }
}

#[cfg(test)]
mod tests;
