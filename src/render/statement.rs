//! The accessibility statement in one language.

use super::body::Desk;
use super::view::{ShortcomingView, StatementView};
use crate::content::statement::{Compliance, Shortcoming, Statement};
use crate::ground::wording::Wording;
use crate::messages::calendar::{Length, format_date};
use crate::site::worded::worded;

/// Words the statement.
pub fn statement_view(statement: &Statement, desk: Desk<'_>) -> StatementView {
    let chain = &desk.reader.chain;
    let word = |wording: &Wording| wording.in_chain(chain).text.to_owned();
    let marked = |wording: &Wording| worded(wording, chain);
    let parts = |all: &[Shortcoming]| {
        all.iter().map(|part| ShortcomingView { what: marked(&part.what), why: marked(&part.why) }).collect()
    };
    let contact = statement.feedback_contact.as_deref();
    let contact = contact.and_then(|id| desk.reader.contact(desk.site.data.contacts.place_of(id)?)).cloned();
    StatementView {
        body: word(&statement.body),
        service: word(&statement.service),
        compliance: match statement.compliance {
            Compliance::Full => "full",
            Compliance::Partial => "partial",
            Compliance::None => "none",
        },
        inaccessible: parts(&statement.inaccessible),
        assessed: format_date(statement.assessed, &chain[0], Length::Long),
        updated: format_date(statement.updated, &chain[0], Length::Long),
        method: marked(&statement.method),
        feedback: marked(&statement.feedback),
        feedback_contact: contact,
        supervision_url: statement.supervision_url.clone(),
        burdensome: parts(&statement.burdensome),
        outside_law: parts(&statement.outside_law),
    }
}
