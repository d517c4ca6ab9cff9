//! What all sheets of one language share: its words, and its contacts and explanations as JSON.

use serde_json::{Map, Value, json};

use super::tree::runs;
use crate::content::contacts::{Contact, Cost};
use crate::content::document::Callout;
use crate::ground::diag::Noted;
use crate::ground::locale::Locale;
use crate::messages::Messages;
use crate::messages::asker::Asker;
use crate::site::Site;
use crate::site::contact::{ContactView, contact_view};
use crate::site::links::shown;

/// What all sheets of one language share.
#[derive(Debug)]
pub struct Voice {
    /// The language, then those that may stand in for it.
    pub chain: Vec<Locale>,
    /// The words that templates set.
    pub words: Value,
    /// The neutral title of a sensitive page that has none.
    pub discreet_title: String,
    contacts: Vec<Option<Spoken>>,
    callouts: [String; 5],
}

/// A contact that may be shown.
#[derive(Debug)]
struct Spoken {
    view: ContactView,
    plain: Value,
    easy: Value,
}

/// The words that templates set: their names there, and the messages.
const WORDS: [(&str, &str); 16] = [
    ("call", "call"),
    ("text", "text-message"),
    ("chat", "chat"),
    ("web", "web"),
    ("mail", "mail"),
    ("hours", "hours"),
    ("acute", "acute-title"),
    ("callist", "contact-call-list"),
    ("terms", "terms-title"),
    ("more", "print-more"),
    ("edition", "print-edition"),
    ("qr", "print-qr"),
    ("tear", "print-tear"),
    ("notes", "print-notes"),
    ("contacts", "print-contacts"),
    ("by", "footer-by"),
];

impl Voice {
    /// Words everything in one language of the site.
    pub fn of(site: &Site, messages: &Messages, language: usize) -> Noted<Self> {
        let chain = site.outline.languages[language].chain.clone();
        let mut asker = Asker::new(messages, &chain);
        let words: Map<String, Value> =
            WORDS.iter().map(|(name, key)| ((*name).to_owned(), asker.word(key).into())).collect();
        let discreet_title = asker.word("discreet-title");
        let callouts =
            ["note", "tip", "important", "warning", "caution"].map(|kind| asker.word(&format!("callout-{kind}")));
        let channel = &site.edition.channel;
        let spoken = |contact: &Contact, asker: &mut Asker<'_>| {
            shown(contact, channel).then(|| Spoken::of(contact, &chain, asker))
        };
        let contacts = site.data.contacts.iter().map(|contact| spoken(contact, &mut asker)).collect();
        let notes = asker.missing;
        let words = Value::Object(words);
        Noted { value: Self { words, discreet_title, contacts, callouts, chain: chain.clone() }, notes }
    }

    /// A contact that may be shown, worded.
    pub fn contact(&self, place: usize) -> Option<&ContactView> {
        self.contacts.get(place)?.as_ref().map(|spoken| &spoken.view)
    }

    /// The same as templates see it; its facts in short, or in whole easy sentences.
    pub fn contact_value(&self, place: usize, easy: bool) -> Option<Value> {
        let spoken = self.contacts.get(place)?.as_ref()?;
        Some(if easy { spoken.easy.clone() } else { spoken.plain.clone() })
    }

    /// A callout's kind as a theme knows it, and its title.
    pub fn callout(&self, callout: Callout) -> (&'static str, &str) {
        let (place, kind) = match callout {
            Callout::Note => (0, "note"),
            Callout::Tip => (1, "tip"),
            Callout::Important => (2, "important"),
            Callout::Warning => (3, "warning"),
            Callout::Caution => (4, "caution"),
        };
        (kind, &self.callouts[place])
    }
}

impl Spoken {
    fn of(contact: &Contact, chain: &[Locale], asker: &mut Asker<'_>) -> Self {
        let view = contact_view(contact, chain, asker);
        let short = short_facts(contact, asker);
        let call_list = asker.word("contact-call-list");
        let whole: Vec<String> = view.facts.iter().filter(|fact| **fact != call_list).cloned().collect();
        let ages = view.facts.iter().filter(|_| contact.ages.is_some()).take(1).cloned();
        let short: Vec<String> = ages.chain(short.into_iter().map(|fact| format!("{fact}."))).collect();
        Self { plain: value(&view, &short, chain), easy: value(&view, &whole, chain), view }
    }
}

/// Cost, bill, anonymity and interpreters in a word or two, for paper has little room.
fn short_facts(contact: &Contact, asker: &mut Asker<'_>) -> Vec<String> {
    let mut keys = Vec::new();
    keys.extend(contact.cost.map(|cost| match cost {
        Cost::Free => "print-free",
        Cost::Normal => "print-normal-cost",
    }));
    keys.extend(contact.on_bill.map(|on_bill| if on_bill { "print-on-bill" } else { "print-not-on-bill" }));
    keys.extend(contact.anonymous.filter(|anonymous| *anonymous).map(|_| "print-anonymous"));
    keys.extend(contact.interpreters.filter(|interpreters| *interpreters).map(|_| "print-interpreters"));
    keys.extend(contact.professionals.then_some("contact-professionals"));
    keys.into_iter().map(|key| asker.word(key).trim_end_matches('.').to_owned()).collect()
}

fn value(view: &ContactView, facts: &[String], chain: &[Locale]) -> Value {
    let words = |text: &str| Value::Array(runs(text, &chain[0]));
    let about = match &view.about_language {
        Some(mark) => json!([{ "t": "lang", "lang": mark.tag, "dir": mark.dir, "c": words(&view.about) }]),
        None => words(&view.about),
    };
    json!({
        "id": view.id,
        "name": words(&view.name),
        "about": about,
        "phones": view.phones,
        "sms": view.sms,
        "email": view.email,
        "chat": view.chat,
        "web": view.web,
        "via": view.via.as_deref().map(words),
        "hours": view.hours.join(", "),
        "facts": facts.join(" "),
        "emergency": view.emergency,
    })
}
