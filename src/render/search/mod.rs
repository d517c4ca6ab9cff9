//! Search: for each language an index of its pages, which the browser fetches when a reader begins to type. Nothing of
//! what she types leaves her page. How the browser reads it: `themes/frid/assets/js/search.js`; why it looks like this:
//! `src/decisions/search.md`.

mod reading;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use ahash::AHashMap;
use rayon::prelude::*;
use serde::Serialize;

use self::reading::{ABOUT, BODY, HEADING, Reading, TITLE};
use self::words::{Stems, folded};
use super::page::neutral_title;
use super::reader::Reader;
use crate::site::Site;
use crate::site::lists::{ListKind, ListPage};
use crate::site::text::Page;

/// The most that an index may weigh, in bytes before compression. A larger one leaves out the words of the texts and keeps
/// those of titles, headings and descriptions: a phone on a slow net is at the other end.
const MOST: usize = 600 * 1024;

/// A word that stands on more than one page in this many tells little of a page...
const TELLING: usize = 2;

/// ... where there are pages enough to say so.
const ENOUGH: usize = 20;

/// The fewest letters that the forms of a word share for its endings to count as such.
const BASE: usize = 3;

/// What the browser reads.
#[derive(Debug, Serialize)]
struct Index<'a> {
    /// What is said of the number of hits, with [`super::words::NUMBER`] in it.
    found: &'a str,
    /// What is said where there is none.
    none: &'a str,
    /// Id, name, and whether its readers are shown no other audience's pages: a child is never led to a text for adults.
    audiences: Vec<(&'a str, &'a str, bool)>,
    /// Title, path below the root, audience (-1 for everybody) and a sentence.
    pages: Vec<(&'a str, &'a str, i64, &'a str)>,
    /// The forms of a word (what they share, then each ending, with blanks between), and the pages where it stands:
    /// 16 times the distance from the page before, and the places there.
    terms: Vec<(String, Vec<usize>)>,
    /// The endings that words of the language have in these texts: a form that stands nowhere is known by them.
    endings: BTreeSet<String>,
}

/// A page to be found.
struct Found<'a> {
    title: &'a str,
    path: &'a str,
    about: &'a str,
    audience: Option<usize>,
}

/// Where each word stands: the pages, in order, and the places there.
type Places = AHashMap<String, Vec<(usize, u8)>>;

/// How many pages are read together: each word of theirs is kept once.
const TOGETHER: usize = 64;

/// The forms of a word, and the places where it stands by page.
#[derive(Debug, Clone, Default)]
struct Group {
    forms: BTreeSet<String>,
    pages: BTreeMap<usize, u8>,
}

/// Where the index of a language is; `None` where nothing is to be found. Its folder is not that of the assets, which browsers
/// keep: like a page it is never stored (S8), and so its name need not change with it, which would change every page of the
/// language with every word.
pub fn path(site: &Site, reader: &Reader) -> Option<String> {
    let pages = site.pages.iter().map(|page| page.language);
    let lists = site.lists.iter().filter(|list| is_found(&list.kind)).map(|list| list.language);
    pages.chain(lists).any(|language| language == reader.language).then(|| format!("find/{}.json", reader.chain[0]))
}

/// The index of a language.
pub fn index(site: &Site, reader: &Reader) -> String {
    let (pages, places) = found(site, reader);
    let groups = grouped(places, pages.len(), &Stems::of(&reader.chain[0]));
    let whole = written(site, reader, &pages, &groups);
    if whole.len() > MOST { written(site, reader, &pages, &without_texts(groups)) } else { whole }
}

/// The pages of a language, and where the words of all of them stand.
fn found<'a>(site: &'a Site, reader: &'a Reader) -> (Vec<Found<'a>>, Places) {
    let pages: Vec<&Page> = site.pages.iter().filter(|page| page.language == reader.language).collect();
    let lists = site.lists.iter().filter(|list| list.language == reader.language && is_found(&list.kind));
    let read = |together: &[&'a Page]| gathered(together.iter().map(|page| written_page(page, reader)));
    let mut parts: Vec<_> = pages.par_chunks(TOGETHER).map(read).collect();
    parts.push(gathered(lists.map(|list| made_page(list, site, reader))));
    let (mut all, mut places) = (Vec::new(), Places::new());
    for (found, words) in parts {
        for (word, on) in words {
            let on = on.into_iter().map(|(page, place)| (page + all.len(), place));
            places.entry(word).or_default().extend(on);
        }
        all.extend(found);
    }
    (all, places)
}

/// Pages and their words together.
fn gathered<'a>(pages: impl Iterator<Item = (Found<'a>, Reading<'a>)>) -> (Vec<Found<'a>>, Places) {
    let (mut all, mut places) = (Vec::new(), Places::new());
    for (found, reading) in pages {
        for (word, place) in reading.words {
            places.entry(word).or_default().push((all.len(), place));
        }
        all.push(found);
    }
    (all, places)
}

fn written_page<'a>(page: &'a Page, reader: &'a Reader) -> (Found<'a>, Reading<'a>) {
    let mut reading = Reading::new(reader);
    reading.text(&page.text);
    let found = Found {
        title: shown_title(neutral_title(&page.text, page.sensitive), &page.text.front.title),
        path: page.route.path(),
        about: page.text.front.description.as_deref().unwrap_or_default(),
        audience: page.audience,
    };
    (found, reading)
}

/// Whether a made page has something of its own to be found by.
fn is_found(kind: &ListKind) -> bool {
    matches!(
        kind,
        ListKind::Home { .. }
            | ListKind::Section { audience: Some(_), .. }
            | ListKind::Statement
            | ListKind::Contacts
            | ListKind::Glossary
    )
}

