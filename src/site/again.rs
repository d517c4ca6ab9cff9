//! Again: which texts of the site before are the same in this one. A link is written in words and leads to a place in the
//! site's tables, so that a text is the same only where its file is, and all that links can lead to.

use std::sync::Arc;

use ahash::AHashMap;

use super::Site;
use super::links::Linker;
use super::text::Text;
use crate::content::page::PageSource;
use crate::content::sources::Sources;

/// The texts of the site before, if there was one.
#[derive(Debug)]
pub(super) struct Again<'a> {
    texts: AHashMap<&'a str, &'a Text>,
    /// Whether every link leads where it led.
    same_ways: bool,
}

impl<'a> Again<'a> {
    /// The texts of the site before, for one whose links `linker` answers and whose data are read from `sources`.
    pub(super) fn of(before: Option<&'a Site>, linker: &Linker<'_>, sources: &Sources) -> Self {
        let pages = before.into_iter().flat_map(|site| &site.pages);
        Self {
            texts: pages.map(|page| (page.text.source.path(), &page.text)).collect(),
            same_ways: before.is_some_and(|before| same_ways(before, linker, sources)),
        }
    }

    /// The text that was made from this very reading of a file.
    pub(super) fn text(&self, written: &PageSource) -> Option<&'a Text> {
        let before = self.texts.get(written.source.path()).copied();
        before.filter(|before| Arc::ptr_eq(&before.source, &written.source))
    }

    /// The same, if all its links led somewhere, and lead there still.
    pub(super) fn linked(&self, written: &PageSource) -> Option<&'a Text> {
        self.text(written).filter(|before| self.same_ways && before.pieces.sound)
    }
}

fn same_ways(before: &Site, linker: &Linker<'_>, sources: &Sources) -> bool {
    before.edition == *linker.edition
        && before.list_table == *linker.lists
        && before.absent == linker.absent
        && before.outline.tree == linker.outline.tree
        && before.outline.matrix == linker.outline.matrix
        && before.sources == *sources
}
