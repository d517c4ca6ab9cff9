//! `missing-statement-field`: the accessibility statement lacks one of the eleven fields that the law asks for (2018:1937).

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::content::data_file::DataFile;
use crate::content::statement::{Compliance, Statement};
use crate::ground::diag::{Diagnostic, Severity};
use crate::ground::wording::Wording;

pub(super) const RULE: Rule = Rule::site("missing-statement-field", Severity::Warning, Group::Accessibility, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    let note = |field: &str| {
        let place = site.sources.in_data(DataFile::Statement, &[field.into()]);
        Diagnostic::warning(RULE.name, place).with("field", field)
    };
    let Some(statement) = &site.data.statement else { return vec![note("statement.toml")] };
    lacking(statement, &site.outline.config.default_language).into_iter().map(note).collect()
}

/// The fields that say nothing in the site's own language. Dates and the degree are there, or the file could not be read.
fn lacking(statement: &Statement, default: &crate::ground::locale::Locale) -> Vec<&'static str> {
    let says = |words: &Wording| words.exactly(default, default).is_some_and(|text| !text.trim().is_empty());
    let worded = [
        ("body", &statement.body),
        ("service", &statement.service),
        ("method", &statement.method),
        ("feedback", &statement.feedback),
    ];
    let mut lacking: Vec<&str> = worded.into_iter().filter(|(_, words)| !says(words)).map(|(field, _)| field).collect();
    // A service that does not live up to the law must say where (DIGG's regulation, MDFFS 2019:2).
    let told =
        [&statement.inaccessible, &statement.burdensome, &statement.outside_law].iter().any(|parts| !parts.is_empty());
    if statement.compliance != Compliance::Full && !told {
        lacking.push("inaccessible");
    }
    if !statement.supervision_url.contains("digg.se") {
        lacking.push("supervision_url");
    }
    lacking
}
