//! `orphan-page`: no other page leads to it, so that only who knows its name finds it.

use crate::check::markup::{Sweep, sortable};
use crate::check::rule::{Act, Group, Rule};
use crate::ground::diag::{Diagnostic, Severity};
use crate::site::Destination;

pub(super) const RULE: Rule =
    Rule { name: "orphan-page", severity: Severity::Warning, group: Group::Completeness, act: Act::Sweep(look) };

fn look(sweep: &Sweep<'_>) -> Vec<Diagnostic> {
    let is_found = |at: usize| sweep.found.contains(&sortable(Destination::Page(at)));
    let is_asked = |at: usize| sweep.news.is_none_or(|news| news.unmet[at]);
    let orphans = sweep.site.pages.iter().enumerate().filter(|(at, _)| is_asked(*at) && !is_found(*at));
    orphans
        .map(|(_, page)| Diagnostic::warning(RULE.name, page.text.place()).with("path", page.route.to_string()))
        .collect()
}
