//! What all pages of one language share: its words, its contacts, its explanations. Made once for each language.

use tera::Value;

use super::view::{ContactView, TermView};
use super::words::Words;
use crate::content::words::Term;
use crate::ground::diag::Noted;
use crate::ground::locale::Locale;
use crate::messages::Messages;
use crate::messages::asker::Asker;
use crate::site::Site;
use crate::site::contact::contact_view;
use crate::site::links::shown;
use crate::site::worded::language_mark;

/// What all pages of one language share.
#[derive(Debug)]
pub struct Reader {
    /// The language's place in the site.
    pub language: usize,
    /// The language, then those that may stand in for it.
    pub chain: Vec<Locale>,
    /// The tag as a template value.
    pub lang: Value,
    /// The words that Rust itself puts into pages.
    pub words: Words,
    contacts: Vec<Option<(ContactView, Value)>>,
    terms: Vec<Explained>,
}

/// A word explained in plain words, and in the easiest where there are such.
#[derive(Debug)]
struct Explained {
    plain: Option<TermView>,
    easy: Option<TermView>,
}

impl Reader {
    /// Words everything in one language of the site.
    pub fn new(site: &Site, messages: &Messages, language: usize) -> Noted<Self> {
        let chain = site.outline.languages[language].chain.clone();
        let mut asker = Asker::new(messages, &chain);
        let words = Words::ask(&mut asker);
        let channel = &site.edition.channel;
        let worded = site.data.contacts.iter().map(|contact| {
            shown(contact, channel).then(|| {
                let view = contact_view(contact, &chain, &mut asker);
                let value = Value::from_serializable(&view);
                (view, value)
            })
        });
        let contacts = worded.collect();
        let terms = site.data.terms.iter().map(|term| explain(term, &chain)).collect();
        let notes = asker.missing;
        let lang = Value::from(chain[0].as_str());
        Noted { value: Self { language, chain, lang, words, contacts, terms }, notes }
    }

    /// A contact that may be shown, worded.
    pub fn contact(&self, place: usize) -> Option<&ContactView> {
        self.contacts.get(place)?.as_ref().map(|(view, _)| view)
    }

    /// The same as a template value; to copy it costs nothing.
    pub fn contact_value(&self, place: usize) -> Option<Value> {
        self.contacts.get(place)?.as_ref().map(|(_, value)| value.clone())
    }

    /// A word explained; in the easiest words for those who need them.
    pub fn term(&self, place: usize, easy: bool) -> Option<&TermView> {
        let explained = self.terms.get(place)?;
        explained.easy.as_ref().filter(|_| easy).or(explained.plain.as_ref())
    }
}

fn explain(term: &Term, chain: &[Locale]) -> Explained {
    let Some((locale, text)) = chain.iter().find_map(|locale| term.text.get_key_value(locale)) else {
        return Explained { plain: None, easy: None };
    };
    let view = |definition: &String| TermView {
        id: term.id.clone(),
        term: text.term.clone(),
        abbreviation: text.abbreviation.clone(),
        definition: definition.clone(),
        other_language: (*locale != chain[0]).then(|| language_mark(locale)),
        source: text.source.clone(),
    };
    Explained { plain: Some(view(&text.definition)), easy: text.easy.as_ref().map(view) }
}
