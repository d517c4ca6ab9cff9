//! Blocks: paragraphs, lists, tables, callouts.

use std::ops::Range;

use pulldown_cmark::{Alignment as Written, BlockQuoteKind, CodeBlockKind, Event, Tag};

use super::{Builder, prose};
use crate::content::document::{
    Alignment, Block, BlockKind, Callout, Definition, Heading, Inline, InlineKind, Item, List, Table,
};
use crate::content::link::Link;
use crate::ground::diag::Diagnostic;

/// The blocks of a container.
pub(super) struct Inside {
    pub(super) blocks: Vec<Block<Link>>,
    /// Whether every paragraph stood without blank lines around.
    tight: bool,
}

impl<'t> Builder<'_, '_, 't> {
    /// The blocks up to the end of the container at hand, or of the text.
    pub(super) fn blocks(&mut self) -> Inside {
        let mut inside = Inside { blocks: Vec::new(), tight: true };
        while let Some((event, range)) = self.events.peek() {
            let range = range.clone();
            if matches!(event, Event::End(_)) {
                self.events.next();
                break;
            }
            if is_inline(event) {
                let content = self.run();
                let end = content.last().map_or(range.end, |last| last.span.range().end.saturating_sub(self.start));
                let kind = paragraph(content);
                inside.blocks.push(Block { kind, span: self.span(&(range.start..end.max(range.start))) });
                continue;
            }
            let Some((event, range)) = self.events.next() else { break };
            inside.tight &= !matches!(event, Event::Start(Tag::Paragraph));
            let kind = self.block(event, &range);
            inside.blocks.extend(kind.map(|kind| Block { kind, span: self.span(&range) }));
        }
        inside.blocks.shrink_to_fit();
        inside
    }

    fn block(&mut self, event: Event<'t>, range: &Range<usize>) -> Option<BlockKind<Link>> {
        let Event::Start(tag) = event else { return matches!(event, Event::Rule).then_some(BlockKind::Rule) };
        match tag {
            Tag::Paragraph => Some(paragraph(self.inlines())),
            Tag::Heading { level, id, classes, attrs } => {
                let level = self.level(level as u8, range);
                let lang = self.heading_attributes(&classes, attrs, range);
                let content = self.inlines();
                let id = self.heading_id(id.as_deref(), &content, range);
                Some(BlockKind::Heading(Heading { level, id, lang, content }))
            }
            Tag::BlockQuote(kind) => {
                let inner = self.deeper(range, Self::blocks)?.blocks;
                Some(match kind.map(callout) {
                    Some(callout) => BlockKind::Callout(callout, inner),
                    None => self.quote(inner, range),
                })
            }
            Tag::List(start) => self.deeper(range, |this| this.list(start)),
            Tag::CodeBlock(kind) => Some(self.code(&kind)),
            Tag::DefinitionList => self.deeper(range, Self::definitions),
            Tag::Table(columns) => Some(self.table(&columns)),
            Tag::FootnoteDefinition(label) => {
                let inner = self.deeper(range, Self::blocks)?.blocks;
                self.define_footnote(&label, inner, range);
                None
            }
            Tag::HtmlBlock => {
                self.error("raw-html", &self.first_line(range));
                self.skip();
                None
            }
            _ => {
                self.skip();
                None
            }
        }
    }

    /// The range up to the end of its first line: enough to show where something begins.
    pub(super) fn first_line(&self, range: &Range<usize>) -> Range<usize> {
        let text = &self.source.text()[range.start + self.start..range.end + self.start];
        range.start..range.start + text.lines().next().map_or(0, |line| line.trim_end().len())
    }

