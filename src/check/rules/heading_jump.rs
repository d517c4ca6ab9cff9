//! `heading-jump`: a level of headings is passed over, so that whoever listens looks for what is missing.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::content::visit::{Piece, visit};
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("heading-jump", Severity::Warning, Group::Accessibility, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut above = 1;
    visit(&subject.text.document, &mut |piece, span| {
        if let Piece::Heading(heading) = piece {
            if heading.level > above + 1 {
                let note = subject.note(RULE.name, span).with("level", u32::from(heading.level));
                found.push(note.with("wanted", u32::from(above + 1)));
            }
            above = heading.level.max(1);
        }
    });
    found
}
