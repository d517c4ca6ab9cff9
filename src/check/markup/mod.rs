//! Rendered pages under examination: what a browser will get, whatever template or text it came from.

pub mod news;
mod scan;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use super::RULES;
use super::case::lists_everything;
use super::rule::{Act, Rule};
use crate::ground::diag::{Diagnostic, Place};
use crate::site::{Destination, Site};

use news::News;
pub use scan::{Anchor, Scan, Source, addresses_in_css, scan};

/// One rendered file.
#[derive(Debug)]
pub struct Leaf<'a> {
    /// The edition that it belongs to.
    pub site: &'a Site,
    /// Its path below the root.
    pub path: &'a str,
    /// Its text.
    pub text: &'a str,
    /// What stands in it; empty for a file that is no page.
    pub scan: &'a Scan,
    /// The page that it is, where it is one.
    pub page: Option<Destination>,
}

impl Leaf<'_> {
    /// Where its words were written; the file itself for what was made.
    pub fn place(&self) -> Place {
        let text = match self.page {
            Some(Destination::Page(page)) => Some(&self.site.pages[page].text),
            Some(Destination::List(list)) => self.site.lists[list].words.as_ref(),
            None => None,
        };
        text.map_or_else(
            || Place::file(format!("public/{}", self.path)),
            |text| super::subject::front_place(text, "title"),
        )
    }
}

/// What was gathered from all rendered files of an edition.
#[derive(Debug)]
pub struct Sweep<'a> {
    /// The edition.
    pub site: &'a Site,
    /// The files that were written.
    pub files: BTreeSet<String>,
    /// Paths that pages lead to and that are no page of the outline, with the first page that does.
    pub others: BTreeMap<String, Place>,
    /// Pages that another page leads to, the list of everything apart.
    pub found: BTreeSet<Destination2>,
    /// What the edition has that none before it had; `None` for the first.
    pub news: Option<&'a News>,
}

/// A destination that can be sorted: pages first.
pub type Destination2 = (bool, usize);

/// Looks at files as they are rendered, from many threads.
#[derive(Debug)]
pub struct Examiner<'a> {
    site: &'a Site,
    rules: Vec<&'static Rule>,
    routes: BTreeMap<&'a str, Destination>,
    aliases: BTreeSet<&'a str>,
    news: Option<&'a News>,
    gathered: Mutex<Gathered>,
}

#[derive(Debug, Default)]
struct Gathered {
    notes: Vec<Diagnostic>,
    files: BTreeSet<String>,
    others: BTreeMap<String, Place>,
    found: BTreeSet<Destination2>,
}

impl<'a> Examiner<'a> {
    /// Begins to look at an edition with the rules that `wanted` chooses.
    pub fn new(site: &'a Site, wanted: &dyn Fn(&Rule) -> bool) -> Self {
        let pages = site.pages.iter().enumerate().map(|(at, page)| (page.route.path(), Destination::Page(at)));
        let lists = site.lists.iter().enumerate().map(|(at, list)| (list.route.path(), Destination::List(at)));
        Self {
            site,
            rules: RULES
                .iter()
                .filter(|rule| matches!(rule.act, Act::Leaf(_) | Act::Sweep(_)) && wanted(rule))
                .collect(),
            routes: lists.chain(pages).collect(),
            aliases: site.redirects.iter().map(|redirect| redirect.from.path()).collect(),
            news: None,
            gathered: Mutex::default(),
        }
    }

    /// The same for an edition of which only what is new is looked at.
    #[must_use]
    pub fn after_others(self, news: &'a News) -> Self {
        Self { news: Some(news), ..self }
    }

    /// Whether any rule looks at rendered files at all.
    pub fn is_idle(&self) -> bool {
        self.rules.is_empty()
    }

    /// Looks at a file.
    pub fn look(&self, path: &str, bytes: &[u8]) {
        let Some(text) = std::str::from_utf8(bytes).ok().filter(|_| is_text(path)) else {
            return self.gather(|all| {
                all.files.insert(path.to_owned());
            });
        };
        let scan = if ends_in(path, "html") { scan(text) } else { Scan::default() };
        let route = path.strip_suffix("index.html").unwrap_or(path);
        let page = self.routes.get(route).copied();
        let leaf = Leaf { site: self.site, path, text, scan: &scan, page };
        let looks = self.rules.iter().filter_map(|rule| match rule.act {
            Act::Leaf(look) => Some(look),
            _ => None,
        });
        let notes: Vec<Diagnostic> = looks.flat_map(|look| look(&leaf)).collect();
        let ways = self.ways(&leaf, route);
        self.gather(|all| {
            all.files.insert(path.to_owned());
            all.notes.extend(notes);
            all.found.extend(ways.found);
            for other in ways.others {
                all.others.entry(other).or_insert_with(|| leaf.place());
            }
        });
    }

