//! A walk over a text for rooms that look for something in it.

use super::document::{Block, BlockKind, Document, Heading, Image, Inline, InlineKind};
use crate::ground::diag::Span;

/// What a walk comes upon.
#[derive(Debug)]
pub enum Piece<'a, L> {
    /// A heading, before its words.
    Heading(&'a Heading<L>),
    /// A link, before its words.
    Link(&'a L),
    /// A picture.
    Image(&'a Image),
}

/// Walks over a text and its footnotes in reading order.
pub fn visit<'a, L>(document: &'a Document<L>, see: &mut dyn FnMut(Piece<'a, L>, Span)) {
    blocks(&document.blocks, see);
    for note in &document.footnotes {
        blocks(&note.blocks, see);
    }
}

fn blocks<'a, L>(all: &'a [Block<L>], see: &mut dyn FnMut(Piece<'a, L>, Span)) {
    for block in all {
        match &block.kind {
            BlockKind::Heading(heading) => {
                see(Piece::Heading(heading), block.span);
                inlines(&heading.content, see);
            }
            BlockKind::Paragraph(content) => inlines(content, see),
            BlockKind::ContactCard(link) => see(Piece::Link(link), block.span),
            BlockKind::ContactList(links) => links.iter().for_each(|link| see(Piece::Link(link), block.span)),
            BlockKind::List(list) => list.items.iter().for_each(|item| blocks(&item.blocks, see)),
            BlockKind::Definitions(definitions) => {
                for one in definitions {
                    inlines(&one.term, see);
                    one.details.iter().for_each(|detail| blocks(detail, see));
                }
            }
            BlockKind::Table(table) => {
                for cell in table.header.iter().chain(table.rows.iter().flatten()) {
                    inlines(cell, see);
                }
            }
            BlockKind::Quote(inner) | BlockKind::Callout(_, inner) => blocks(inner, see),
            BlockKind::Code { .. } | BlockKind::Rule => {}
        }
    }
}

fn inlines<'a, L>(all: &'a [Inline<L>], see: &mut dyn FnMut(Piece<'a, L>, Span)) {
    for inline in all {
        match &inline.kind {
            InlineKind::Emphasis(inner) | InlineKind::Strong(inner) | InlineKind::Strikethrough(inner) => {
                inlines(inner, see);
            }
            InlineKind::Link { to, content } => {
                see(Piece::Link(to), inline.span);
                inlines(content, see);
            }
            InlineKind::Image(image) => see(Piece::Image(image), inline.span),
            InlineKind::Text(_)
            | InlineKind::Code(_)
            | InlineKind::Break
            | InlineKind::SoftBreak
            | InlineKind::Footnote { .. } => {}
        }
    }
}
