//! A text in sections, as panels and columns want it: what stands before the first heading, and each heading with what
//! follows. Sections that mean nothing on paper are left out by the page's front matter.

use crate::content::document::{Block, BlockKind, Document, Heading};
use crate::site::target::Target;

/// A text in sections.
#[derive(Debug)]
pub struct Sections<'a> {
    /// What stands before the first heading.
    pub lead: &'a [Block<Target>],
    /// The sections that are printed.
    pub sections: Vec<Section<'a>>,
}

/// A heading and what follows, up to the next of its level.
#[derive(Debug)]
pub struct Section<'a> {
    /// The heading.
    pub heading: &'a Heading<Target>,
    /// What follows.
    pub blocks: &'a [Block<Target>],
}

impl<'a> Sections<'a> {
    /// The sections of a text, without those whose anchors are named.
    pub fn of(document: &'a Document<Target>, leave_out: &[&str]) -> Self {
        let blocks = &document.blocks;
        let level = blocks.iter().filter_map(|block| heading(block).map(|heading| heading.level)).min();
        let starts: Vec<usize> = (0..blocks.len())
            .filter(|at| heading(&blocks[*at]).is_some_and(|heading| Some(heading.level) == level))
            .collect();
        let lead = &blocks[..starts.first().copied().unwrap_or(blocks.len())];
        let ends = starts.iter().skip(1).copied().chain([blocks.len()]);
        let section = |(start, end): (&usize, usize)| {
            let heading = heading(&blocks[*start])?;
            (!leave_out.contains(&heading.id.as_str())).then_some(Section { heading, blocks: &blocks[start + 1..end] })
        };
        Self { lead, sections: starts.iter().zip(ends).filter_map(section).collect() }
    }
}

fn heading(block: &Block<Target>) -> Option<&Heading<Target>> {
    match &block.kind {
        BlockKind::Heading(heading) => Some(heading),
        _ => None,
    }
}
