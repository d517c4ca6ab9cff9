//! `indiscreet-description`: the preview that a link of a sensitive page gives in a chat tells what it is about (S9).

use crate::check::case::Case;
use crate::check::discreet::indiscreet_word;
use crate::check::rule::{Group, Rule};
use crate::check::subject::front_place;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("indiscreet-description", Severity::Warning, Group::Safety, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let sensitive = case.pages().iter().filter(|(_, page)| page.sensitive);
    let found = sensitive.filter_map(|(site, page)| {
        let description = page.text.front.description.as_deref()?;
        let word = indiscreet_word(description, case.lexicons.get(&site.outline.languages[page.language].locale))?;
        Some(Diagnostic::warning(RULE.name, front_place(&page.text, "description")).with("word", word))
    });
    found.collect()
}
