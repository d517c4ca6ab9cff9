//! Passages: what a text says to a reader, piece by piece, with the way back to the source.

use std::ops::Range;

use super::words::words;
use crate::content::document::{Block, BlockKind, Document, Inline, InlineKind, Item, List};
use crate::ground::diag::Span;
use crate::ground::locale::Locale;
use crate::site::Site;
use crate::site::target::Target;

/// What a passage is in its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassageKind {
    /// A heading.
    Heading,
    /// A paragraph, or an explanation in a list of definitions.
    Paragraph,
    /// A paragraph in an item of a list.
    Item,
    /// A term of a list of definitions, a cell of a table.
    Cell,
}

/// A run of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// What it is.
    pub kind: PassageKind,
    /// What it says.
    pub text: String,
    /// Its words, as ranges of `text`: many rules ask for them, and they are found once.
    pub words: Vec<Range<usize>>,
    /// Where it stands in the source.
    pub span: Span,
    /// Words that the page explains where they stand, as ranges of `text`: terms, and names of contacts and laws.
    pub terms: Vec<Range<usize>>,
    /// Where pieces of `text` begin, and what they were read from.
    pieces: Vec<(usize, Span)>,
}

/// A text as prose.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Its passages in reading order.
    pub passages: Vec<Passage>,
    /// Where the first contact is met: the passage, and how far into its text.
    pub first_contact: Option<(usize, usize)>,
}

impl Passage {
    /// A paragraph that was written as it stands.
    #[cfg(test)]
    pub(crate) fn plain(text: &str) -> Self {
        let span = Span::from(0..text.len());
        let pieces = vec![(0, span)];
        let words = words(text).collect();
        Self { kind: PassageKind::Paragraph, text: text.to_owned(), words, span, terms: Vec::new(), pieces }
    }

    /// Where a part of the text stands in the source: exactly where it was written as it is shown, else the whole piece.
    pub fn source(&self, range: &Range<usize>) -> Span {
        let start = self.piece(range.start).map_or(self.span.start, |(at, span, exact)| {
            if exact { span.start + narrow(range.start - at) } else { span.start }
        });
        let end = self.piece(range.end.saturating_sub(1)).map_or(self.span.end, |(at, span, exact)| {
            if exact { span.start + narrow(range.end - at) } else { span.end }
        });
        Span { start, end: end.max(start) }
    }

    /// The piece that a place in the text belongs to: where it begins, its span, and whether the two run side by side.
    fn piece(&self, at: usize) -> Option<(usize, Span, bool)> {
        let after = self.pieces.partition_point(|(start, _)| *start <= at);
        let (start, span) = *self.pieces.get(after.checked_sub(1)?)?;
        let end = self.pieces.get(after).map_or(self.text.len(), |(next, _)| *next);
        Some((start, span, end - start == span.range().len()))
    }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Reading {
    /// A text as prose, for a reader whose languages are `chain`.
    pub fn of(document: &Document<Target>, site: &Site, chain: &[Locale]) -> Self {
        let mut reader = Reader { site, chain, reading: Self::default() };
        reader.blocks(&document.blocks, PassageKind::Paragraph);
        for note in &document.footnotes {
            reader.blocks(&note.blocks, PassageKind::Paragraph);
        }
        reader.reading
    }
}

struct Reader<'a> {
    site: &'a Site,
    chain: &'a [Locale],
    reading: Reading,
}

