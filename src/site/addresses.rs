//! Two pages never share an address, and an old address leads to one page only.

use std::collections::BTreeMap;

use super::lists::ListPage;
use super::matrix::PageId;
use super::route::Route;
use super::text::{Page, Text};
use crate::ground::diag::{Diagnostic, Noted, Place};

/// An old address that leads to a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// The old address.
    pub from: Route,
    /// The page.
    pub to: PageId,
}

/// The old addresses of all pages; every address that two pages claim is a fault at the later one.
pub fn redirects(pages: &[Page], lists: &[ListPage]) -> Noted<Vec<Redirect>> {
    let mut taken: BTreeMap<&Route, String> = BTreeMap::new();
    let mut all = Noted::plain(Vec::new());
    for list in lists {
        let owner = list.words.as_ref().map_or_else(|| list.title.clone(), |words| words.source.path().to_owned());
        if let Some(other) = taken.insert(&list.route, owner) {
            let place = list.words.as_ref().map_or_else(|| Place::file("content/site.toml"), Text::place);
            all.notes.push(same_route(place, &list.route, &other));
        }
    }
    for page in pages {
        if let Some(other) = taken.get(&page.route) {
            all.notes.push(same_route(page.text.place(), &page.route, other));
        } else {
            taken.insert(&page.route, page.text.source.path().to_owned());
        }
    }
    let mut old: BTreeMap<Route, String> = BTreeMap::new();
    for (to, page) in pages.iter().enumerate() {
        for alias in &page.text.front.aliases {
            let place = page.text.front_place(alias);
            let Some(from) = Route::from_alias(alias.get_ref()) else {
                let fault = Diagnostic::error("alias-outside", place);
                all.notes.push(fault.with("alias", alias.get_ref().as_str()));
                continue;
            };
            if let Some(other) = taken.get(&from).or_else(|| old.get(&from)) {
                all.notes.push(same_route(place, &from, other));
                continue;
            }
            old.insert(from.clone(), page.text.source.path().to_owned());
            all.value.push(Redirect { from, to });
        }
    }
    all
}

fn same_route(place: Place, route: &Route, other: &str) -> Diagnostic {
    Diagnostic::error("same-route", place).with("route", route.to_string()).with("other", other)
}
