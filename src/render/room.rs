//! Rooms: what the pages of one language and audience share. What looks the same on all of them (the templates below
//! `shared/`) is rendered once for each depth at which a page lies, for links lead back to the root from there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use tera::{Context, Value};

use super::frame::Frame;
use super::page::Circle;
use super::reader::Reader;
use super::templates::{Engine, value_of};
use super::view::{AudienceView, ContactView, LinkView, PictureView, SiteView};
use crate::ground::config::Readability;
use crate::ground::diag::Diagnostic;
use crate::ground::locale::Locale;
use crate::site::Site;
use crate::site::lists::ListKind;
use crate::site::worded::worded;

/// What the pages of one language and audience share, as a template sees it.
#[derive(Debug)]
pub struct Room {
    /// `site`.
    pub site: Value,
    /// Whether its readers need easy words.
    pub easy: bool,
    locale: Locale,
    site_title: String,
    audience: Option<AudienceView>,
    /// The contacts of the acute box.
    pub acute: Value,
    /// Whether there is a navigation to lead to.
    menu: bool,
    /// By the path back to the root.
    shared: BTreeMap<String, OnceLock<Shared>>,
}

/// The shared parts by name, as HTML.
type Shared = Result<Value, Vec<Diagnostic>>;

impl Room {
    /// What its pages have in common.
    pub fn circle(&self) -> Circle<'_> {
        Circle { audience: self.audience.as_ref(), site_title: &self.site_title }
    }

    /// The shared parts for a page from which `root` leads back: made when they are first asked for.
    pub fn shared(&self, engine: &Engine, root: &str) -> Shared {
        match self.shared.get(root) {
            Some(made) => made.get_or_init(|| self.made(engine, root)).clone(),
            None => self.made(engine, root),
        }
    }

    fn made(&self, engine: &Engine, root: &str) -> Shared {
        let mut context = Context::new();
        context.insert_value("site", self.site.clone());
        context.insert_value("acute", self.acute.clone());
        context.insert("lang", self.locale.as_str());
        context.insert("dir", &self.locale.direction());
        context.insert("root", root);
        context.insert("audience", &self.audience);
        context.insert("menu", &self.menu);
        let part = |name: &str| -> Result<(String, Value), Vec<Diagnostic>> {
            let mut html = Vec::new();
            engine.render(&format!("shared/{name}"), &context, &mut html)?;
            Ok((name.to_owned(), Value::safe_string(&String::from_utf8_lossy(&html))))
        };
        let parts = engine.shared().iter().map(|name| part(name)).collect::<Result<BTreeMap<_, _>, _>>()?;
        Ok(Value::from(parts))
    }
}

/// A room for each language and audience; the first of each language is everybody's.
pub fn rooms(
    site: &Site,
    readers: &[Reader],
    indexes: &[Option<String>],
    navs: &Navs,
    logo: Option<&PictureView>,
) -> Vec<Vec<Room>> {
    let audiences = site.outline.config.audiences.len();
    let roots = roots(site);
    let of_language = |(reader, index): (&Reader, &Option<String>)| {
        let index = index.as_deref();
        let frame = Frame { site, language: reader.language };
        let everybody_first = [None].into_iter().chain((0..audiences).map(Some));
        let room = |audience: Option<usize>| Room {
            site: value_of(&SiteView { logo: logo.cloned(), ..site_view(frame, reader, audience, index) }),
            easy: is_easy(site, reader.language, audience),
            locale: reader.chain[0].clone(),
            site_title: site.outline.config.title.in_chain(&reader.chain).text.to_owned(),
            audience: audience.map(|audience| frame.audience(audience)),
            acute: value_of(&acute(site, reader, audience)),
            menu: !navs.get(site, (reader.language, audience, None)).is_empty,
            shared: roots.iter().map(|root| (root.clone(), OnceLock::new())).collect(),
        };
        everybody_first.map(room).collect()
    };
    readers.iter().zip(indexes).map(of_language).collect()
}