fn made_page<'a>(list: &'a ListPage, site: &'a Site, reader: &'a Reader) -> (Found<'a>, Reading<'a>) {
    let mut reading = Reading::new(reader);
    match &list.kind {
        ListKind::Contacts => (0..site.data.contacts.iter().len()).for_each(|place| reading.contact(place, true)),
        ListKind::Glossary => {
            let terms = (0..site.data.terms.iter().len()).filter_map(|place| reader.term(place, false));
            for term in terms.filter(|term| term.other_language.is_none()) {
                reading.add(&term.term, HEADING);
                reading.add(term.abbreviation.as_deref().unwrap_or_default(), HEADING);
            }
        }
        _ => {}
    }
    reading.add(&list.title, TITLE);
    let words = list.words.as_ref();
    if let Some(words) = words {
        reading.text(words);
    }
    let sensitive = |front: Option<bool>| front.unwrap_or(site.outline.config.sensitive);
    let neutral = words.and_then(|words| neutral_title(words, sensitive(words.front.sensitive)));
    let found = Found {
        title: shown_title(neutral, &list.title),
        path: list.route.path(),
        about: words.and_then(|words| words.front.description.as_deref()).unwrap_or_default(),
        audience: list.kind.audience(),
    };
    (found, reading)
}

/// The title that a hit shows is the neutral one, as in the tab. A page that has none shows its own, as every list of the
/// site does: a row of equal titles would be no choice.
fn shown_title<'a>(neutral: Option<&'a str>, plain: &'a str) -> &'a str {
    neutral.unwrap_or(plain)
}

/// The words of all pages, the forms of each together.
fn grouped(places: Places, pages: usize, stems: &Stems) -> Vec<Group> {
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    for (word, places) in places {
        let form = folded(&word);
        if form.chars().count() < 2 {
            continue;
        }
        let group = groups.entry(stems.stem(&word)).or_default();
        group.forms.insert(form);
        for (id, place) in places {
            *group.pages.entry(id).or_default() |= place;
        }
    }
    let mut groups: Vec<Group> = groups.into_values().collect();
    if pages >= ENOUGH {
        let common = |group: &Group| group.pages.len() * TELLING > pages;
        groups.iter_mut().filter(|group| common(group)).for_each(weakened);
    }
    groups.retain(|group| !group.pages.is_empty());
    groups
}

/// A common word still finds the pages that have it in title or headings, and every other word outweighs it.
fn weakened(group: &mut Group) {
    group.pages.values_mut().for_each(|place| *place = if *place >= TITLE { ABOUT } else { *place / HEADING });
    group.pages.retain(|_, place| *place != 0);
}

fn without_text(group: &mut Group) {
    group.pages.values_mut().for_each(|place| *place &= !BODY);
    group.pages.retain(|_, place| *place != 0);
}

fn without_texts(mut groups: Vec<Group>) -> Vec<Group> {
    groups.iter_mut().for_each(without_text);
    groups.retain(|group| !group.pages.is_empty());
    groups
}

fn written(site: &Site, reader: &Reader, pages: &[Found<'_>], groups: &[Group]) -> String {
    let audiences = site.outline.config.audiences.iter();
    let name = |audience: usize| site.outline.config.audiences[audience].name.in_chain(&reader.chain).text;
    let index = Index {
        found: &reader.words.search_found,
        none: &reader.words.search_none,
        audiences: audiences
            .enumerate()
            .map(|(place, audience)| (audience.id.as_str(), name(place), audience.is_for_children()))
            .collect(),
        pages: pages
            .iter()
            .map(|page| {
                let audience = page.audience.and_then(|audience| i64::try_from(audience).ok());
                (page.title, page.path, audience.unwrap_or(-1), page.about)
            })
            .collect(),
        terms: groups.iter().map(|group| (forms(group), places(group))).collect(),
        endings: endings(groups),
    };
    serde_json::to_string(&index).unwrap_or_default()
}

/// `kontakt  en er`: what the forms share, then their endings, the empty one among them. A word with one form is that form.
fn forms(group: &Group) -> String {
    let (base, endings) = parted(group);
    match endings.as_slice() {
        [only] => format!("{base}{only}"),
        several => format!("{base} {}", several.join(" ")),
    }
}

fn places(group: &Group) -> Vec<usize> {
    let mut before = 0;
    let distances = group.pages.iter().map(|(page, place)| {
        let distance = page - before;
        before = *page;
        distance * 16 + usize::from(*place)
    });
    distances.collect()
}

/// Endings that at least two words have; what one word alone has may be chance.
fn endings(groups: &[Group]) -> BTreeSet<String> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for group in groups {
        let (base, endings) = parted(group);
        if base.chars().count() >= BASE && endings.len() > 1 {
            for ending in endings {
                *seen.entry(ending).or_default() += 1;
            }
        }
    }
    seen.into_iter()
        .filter(|(ending, times)| *times > 1 && !ending.is_empty())
        .map(|(ending, _)| ending.to_owned())
        .collect()
}

/// What the forms of a word share at their beginning, and the rest of each.
fn parted(group: &Group) -> (&str, Vec<&str>) {
    let first = group.forms.first().map_or("", String::as_str);
    let last = group.forms.last().map_or("", String::as_str);
    // Sorted, the first and the last differ the earliest.
    let shared: usize = first.chars().zip(last.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    (&first[..shared], group.forms.iter().map(|form| &form[shared..]).collect())
}

#[cfg(test)]
mod tests;
