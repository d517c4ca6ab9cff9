//! JSON-LD (schema.org): what a page offers and whom to call, for machines that help people find it.

use serde_json::{Value, json};

use super::body::Desk;
use super::view::ContactView;
use crate::content::contacts::{Contact, Cost, DAYS, Days, Hours, OpenHours};
use crate::site::text::Page;

/// The JSON-LD of the page of first help: a `GovernmentService` of the municipality with the `ContactPoint`s that it names.
/// Other pages name the same contacts; said again on each, it would weigh on every reader and help no machine.
///
/// On a sensitive page the service carries the neutral title: what a stranger may read in the tab, and no more.
pub fn json_ld(page: &Page, contacts: &[usize], desk: Desk<'_>) -> Option<String> {
    let outline = &desk.site.outline;
    let acute = outline.config.acute_topic.as_deref().and_then(|name| outline.tree.topic_named(name));
    if acute != Some(page.topic) {
        return None;
    }
    let points: Vec<Value> = contacts
        .iter()
        .filter_map(|place| Some(contact_point(desk.site.data.contacts.at(*place), desk.reader.contact(*place)?)))
        .collect();
    if points.is_empty() {
        return None;
    }
    let config = &desk.site.outline.config;
    let front = &page.text.front;
    let name = front.discreet_title.as_ref().filter(|_| page.sensitive).unwrap_or(if page.sensitive {
        &desk.reader.words.discreet_title
    } else {
        &front.title
    });
    let service = json!({
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "name": name,
        "inLanguage": desk.reader.chain[0].as_str(),
        "url": desk.site.base.join(page.route.path()),
        "provider": {
            "@type": "GovernmentOrganization",
            "name": config.name.in_chain(&desk.reader.chain).text,
            "url": config.website,
        },
        "availableChannel": { "@type": "ServiceChannel", "availableLanguage": desk.reader.chain[0].as_str() },
        "contactPoint": points,
    });
    Some(embeddable(&service))
}

/// JSON that can stand inside a script element: `<` would be able to end it.
fn embeddable(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

fn contact_point(contact: &Contact, view: &ContactView) -> Value {
    let mut point = json!({ "@type": "ContactPoint", "name": view.name, "description": view.about });
    let mut set = |key: &str, value: Value| {
        point[key] = value;
    };
    match contact.phones.as_slice() {
        [] => {}
        [one] => set("telephone", json!(one)),
        several => set("telephone", json!(several)),
    }
    if let Some(email) = &contact.email {
        set("email", json!(email));
    }
    if let Some(address) = contact.chat.as_ref().or(contact.web.as_ref()) {
        set("url", json!(address));
    }
    if contact.cost == Some(Cost::Free) {
        set("contactOption", json!("https://schema.org/TollFree"));
    }
    if !contact.languages.is_empty() {
        set("availableLanguage", json!(contact.languages));
    }
    if let Some(hours) = &contact.hours {
        set("hoursAvailable", opening(hours));
    }
    point
}

fn opening(hours: &Hours) -> Value {
    match hours {
        Hours::Always(_) => json!([specification(&Days::DAILY, "00:00", "23:59")]),
        Hours::Some(spans) => spans.iter().map(open_hours).collect(),
    }
}

fn open_hours(span: &OpenHours) -> Value {
    let clock = |hour: u8, minute: u8| if hour == 24 { "23:59".to_owned() } else { format!("{hour:02}:{minute:02}") };
    specification(&span.days, &clock(span.open.hour, span.open.minute), &clock(span.close.hour, span.close.minute))
}

fn specification(days: &Days, opens: &str, closes: &str) -> Value {
    const NAMES: [&str; DAYS.len()] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let name = |at: usize| NAMES[at % NAMES.len()];
    let names: Vec<&str> = match days {
        Days::List(all) => all.iter().map(|at| name(usize::from(*at))).collect(),
        Days::Span(first, last) => {
            let (first, last) = (usize::from(*first), usize::from(*last));
            let length = (last + NAMES.len() - first) % NAMES.len();
            (first..=first + length).map(name).collect()
        }
    };
    json!({ "@type": "OpeningHoursSpecification", "dayOfWeek": names, "opens": opens, "closes": closes })
}