    /// A quotation; told of where it begins like an alert whose name nobody knows.
    fn quote(&mut self, inner: Vec<Block<Link>>, range: &Range<usize>) -> BlockKind<Link> {
        if let Some(Block { kind: BlockKind::Paragraph(content), .. }) = inner.first()
            && let Some(Inline { kind: InlineKind::Text(words), .. }) = content.first()
            && let Some(name) = words.strip_prefix("[!").and_then(|rest| rest.split(']').next())
        {
            const KNOWN: [&str; 5] = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];
            let place = self.place(&self.first_line(range));
            let fault = Diagnostic::error("unknown-callout", place).with("name", name);
            self.notes.push(fault.suggesting(&name.to_uppercase(), KNOWN));
        }
        BlockKind::Quote(inner)
    }

    fn list(&mut self, start: Option<u64>) -> BlockKind<Link> {
        let mut items = Vec::new();
        while let Some((Event::Start(Tag::Item), range)) = self.events.next() {
            let outer = self.task.take();
            let inside = self.deeper(&range, Self::blocks);
            let checked = std::mem::replace(&mut self.task, outer);
            items.extend(inside.map(|inside| Item { checked, tight: inside.tight, blocks: inside.blocks }));
        }
        if start.is_none()
            && let Some(links) = contacts(&items)
        {
            return BlockKind::ContactList(links);
        }
        BlockKind::List(List { start, items })
    }

    fn code(&mut self, kind: &CodeBlockKind<'_>) -> BlockKind<Link> {
        let mut text = String::new();
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Text(part) => text.push_str(&part),
                Event::End(_) => break,
                _ => {}
            }
        }
        let language = match kind {
            CodeBlockKind::Fenced(info) => info.split_whitespace().next().map(str::to_owned),
            CodeBlockKind::Indented => None,
        };
        BlockKind::Code { language, text }
    }

    fn definitions(&mut self) -> BlockKind<Link> {
        let mut all: Vec<Definition<Link>> = Vec::new();
        while let Some((Event::Start(tag), range)) = self.events.next() {
            if tag == Tag::DefinitionListTitle {
                all.push(Definition { term: self.inlines(), details: Vec::new() });
                continue;
            }
            let detail = self.deeper(&range, Self::blocks).map(|inside| inside.blocks);
            if let Some(last) = all.last_mut() {
                last.details.extend(detail);
            }
        }
        BlockKind::Definitions(all)
    }

    fn table(&mut self, columns: &[Written]) -> BlockKind<Link> {
        let mut table = Table {
            alignments: columns.iter().copied().map(alignment).collect(),
            header: Vec::new(),
            rows: Vec::new(),
        };
        while let Some((Event::Start(tag), _)) = self.events.next() {
            let mut cells = Vec::new();
            while let Some((Event::Start(Tag::TableCell), _)) = self.events.next() {
                cells.push(self.inlines());
            }
            if tag == Tag::TableHead { table.header = cells } else { table.rows.push(cells) }
        }
        BlockKind::Table(table)
    }

    /// The title of the page is its only heading of level 1.
    fn level(&mut self, level: u8, range: &Range<usize>) -> u8 {
        if level == 1 {
            self.error("several-h1", &self.first_line(range));
        }
        level.max(2)
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => prose::is_inline_tag(tag),
        Event::Rule | Event::Html(_) | Event::End(_) => false,
        _ => true,
    }
}

/// A paragraph; a card where it is nothing but a link to a contact.
fn paragraph(content: Vec<Inline<Link>>) -> BlockKind<Link> {
    match content.as_slice() {
        [Inline { kind: InlineKind::Link { to, .. }, .. }] if matches!(**to, Link::Contact(_)) => {
            BlockKind::ContactCard((**to).clone())
        }
        _ => BlockKind::Paragraph(content),
    }
}

/// The contacts of a list whose every item is nothing but a link to one.
fn contacts(items: &[Item<Link>]) -> Option<Vec<Link>> {
    let link = |item: &Item<Link>| match item.blocks.as_slice() {
        [Block { kind: BlockKind::ContactCard(link), .. }] if item.checked.is_none() => Some(link.clone()),
        _ => None,
    };
    items.iter().map(link).collect()
}

fn callout(kind: BlockQuoteKind) -> Callout {
    match kind {
        BlockQuoteKind::Note => Callout::Note,
        BlockQuoteKind::Tip => Callout::Tip,
        BlockQuoteKind::Important => Callout::Important,
        BlockQuoteKind::Warning => Callout::Warning,
        BlockQuoteKind::Caution => Callout::Caution,
    }
}

fn alignment(written: Written) -> Alignment {
    match written {
        Written::None | Written::Left => Alignment::Start,
        Written::Center => Alignment::Center,
        Written::Right => Alignment::End,
    }
}
