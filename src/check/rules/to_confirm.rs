//! `to-confirm`: readers are shown a neutral sentence where the municipality has still to say how it is.

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::content::data_file::DataFile;
use crate::content::words::FactStatus;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("to-confirm", Severity::Hint, Group::Completeness, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    let used = case.used().facts.iter().map(|(at, mentions)| (site.data.facts.at(*at), mentions.len()));
    let open = used.filter(|(fact, _)| fact.status == FactStatus::ToConfirm);
    let note = |(fact, mentions): (&crate::content::words::Fact, usize)| {
        let place = site.sources.of_entry(DataFile::Facts, &fact.id, "id");
        let asked = fact.note.as_deref().unwrap_or("none");
        Diagnostic::warning(RULE.name, place)
            .with("fact", fact.id.as_str())
            .with("asked", asked)
            .with("pages", mentions)
    };
    open.map(note).collect()
}
