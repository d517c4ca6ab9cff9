//! `stale-contact`: a number was last tried more than half a year ago. Numbers and hours change without a word.

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::content::data_file::DataFile;
use crate::ground::date::Interval;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("stale-contact", Severity::Warning, Group::Safety, look);

/// How long a number holds (DOMAIN.md 3).
const HOLDS: Interval = Interval::Days(180);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    let used = case.used().contacts.keys().map(|at| site.data.contacts.at(*at));
    let stale = used.filter_map(|contact| {
        let verified = contact.verified.filter(|day| contact.publish && day.after(HOLDS) < case.today)?;
        let place = site.sources.of_entry(DataFile::Contacts, &contact.id, "verified");
        let note = Diagnostic::warning(RULE.name, place).with("contact", contact.id.as_str());
        Some(note.with("verified", verified.to_string()))
    });
    stale.collect()
}
