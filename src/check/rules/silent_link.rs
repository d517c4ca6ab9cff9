//! `silent-link`: a link of a rendered page has no words, no picture with words and no label.

use crate::check::markup::Leaf;
use crate::check::rule::{Act, Group, Rule};
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule =
    Rule { name: "silent-link", severity: Severity::Warning, group: Group::Accessibility, act: Act::Leaf(look) };

fn look(leaf: &Leaf<'_>) -> Vec<Diagnostic> {
    let silent = leaf.scan.anchors.iter().filter(|anchor| !anchor.has_words);
    silent.map(|anchor| Diagnostic::warning(RULE.name, leaf.place()).with("href", anchor.href.as_str())).collect()
}
