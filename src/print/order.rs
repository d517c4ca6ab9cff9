//! Which sheets of which pages: those that the pages ask for themselves, or those that somebody names.

use super::product::Product;
use crate::ground::diag::{Diagnostic, Noted, Place};
use crate::site::Site;
use crate::site::matrix::PageId;
use crate::site::text::Page;

/// A sheet to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// Of this page.
    pub page: PageId,
    /// This sheet.
    pub product: Product,
}

/// What is asked for; everything where nothing is said.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// Only this topic.
    pub topic: Option<String>,
    /// Only this audience; `alla` is the text for everybody.
    pub audience: Option<String>,
    /// Only this language.
    pub locale: Option<String>,
    /// Only these sheets; of a topic that is named also where the page does not ask for them.
    pub sheets: Vec<Product>,
}

/// The sheets to be made, in the order of the site. A name that nobody knows is told with the nearest one.
pub fn orders(site: &Site, wish: &Wish) -> Noted<Vec<Order>> {
    let mut notes = unknown(site, wish);
    let mut orders = Vec::new();
    if notes.is_empty() {
        let wanted = site.pages.iter().enumerate().filter(|(_, page)| concerns(site, page, wish));
        for (id, page) in wanted {
            orders.extend(products(page, wish).into_iter().map(|product| Order { page: id, product }));
        }
        if orders.is_empty() {
            notes.push(Diagnostic::error("nothing-to-print", Place::file("content/pages")));
        }
    }
    Noted { value: orders, notes }
}

fn products(page: &Page, wish: &Wish) -> Vec<Product> {
    let own: Vec<Product> = page.text.front.sheets.iter().flat_map(|kind| Product::of(*kind)).copied().collect();
    match (&wish.topic, wish.sheets.is_empty()) {
        (_, true) => own,
        (Some(_), false) => wish.sheets.clone(),
        (None, false) => own.into_iter().filter(|product| wish.sheets.contains(product)).collect(),
    }
}

fn concerns(site: &Site, page: &Page, wish: &Wish) -> bool {
    let outline = &site.outline;
    let topic = wish.topic.as_deref().is_none_or(|name| outline.tree.topic_named(name) == Some(page.topic));
    let audience = wish.audience.as_deref().is_none_or(|id| match page.audience {
        Some(audience) => outline.config.audiences[audience].id == id,
        None => id == "alla",
    });
    topic
        && audience
        && wish.locale.as_deref().is_none_or(|tag| outline.languages[page.language].locale.as_str() == tag)
}

fn unknown(site: &Site, wish: &Wish) -> Vec<Diagnostic> {
    let outline = &site.outline;
    let place = || Place::file("content/site.toml");
    let mut notes = Vec::new();
    if let Some(name) = wish.topic.as_deref().filter(|name| outline.tree.topic_named(name).is_none()) {
        let fault = Diagnostic::error("unknown-page", Place::file("content/pages")).with("topic", name);
        notes.push(fault.suggesting(name, outline.tree.names()));
    }
    if let Some(id) = wish.audience.as_deref().filter(|id| *id != "alla") {
        let known = outline.config.audiences.iter().map(|audience| audience.id.as_str());
        if !known.clone().any(|known| known == id) {
            notes.push(Diagnostic::error("undeclared-audience", place()).with("audience", id).suggesting(id, known));
        }
    }
    if let Some(tag) = &wish.locale {
        let known = outline.languages.iter().map(|language| language.locale.as_str());
        if !known.clone().any(|known| known == tag) {
            notes.push(
                Diagnostic::error("undeclared-language", place()).with("language", tag.as_str()).suggesting(tag, known),
            );
        }
    }
    notes
}
