//! The contacts by age: the one that was tried longest ago first.

use serde::Serialize;

use crate::content::contacts::Contact;
use crate::ground::date::Date;
use crate::ground::locale::Locale;
use crate::site::Site;

/// After so many days a number is too old to trust without trying it (DOMAIN.md, 3).
const STALE: i64 = 180;

/// A contact with its age.
#[derive(Debug, Serialize)]
pub(super) struct ContactAge {
    id: String,
    name: String,
    phones: Vec<String>,
    /// When somebody here tried it.
    verified: Option<Date>,
    /// When its source was written.
    source_date: Option<Date>,
    source: String,
    /// Days since the later of the two.
    age: Option<i64>,
    /// `withheld`, `unverified`, `stale` or `fresh`: `contact-<state>` in Fluent.
    state: &'static str,
    note: Option<String>,
}

/// All contacts, also those that are shown to nobody.
pub(super) fn contacts(site: &Site, chain: &[Locale]) -> Vec<ContactAge> {
    let mut all: Vec<ContactAge> =
        site.data.contacts.iter().map(|contact| view(contact, site.edition.as_of, chain)).collect();
    // Without any date it may be of any age: that is the oldest.
    all.sort_by_key(|contact| (contact.age.is_some(), contact.age.map(std::cmp::Reverse)));
    all
}

fn view(contact: &Contact, today: Date, chain: &[Locale]) -> ContactAge {
    let latest = contact.verified.max(contact.source_date);
    let age = latest.map(|day| day.days_until(today));
    let state = match (contact.publish, contact.verified, age) {
        (false, ..) => "withheld",
        (true, None, _) => "unverified",
        (true, Some(_), Some(age)) if age > STALE => "stale",
        (true, Some(_), _) => "fresh",
    };
    ContactAge {
        id: contact.id.clone(),
        name: contact.name.in_chain(chain).text.to_owned(),
        phones: contact.phones.clone(),
        verified: contact.verified,
        source_date: contact.source_date,
        source: contact.source.clone(),
        age,
        state,
        note: contact.note.clone(),
    }
}
