//! `table-without-header`: whoever hears a table cell by cell must hear what each column is.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::content::document::{BlockKind, plain_text};
use crate::content::visit::each_block;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("table-without-header", Severity::Warning, Group::Accessibility, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    each_block(&subject.text.document, &mut |block| {
        if let BlockKind::Table(table) = &block.kind {
            // The first column often holds the rows' own names, and its head may be empty.
            let empty = |cell: &Vec<_>| plain_text(cell).trim().is_empty();
            let lacking = table.header.iter().skip(1).filter(|cell| empty(cell)).count();
            if lacking > 0 || (table.header.len() == 1 && table.header.iter().all(empty)) {
                found.push(subject.note(RULE.name, block.span));
            }
        }
    });
    found
}
