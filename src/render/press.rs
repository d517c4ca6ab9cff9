//! The press: every page of the site through its template, in parallel, each handed on as soon as it is done.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use tera::{Context, Value};

use super::body::{Body, Desk, body};
use super::frame::Frame;
use super::made::made_view;
use super::page::{Circle, page_body, page_view};
use super::pictures::{Pictures, Published};
use super::reader::Reader;
use super::templates::{Engine, Surroundings, value_of};
use super::view::{AudienceView, ContactView, LinkView, Listing, PageView, SiteView};
use super::{assets, hosting, pictures, search, security, sitemap};
use crate::ground::config::Readability;
use crate::ground::diag::{Diagnostic, Noted};
use crate::messages::Messages;
use crate::site::Site;
use crate::site::lists::ListKind;
use crate::site::worded::worded;
use crate::theme::Theme;

/// Where finished files go: called with a path below the root and the bytes, from several threads at once.
pub trait Output: Sync {
    /// What is known of a file that was put.
    type Put: Send;

    /// Takes a file.
    fn put(&self, path: &str, bytes: &[u8]) -> anyhow::Result<Self::Put>;
}

/// A file that the press can make. Numbers are places in the site's tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// One that is made already: a style, a picture, the site map.
    Ready(usize),
    /// A text.
    Page(usize),
    /// A page that the site makes by itself.
    List(usize),
    /// An old address.
    Redirect(usize),
}

/// A site with all that its pages share: any page can be made, alone or with all others, and always in the same bytes.
#[derive(Debug)]
pub struct Press {
    site: Arc<Site>,
    engine: Engine,
    pictures: Pictures,
    readers: Vec<Reader>,
    rooms: Vec<Vec<Room>>,
    navs: Navs,
    ready: Vec<Published>,
    styles: String,
}

impl Press {
    /// Makes what the pages share. Faults of theme, words and pictures are notes; without templates there is no press.
    /// Pictures that `before` has made of the same bytes are not made again.
    pub fn set(site: Arc<Site>, theme: &Theme, messages: &Arc<Messages>, before: Option<&Self>) -> Noted<Option<Self>> {
        let mut notes = Vec::new();
        let (paths, mut ready) = assets::publish(theme);
        let styles = paths.get(assets::STYLES).cloned().unwrap_or_default();
        let pictures = pictures::make(&site, before.map(|before| &before.pictures)).note_into(&mut notes);
        ready.extend(pictures.files());
        ready.extend(texts(&site));
        let surroundings = Surroundings { messages: Arc::clone(messages), chains: chains(&site), assets: paths };
        let Some(engine) = Engine::new(theme, surroundings).note_into(&mut notes) else {
            return Noted { value: None, notes };
        };
        let languages = 0..site.outline.languages.len();
        let readers: Vec<Reader> =
            languages.map(|language| Reader::new(&site, messages, language).note_into(&mut notes)).collect();
        let indexes: Vec<_> = readers.par_iter().map(|reader| search::index(&site, reader)).collect();
        let (rooms, navs) = (rooms(&site, &readers, &indexes), navs(&site));
        ready.extend(indexes.into_iter().flatten());
        Noted { value: Some(Self { site, engine, pictures, readers, rooms, navs, ready, styles }), notes }
    }

    /// The site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The number of pictures that texts show.
    pub fn pictures(&self) -> usize {
        self.pictures.len()
    }

    /// The path of the styles that all pages use.
    pub fn styles(&self) -> &str {
        &self.styles
    }

    /// Every file of the site, by path below the root.
    pub fn works(&self) -> impl Iterator<Item = (String, Work)> {
        let site = &self.site;
        let ready = self.ready.iter().enumerate().map(|(id, (path, _))| (path.clone(), Work::Ready(id)));
        let pages = site.pages.iter().enumerate().map(|(id, page)| (page.route.file(), Work::Page(id)));
        let lists = site.lists.iter().enumerate().map(|(id, list)| (list.route.file(), Work::List(id)));
        let moved = site.redirects.iter().enumerate().map(|(id, moved)| (moved.from.file(), Work::Redirect(id)));
        ready.chain(pages).chain(lists).chain(moved)
    }

