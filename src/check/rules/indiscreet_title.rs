//! `indiscreet-title`: the tab and the history of a sensitive page tell what it is about (S9).

use crate::check::case::Case;
use crate::check::discreet::indiscreet_word;
use crate::check::rule::{Group, Rule};
use crate::check::subject::front_place;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("indiscreet-title", Severity::Warning, Group::Safety, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (site, page) in case.pages().iter().filter(|(_, page)| page.sensitive) {
        // Where there is no discreet title, the theme puts the site's own in the tab.
        let Some(title) = &page.text.front.discreet_title else { continue };
        let lexicon = case.lexicons.get(&site.outline.languages[page.language].locale);
        if let Some(word) = indiscreet_word(title, lexicon) {
            let place = front_place(&page.text, "discreet_title");
            found.push(Diagnostic::warning(RULE.name, place).with("word", word));
        }
    }
    found.extend(site_title(case));
    found
}

/// The site's own title stands in every tab.
fn site_title(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    let config = &site.outline.config;
    let worded = site.outline.languages.iter().filter_map(|language| {
        let title = config.title.exactly(&language.locale, &config.default_language)?;
        let word = indiscreet_word(title, case.lexicons.get(&language.locale))?;
        Some(Diagnostic::warning(RULE.name, site.sources.in_site(&["title".into()])).with("word", word))
    });
    if config.sensitive { worded.collect() } else { Vec::new() }
}
