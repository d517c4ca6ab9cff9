//! What a page says, word by word, and how much weight each place gives a word.

use ahash::AHashMap;

use super::words::each_word;
use crate::content::document::{Block, BlockKind, Inline, InlineKind};
use crate::render::reader::Reader;
use crate::site::target::Target;
use crate::site::text::Text;

/// Where a word stands. A word's places are added up, so that the number is its weight as well.
pub(super) const TITLE: u8 = 8;
pub(super) const HEADING: u8 = 4;
pub(super) const ABOUT: u8 = 2;
pub(super) const BODY: u8 = 1;

/// The words of one page with the places where they stand.
pub(super) struct Reading<'a> {
    reader: &'a Reader,
    /// Places by word.
    pub(super) words: AHashMap<String, u8>,
}

impl<'a> Reading<'a> {
    /// Nothing read yet.
    pub(super) fn new(reader: &'a Reader) -> Self {
        Self { reader, words: AHashMap::new() }
    }

    /// A run of words at a place.
    pub(super) fn add(&mut self, text: &str, place: u8) {
        each_word(text, |word| match self.words.get_mut(word) {
            Some(places) => *places |= place,
            None => {
                self.words.insert(word.to_owned(), place);
            }
        });
    }

    /// A whole text, its front matter among it.
    pub(super) fn text(&mut self, text: &Text) {
        self.add(&text.front.title, TITLE);
        for (about, place) in [(&text.front.description, ABOUT), (&text.front.discreet_title, ABOUT)] {
            if let Some(about) = about {
                self.add(about, place);
            }
        }
        for tag in &text.front.tags {
            self.add(tag, HEADING);
        }
        self.blocks(&text.document.blocks);
        for note in &text.document.footnotes {
            self.blocks(&note.blocks);
        }
    }

    /// A contact: its name, and its numbers, for those who look for one.
    pub(super) fn contact(&mut self, place: usize, numbers: bool) {
        let Some(contact) = self.reader.contact(place) else { return };
        self.add(&contact.name, BODY);
        if numbers {
            self.add(&contact.about, BODY);
            contact.phones.iter().for_each(|phone| self.add(&phone.number, BODY));
        }
    }

    fn blocks(&mut self, blocks: &[Block<Target>]) {
        for block in blocks {
            self.block(&block.kind);
        }
    }

    fn block(&mut self, kind: &BlockKind<Target>) {
        match kind {
            BlockKind::Heading(heading) => self.inlines(&heading.content, HEADING),
            BlockKind::Paragraph(content) => self.inlines(content, BODY),
            BlockKind::ContactCard(link) => self.link(link, &[], BODY),
            BlockKind::ContactList(links) => links.iter().for_each(|link| self.link(link, &[], BODY)),
            BlockKind::List(list) => list.items.iter().for_each(|item| self.blocks(&item.blocks)),
            BlockKind::Definitions(definitions) => {
                for definition in definitions {
                    self.inlines(&definition.term, HEADING);
                    definition.details.iter().for_each(|detail| self.blocks(detail));
                }
            }
            BlockKind::Table(table) => {
                let cells = table.header.iter().chain(table.rows.iter().flatten());
                cells.for_each(|cell| self.inlines(cell, BODY));
            }
            BlockKind::Quote(inner) | BlockKind::Callout(_, inner) => self.blocks(inner),
            BlockKind::Code { text, .. } => self.add(text, BODY),
            BlockKind::Rule => {}
        }
    }

    /// Pieces of one word may stand in several inlines (`**be**rätta`): a run is read as a whole.
    fn inlines(&mut self, inlines: &[Inline<Target>], place: u8) {
        let mut run = String::new();
        self.run(inlines, place, &mut run);
        self.add(&run, place);
    }

    fn run(&mut self, inlines: &[Inline<Target>], place: u8, run: &mut String) {
        for inline in inlines {
            match &inline.kind {
                InlineKind::Text(words) | InlineKind::Code(words) => run.push_str(words),
                InlineKind::Emphasis(inner) | InlineKind::Strong(inner) => self.run(inner, place, run),
                InlineKind::Link { to, content } => {
                    self.run(content, place, run);
                    self.link(to, content, place);
                }
                // What is struck through no longer holds, and a picture's words are read where it stands.
                InlineKind::Strikethrough(_) | InlineKind::Image(_) | InlineKind::Footnote { .. } => {}
                InlineKind::Break | InlineKind::SoftBreak => run.push(' '),
            }
        }
    }

    /// A link without words of its own shows those of what it leads to; a contact is found by its name in any case.
    fn link(&mut self, to: &Target, content: &[Inline<Target>], place: u8) {
        match to {
            Target::Contact(contact) => self.contact(*contact, false),
            Target::Term(term) if content.is_empty() => {
                if let Some(term) = self.reader.term(*term, false) {
                    self.add(&term.term, place);
                }
            }
            _ => {}
        }
    }
}