impl Reader<'_> {
    fn blocks(&mut self, blocks: &[Block<Target>], kind: PassageKind) {
        for block in blocks {
            self.block(block, kind);
        }
    }

    fn block(&mut self, block: &Block<Target>, kind: PassageKind) {
        match &block.kind {
            BlockKind::Heading(heading) => self.passage(&heading.content, PassageKind::Heading, block.span),
            BlockKind::Paragraph(content) if is_link(content) => self.meet(content),
            BlockKind::Paragraph(content) => self.passage(content, kind, block.span),
            BlockKind::ContactCard(_) | BlockKind::ContactList(_) => self.contact(0),
            BlockKind::List(list) if is_list_of_links(list) => list.items.iter().for_each(|item| {
                item.blocks.iter().for_each(|inner| {
                    if let BlockKind::Paragraph(content) = &inner.kind {
                        self.meet(content);
                    }
                });
            }),
            BlockKind::List(list) => list.items.iter().for_each(|item| self.blocks(&item.blocks, PassageKind::Item)),
            BlockKind::Definitions(all) => {
                for one in all {
                    self.passage(&one.term, PassageKind::Cell, block.span);
                    one.details.iter().for_each(|detail| self.blocks(detail, PassageKind::Paragraph));
                }
            }
            BlockKind::Table(table) => {
                for cell in table.header.iter().chain(table.rows.iter().flatten()) {
                    self.passage(cell, PassageKind::Cell, block.span);
                }
            }
            BlockKind::Quote(inner) | BlockKind::Callout(_, inner) => self.blocks(inner, kind),
            BlockKind::Code { .. } | BlockKind::Rule => {}
        }
    }

    /// A link that stands for itself is left out of the prose; a contact is still met.
    fn meet(&mut self, content: &[Inline<Target>]) {
        if content
            .iter()
            .any(|inline| matches!(&inline.kind, InlineKind::Link { to, .. } if matches!(**to, Target::Contact(_))))
        {
            self.contact(0);
        }
    }

    fn contact(&mut self, at: usize) {
        let here = (self.reading.passages.len(), at);
        self.reading.first_contact.get_or_insert(here);
    }

    fn passage(&mut self, content: &[Inline<Target>], kind: PassageKind, span: Span) {
        let (words, terms, pieces) = (Vec::new(), Vec::new(), Vec::new());
        let mut passage = Passage { kind, text: String::new(), words, span, terms, pieces };
        self.inlines(content, &mut passage);
        passage.words = self::words(&passage.text).collect();
        self.reading.passages.push(passage);
    }

    fn inlines(&mut self, content: &[Inline<Target>], into: &mut Passage) {
        for inline in content {
            match &inline.kind {
                InlineKind::Text(words) => push(words, inline.span, into),
                InlineKind::SoftBreak => push(" ", inline.span, into),
                InlineKind::Break => push("\n", inline.span, into),
                InlineKind::Emphasis(inner) | InlineKind::Strong(inner) | InlineKind::Strikethrough(inner) => {
                    self.inlines(inner, into);
                }
                InlineKind::Link { to, content } => self.link(to, content, inline.span, into),
                InlineKind::Code(_) | InlineKind::Image(_) | InlineKind::Footnote { .. } => {}
            }
        }
    }

    fn link(&mut self, to: &Target, content: &[Inline<Target>], span: Span, into: &mut Passage) {
        let start = into.text.len();
        match to {
            Target::Contact(_) => self.contact(start),
            Target::Fact(place) => {
                return push(self.site.data.facts.at(*place).text.in_chain(self.chain).text, span, into);
            }
            _ => {}
        }
        if content.is_empty() {
            push(&self.own_name(to), span, into);
        } else {
            self.inlines(content, into);
        }
        if matches!(to, Target::Term(_) | Target::Contact(_) | Target::Law { .. }) {
            into.terms.push(start..into.text.len());
        }
    }

    /// What stands in for the words of a link that has none.
    fn own_name(&self, to: &Target) -> String {
        let data = &self.site.data;
        match to {
            Target::Contact(place) => data.contacts.at(*place).name.in_chain(self.chain).text.to_owned(),
            Target::Law { law, .. } => data.laws.at(*law).name.in_chain(self.chain).text.to_owned(),
            Target::Page { page, .. } => self.site.pages[*page].text.front.title.clone(),
            Target::Term(place) => {
                let texts = &data.terms.at(*place).text;
                self.chain
                    .iter()
                    .find_map(|locale| texts.get(locale))
                    .map_or_else(String::new, |text| text.term.clone())
            }
            _ => String::new(),
        }
    }
}

fn push(words: &str, span: Span, into: &mut Passage) {
    if !words.is_empty() {
        into.pieces.push((into.text.len(), span));
        into.text.push_str(words);
    }
}

/// Whether a paragraph is nothing but one link.
fn is_link(content: &[Inline<Target>]) -> bool {
    matches!(content, [Inline { kind: InlineKind::Link { .. }, .. }])
}

fn is_list_of_links(list: &List<Target>) -> bool {
    let alone = |item: &Item<Target>| match item.blocks.as_slice() {
        [Block { kind: BlockKind::Paragraph(content), .. }] => is_link(content),
        _ => false,
    };
    !list.items.is_empty() && list.items.iter().all(alone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_prose_is_found_in_the_source() {
        let source = "Ring **genast** till&nbsp;oss.";
        let mut passage = Passage::plain("");
        passage.pieces.clear();
        push("Ring ", Span::from(0..5), &mut passage);
        push("genast", Span::from(7..13), &mut passage);
        push(" till\u{a0}oss.", Span::from(15..30), &mut passage);
        let at = |word: &str| {
            let start = passage.text.find(word).expect(word);
            &source[passage.source(&(start..start + word.len())).range()]
        };
        assert_eq!(at("genast"), "genast");
        assert_eq!(at("Ring"), "Ring");
        assert_eq!(at("oss"), " till&nbsp;oss.", "the whole piece where a mark was written as an entity");
    }
}
