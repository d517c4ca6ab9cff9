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
    /// Code.
    Code,
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
            BlockKind::Code { .. } => see(Piece::Code, block.span),
            BlockKind::Rule => {}
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

/// Every block of a text and its footnotes in reading order, each before those that lie in it.
pub fn each_block<'a, L>(document: &'a Document<L>, see: &mut dyn FnMut(&'a Block<L>)) {
    nested(&document.blocks, see);
    for note in &document.footnotes {
        nested(&note.blocks, see);
    }
}

fn nested<'a, L>(all: &'a [Block<L>], see: &mut dyn FnMut(&'a Block<L>)) {
    for block in all {
        see(block);
        match &block.kind {
            BlockKind::List(list) => list.items.iter().for_each(|item| nested(&item.blocks, see)),
            BlockKind::Definitions(all) => {
                all.iter().flat_map(|one| &one.details).for_each(|detail| nested(detail, see));
            }
            BlockKind::Quote(inner) | BlockKind::Callout(_, inner) => nested(inner, see),
            BlockKind::Heading(_)
            | BlockKind::Paragraph(_)
            | BlockKind::ContactCard(_)
            | BlockKind::ContactList(_)
            | BlockKind::Table(_)
            | BlockKind::Code { .. }
            | BlockKind::Rule => {}
        }
    }
}

/// Every link among words, with its words and its place.
pub fn each_link<'a, L>(document: &'a Document<L>, see: &mut dyn FnMut(&'a L, &'a [Inline<L>], Span)) {
    each_block(document, &mut |block| match &block.kind {
        BlockKind::Heading(heading) => links(&heading.content, see),
        BlockKind::Paragraph(content) => links(content, see),
        BlockKind::Definitions(all) => all.iter().for_each(|one| links(&one.term, see)),
        BlockKind::Table(table) => {
            table.header.iter().chain(table.rows.iter().flatten()).for_each(|cell| links(cell, see));
        }
        _ => {}
    });
}

fn links<'a, L>(all: &'a [Inline<L>], see: &mut dyn FnMut(&'a L, &'a [Inline<L>], Span)) {
    for inline in all {
        match &inline.kind {
            InlineKind::Emphasis(inner) | InlineKind::Strong(inner) | InlineKind::Strikethrough(inner) => {
                links(inner, see);
            }
            InlineKind::Link { to, content } => see(to, content, inline.span),
            _ => {}
        }
    }
}
