//! A translation beside its source, block by block: what has no counterpart, and what leads or counts otherwise.
//!
//! Nobody can see by machine whether a sentence says the same in Tigrinya. But a contact, a number or a whole paragraph
//! that is missing can be seen, and those are the faults that hurt.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::content::document::{Block, BlockKind, Inline, InlineKind};
use crate::site::Site;
use crate::site::target::Target;
use crate::site::text::Page;

/// A block of the source beside a block of the translation.
#[derive(Debug, Serialize)]
pub(super) struct Pair {
    source: Option<String>,
    own: Option<String>,
    /// `missing`, `added`, `links` or `numbers`: `pair-<mark>` in Fluent.
    mark: Option<&'static str>,
}

impl Pair {
    /// Whether a translator should look at it.
    pub(super) fn is_marked(&self) -> bool {
        self.mark.is_some()
    }
}

/// What a block is, as far as any language shows it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Trace {
    shape: u8,
    links: BTreeSet<String>,
    numbers: Vec<String>,
}

/// The blocks of both texts, side by side.
pub(super) fn pairs(site: &Site, source: &Page, own: &Page) -> Vec<Pair> {
    let (left, right) = (traces(site, source), traces(site, own));
    let shapes = |traces: &[Trace]| traces.iter().map(|trace| trace.shape).collect::<Vec<_>>();
    let pair = |(at, beside): (Option<usize>, Option<usize>)| Pair {
        source: at.map(|at| written(source, at)),
        own: beside.map(|beside| written(own, beside)),
        mark: match (at, beside) {
            (Some(at), Some(beside)) => mark(&left[at], &right[beside]),
            (Some(_), None) => Some("missing"),
            (None, _) => Some("added"),
        },
    };
    aligned(&shapes(&left), &shapes(&right)).into_iter().map(pair).collect()
}

/// The blocks of a text alone.
pub(super) fn alone(page: &Page) -> Vec<Pair> {
    let blocks = 0..page.text.document.blocks.len();
    blocks.map(|at| Pair { source: Some(written(page, at)), own: None, mark: None }).collect()
}

fn mark(source: &Trace, own: &Trace) -> Option<&'static str> {
    if source.links != own.links {
        Some("links")
    } else if source.numbers == own.numbers {
        None
    } else {
        Some("numbers")
    }
}

/// A block as it was written.
fn written(page: &Page, block: usize) -> String {
    let span = page.text.document.blocks[block].span.range();
    page.text.source.text().get(span).unwrap_or_default().trim().to_owned()
}

fn traces(site: &Site, page: &Page) -> Vec<Trace> {
    let blocks = page.text.document.blocks.iter().enumerate();
    let trace = |(at, block): (usize, &Block<Target>)| {
        let mut trace = Trace { shape: shape(block), ..Trace::default() };
        trace.block(site, block);
        // Digits of links and anchors are no part of what is said.
        let said = if trace.links.is_empty() { written(page, at) } else { String::new() };
        trace.numbers = numbers(&said);
        trace
    };
    blocks.map(trace).collect()
}

fn shape(block: &Block<Target>) -> u8 {
    match &block.kind {
        BlockKind::Heading(heading) => heading.level,
        BlockKind::Paragraph(_) => 10,
        BlockKind::ContactCard(_) | BlockKind::ContactList(_) => 11,
        BlockKind::List(_) => 12,
        BlockKind::Definitions(_) => 13,
        BlockKind::Table(_) => 14,
        BlockKind::Quote(_) => 15,
        BlockKind::Callout(..) => 16,
        BlockKind::Code { .. } => 17,
        BlockKind::Rule => 18,
    }
}

impl Trace {
    fn blocks(&mut self, site: &Site, blocks: &[Block<Target>]) {
        for block in blocks {
            self.block(site, block);
        }
    }