    /// Makes one file; `None` where its template or its text has a fault that leaves nothing to show.
    pub fn make(&self, work: Work) -> Noted<Option<Cow<'_, [u8]>>> {
        match work {
            Work::Ready(id) => Noted::plain(Some(Cow::Borrowed(&self.ready[id].1))),
            Work::Page(id) => self.page(id),
            Work::List(id) => self.list(id),
            Work::Redirect(id) => self.redirect(id),
        }
    }

    /// Makes every file of the site, in parallel, and hands each on as soon as it is done. Only the output fails.
    pub fn all<O: Output>(&self, output: &O) -> anyhow::Result<Noted<Vec<O::Put>>> {
        let works: Vec<(String, Work)> = self.works().collect();
        let one = |(path, work): (String, Work)| {
            let made = self.make(work);
            let put = made.value.map(|bytes| output.put(&path, &bytes)).transpose()?;
            Ok(Noted { value: put, notes: made.notes })
        };
        let all = works.into_par_iter().map(one).collect::<anyhow::Result<Vec<_>>>()?;
        let mut done = Noted::plain(Vec::with_capacity(all.len()));
        for one in all {
            done.value.extend(one.note_into(&mut done.notes));
        }
        done.notes = told_once(done.notes);
        Ok(done)
    }
}

fn chains(site: &Site) -> BTreeMap<String, Vec<crate::ground::locale::Locale>> {
    let languages = site.outline.languages.iter();
    languages.map(|language| (language.locale.to_string(), language.chain.clone())).collect()
}

/// The files that are no pages.
fn texts(site: &Site) -> impl Iterator<Item = Published> {
    let mut texts = hosting::files(site);
    texts.push(("sitemap.xml", sitemap::sitemap(site)));
    texts.push(("robots.txt", sitemap::robots(site)));
    texts.extend(security::security_txt(site).map(|text| (".well-known/security.txt", text)));
    texts.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes()))
}

/// What the pages of one language and audience share, as the template sees it.
#[derive(Debug)]
struct Room {
    site: Value,
    site_title: String,
    audience: Option<AudienceView>,
    acute: Vec<ContactView>,
    easy: bool,
}

