//! `broken-link`: a rendered page leads to a file of the site that is not there.

use crate::check::markup::Sweep;
use crate::check::rule::{Act, Group, Rule};
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule =
    Rule { name: "broken-link", severity: Severity::Warning, group: Group::Links, act: Act::Sweep(look) };

fn look(sweep: &Sweep<'_>) -> Vec<Diagnostic> {
    let is_there = |path: &str| {
        sweep.files.contains(path) || sweep.files.contains(&format!("{path}index.html")) || path.is_empty()
    };
    let broken = sweep.others.iter().filter(|(path, _)| !is_there(path));
    broken.map(|(path, place)| Diagnostic::warning(RULE.name, place.clone()).with("path", path.as_str())).collect()
}
