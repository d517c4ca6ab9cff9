//! `emphasis-as-heading`: a line in bold that looks like a heading and is none to whoever listens.

use crate::check::readability::words::words;
use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::content::document::{BlockKind, Inline, InlineKind, plain_text};
use crate::content::visit::each_block;
use crate::ground::diag::{Diagnostic, Severity};
use crate::site::target::Target;

pub(super) const RULE: Rule = Rule::text("emphasis-as-heading", Severity::Warning, Group::Accessibility, look);

/// A heading has no more words than this.
const MOST: usize = 10;

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    each_block(&subject.text.document, &mut |block| {
        if let BlockKind::Paragraph(content) = &block.kind
            && let Some(text) = only_stressed(content)
            && words(&text).count() <= MOST
            && !text.trim_end().ends_with(['.', '!', '?', ':', '…', '؟', '።'])
        {
            found.push(subject.note(RULE.name, block.span).with("words", text));
        }
    });
    found
}

/// The words of a paragraph that is nothing but strongly stressed.
fn only_stressed(content: &[Inline<Target>]) -> Option<String> {
    match content {
        [Inline { kind: InlineKind::Strong(inner), .. }] => Some(plain_text(inner)),
        _ => None,
    }
}
