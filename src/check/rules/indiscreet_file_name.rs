//! `indiscreet-file-name`: a picture that is saved or printed carries a name that tells what the page is about (S9).

use crate::check::case::Case;
use crate::check::discreet::indiscreet_part;
use crate::check::rule::{Group, Rule};
use crate::ground::diag::Place;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("indiscreet-file-name", Severity::Warning, Group::Safety, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    if !site.outline.config.sensitive {
        return Vec::new();
    }
    let shown = case.used().pictures.iter().filter_map(|key| {
        let name = key.rsplit('/').next().unwrap_or(key);
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let (word, file) = (indiscreet_part(stem, case.lexicons)?, site.files.get(key)?);
        Some(Diagnostic::warning(RULE.name, Place::file(file.shown.as_str())).with("word", word).with("file", name))
    });
    shown.collect()
}
