//! Links to headings: the heading must be there.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::lists::ListPage;
use super::target::Target;
use super::text::{Page, Text};
use crate::content::visit::{Piece, visit};
use crate::ground::diag::{Diagnostic, Place, Span};

/// The links to headings that are not there.
pub fn faults(pages: &[Page], lists: &[ListPage]) -> Vec<Diagnostic> {
    let pages_texts = pages.par_iter().map(|page| &page.text);
    let texts = pages_texts.chain(lists.par_iter().filter_map(|list| list.words.as_ref()));
    let named = pages.iter().flat_map(|page| named_for_print(&page.text));
    let mut faults: Vec<Diagnostic> = texts.flat_map_iter(|text| broken(text, pages)).collect();
    faults.extend(named);
    faults
}

/// Headings that the front matter names for printed sheets, and that are not there.
fn named_for_print(text: &Text) -> Vec<Diagnostic> {
    let Some(choices) = &text.front.print else { return Vec::new() };
    let known = headings(text);
    let missing =
        choices.leave_out.iter().chain(&choices.flap).filter(|anchor| !known.contains(anchor.get_ref().as_str()));
    let fault = |anchor: &toml::Spanned<String>| {
        let fault = Diagnostic::error("broken-anchor", text.front_place(anchor));
        let fault = fault.with("anchor", anchor.get_ref().as_str()).with("page", text.source.path());
        fault.suggesting(anchor.get_ref(), known.iter().copied())
    };
    missing.map(fault).collect()
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
        let fault = || {
            let fault = Diagnostic::error("broken-anchor", Place::new(&text.source, span));
            let fault = fault.with("anchor", anchor).with("page", target.source.path());
            fault.suggesting(anchor, known.iter().copied())
        };
        (!known.contains(anchor)).then(fault)
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
