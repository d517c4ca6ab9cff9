//! `unverified-contact`: nobody at the municipality has tried a number that readers are sent to.

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::content::data_file::DataFile;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("unverified-contact", Severity::Hint, Group::Safety, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    let used = case.used().contacts.iter().map(|(at, mentions)| (site.data.contacts.at(*at), mentions));
    let unverified = used.filter(|(contact, _)| contact.publish && contact.verified.is_none());
    let note = |(contact, mentions): (&crate::content::contacts::Contact, &Vec<_>)| {
        let place = site.sources.of_entry(DataFile::Contacts, &contact.id, "id");
        let read = contact.source_date.map_or_else(|| "none".to_owned(), |date| date.to_string());
        let note = Diagnostic::warning(RULE.name, place).with("contact", contact.id.as_str());
        note.with("source", contact.source.as_str()).with("date", read).with("pages", mentions.len())
    };
    unverified.map(note).collect()
}
