//! A text as a tree: parsed once from Markdown, read by every later room.
//!
//! `L` is the phase of its links: [`super::link::Link`] as written, or the resolved kind that `site` gives. A text with
//! links of one phase cannot be taken for one of the other.

use crate::ground::diag::Span;

/// A text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document<L> {
    /// The blocks, in reading order.
    pub blocks: Vec<Block<L>>,
    /// The footnotes that the text refers to, in the order of their first mention.
    pub footnotes: Vec<Footnote<L>>,
}

/// A footnote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footnote<L> {
    /// The label as written: `1`, `källa`.
    pub label: String,
    /// What it says.
    pub blocks: Vec<Block<L>>,
    /// How often the text refers to it: each mention gets a way back.
    pub mentions: usize,
}

/// A block and where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block<L> {
    /// What it is.
    pub kind: BlockKind<L>,
    /// Where in the source.
    pub span: Span,
}

/// The kinds of block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockKind<L> {
    /// A heading. The page's title is its only level 1; a text's own headings begin at 2.
    Heading(Heading<L>),
    /// A paragraph.
    Paragraph(Vec<Inline<L>>),
    /// A paragraph that holds nothing but one link to a contact: shown as a card.
    ContactCard(L),
    /// A list whose every item is nothing but a link to a contact.
    ContactList(Vec<L>),
    /// A list; with the first number where it is numbered.
    List(List<L>),
    /// Terms with their explanations.
    Definitions(Vec<Definition<L>>),
    /// A table.
    Table(Table<L>),
    /// A quotation.
    Quote(Vec<Block<L>>),
    /// A GFM alert.
    Callout(Callout, Vec<Block<L>>),
    /// Preformatted text and its language, if one was given.
    Code {
        /// The word after the fence.
        language: Option<String>,
        /// The text.
        text: String,
    },
    /// A thematic break.
    Rule,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading<L> {
    /// 1 to 6.
    pub level: u8,
    /// The anchor, unique on the page: as written, else made from the words.
    pub id: String,
    /// The language of the heading where `{lang=…}` gives one.
    pub lang: Option<String>,
    /// The words.
    pub content: Vec<Inline<L>>,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List<L> {
    /// The first number; `None` for a list without numbers.
    pub start: Option<u64>,
    /// The items.
    pub items: Vec<Item<L>>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item<L> {
    /// For a task list: done or not.
    pub checked: Option<bool>,
    /// What it says. A tight item is one paragraph; see `tight`.
    pub blocks: Vec<Block<L>>,
    /// Whether its paragraphs stand without blank lines around: then they need no `<p>`.
    pub tight: bool,
}

/// Terms and what they mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition<L> {
    /// The term.
    pub term: Vec<Inline<L>>,
    /// Its explanations.
    pub details: Vec<Vec<Block<L>>>,
}

/// A table. Its first row is a header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<L> {
    /// How each column is aligned.
    pub alignments: Vec<Alignment>,
    /// The cells of the header.
    pub header: Vec<Vec<Inline<L>>>,
    /// The cells of each row.
    pub rows: Vec<Vec<Vec<Inline<L>>>>,
}

/// How a column is aligned. `Start` and `End` follow the direction of the script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alignment {
    /// As text runs.
    Start,
    /// In the middle.
    Center,
    /// Against the run of text, as numbers are.
    End,
}

/// The kinds of GFM alert. Their names for readers come from Fluent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Callout {
    /// Good to know.
    Note,
    /// A piece of advice.
    Tip,
    /// What must not be missed.
    Important,
    /// A risk.
    Warning,
    /// Acute danger: 112.
    Caution,
}

/// A run of text and where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inline<L> {
    /// What it is.
    pub kind: InlineKind<L>,
    /// Where in the source.
    pub span: Span,
}

/// The kinds of inline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InlineKind<L> {
    /// Words.
    Text(String),
    /// Stressed.
    Emphasis(Vec<Inline<L>>),
    /// Strongly stressed.
    Strong(Vec<Inline<L>>),
    /// No longer true.
    Strikethrough(Vec<Inline<L>>),
    /// Code.
    Code(String),
    /// A link.
    Link {
        /// Where it leads. In a box: words are many and links are few, and each inline takes the room of the largest.
        to: Box<L>,
        /// Its words; may be empty where what it leads to has a name of its own.
        content: Vec<Inline<L>>,
    },
    /// A picture.
    Image(Box<Image>),
    /// A forced line break.
    Break,
    /// The end of a line in the source: a blank.
    SoftBreak,
    /// A mention of the footnote with this index in [`Document::footnotes`], and the how-manieth mention it is (from 1).
    Footnote {
        /// Index of the footnote.
        index: usize,
        /// Which mention this is.
        mention: usize,
    },
}

/// A picture in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// The path as written, relative to the file's folder.
    pub path: String,
    /// What it shows, in words; empty where it is `decorative`.
    pub alt: String,
    /// Whether the writer said with the title `decorative` that it shows nothing the text does not say.
    pub decorative: bool,
}

/// The words of a run of inlines, without their marks.
pub fn plain_text<L>(inlines: &[Inline<L>]) -> String {
    let mut text = String::new();
    push_plain(inlines, &mut text);
    text
}

fn push_plain<L>(inlines: &[Inline<L>], text: &mut String) {
    for inline in inlines {
        match &inline.kind {
            InlineKind::Text(words) | InlineKind::Code(words) => text.push_str(words),
            InlineKind::Emphasis(inner) | InlineKind::Strong(inner) | InlineKind::Strikethrough(inner) => {
                push_plain(inner, text);
            }
            InlineKind::Link { content, .. } => push_plain(content, text),
            InlineKind::Image(image) => text.push_str(&image.alt),
            InlineKind::Break | InlineKind::SoftBreak => text.push(' '),
            InlineKind::Footnote { .. } => {}
        }
    }
}
