//! `third-party-request`: a page that asks somebody else's server tells that server who reads it (S7).

use std::path::Path;

use crate::check::markup::Leaf;
use crate::check::markup::addresses_in_css;
use crate::check::rule::{Act, Group, Rule};
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule =
    Rule { name: "third-party-request", severity: Severity::Error, group: Group::Safety, act: Act::Leaf(look) };

fn look(leaf: &Leaf<'_>) -> Vec<Diagnostic> {
    let origin = leaf.site.base.origin();
    let foreign = |url: &str| {
        let url = url.trim();
        let is_absolute = url.starts_with("//") || url.starts_with("http:") || url.starts_with("https:");
        is_absolute && !url.strip_prefix(origin).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let note =
        |element: &str, url: &str| Diagnostic::error(RULE.name, leaf.place()).with("element", element).with("url", url);
    let fetched = leaf.scan.sources.iter().filter(|source| foreign(&source.url));
    let mut found: Vec<Diagnostic> = fetched.map(|source| note(&source.element, &source.url)).collect();
    if Path::new(leaf.path).extension().is_some_and(|end| end == "css") {
        found.extend(addresses_in_css(leaf.text).filter(|url| foreign(url)).map(|url| note("css", url)));
    }
    found
}
