//! A contact in one language, every fact worded: a call's cost and trace stand beside each number (S15).

use serde::Serialize;

use super::worded::{LanguageMark, language_mark};
use crate::content::contacts::{Ages, Contact, Cost, DAYS, Days, Hours, OpenHours, TimeOfDay};
use crate::ground::date::Date;
use crate::ground::locale::Locale;
use crate::messages::asker::Asker;
use crate::messages::calendar::{Length, format_date};
use crate::messages::lists;

/// A contact in one language, all facts worded.
#[derive(Debug, Clone, Serialize)]
pub struct ContactView {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// The language of `about`, where it is another than the reader's.
    pub about_language: Option<LanguageMark>,
    /// Its telephone numbers.
    pub phones: Vec<PhoneView>,
    /// Its number for text messages.
    pub sms: Option<PhoneView>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A chat.
    pub chat: Option<WebView>,
    /// A site.
    pub web: Option<WebView>,
    /// How to reach it without a number of its own.
    pub via: Option<String>,
    /// When somebody answers: one line for each span.
    pub hours: Vec<String>,
    /// Cost, bill, anonymity, interpreters, ages, and that the call stays in the phone's own list (S15): short lines.
    pub facts: Vec<String>,
    /// Where the facts come from and how old they are: "Uppgift från nck.uu.se, 10 januari 2024".
    pub source: String,
    /// Whether the municipality has verified it.
    pub verified: bool,
    /// Whether it is the emergency number (112).
    pub emergency: bool,
}

/// A telephone number.
#[derive(Debug, Clone, Serialize)]
pub struct PhoneView {
    /// As people read it.
    pub number: String,
    /// `tel:` or `sms:` address.
    pub href: String,
}

/// An address on the web.
#[derive(Debug, Clone, Serialize)]
pub struct WebView {
    /// The address.
    pub href: String,
    /// Its host, without `www.`.
    pub host: String,
}

/// The emergency number of all of Europe (directive (EU) 2018/1972, article 109).
const EMERGENCY: &str = "112";

/// Words a contact in the first language of the chain.
pub fn contact_view(contact: &Contact, chain: &[Locale], asker: &mut Asker<'_>) -> ContactView {
    let reader = &chain[0];
    let about = contact.about.in_chain(chain);
    ContactView {
        id: contact.id.clone(),
        name: contact.name.in_chain(chain).text.to_owned(),
        about: about.text.to_owned(),
        about_language: about.locale.filter(|locale| *locale != reader).map(language_mark),
        phones: contact.phones.iter().map(|number| phone("tel", number)).collect(),
        sms: contact.sms.as_deref().map(|number| phone("sms", number)),
        email: contact.email.clone(),
        chat: contact.chat.as_deref().map(web),
        web: contact.web.as_deref().map(web),
        via: contact.via.as_ref().map(|via| via.in_chain(chain).text.to_owned()),
        hours: contact.hours.as_ref().map(|hours| hours_lines(hours, reader, asker)).unwrap_or_default(),
        facts: facts(contact, asker),
        source: source_line(contact, reader, asker),
        verified: contact.verified.is_some(),
        emergency: contact.phones.iter().any(|number| number == EMERGENCY),
    }
}

fn phone(scheme: &str, number: &str) -> PhoneView {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    PhoneView { number: number.to_owned(), href: format!("{scheme}:{digits}") }
}

fn web(address: &str) -> WebView {
    let host = address.split("://").nth(1).unwrap_or(address).split('/').next().unwrap_or_default();
    WebView { href: address.to_owned(), host: host.trim_start_matches("www.").to_owned() }
}

fn hours_lines(hours: &Hours, reader: &Locale, asker: &mut Asker<'_>) -> Vec<String> {
    match hours {
        Hours::Always(_) => vec![asker.word("hours-always")],
        Hours::Some(spans) => spans.iter().map(|span| hours_line(span, reader, asker)).collect(),
    }
}

fn hours_line(span: &OpenHours, reader: &Locale, asker: &mut Asker<'_>) -> String {
    let (open, close) = (time(span.open), time(span.close));
    let times = [("open", open.as_str()), ("close", close.as_str())];
    let mut day = |at: u8| asker.word(&format!("day-{}", DAYS[usize::from(at) % 7]));
    match &span.days {
        days if *days == Days::DAILY => asker.with("hours-daily", &times),
        Days::Span(first, last) => {
            let (from, to) = (day(*first), day(*last));
            asker.with("hours-span", &[("from", &from), ("to", &to), times[0], times[1]])
        }
        Days::List(all) => {
            let days: Vec<String> = all.iter().map(|at| day(*at)).collect();
            let days = lists::and(&days, reader);
            asker.with("hours-list", &[("days", &days), times[0], times[1]])
        }
    }
}

/// As Swedish authorities write times: `8`, `8.30`.
fn time(time: TimeOfDay) -> String {
    if time.minute == 0 { time.hour.to_string() } else { format!("{}.{:02}", time.hour, time.minute) }
}

fn facts(contact: &Contact, asker: &mut Asker<'_>) -> Vec<String> {
    let mut keys = Vec::new();
    keys.extend(contact.cost.map(|cost| match cost {
        Cost::Free => "contact-free",
        Cost::Normal => "contact-normal-cost",
    }));
    keys.extend(contact.on_bill.map(|on_bill| if on_bill { "contact-on-bill" } else { "contact-not-on-bill" }));
    keys.extend(contact.anonymous.filter(|anonymous| *anonymous).map(|_| "contact-anonymous"));
    keys.extend(contact.interpreters.filter(|interpreters| *interpreters).map(|_| "contact-interpreters"));
    keys.extend(contact.professionals.then_some("contact-professionals"));
    let mut facts: Vec<String> = contact.ages.map(|ages| ages_line(ages, asker)).into_iter().flatten().collect();
    facts.extend(keys.into_iter().map(|key| asker.word(key)));
    if !contact.phones.is_empty() {
        facts.push(asker.word("contact-call-list"));
    }
    facts
}

fn ages_line(ages: Ages, asker: &mut Asker<'_>) -> Option<String> {
    let text = |age: u8| age.to_string();
    match (ages.from, ages.to) {
        (Some(from), Some(to)) => Some(asker.with("contact-ages-span", &[("from", &text(from)), ("to", &text(to))])),
        (Some(from), None) => Some(asker.with("contact-ages-from", &[("from", &text(from))])),
        (None, Some(to)) => Some(asker.with("contact-ages-to", &[("to", &text(to))])),
        (None, None) => None,
    }
}

fn source_line(contact: &Contact, reader: &Locale, asker: &mut Asker<'_>) -> String {
    let day = |date: Date| format_date(date, reader, Length::Long);
    if let Some(verified) = contact.verified {
        return asker.with("contact-verified", &[("date", &day(verified))]);
    }
    match contact.source_date {
        Some(date) => asker.with("contact-source-dated", &[("source", &contact.source), ("date", &day(date))]),
        None => asker.with("contact-source", &[("source", &contact.source)]),
    }
}
