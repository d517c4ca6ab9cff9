//! From what a link says to where it leads, for a reader of one audience and one language.

use std::sync::Arc;

use super::edition::Edition;
use super::lists::{ListKind, ListTable};
use super::target::Target;
use super::{Data, Outline};
use crate::content::contacts::Contact;
use crate::content::front_matter::SheetKind;
use crate::content::link::Link;
use crate::content::page::{PageKey, PageSource};
use crate::content::table::Table;
use crate::ground::audience::Audience;
use crate::ground::diag::{Diagnostic, Place, Source, Span};

/// All that a link can lead to.
#[derive(Debug)]
pub struct Linker<'a> {
    /// The edition.
    pub edition: &'a Edition,
    /// Languages, audiences, topics and texts.
    pub outline: &'a Outline,
    /// The pages that the site makes.
    pub lists: &'a ListTable,
    /// Texts that are not in this edition, or that could not be read.
    pub absent: &'a [PageKey],
    /// Contacts, terms, laws, facts.
    pub data: &'a Data,
}

/// The text that a link stands in.
#[derive(Debug)]
pub struct Standpoint {
    source: Arc<Source>,
    audience: Option<usize>,
    language: usize,
    sheets: Vec<SheetKind>,
}

impl Standpoint {
    /// The standpoint of a text.
    pub fn of(text: &PageSource, audience: Option<usize>, language: usize) -> Self {
        Self { source: Arc::clone(&text.source), audience, language, sheets: text.front.sheets.clone() }
    }

    fn place(&self, span: Span) -> Place {
        Place::new(&self.source, span)
    }
}

/// What a link to a page asks for.
struct Asked<'a> {
    topic: &'a str,
    audience: Option<&'a Audience>,
    anchor: Option<String>,
}

/// A link that leads nowhere: told of, or passed over because its target was told of already.
type Lost = Option<Diagnostic>;

