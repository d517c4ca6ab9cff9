//! Footnotes: numbered by first mention, wherever they are written.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Builder;
use crate::content::document::{Block, Footnote, InlineKind};
use crate::content::link::Link;
use crate::ground::diag::Diagnostic;

/// The footnotes of a page.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    /// Labels by first mention, with the number of mentions.
    mentioned: Vec<(String, usize)>,
    written: BTreeMap<String, (Vec<Block<Link>>, Range<usize>)>,
}

impl Builder<'_, '_, '_> {
    pub(super) fn mention_footnote(&mut self, label: &str) -> InlineKind<Link> {
        let all = &mut self.footnotes.mentioned;
        let index = all.iter().position(|(known, _)| known == label).unwrap_or_else(|| {
            all.push((label.to_owned(), 0));
            all.len() - 1
        });
        all[index].1 += 1;
        InlineKind::Footnote { index, mention: all[index].1 }
    }

    pub(super) fn define_footnote(&mut self, label: &str, blocks: Vec<Block<Link>>, range: &Range<usize>) {
        let first_line = self.first_line(range);
        if self.footnotes.written.contains_key(label) {
            let fault = Diagnostic::error("duplicate-footnote", self.place(&first_line));
            self.notes.push(fault.with("label", label));
        } else {
            self.footnotes.written.insert(label.to_owned(), (blocks, first_line));
        }
    }

    /// The footnotes that the text mentions; the others are told of.
    pub(super) fn footnotes(&mut self) -> Vec<Footnote<Link>> {
        let Footnotes { mentioned, mut written } = std::mem::take(&mut self.footnotes);
        let mut notes = Vec::with_capacity(mentioned.len());
        for (label, mentions) in mentioned {
            // The reader of Markdown knows a mention by its note, so there is one, unless it lay too deep.
            let blocks = written.remove(&label).map(|(blocks, _)| blocks).unwrap_or_default();
            notes.push(Footnote { label, blocks, mentions });
        }
        for (label, (_, range)) in written {
            let fault = Diagnostic::warning("unused-footnote", self.place(&range));
            self.notes.push(fault.with("label", label));
        }
        notes
    }
}
