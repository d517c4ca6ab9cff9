//! Links: read, or told of.

use std::ops::Range;

use super::Builder;
use crate::content::document::{Inline, InlineKind, plain_text};
use crate::content::link::{BadLink, Link, SCHEMES};
use crate::ground::diag::Diagnostic;

impl Builder<'_, '_, '_> {
    /// Where a link leads; `None` where its address is told of, and its words stay without a link.
    pub(super) fn link(&mut self, address: &str, content: &[Inline<Link>], range: &Range<usize>) -> Option<Link> {
        let link = match Link::parse(address) {
            Ok(link) => link,
            Err(bad) => {
                let fault = refused(bad, address, Diagnostic::error(rule(bad), self.place(range)));
                self.notes.push(fault);
                return None;
            }
        };
        if !names_itself(&link) && is_silent(content) {
            self.error("empty-link", range);
        }
        Some(link)
    }
}

fn rule(bad: BadLink) -> &'static str {
    match bad {
        BadLink::Phone => "phone-link",
        BadLink::Scheme => "unknown-scheme",
        BadLink::Path => "path-link",
        BadLink::Empty => "link-without-address",
    }
}

fn refused(bad: BadLink, address: &str, fault: Diagnostic) -> Diagnostic {
    let fault = fault.with("address", address);
    match bad {
        BadLink::Phone | BadLink::Empty => fault,
        BadLink::Scheme => {
            let scheme = address.split(':').next().unwrap_or_default().trim().to_lowercase();
            fault.suggesting(&scheme, SCHEMES)
        }
        BadLink::Path => fault.with("suggestion", likely_topic(address)),
    }
}

/// The topic that a path to a file probably means: `../boende/vuxna.sv.md` → `boende`.
fn likely_topic(path: &str) -> String {
    let parts: Vec<&str> = path.split(['/', '\\']).filter(|part| !part.is_empty()).collect();
    let is_folder = |part: &&&str| !part.contains('.');
    parts.iter().rev().find(is_folder).map_or("none", |part| part).to_owned()
}

/// Whether what it leads to has a name that stands in where the link has no words.
fn names_itself(link: &Link) -> bool {
    matches!(link, Link::Contact(_) | Link::Term(_) | Link::Page { .. } | Link::Law { .. } | Link::Fact(_))
}

/// Whether a screen reader would find nothing to say.
fn is_silent(content: &[Inline<Link>]) -> bool {
    let pictured = |inline: &Inline<Link>| matches!(inline.kind, InlineKind::Image(_));
    plain_text(content).trim().is_empty() && !content.iter().any(pictured)
}
