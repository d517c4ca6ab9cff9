//! `contact-source-missing`: nobody can tell where a number comes from, so nobody can find out whether it is right.

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::content::data_file::DataFile;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::site("contact-source-missing", Severity::Warning, Group::Safety, look);

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    let says_nothing = |source: &str| !source.contains(char::is_alphabetic);
    let lacking = site.data.contacts.iter().filter(|contact| says_nothing(&contact.source));
    let note = |contact: &crate::content::contacts::Contact| {
        let place = site.sources.of_entry(DataFile::Contacts, &contact.id, "source");
        Diagnostic::warning(RULE.name, place).with("contact", contact.id.as_str())
    };
    lacking.map(note).collect()
}
