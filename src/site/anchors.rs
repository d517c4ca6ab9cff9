//! Links to headings: the heading must be there.

use rayon::prelude::*;

use super::lists::ListPage;
use super::text::{Page, Text};
use crate::ground::diag::{Diagnostic, Place};

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
    let known = &text.pieces.headings;
    let missing = choices.leave_out.iter().chain(&choices.flap).filter(|anchor| !known.contains(anchor.get_ref()));
    let fault = |anchor: &toml::Spanned<String>| {
        let fault = Diagnostic::error("broken-anchor", text.front_place(anchor));
        let fault = fault.with("anchor", anchor.get_ref().as_str()).with("page", text.source.path());
        fault.suggesting(anchor.get_ref(), known.iter().map(String::as_str))
    };
    missing.map(fault).collect()
}

fn broken(text: &Text, pages: &[Page]) -> Vec<Diagnostic> {
    let missing = text.pieces.anchors.iter().filter_map(|(page, anchor, span)| {
        let target = page.map_or(text, |page| &pages[page].text);
        let known = &target.pieces.headings;
        let fault = || {
            let fault = Diagnostic::error("broken-anchor", Place::new(&text.source, *span));
            let fault = fault.with("anchor", anchor.as_str()).with("page", target.source.path());
            fault.suggesting(anchor, known.iter().map(String::as_str))
        };
        (!known.contains(anchor)).then(fault)
    });
    missing.collect()
}
