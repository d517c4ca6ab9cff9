//! `stale-statement`: the accessibility statement rests on an assessment that is more than a year old.

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::content::data_file::DataFile;
use crate::ground::date::Interval;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("stale-statement", Severity::Warning, Group::Accessibility, look);

/// DIGG asks that a statement be reviewed regularly, at least once a year.
const HOLDS: Interval = Interval::Months(12);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    let assessed = site.data.statement.as_ref().map(|statement| statement.assessed);
    let Some(assessed) = assessed.filter(|day| day.after(HOLDS) < case.today) else { return Vec::new() };
    let place = site.sources.in_data(DataFile::Statement, &["assessed".into()]);
    vec![Diagnostic::warning(RULE.name, place).with("assessed", assessed.to_string())]
}
