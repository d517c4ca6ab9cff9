//! News: what an edition shows that none before it did. Nearly all pages are the same in every channel, and a page that was
//! looked at once need not be made and looked at again.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::visit::{Piece, visit};
use crate::ground::locale::Locale;
use crate::site::Site;
use crate::site::lists::ListPage;
use crate::site::route::Route;
use crate::site::target::Target;
use crate::site::text::{Page, Text};

/// The pages of an edition beside those of the editions before it, by their places in the edition.
#[derive(Debug)]
pub struct News {
    /// Whether no edition before has this text.
    pub unmet: Vec<bool>,
    /// Whether no edition before shows this text with these links: a link may lead somewhere in this channel alone.
    pub pages: Vec<bool>,
    /// Whether no edition before shows this made page: it lists others, and is another where texts of its language are.
    pub lists: Vec<bool>,
}

impl News {
    /// What an edition has that none of `before` had.
    pub fn of(site: &Site, before: &[impl AsRef<Site>]) -> Self {
        let known: BTreeMap<&str, (&Site, &Page)> = before
            .iter()
            .flat_map(|site| pages(site.as_ref()))
            .map(|(site, page)| (path(page), (site, page)))
            .collect();
        let met = |page: &Page| known.get(path(page)).copied();
        let is_new = |page: &Page| {
            met(page).is_none_or(|(site_before, before)| {
                page.route != before.route || ways(site, &page.text) != ways(site_before, &before.text)
            })
        };
        let pages: Vec<bool> = site.pages.iter().map(is_new).collect();
        let unmet = site.pages.iter().map(|page| met(page).is_none()).collect();
        let lists = new_lists(site, &pages, before);
        Self { unmet, pages, lists }
    }
}

fn new_lists(site: &Site, new_pages: &[bool], before: &[impl AsRef<Site>]) -> Vec<bool> {
    let mut changed: BTreeSet<&Locale> =
        site.pages.iter().zip(new_pages).filter(|(_, new)| **new).map(|(page, _)| &page.text.key.locale).collect();
    let here: BTreeSet<&str> = site.pages.iter().map(path).collect();
    let gone = before.iter().flat_map(|site| &site.as_ref().pages).filter(|page| !here.contains(path(page)));
    changed.extend(gone.map(|page| &page.text.key.locale));
    let known: BTreeMap<&Route, (&Site, &ListPage)> = before
        .iter()
        .flat_map(|site| site.as_ref().lists.iter().map(move |list| (&list.route, (site.as_ref(), list))))
        .collect();
    let is_new = |list: &ListPage| {
        let language = &site.outline.languages[list.language];
        language.chain.iter().any(|locale| changed.contains(locale))
            || known
                .get(&list.route)
                .is_none_or(|(site_before, before)| own_ways(site, list) != own_ways(site_before, before))
    };
    site.lists.iter().map(is_new).collect()
}

fn pages(site: &Site) -> impl Iterator<Item = (&Site, &Page)> {
    site.pages.iter().map(move |page| (site, page))
}

fn path(page: &Page) -> &str {
    page.text.source.path()
}

/// Where the links of a made page's own words lead.
fn own_ways<'a>(site: &'a Site, list: &'a ListPage) -> Option<Vec<Way<'a>>> {
    list.words.as_ref().map(|text| ways(site, text))
}

/// Where the links of a text lead, in words that mean the same in every edition.
fn ways<'a>(site: &'a Site, text: &'a Text) -> Vec<Way<'a>> {
    let mut ways = Vec::new();
    visit(&text.document, &mut |piece, _| {
        if let Piece::Link(target) = piece {
            ways.push(match target {
                Target::Page { page, .. } => Way::Path(site.pages[*page].route.path()),
                Target::List(list) => Way::Path(site.lists[*list].route.path()),
                other => Way::Same(other),
            });
        }
    });
    ways
}

#[derive(PartialEq)]
enum Way<'a> {
    Path(&'a str),
    /// The data are the same in every edition.
    Same(&'a Target),
}
