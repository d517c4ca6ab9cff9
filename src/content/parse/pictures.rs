//! Pictures in a text: a file beside it, said in words.

use std::ops::Range;

use super::Builder;
use crate::content::document::{Image, Inline, InlineKind, plain_text};
use crate::content::link::Link;
use crate::ground::diag::Diagnostic;

/// The title by which a writer says that a picture shows nothing that the text does not say.
const DECORATIVE: &str = "decorative";

impl Builder<'_, '_, '_> {
    pub(super) fn picture(
        &mut self,
        path: &str,
        title: &str,
        alt: &[Inline<Link>],
        range: &Range<usize>,
    ) -> Option<InlineKind<Link>> {
        let rule = if path.is_empty() {
            Some("image-without-path")
        } else if is_elsewhere(path) {
            Some("remote-image")
        } else if path.split(['/', '\\']).any(|part| part == "..") || path.contains('\\') {
            Some("image-outside")
        } else {
            None
        };
        if let Some(rule) = rule {
            self.notes.push(Diagnostic::error(rule, self.place(range)).with("path", path));
            return None;
        }
        let alt = plain_text(alt).trim().to_owned();
        let decorative = title == DECORATIVE;
        if alt.is_empty() && !decorative {
            self.notes.push(Diagnostic::error("missing-alt", self.place(range)).with("path", path));
        }
        if !title.is_empty() && !decorative {
            let fault = Diagnostic::warning("image-title", self.place(range)).with("title", title);
            self.notes.push(fault);
        }
        let alt = if decorative { String::new() } else { alt };
        Some(InlineKind::Image(Box::new(Image { path: path.to_owned(), alt, decorative })))
    }
}

/// Whether the address has a scheme or a host: the picture would be fetched from somebody else's server, who then knows
/// who reads (S7).
fn is_elsewhere(path: &str) -> bool {
    path.starts_with("//") || path.contains(':')
}