impl Linker<'_> {
    /// Where a link leads.
    pub fn target(&self, link: &Link, from: &Standpoint, span: Span) -> Result<Target, Lost> {
        let place = from.place(span);
        match link {
            Link::Contact(id) => self.contact(id, place),
            Link::Term(id) => entry("unknown-term", &self.data.terms, id, place).map(Target::Term),
            Link::Law { id, provision } => self.law(id, provision.clone(), place),
            Link::Fact(id) => entry("unknown-fact", &self.data.facts, id, place).map(Target::Fact),
            Link::Sheet(name) => sheet(name, from, &place).map(Target::Sheet),
            Link::Page { topic, audience, anchor } => {
                let asked = Asked { topic, audience: audience.as_ref(), anchor: anchor.clone() };
                self.page(asked, from, place)
            }
            Link::Anchor(anchor) => Ok(Target::Anchor(anchor.clone())),
            Link::External(address) => Ok(Target::External(address.clone())),
            Link::Mail(address) => Ok(Target::Mail(address.clone())),
        }
    }

    fn contact(&self, id: &str, place: Place) -> Result<Target, Lost> {
        let at = entry("unknown-contact", &self.data.contacts, id, place.clone())?;
        let contact = self.data.contacts.at(at);
        if shown(contact, &self.edition.channel) {
            return Ok(Target::Contact(at));
        }
        Err(Some(Diagnostic::error("unpublished-contact", place).with("contact", id)))
    }

    fn law(&self, id: &str, provision: Option<String>, place: Place) -> Result<Target, Lost> {
        let law = entry("unknown-law", &self.data.laws, id, place.clone())?;
        let known = &self.data.laws.at(law).provisions;
        match provision {
            Some(provision) if !known.contains_key(&provision) => {
                let known: Vec<&str> = known.keys().map(String::as_str).collect();
                let known = if known.is_empty() { vec!["none"] } else { known };
                let fault = Diagnostic::error("unknown-provision", place)
                    .with("law", id)
                    .with("provision", provision)
                    .with("known", known.join(", "));
                Err(Some(fault))
            }
            provision => Ok(Target::Law { law, provision }),
        }
    }

    fn page(&self, asked: Asked<'_>, from: &Standpoint, place: Place) -> Result<Target, Lost> {
        let Asked { topic: name, audience, anchor } = asked;
        let audience = match audience {
            None => from.audience,
            Some(Audience::Everybody) => None,
            Some(Audience::Named(id)) => Some(self.audience(id, &place)?),
        };
        let language = &self.outline.languages[from.language];
        if let Some(section) = self.outline.tree.section(name) {
            let kind = ListKind::Section { section, audience };
            let list = self.lists.nearest(&kind, &language.nearest).map(Target::List);
            return list.ok_or_else(|| Some(self.wrong_audience(name, audience, place)));
        }
        let Some(topic) = self.outline.tree.topic_named(name) else {
            return Err(Some(self.no_such_page(name, place)));
        };
        if let Some(page) = self.outline.matrix.nearest(topic, audience, language) {
            return Ok(Target::Page { page, anchor });
        }
        let choice = self.lists.nearest(&ListKind::Topic { topic }, &language.nearest);
        match (audience, choice) {
            (None, Some(choice)) => Ok(Target::List(choice)),
            _ if self.is_absent(name) => Err(Some(Diagnostic::warning("link-to-absent", place).with("topic", name))),
            _ => Err(Some(self.wrong_audience(name, audience, place))),
        }
    }

    fn audience(&self, id: &str, place: &Place) -> Result<usize, Lost> {
        let known = self.outline.config.audiences.iter().map(|audience| audience.id.as_str());
        known.clone().position(|known| known == id).ok_or_else(|| {
            Some(Diagnostic::error("undeclared-audience", place.clone()).with("audience", id).suggesting(id, known))
        })
    }

    /// A link to what is written but not shown (a draft, another channel, a campaign that has ended) must not stop the
    /// site from being published on the day when that changes: its words stay, the link goes, and it is told.
    fn no_such_page(&self, name: &str, place: Place) -> Diagnostic {
        if self.is_absent(name) {
            return Diagnostic::warning("link-to-absent", place).with("topic", name);
        }
        Diagnostic::error("unknown-page", place).with("topic", name).suggesting(name, self.outline.tree.names())
    }

    fn is_absent(&self, name: &str) -> bool {
        let inside = |key: &PageKey| key.folder == name || key.folder.ends_with(&format!("/{name}"));
        let above = |key: &PageKey| key.folder.starts_with(&format!("{name}/"));
        self.absent.iter().any(|key| inside(key) || above(key))
    }

    fn wrong_audience(&self, name: &str, audience: Option<usize>, place: Place) -> Diagnostic {
        let reader = audience.map_or("alla", |audience| self.outline.config.audiences[audience].id.as_str());
        let fault = Diagnostic::error("link-wrong-audience", place).with("topic", name).with("audience", reader);
        fault.with("suggestion", self.some_audience(name).unwrap_or("alla"))
    }

    /// The first audience that has a text on a topic, in any language.
    fn some_audience(&self, name: &str) -> Option<&str> {
        let topic = self.outline.tree.topic_named(name)?;
        let languages = 0..self.outline.languages.len();
        let (audience, _) = languages.into_iter().find_map(|at| self.outline.matrix.audiences_of(topic, at).next())?;
        Some(&self.outline.config.audiences[audience].id)
    }
}

/// Whether a contact may be shown in a channel.
pub fn shown(contact: &Contact, channel: &str) -> bool {
    contact.publish & contact.channels.as_ref().is_none_or(|channels| channels.iter().any(|named| named == channel))
}

fn entry<T>(rule: &'static str, table: &Table<T>, id: &str, place: Place) -> Result<usize, Lost> {
    match table.place_of(id) {
        Some(at) => Ok(at),
        None if table.whole => Err(Some(Diagnostic::error(rule, place).with("id", id).suggesting(id, table.ids()))),
        None => Err(None),
    }
}

fn sheet(name: &str, from: &Standpoint, place: &Place) -> Result<SheetKind, Lost> {
    let fault = |rule| Some(Diagnostic::error(rule, place.clone()).with("sheet", name));
    let Some(kind) = SheetKind::ALL.into_iter().find(|known| known.name() == name) else {
        return Err(fault("unknown-sheet").map(|fault| fault.suggesting(name, SheetKind::ALL.map(SheetKind::name))));
    };
    if from.sheets.contains(&kind) { Ok(kind) } else { Err(fault("sheet-not-listed")) }
}
