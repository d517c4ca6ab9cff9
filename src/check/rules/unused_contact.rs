//! `unused-contact`: a contact that may be shown and that no text names: it is forgotten, or it can go.

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::content::data_file::DataFile;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("unused-contact", Severity::Hint, Group::Completeness, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    let all = site.data.contacts.iter().enumerate();
    let unused = all.filter(|(at, contact)| contact.publish && !case.used().contacts.contains_key(at));
    let note = |(_, contact): (usize, &crate::content::contacts::Contact)| {
        let place = site.sources.of_entry(DataFile::Contacts, &contact.id, "id");
        Diagnostic::warning(RULE.name, place).with("contact", contact.id.as_str())
    };
    unused.map(note).collect()
}
