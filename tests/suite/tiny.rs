//! Whole tiny sites: what is written, and what a reader gets.

use insta::assert_snapshot;

use crate::sandbox::{Sandbox, TODAY};

const START: &str = "== content/pages/_index.sv.md\n+++\ntitle = \"Råd och stöd\"\n+++\nVälkommen.\n";

fn page(title: &str) -> String {
    format!("+++\ntitle = \"{title}\"\n+++\nHej.\n")
}

/// What stands between two pieces of a page, the first one included.
fn between(html: &str, from: &str, to: &str) -> String {
    let start = html.find(from).unwrap_or_else(|| panic!("{from} in {html}"));
    let end = html[start..].find(to).map_or(html.len(), |end| start + end);
    html[start..end].trim_end().to_owned()
}

#[test]
fn a_page_makes_a_site() {
    let site = Sandbox::tiny(&format!("{START}== content/pages/hjalp-nu/barn.sv.md\n{}", page("Hjälp nu"))).built();
    let paths: Vec<String> = site.published().into_keys().collect();
    assert_snapshot!(paths.join("\n"));
}
