//! `missing-variant`: `site.toml` says what a section owes its readers (`[[owes]]`), and a text is not there.

use std::collections::BTreeSet;

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::ground::audience::EVERYBODY;
use crate::ground::config::Owed;
use crate::ground::diag::{Diagnostic, Severity};
use crate::ground::locale::Locale;

pub(super) const RULE: Rule = Rule::site("missing-variant", Severity::Warning, Group::Completeness, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    let texts: BTreeSet<(String, String, String)> = case
        .pages()
        .iter()
        .map(|(_, page)| {
            let key = &page.text.key;
            (key.folder.clone(), key.audience.id().to_owned(), key.locale.to_string())
        })
        .collect();
    let folders: BTreeSet<&str> = texts.iter().map(|(folder, ..)| folder.as_str()).collect();
    let mut found = Vec::new();
    for (at, owed) in site.outline.config.owes.iter().enumerate() {
        for named in &owed.folders {
            let inside = |folder: &&&str| **folder == named || folder.starts_with(&format!("{named}/"));
            let topics: Vec<&str> = folders.iter().filter(inside).copied().collect();
            let place = || site.sources.in_site(&["owes".into(), at.into(), "folders".into()]);
            if topics.is_empty() {
                let note = Diagnostic::warning(RULE.name, place()).with("topic", named.as_str());
                found.push(note.with("lacking", "alla").with("count", 1_usize));
            }
            for topic in topics {
                let lacking = lacking(topic, owed, &texts);
                if !lacking.is_empty() {
                    let note = Diagnostic::warning(RULE.name, place()).with("topic", topic);
                    found.push(note.with("count", lacking.len()).with("lacking", lacking.join(", ")));
                }
            }
        }
    }
    found
}

/// The names of the files that are owed and not there.
fn lacking(topic: &str, owed: &Owed, texts: &BTreeSet<(String, String, String)>) -> Vec<String> {
    let has =
        |audience: &str, locale: &str| texts.contains(&(topic.to_owned(), audience.to_owned(), locale.to_owned()));
    let mut lacking = Vec::new();
    for locale in owed.languages.iter().map(Locale::as_str) {
        if owed.audiences.is_empty() && !texts.iter().any(|(folder, _, tag)| folder == topic && tag == locale) {
            lacking.push(format!("{EVERYBODY}.{locale}.md"));
        }
        let missing = owed.audiences.iter().filter(|audience| !has(audience, locale) && !has(EVERYBODY, locale));
        lacking.extend(missing.map(|audience| format!("{audience}.{locale}.md")));
    }
    lacking
}