/// Every way back to the root that some page has.
fn roots(site: &Site) -> BTreeSet<String> {
    let pages = site.pages.iter().map(|page| page.route.way_back());
    let lists = site.lists.iter().map(|list| list.route.way_back());
    let moved = site.redirects.iter().map(|moved| moved.from.way_back());
    pages.chain(lists).chain(moved).chain([site.base.path().to_owned()]).collect()
}

/// The language, the audience and the open section that a navigation is for.
type NavKey = (usize, Option<usize>, Option<usize>);

/// The navigation for each language, audience and open section: made when a page first shows it, shared by all that do.
#[derive(Debug)]
pub struct Navs(BTreeMap<NavKey, OnceLock<Nav>>);

impl Navs {
    /// The navigations of a site, none of them made.
    pub fn of(site: &Site) -> Self {
        let outline = &site.outline;
        let sections = || [None].into_iter().chain((0..outline.tree.sections.len()).map(Some));
        let audiences = || [None].into_iter().chain((0..outline.config.audiences.len()).map(Some));
        let keys = (0..outline.languages.len())
            .flat_map(|language| audiences().map(move |audience| (language, audience)))
            .flat_map(|(language, audience)| sections().map(move |section| (language, audience, section)));
        Self(keys.map(|key| (key, OnceLock::new())).collect())
    }

    /// A navigation of the site that these are of.
    pub fn get(&self, site: &Site, key: NavKey) -> &Nav {
        self.0[&key].get_or_init(|| {
            let (language, audience, section) = key;
            let view = Frame { site, language }.nav(audience, section);
            Nav { value: value_of(&view), is_empty: view.entries.is_empty() }
        })
    }
}

/// A navigation as a template sees it.
#[derive(Debug)]
pub struct Nav {
    /// `nav`.
    pub value: Value,
    /// Whether there is nothing in it.
    pub is_empty: bool,
}

fn is_easy(site: &Site, language: usize, audience: Option<usize>) -> bool {
    let config = &site.outline.config;
    let own = audience.and_then(|audience| config.audiences[audience].readability.as_ref());
    config.languages[language].readability.iter().chain(own).any(Readability::is_easiest)
}

/// The contacts of the acute box. Pages for everybody have those that every audience has in common.
fn acute(site: &Site, reader: &Reader, audience: Option<usize>) -> Vec<ContactView> {
    let audiences = &site.outline.config.audiences;
    let ids: Vec<&String> = match audience {
        Some(audience) => audiences[audience].acute.iter().collect(),
        None => audiences.first().map_or_else(Vec::new, |first| {
            first.acute.iter().filter(|id| audiences.iter().all(|other| other.acute.contains(id))).collect()
        }),
    };
    let contact = |id: &&String| reader.contact(site.data.contacts.place_of(id)?).cloned();
    ids.iter().filter_map(contact).collect()
}

fn site_view(frame: Frame<'_>, reader: &Reader, audience: Option<usize>, search: Option<&str>) -> SiteView {
    let site = frame.site;
    let config = &site.outline.config;
    let named = |name: &Option<String>| {
        let destination = site.named_topic(name.as_deref(), audience, reader.language);
        destination.map(|destination| frame.to(destination))
    };
    let needed = |kind: &ListKind| frame.list(kind).unwrap_or_else(LinkView::nowhere);
    SiteView {
        title: config.title.in_chain(&reader.chain).text.to_owned(),
        name: config.name.in_chain(&reader.chain).text.to_owned(),
        description: config.description.as_ref().map(|words| worded(words, &reader.chain)),
        website: config.website.clone(),
        logo: None,
        home: needed(&ListKind::Start).path,
        exit: config.exit.target.clone(),
        acute: named(&config.acute_topic),
        safety: named(&config.safety_topic),
        contacts: needed(&ListKind::Contacts),
        glossary: frame.list(&ListKind::Glossary).filter(|_| site.data.terms.iter().len() > 0),
        index: needed(&ListKind::Index),
        statement: frame.list(&ListKind::Statement),
        search: search.map(str::to_owned),
        audiences: frame.audiences(),
    }
}
