//! Links in a text: each kind as a reader meets it.

use tera::Context;

use super::Writer;
use crate::content::document::{Inline, plain_text};
use crate::ground::locale::{Direction, Locale};
use crate::site::target::Target;

/// A place inside the site.
struct Inside<'a> {
    path: &'a str,
    anchor: Option<&'a str>,
    language: usize,
    title: &'a str,
}

impl Writer<'_> {
    pub(super) fn link(&mut self, to: &Target, content: &[Inline<Target>]) {
        match to {
            Target::Contact(place) => self.contact_link(*place, content),
            Target::Term(place) => self.term_link(*place, content),
            Target::Page { page, anchor } => self.page_link(*page, anchor.as_deref(), content),
            Target::List(list) => {
                let list = &self.desk.site.lists[*list];
                let (path, title) = (list.route.path(), list.title.as_str());
                self.site_link(&Inside { path, anchor: None, language: list.language, title }, content);
            }
            Target::Law { law, provision } => self.law(*law, provision.is_some(), content),
            Target::Fact(place) => {
                let fact = self.desk.site.data.facts.at(*place);
                let words = fact.text.in_chain(&self.desk.reader.chain);
                let other = words.locale.filter(|locale| **locale != self.desk.reader.chain[0]);
                self.worded(words.text, other);
            }
            Target::Sheet(kind) if self.desk.site.edition.sheets => {
                self.anchor(&format!("{}.pdf", kind.name()), " type=\"application/pdf\"", content);
            }
            Target::Sheet(_) => self.inlines(content),
            Target::Anchor(anchor) => self.anchor(&format!("#{anchor}"), "", content),
            Target::External(address) => self.anchor(address, " rel=\"noreferrer\"", content),
            Target::Mail(address) => self.anchor(&format!("mailto:{address}"), "", content),
        }
    }

    fn anchor(&mut self, address: &str, attributes: &str, content: &[Inline<Target>]) {
        self.raw("<a href=\"");
        self.href(address);
        self.raw(&format!("\"{attributes}>"));
        self.inlines(content);
        self.raw("</a>");
    }

    fn worded(&mut self, text: &str, other: Option<&Locale>) {
        let Some(locale) = other else { return self.plain(text) };
        let direction = if locale.direction() == Direction::Rtl { "rtl" } else { "ltr" };
        self.raw(&format!("<span lang=\"{locale}\" dir=\"{direction}\">"));
        self.plain(text);
        self.raw("</span>");
    }

    fn contact_link(&mut self, place: usize, content: &[Inline<Target>]) {
        self.mention_contact(place);
        let Some(contact) = self.desk.reader.contact_value(place) else { return };
        let mut words = plain_text(content);
        if words.is_empty() {
            words = self.desk.reader.contact(place).map(|view| view.name.clone()).unwrap_or_default();
        }
        let mut args = Context::new();
        args.insert_value("contact", contact);
        args.insert("words", &words);
        self.component("contact_link", &args);
    }

    fn term_link(&mut self, place: usize, content: &[Inline<Target>]) {
        let Some(term) = self.desk.reader.term(place, self.desk.easy) else { return self.inlines(content) };
        let words = plain_text(content);
        let mut args = Context::new();
        args.insert("words", if words.is_empty() { &term.term } else { &words });
        args.insert("term", term);
        if !self.body.terms.contains(&place) {
            self.body.terms.push(place);
        }
        self.component("term_link", &args);
    }

    fn page_link(&mut self, page: usize, anchor: Option<&str>, content: &[Inline<Target>]) {
        let page = &self.desk.site.pages[page];
        let title = &page.text.front.title;
        self.site_link(&Inside { path: page.route.path(), anchor, language: page.language, title }, content);
    }

    /// A link inside the site. One that leads to another language says which, in that language.
    fn site_link(&mut self, to: &Inside<'_>, content: &[Inline<Target>]) {
        let Inside { path, anchor, language, title } = *to;
        let other =
            (language != self.desk.reader.language).then(|| self.desk.site.outline.languages[language].locale.clone());
        self.raw("<a href=\"");
        let root = self.desk.root.to_owned();
        self.href(&format!("{root}{path}"));
        if let Some(anchor) = anchor {
            self.raw("#");
            self.href(anchor);
        }
        match &other {
            Some(locale) => self.raw(&format!("\" hreflang=\"{locale}\">")),
            None => self.raw("\">"),
        }
        if content.is_empty() {
            self.worded(title, other.as_ref());
        } else {
            self.inlines(content);
        }
        self.raw("</a>");
        if let Some(locale) = other {
            self.raw(" <span class=\"other-language\">(");
            self.worded(locale.autonym(), Some(&locale));
            self.raw(")</span>");
        }
    }

    /// A law: its words and, unless they name a provision, its number in the statute book.
    fn law(&mut self, place: usize, is_provision: bool, content: &[Inline<Target>]) {
        let law = self.desk.site.data.laws.at(place);
        let number = law.number.as_deref().filter(|_| !is_provision);
        let address = law.url.clone();
        if let Some(address) = &address {
            self.raw("<a rel=\"noreferrer\" href=\"");
            self.href(address);
            self.raw("\">");
        }
        if content.is_empty() {
            let name = law.name.in_chain(&self.desk.reader.chain);
            let other = name.locale.filter(|locale| **locale != self.desk.reader.chain[0]);
            self.worded(name.text, other);
        } else {
            self.inlines(content);
        }
        if let Some(number) = number {
            self.raw(" (<bdi>");
            self.plain(number);
            self.raw("</bdi>)");
        }
        if address.is_some() {
            self.raw("</a>");
        }
    }
}
