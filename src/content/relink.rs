//! Gives a text's links another phase: from what was written to what it leads to.

use super::document::{
    Block, BlockKind, Definition, Document, Footnote, Heading, Inline, InlineKind, Item, List, Table,
};
use crate::ground::diag::Span;

/// Asked for each link with the place where it stands; `None` leaves the link's words without a link.
pub type Resolve<'a, L, M> = &'a mut dyn FnMut(L, Span) -> Option<M>;

/// The same text with every link resolved. Texts move, nothing is copied.
pub fn relink<L, M>(document: Document<L>, resolve: Resolve<'_, L, M>) -> Document<M> {
    Document {
        blocks: blocks(document.blocks, resolve),
        footnotes: document
            .footnotes
            .into_iter()
            .map(|note| Footnote { label: note.label, blocks: blocks(note.blocks, resolve), mentions: note.mentions })
            .collect(),
    }
}

fn blocks<L, M>(from: Vec<Block<L>>, resolve: Resolve<'_, L, M>) -> Vec<Block<M>> {
    from.into_iter()
        .filter_map(|block| Some(Block { kind: kind(block.kind, block.span, resolve)?, span: block.span }))
        .collect()
}

fn kind<L, M>(from: BlockKind<L>, span: Span, resolve: Resolve<'_, L, M>) -> Option<BlockKind<M>> {
    Some(match from {
        BlockKind::Heading(heading) => BlockKind::Heading(Heading {
            content: inlines(heading.content, resolve),
            level: heading.level,
            id: heading.id,
            lang: heading.lang,
        }),
        BlockKind::Paragraph(content) => BlockKind::Paragraph(inlines(content, resolve)),
        BlockKind::ContactCard(link) => BlockKind::ContactCard(resolve(link, span)?),
        BlockKind::ContactList(links) => {
            BlockKind::ContactList(links.into_iter().filter_map(|link| resolve(link, span)).collect())
        }
        BlockKind::List(list) => BlockKind::List(self::list(list, resolve)),
        BlockKind::Definitions(definitions) => BlockKind::Definitions(
            definitions
                .into_iter()
                .map(|one| Definition {
                    term: inlines(one.term, resolve),
                    details: one.details.into_iter().map(|detail| blocks(detail, resolve)).collect(),
                })
                .collect(),
        ),
        BlockKind::Table(table) => BlockKind::Table(Table {
            alignments: table.alignments,
            header: row(table.header, resolve),
            rows: table.rows.into_iter().map(|cells| row(cells, resolve)).collect(),
        }),
        BlockKind::Quote(inner) => BlockKind::Quote(blocks(inner, resolve)),
        BlockKind::Callout(callout, inner) => BlockKind::Callout(callout, blocks(inner, resolve)),
        BlockKind::Code { language, text } => BlockKind::Code { language, text },
        BlockKind::Rule => BlockKind::Rule,
    })
}

fn list<L, M>(from: List<L>, resolve: Resolve<'_, L, M>) -> List<M> {
    let items = from.items.into_iter();
    List {
        start: from.start,
        items: items
            .map(|item| Item { checked: item.checked, tight: item.tight, blocks: blocks(item.blocks, resolve) })
            .collect(),
    }
}

fn row<L, M>(cells: Vec<Vec<Inline<L>>>, resolve: Resolve<'_, L, M>) -> Vec<Vec<Inline<M>>> {
    cells.into_iter().map(|cell| inlines(cell, resolve)).collect()
}

fn inlines<L, M>(from: Vec<Inline<L>>, resolve: Resolve<'_, L, M>) -> Vec<Inline<M>> {
    let mut into = Vec::with_capacity(from.len());
    for inline in from {
        let span = inline.span;
        let mut push = |kind| into.push(Inline { kind, span });
        match inline.kind {
            InlineKind::Text(text) => push(InlineKind::Text(text)),
            InlineKind::Emphasis(inner) => push(InlineKind::Emphasis(inlines(inner, resolve))),
            InlineKind::Strong(inner) => push(InlineKind::Strong(inlines(inner, resolve))),
            InlineKind::Strikethrough(inner) => push(InlineKind::Strikethrough(inlines(inner, resolve))),
            InlineKind::Code(text) => push(InlineKind::Code(text)),
            InlineKind::Link { to, content } => {
                let to = resolve(*to, span).map(Box::new);
                let content = inlines(content, resolve);
                match to {
                    Some(to) => push(InlineKind::Link { to, content }),
                    None => into.extend(content),
                }
            }
            InlineKind::Image(image) => push(InlineKind::Image(image)),
            InlineKind::Break => push(InlineKind::Break),
            InlineKind::SoftBreak => push(InlineKind::SoftBreak),
            InlineKind::Footnote { index, mention } => push(InlineKind::Footnote { index, mention }),
        }
    }
    into
}
