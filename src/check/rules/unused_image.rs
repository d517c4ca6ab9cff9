//! `unused-image`: a picture lies in the content and no text shows it.

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::ground::diag::Place;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("unused-image", Severity::Hint, Group::Completeness, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let unused = case.first().files.iter().filter(|(key, _)| !case.used().pictures.contains(*key));
    unused
        .map(|(key, file)| Diagnostic::warning(RULE.name, Place::file(file.shown.as_str())).with("file", key.as_str()))
        .collect()
}
