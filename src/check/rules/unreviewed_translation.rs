//! `unreviewed-translation`: nobody who knows both languages has read a translation. Told once for each language.

use std::collections::BTreeMap;

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::content::front_matter::TranslationState;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("unreviewed-translation", Severity::Hint, Group::Completeness, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let mut unread: BTreeMap<&str, usize> = BTreeMap::new();
    for (site, page) in case.pages() {
        if page.translation.is_some_and(|status| status.state != TranslationState::Reviewed) {
            *unread.entry(site.outline.languages[page.language].locale.as_str()).or_default() += 1;
        }
    }
    let site = case.first();
    let note = |(locale, pages): (&str, usize)| {
        let tags = site.outline.config.languages.iter().map(|language| language.tag.as_str());
        let at = tags.into_iter().position(|tag| tag == locale).unwrap_or_default();
        let place = site.sources.in_site(&["languages".into(), at.into(), "tag".into()]);
        Diagnostic::warning(RULE.name, place).with("locale", locale).with("pages", pages)
    };
    unread.into_iter().map(note).collect()
}
