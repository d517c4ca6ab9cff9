//! `alt-too-long`: a screen reader reads an alt text in one breath, and nobody can stop in it.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::content::visit::{Piece, visit};
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("alt-too-long", Severity::Warning, Group::Accessibility, look);

/// Letters. Screen readers cut or hurry from about here.
const LIMIT: usize = 150;

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut long = Vec::new();
    let mut hold = |alt: &str, place| {
        let length = alt.chars().count();
        if length > LIMIT {
            long.push(Diagnostic::warning(RULE.name, place).with("length", length).with("limit", LIMIT));
        }
    };
    visit(&subject.text.document, &mut |piece, span| {
        if let Piece::Image(image) = piece {
            hold(&image.alt, subject.at(span));
        }
    });
    if let Some(alt) = &subject.text.front.image_alt {
        hold(alt, subject.front("image_alt"));
    }
    long
}
