//! `stale-translation`: the text that a translation was made from has changed since.

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::check::subject::front_place;
use crate::ground::diag::{Diagnostic, Severity};
use crate::site::Site;
use crate::site::text::Page;

pub(super) const RULE: Rule = Rule::site("stale-translation", Severity::Warning, Group::Completeness, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let stale = case.pages().iter().filter(|(_, page)| page.translation.is_some_and(|status| status.stale));
    stale.filter_map(|(site, page)| note(site, page)).collect()
}

fn note(site: &Site, page: &Page) -> Option<Diagnostic> {
    let translation = page.text.front.translation.as_ref()?;
    let made = translation.date.map_or_else(|| "none".to_owned(), |date| date.to_string());
    let source = source(site, page)?;
    let parts = |page: &Page| page.text.document.blocks.len();
    let note = Diagnostic::warning(RULE.name, front_place(&page.text, "translation")).with("made", made);
    let note = note.with("source", source.text.source.path());
    Some(note.with("source-parts", parts(source)).with("own-parts", parts(page)))
}

/// The text that a page was translated from.
fn source<'a>(site: &'a Site, page: &Page) -> Option<&'a Page> {
    let of = &page.text.front.translation.as_ref()?.of;
    let language = site.outline.languages.iter().position(|language| language.locale == *of)?;
    Some(&site.pages[site.outline.matrix.exactly(page.topic, page.audience, language)?])
}
