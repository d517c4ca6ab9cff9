//! Mends: edits of the sources that are safe without asking a person what she meant. Whatever is not understood is left.

mod blanks;
mod phones;
mod quotes;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::ground::diag::{Diagnostic, Place, Source};
use crate::site::Site;

use super::case::Case;

/// An edit: the text that takes the place of what stands there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mend {
    /// What is replaced.
    pub place: Place,
    /// By what.
    pub text: String,
}

/// A file and what it says once it is mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// The file as it was read.
    pub source: Arc<Source>,
    /// Its text afterwards.
    pub text: String,
}

/// The files that can be mended: telephone numbers that `contacts.toml` knows become links, quotation marks of a word
/// processor around a value become straight ones, blanks at the end of a line go. `notes` are the faults that were found;
/// `concerns` tells whether a file is among those that are asked for.
pub fn mended(sites: &[Arc<Site>], notes: &[Diagnostic], concerns: &dyn Fn(&str) -> bool) -> Vec<Mended> {
    let mut mends = quotes::mends(notes);
    if let Some(site) = sites.first() {
        mends.extend(phones::mends(site, &texts(sites), notes));
    }
    mends.extend(texts(sites).into_iter().flat_map(blanks::mends));
    mends.retain(|mend| concerns(mend.place.source.path()));
    mends.sort();
    mends.dedup();
    applied(mends)
}

/// Every text once.
fn texts(sites: &[Arc<Site>]) -> Vec<&crate::site::text::Text> {
    let mut texts: BTreeMap<&str, &crate::site::text::Text> = BTreeMap::new();
    for (_, page) in Case::pages_of(sites) {
        texts.insert(page.text.source.path(), &page.text);
    }
    for text in sites.iter().flat_map(|site| site.lists.iter().filter_map(|list| list.words.as_ref())) {
        texts.insert(text.source.path(), text);
    }
    texts.into_values().collect()
}

/// Makes the edits, which come sorted by place. One that overlaps the one before it waits for the next run.
fn applied(mends: Vec<Mend>) -> Vec<Mended> {
    let mut files: Vec<(Mended, usize)> = Vec::new();
    for mend in mends {
        let span = mend.place.span.range();
        let is_open = files.last().is_some_and(|(file, _)| file.source.path() == mend.place.source.path());
        if !is_open {
            files.push((Mended { source: Arc::clone(&mend.place.source), text: String::new() }, 0));
        }
        let Some((file, done)) = files.last_mut() else { continue };
        if span.start < *done {
            continue;
        }
        file.text.push_str(&file.source.text()[*done..span.start]);
        file.text.push_str(&mend.text);
        *done = span.end;
    }
    let whole = |(mut file, done): (Mended, usize)| {
        file.text.push_str(&file.source.text()[done..]);
        file
    };
    files.into_iter().map(whole).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_made_in_order_and_none_twice_over_the_same_letters() {
        let source = Source::new("a.md", "åäö 116 111 x");
        let mend =
            |span: std::ops::Range<usize>, text: &str| Mend { place: Place::new(&source, span), text: text.into() };
        let done = applied(vec![mend(0..2, "A"), mend(1..4, "B"), mend(7..14, "[116 111](contact:bris)")]);
        assert_eq!(done.len(), 1);
        assert_eq!(done[0].text, "Aäö [116 111](contact:bris) x");
    }
}