/// A room for each language and audience; the first of each language is everybody's.
fn rooms(site: &Site, readers: &[Reader], indexes: &[Option<Published>]) -> Vec<Vec<Room>> {
    let audiences = site.outline.config.audiences.len();
    readers
        .iter()
        .zip(indexes)
        .map(|(reader, index)| {
            let index = index.as_ref().map(|(path, _)| path.as_str());
            let frame = Frame { site, language: reader.language };
            let title = site.outline.config.title.in_chain(&reader.chain).text.to_owned();
            let everybody_first = [None].into_iter().chain((0..audiences).map(Some));
            let room = |audience: Option<usize>| Room {
                site: value_of(&site_view(frame, reader, audience, index)),
                site_title: title.clone(),
                audience: audience.map(|audience| frame.audience(audience)),
                acute: acute(site, reader, audience),
                easy: is_easy(site, reader.language, audience),
            };
            everybody_first.map(room).collect()
        })
        .collect()
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

/// The navigation for each language, audience and open section: made once, shared by all pages that show it.
fn navs(site: &Site) -> Navs {
    let outline = &site.outline;
    let sections = || [None].into_iter().chain((0..outline.tree.sections.len()).map(Some));
    let audiences = || [None].into_iter().chain((0..outline.config.audiences.len()).map(Some));
    let keys = (0..outline.languages.len())
        .flat_map(|language| audiences().map(move |audience| (language, audience)))
        .flat_map(|(language, audience)| sections().map(move |section| (language, audience, section)));
    let nav = |(language, audience, section)| {
        let frame = Frame { site, language };
        ((language, audience, section), value_of(&frame.nav(audience, section)))
    };
    keys.collect::<Vec<_>>().into_par_iter().map(nav).collect()
}

type Navs = BTreeMap<(usize, Option<usize>, Option<usize>), Value>;

/// What making a page gives.
type Made = Noted<Option<Cow<'static, [u8]>>>;

impl Press {
    fn room(&self, language: usize, audience: Option<usize>) -> &Room {
        &self.rooms[language][audience.map_or(0, |audience| audience + 1)]
    }

    fn desk<'a>(&'a self, language: usize, room: &Room, root: &'a str) -> Desk<'a> {
        Desk {
            site: &self.site,
            engine: &self.engine,
            reader: &self.readers[language],
            pictures: &self.pictures,
            root,
            easy: room.easy,
        }
    }

    fn page(&self, id: usize) -> Made {
        let page = &self.site.pages[id];
        let room = self.room(page.language, page.audience);
        let root = page.route.way_back();
        let desk = self.desk(page.language, room, &root);
        let mut body = page_body(id, desk);
        let notes = std::mem::take(&mut body.notes);
        let section = self.site.outline.tree.topics[page.topic].section;
        let view = page_view(id, desk, circle(room), &mut body);
        let nav = &self.navs[&(page.language, page.audience, section)];
        self.print(&view, room, nav, notes)
    }

    fn list(&self, id: usize) -> Made {
        let list = &self.site.lists[id];
        let audience = list.kind.audience();
        let room = self.room(list.language, audience);
        let root = match list.kind {
            // It is shown at any depth, so its links cannot be relative to where it lies.
            ListKind::NotFound => self.site.base.path().to_owned(),
            _ => list.route.way_back(),
        };
        let desk = self.desk(list.language, room, &root);
        let mut words = list.words.as_ref().map_or_else(Body::default, |words| body(words, desk));
        let notes = std::mem::take(&mut words.notes);
        let section = match list.kind {
            ListKind::Section { section, .. } => Some(section),
            _ => None,
        };
        let view = made_view(id, desk, circle(room), &words);
        let nav = &self.navs[&(list.language, audience, section)];
        self.print(&view, room, nav, notes)
    }

    fn redirect(&self, id: usize) -> Made {
        let redirect = &self.site.redirects[id];
        let page = &self.site.pages[redirect.to];
        let room = self.room(page.language, page.audience);
        let root = redirect.from.way_back();
        let desk = self.desk(page.language, room, &root);
        let mut body = Body::default();
        let target = page_view(redirect.to, desk, circle(room), &mut body);
        let to = Frame { site: &self.site, language: page.language }.to_page(redirect.to);
        let view = PageView {
            kind: "redirect",
            path: redirect.from.path(),
            noindex: true,
            alternates: Vec::new(),
            json_ld: None,
            listing: Some(Listing::Redirect(to)),
            ..target
        };
        let nav = &self.navs[&(page.language, page.audience, None)];
        self.print(&view, room, nav, Vec::new())
    }

    fn print(&self, view: &PageView<'_>, room: &Room, nav: &Value, mut notes: Vec<Diagnostic>) -> Made {
        let mut html = Vec::with_capacity(16 * 1024);
        let rendered = context(view, room, nav).and_then(|context| self.engine.render(view.kind, &context, &mut html));
        match rendered {
            Ok(()) => Noted { value: Some(Cow::Owned(html)), notes },
            Err(faults) => {
                notes.extend(faults.into_iter().map(|fault| fault.with("page", format!("/{}", view.path))));
                Noted { value: None, notes }
            }
        }
    }
}

/// A fault of a template is met on every page that uses it: it is told once, for the first of them.
fn told_once(notes: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut told = BTreeSet::new();
    let mut is_new = |note: &Diagnostic| {
        let mut alike = note.clone();
        alike.args.remove("page");
        told.insert(alike)
    };
    notes.into_iter().filter(|note| is_new(note)).collect()
}

fn circle(room: &Room) -> Circle<'_> {
    Circle { audience: room.audience.as_ref(), acute: &room.acute, site_title: &room.site_title }
}

/// The context of a template: the view's fields at the top, beside `site` and `nav`. What is HTML already is marked safe.
fn context(view: &PageView<'_>, room: &Room, nav: &Value) -> Result<Context, Vec<Diagnostic>> {
    let mut context = Context::from_serialize(view).map_err(|fault| {
        vec![
            Diagnostic::error("template-error", crate::ground::diag::Place::file("themes"))
                .with("detail", fault.to_string()),
        ]
    })?;
    context.insert_value("site", room.site.clone());
    context.insert_value("nav", nav.clone());
    context.insert_value("body", Value::safe_string(view.body));
    if let Some(json) = &view.json_ld {
        context.insert_value("json_ld", Value::safe_string(json));
    }
    Ok(context)
}