    fn gather(&self, add: impl FnOnce(&mut Gathered)) {
        if let Ok(mut all) = self.gathered.lock() {
            add(&mut all);
        }
    }

    /// Where a page leads inside the site.
    fn ways(&self, leaf: &Leaf<'_>, route: &str) -> Ways {
        let mut ways = Ways::default();
        let everything = match leaf.page {
            Some(Destination::List(list)) => lists_everything(&self.site.lists[list].kind),
            _ => false,
        };
        let anchors = leaf.scan.anchors.iter().map(|anchor| (anchor.href.as_str(), anchor.is_other_language));
        let sources = leaf.scan.sources.iter().map(|source| (source.url.as_str(), false));
        for (address, other_language) in anchors.chain(sources) {
            let Some(target) = inside(address, route, self.site.base.path()) else { continue };
            match self.routes.get(target.as_str()) {
                Some(to) if !everything && !other_language && leaf.page != Some(*to) => {
                    ways.found.push(sortable(*to));
                }
                Some(_) => {}
                None if self.aliases.contains(target.as_str()) => {}
                None => ways.others.push(target),
            }
        }
        ways
    }

    /// What was found in all files.
    pub fn done(self) -> Vec<Diagnostic> {
        let all = self.gathered.into_inner().unwrap_or_default();
        let sweep = Sweep { site: self.site, files: all.files, others: all.others, found: all.found, news: self.news };
        let mut notes = once_each(all.notes);
        for rule in self.rules {
            if let Act::Sweep(look) = rule.act {
                notes.extend(look(&sweep));
            }
        }
        notes
    }
}

#[derive(Default)]
struct Ways {
    found: Vec<Destination2>,
    others: Vec<String>,
}

/// A destination as something that can be sorted.
pub fn sortable(destination: Destination) -> Destination2 {
    match destination {
        Destination::Page(page) => (false, page),
        Destination::List(list) => (true, list),
    }
}

/// A template's fault stands on every page: it is told once, on the first page, with the number of pages.
fn once_each(mut notes: Vec<Diagnostic>) -> Vec<Diagnostic> {
    notes.sort();
    let mut firsts: BTreeMap<_, (Diagnostic, usize)> = BTreeMap::new();
    for note in notes {
        let key = (note.rule, note.args.clone());
        firsts.entry(key).and_modify(|(_, pages)| *pages += 1).or_insert((note, 1));
    }
    firsts.into_values().map(|(note, pages)| note.with("pages", pages)).collect()
}

fn is_text(path: &str) -> bool {
    ["html", "css", "js"].iter().any(|end| ends_in(path, end))
}

fn ends_in(path: &str, ending: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case(ending))
}

/// The path below the root that an address on a page leads to; `None` where it leads elsewhere or stays on the page.
fn inside(address: &str, route: &str, base: &str) -> Option<String> {
    let address = address.split(['#', '?']).next().unwrap_or_default();
    if address.is_empty() || address.contains(':') || address.starts_with("//") {
        return None;
    }
    if let Some(absolute) = address.strip_prefix('/') {
        let base = base.trim_matches('/');
        let below = absolute.strip_prefix(base).map(|rest| rest.trim_start_matches('/'));
        return Some(below.unwrap_or(absolute).to_owned());
    }
    let folder = route.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let slash = (address.ends_with('/') || address.ends_with("..") || address == ".") && !parts.is_empty();
    Some(format!("{}{}", parts.join("/"), if slash { "/" } else { "" }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_from_where_it_stands() {
        let from = |address| inside(address, "barn/hjalp-nu/", "/rad/");
        assert_eq!(from("../../vuxna/stod/").as_deref(), Some("vuxna/stod/"));
        assert_eq!(from("../../").as_deref(), Some(""));
        assert_eq!(from("../").as_deref(), Some("barn/"));
        assert_eq!(from("../../assets/a.css?x#y").as_deref(), Some("assets/a.css"));
        assert_eq!(from("/rad/barn/").as_deref(), Some("barn/"));
        assert_eq!(from("#top"), None);
        assert_eq!(from("https://www.digg.se/"), None);
        assert_eq!(from("tel:112"), None);
    }
}
