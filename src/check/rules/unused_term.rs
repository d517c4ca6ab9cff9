//! `unused-term`: a word is explained in the glossary and no text leads to the explanation.

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::content::data_file::DataFile;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("unused-term", Severity::Hint, Group::Completeness, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    let unused = site.data.terms.iter().enumerate().filter(|(at, _)| !case.used().terms.contains_key(at));
    let note = |(_, term): (usize, &crate::content::words::Term)| {
        let place = site.sources.of_entry(DataFile::Glossary, &term.id, "id");
        Diagnostic::warning(RULE.name, place).with("term", term.id.as_str())
    };
    unused.map(note).collect()
}
