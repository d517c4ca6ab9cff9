//! `repeated-id`: two elements of a rendered page have one id, so that a link or a label leads to the wrong one.

use std::collections::BTreeSet;

use crate::check::markup::Leaf;
use crate::check::rule::{Act, Group, Rule};
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule =
    Rule { name: "repeated-id", severity: Severity::Warning, group: Group::Accessibility, act: Act::Leaf(look) };

fn look(leaf: &Leaf<'_>) -> Vec<Diagnostic> {
    let mut seen = BTreeSet::new();
    let repeated: BTreeSet<&str> = leaf.scan.ids.iter().map(String::as_str).filter(|id| !seen.insert(*id)).collect();
    repeated.into_iter().map(|id| Diagnostic::warning(RULE.name, leaf.place()).with("id", id)).collect()
}
