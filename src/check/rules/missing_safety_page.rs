//! `missing-safety-page`: a language has texts, and none that says how to leave the site safely (S13).

use std::collections::BTreeSet;

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("missing-safety-page", Severity::Warning, Group::Safety, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    let config = &site.outline.config;
    let place = || site.sources.in_site(&["safety_topic".into()]);
    let topic = config.safety_topic.as_deref().and_then(|name| site.outline.tree.topic_named(name));
    let Some(topic) = topic else {
        let needed = site.pages.iter().any(|page| page.sensitive);
        let note = || Diagnostic::warning(RULE.name, place()).with("locale", config.default_language.as_str());
        return if needed { vec![note()] } else { Vec::new() };
    };
    let written: BTreeSet<usize> = site.pages.iter().filter(|page| page.sensitive).map(|page| page.language).collect();
    let has_page = |language: usize| site.pages.iter().any(|page| page.topic == topic && page.language == language);
    let lacking = written.into_iter().filter(|language| !has_page(*language));
    let note = |language: usize| {
        Diagnostic::warning(RULE.name, place()).with("locale", site.outline.languages[language].locale.as_str())
    };
    lacking.map(note).collect()
}
