//! Links to headings: the heading must be there.

use std::collections::BTreeSet;

use super::lists::ListPage;
use super::target::Target;
use super::text::{Page, Text};
use crate::content::visit::{Piece, visit};
use crate::ground::diag::{Diagnostic, Place, Span};

/// The links to headings that are not there.
pub fn faults(pages: &[Page], lists: &[ListPage]) -> Vec<Diagnostic> {
    let texts = pages.iter().map(|page| &page.text).chain(lists.iter().filter_map(|list| list.words.as_ref()));
    texts.flat_map(|text| broken(text, pages)).collect()
}

fn broken(text: &Text, pages: &[Page]) -> Vec<Diagnostic> {
    let mut named: Vec<(&Text, &str, Span)> = Vec::new();
    visit(&text.document, &mut |piece, span| match piece {
        Piece::Link(Target::Anchor(anchor)) => named.push((text, anchor, span)),
        Piece::Link(Target::Page { page, anchor: Some(anchor) }) => named.push((&pages[*page].text, anchor, span)),
        _ => {}
    });
    let missing = named.into_iter().filter_map(|(target, anchor, span)| {
        let known = headings(target);
        let fault = Diagnostic::error("broken-anchor", Place::new(&text.source, span));
        let fault = fault.with("anchor", anchor).with("page", target.source.path());
        (!known.contains(anchor)).then(|| fault.suggesting(anchor, known.iter().copied()))
    });
    missing.collect()
}

/// The anchors of a text's headings.
fn headings(text: &Text) -> BTreeSet<&str> {
    let mut ids = BTreeSet::new();
    visit(&text.document, &mut |piece, _| {
        if let Piece::Heading(heading) = piece {
            ids.insert(heading.id.as_str());
        }
    });
    ids
}
