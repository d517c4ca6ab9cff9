//! `big-image`: a picture so heavy that whoever builds or keeps the site carries it for nothing; for a drawing, whoever
//! reads as well, since a drawing is published as it is.

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::ground::diag::Place;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("big-image", Severity::Warning, Group::Completeness, look);

/// Bytes of a photograph as it comes from a camera: it is made smaller when the site is built.
const PHOTOGRAPH: usize = 8_000_000;

/// Bytes of a drawing: it is loaded as it is.
const DRAWING: usize = 30_000;

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    let shown = case.used().pictures.iter().filter_map(|key| Some((key, site.files.get(key)?)));
    let big = shown.filter_map(|(key, file)| {
        let limit = if key.to_lowercase().ends_with(".svg") { DRAWING } else { PHOTOGRAPH };
        // A file that cannot be read is told of when the site is built.
        let bytes = file.read().ok()?.len();
        let note = || Diagnostic::warning(RULE.name, Place::file(file.shown.as_str())).with("kilobytes", bytes / 1000);
        (bytes > limit).then(|| note().with("limit", limit / 1000))
    });
    big.collect()
}