    fn block(&mut self, site: &Site, block: &Block<Target>) {
        match &block.kind {
            BlockKind::Heading(heading) => self.inlines(site, &heading.content),
            BlockKind::Paragraph(content) => self.inlines(site, content),
            BlockKind::ContactCard(to) => self.link(site, to),
            BlockKind::ContactList(all) => all.iter().for_each(|to| self.link(site, to)),
            BlockKind::List(list) => list.items.iter().for_each(|item| self.blocks(site, &item.blocks)),
            BlockKind::Definitions(all) => {
                for one in all {
                    self.inlines(site, &one.term);
                    one.details.iter().for_each(|detail| self.blocks(site, detail));
                }
            }
            BlockKind::Table(table) => {
                table.header.iter().chain(table.rows.iter().flatten()).for_each(|cell| self.inlines(site, cell));
            }
            BlockKind::Quote(inner) | BlockKind::Callout(_, inner) => self.blocks(site, inner),
            BlockKind::Code { .. } | BlockKind::Rule => {}
        }
    }

    fn inlines(&mut self, site: &Site, inlines: &[Inline<Target>]) {
        for inline in inlines {
            match &inline.kind {
                InlineKind::Link { to, content } => {
                    self.link(site, to);
                    self.inlines(site, content);
                }
                InlineKind::Emphasis(inner) | InlineKind::Strong(inner) | InlineKind::Strikethrough(inner) => {
                    self.inlines(site, inner);
                }
                _ => {}
            }
        }
    }

    /// Where a link leads, whatever the language: a page by its topic, a made page by its kind.
    fn link(&mut self, site: &Site, to: &Target) {
        let where_to = match to {
            Target::Page { page, .. } => format!("topic {}", site.pages[*page].topic),
            Target::List(list) => format!("list {:?}", site.lists[*list].kind),
            Target::Anchor(_) => return,
            other => format!("{other:?}"),
        };
        self.links.insert(where_to);
    }
}

/// The numbers of a text: runs of digits, in any script.
fn numbers(text: &str) -> Vec<String> {
    let digit = |c: char| c.to_digit(10).or_else(|| eastern_digit(c)).and_then(|digit| char::from_digit(digit, 10));
    let plain: String = text.chars().map(|c| digit(c).unwrap_or(' ')).collect();
    let mut all: Vec<String> = plain.split_whitespace().map(str::to_owned).collect();
    // Another language may order its sentence otherwise.
    all.sort();
    all
}

/// The digits of Arabic and of Persian writing.
fn eastern_digit(c: char) -> Option<u32> {
    [0x0660, 0x06F0].into_iter().find_map(|zero| u32::from(c).checked_sub(zero).filter(|digit| *digit < 10))
}

/// The longest common order of two rows of shapes: each place of both, once, beside its like or beside nothing.
fn aligned(left: &[u8], right: &[u8]) -> Vec<(Option<usize>, Option<usize>)> {
    let width = right.len() + 1;
    let mut longest = vec![0_usize; (left.len() + 1) * width];
    for at in (0..left.len()).rev() {
        for beside in (0..right.len()).rev() {
            longest[at * width + beside] = if left[at] == right[beside] {
                longest[(at + 1) * width + beside + 1] + 1
            } else {
                longest[(at + 1) * width + beside].max(longest[at * width + beside + 1])
            };
        }
    }
    let (mut at, mut beside, mut pairs) = (0, 0, Vec::new());
    while at < left.len() || beside < right.len() {
        let both = at < left.len() && beside < right.len();
        if both && left[at] == right[beside] {
            pairs.push((Some(at), Some(beside)));
            (at, beside) = (at + 1, beside + 1);
        } else if !both && at < left.len()
            || both && longest[(at + 1) * width + beside] >= longest[at * width + beside + 1]
        {
            pairs.push((Some(at), None));
            at += 1;
        } else {
            pairs.push((None, Some(beside)));
            beside += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn like_stands_beside_like_and_nothing_is_lost() {
        let pairs = aligned(&[2, 10, 11, 10], &[2, 10, 10, 12]);
        assert_eq!(
            pairs,
            [(Some(0), Some(0)), (Some(1), Some(1)), (Some(2), None), (Some(3), Some(2)), (None, Some(3)),]
        );
        assert_eq!(aligned(&[], &[2]), [(None, Some(0))]);
        assert_eq!(aligned(&[2], &[]), [(Some(0), None)]);
    }

    #[test]
    fn numbers_are_the_same_in_any_script() {
        assert_eq!(numbers("Ring 112 efter kl. 8"), ["112", "8"]);
        assert_eq!(numbers("بعد الساعة ٨ اتصل ١١٢"), ["112", "8"]);
        assert_eq!(numbers("۱۱۲"), ["112"]);
    }
}
