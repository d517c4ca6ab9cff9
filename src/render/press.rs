//! The press: every page of the site through its template, in parallel, each handed on as soon as it is done.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use tera::{Context, Value};

use super::body::{Body, Desk, body};
use super::frame::Frame;
use super::made::made_view;
use super::page::{Circle, page_body, page_view};
use super::pictures::Pictures;
use super::reader::Reader;
use super::templates::{Engine, Surroundings, value_of};
use super::view::{AudienceView, ContactView, LinkView, Listing, PageView, SiteView};
use super::{assets, hosting, pictures, security, sitemap};
use crate::ground::diag::{Diagnostic, Noted};
use crate::messages::Messages;
use crate::site::Site;
use crate::site::lists::ListKind;
use crate::theme::Theme;

/// Where finished files go: called with a path below the root and the bytes, from several threads at once.
pub trait Output: Sync {
    /// What is known of a file that was put.
    type Put: Send;

    /// Takes a file.
    fn put(&self, path: &str, bytes: &[u8]) -> anyhow::Result<Self::Put>;
}

/// How many pictures and pages there were, beside what the output made of them.
#[derive(Debug)]
pub struct Pressed<P> {
    /// What the output said of each file.
    pub files: Vec<P>,
    /// The number of pictures that texts show.
    pub pictures: usize,
}

/// Renders the whole site into `output`. Faults of theme, words and pictures are notes; only the machine fails.
pub fn press<O: Output>(
    site: &Site,
    theme: &Theme,
    messages: &Arc<Messages>,
    output: &O,
) -> anyhow::Result<Noted<Pressed<O::Put>>> {
    let (paths, mut files) = assets::publish(theme);
    let mut notes = Vec::new();
    let (pictures, published) = pictures::make(site).note_into(&mut notes);
    files.extend(published);
    let put = |(path, bytes): &(String, Vec<u8>)| output.put(path, bytes);
    let mut done = files.par_iter().map(put).collect::<anyhow::Result<Vec<_>>>()?;
    for (path, text) in texts(site) {
        done.push(output.put(&path, text.as_bytes())?);
    }
    let surroundings = Surroundings { messages: Arc::clone(messages), chains: chains(site), assets: paths };
    let engine = Engine::new(theme, surroundings).note_into(&mut notes);
    if let Some(engine) = engine {
        let readers: Vec<Reader> = (0..site.outline.languages.len())
            .map(|language| Reader::new(site, messages, language).note_into(&mut notes))
            .collect();
        let press =
            Press { site, engine: &engine, pictures: &pictures, rooms: rooms(site, &readers), readers: &readers };
        done.extend(press.all(output)?.note_into(&mut notes));
    }
    Ok(Noted { value: Pressed { files: done, pictures: pictures.len() }, notes })
}

fn chains(site: &Site) -> BTreeMap<String, Vec<crate::ground::locale::Locale>> {
    let languages = site.outline.languages.iter();
    languages.map(|language| (language.locale.to_string(), language.chain.clone())).collect()
}

/// The files that are no pages.
fn texts(site: &Site) -> Vec<(String, String)> {
    let mut texts: Vec<(String, String)> =
        hosting::files(site).into_iter().map(|(path, text)| (path.to_owned(), text)).collect();
    texts.push(("sitemap.xml".to_owned(), sitemap::sitemap(site)));
    texts.push(("robots.txt".to_owned(), sitemap::robots(site)));
    texts.extend(security::security_txt(site).map(|text| (".well-known/security.txt".to_owned(), text)));
    texts
}

/// What the pages of one language and audience share, as the template sees it.
struct Room {
    site: Value,
    site_title: String,
    audience: Option<AudienceView>,
    acute: Vec<ContactView>,
    easy: bool,
}

/// A room for each language and audience; the first of each language is everybody's.
fn rooms(site: &Site, readers: &[Reader]) -> Vec<Vec<Room>> {
    let audiences = site.outline.config.audiences.len();
    readers
        .iter()
        .map(|reader| {
            let frame = Frame { site, language: reader.language };
            let title = site.outline.config.title.in_chain(&reader.chain).text.to_owned();
            let everybody_first = [None].into_iter().chain((0..audiences).map(Some));
            let room = |audience: Option<usize>| Room {
                site: value_of(&site_view(frame, reader, audience)),
                site_title: title.clone(),
                audience: audience.map(|audience| frame.audience(audience)),
                acute: acute(site, reader, audience),
                easy: is_easy(site, reader.language, audience),
            };
            everybody_first.map(room).collect()
        })
        .collect()
}

/// The limits of LIX below which words are explained in the easiest way: those of children and of easy language.
const EASY_LIX: u32 = 30;

fn is_easy(site: &Site, language: usize, audience: Option<usize>) -> bool {
    let config = &site.outline.config;
    let own = audience.and_then(|audience| config.audiences[audience].readability.as_ref());
    let limits = config.languages[language].readability.iter().chain(own);
    limits.map(|limits| limits.lix[0]).min().is_some_and(|lix| lix <= EASY_LIX)
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

fn site_view(frame: Frame<'_>, reader: &Reader, audience: Option<usize>) -> SiteView {
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
        description: config.description.as_ref().map(|words| words.in_chain(&reader.chain).text.to_owned()),
        website: config.website.clone(),
        home: needed(&ListKind::Start).path,
        exit: config.exit.target.clone(),
        acute: named(&config.acute_topic),
        safety: named(&config.safety_topic),
        contacts: needed(&ListKind::Contacts),
        glossary: frame.list(&ListKind::Glossary).filter(|_| site.data.terms.iter().len() > 0),
        index: needed(&ListKind::Index),
        statement: frame.list(&ListKind::Statement),
        audiences: frame.audiences(),
    }
}

struct Press<'a> {
    site: &'a Site,
    engine: &'a Engine,
    pictures: &'a Pictures,
    rooms: Vec<Vec<Room>>,
    readers: &'a [Reader],
}

impl Press<'_> {
    fn all<O: Output>(&self, output: &O) -> anyhow::Result<Noted<Vec<O::Put>>> {
        let navs = self.navs();
        let page = |id: usize| self.page(id, &navs, output);
        let pages = (0..self.site.pages.len()).into_par_iter().map(page);
        let list = |id: usize| self.list(id, &navs, output);
        let lists = (0..self.site.lists.len()).into_par_iter().map(list);
        let moved = (0..self.site.redirects.len()).into_par_iter().map(|id| self.redirect(id, &navs, output));
        let all = pages.chain(lists).chain(moved).collect::<anyhow::Result<Vec<_>>>()?;
        let mut done = Noted::plain(Vec::with_capacity(all.len()));
        for one in all {
            done.value.extend(one.note_into(&mut done.notes));
        }
        done.notes = told_once(done.notes);
        Ok(done)
    }

    /// The navigation for each language, audience and open section: made once, shared by all pages that show it.
    fn navs(&self) -> BTreeMap<(usize, Option<usize>, Option<usize>), Value> {
        let outline = &self.site.outline;
        let sections = || [None].into_iter().chain((0..outline.tree.sections.len()).map(Some));
        let audiences = || [None].into_iter().chain((0..outline.config.audiences.len()).map(Some));
        let keys = (0..outline.languages.len())
            .flat_map(|language| audiences().map(move |audience| (language, audience)))
            .flat_map(|(language, audience)| sections().map(move |section| (language, audience, section)));
        let nav = |(language, audience, section)| {
            let frame = Frame { site: self.site, language };
            ((language, audience, section), value_of(&frame.nav(audience, section)))
        };
        keys.collect::<Vec<_>>().into_par_iter().map(nav).collect()
    }

    fn room(&self, language: usize, audience: Option<usize>) -> &Room {
        &self.rooms[language][audience.map_or(0, |audience| audience + 1)]
    }

    fn desk<'a>(&'a self, language: usize, room: &Room, root: &'a str) -> Desk<'a> {
        Desk {
            site: self.site,
            engine: self.engine,
            reader: &self.readers[language],
            pictures: self.pictures,
            root,
            easy: room.easy,
        }
    }

    fn page<O: Output>(&self, id: usize, navs: &Navs, output: &O) -> anyhow::Result<Noted<Option<O::Put>>> {
        let page = &self.site.pages[id];
        let room = self.room(page.language, page.audience);
        let root = page.route.way_back();
        let desk = self.desk(page.language, room, &root);
        let mut body = page_body(id, desk);
        let notes = std::mem::take(&mut body.notes);
        let section = self.site.outline.tree.topics[page.topic].section;
        let view = page_view(id, desk, circle(room), &mut body);
        let nav = &navs[&(page.language, page.audience, section)];
        self.print(&view, room, nav, notes, &page.route.file(), output)
    }

    fn list<O: Output>(&self, id: usize, navs: &Navs, output: &O) -> anyhow::Result<Noted<Option<O::Put>>> {
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
        let nav = &navs[&(list.language, audience, section)];
        self.print(&view, room, nav, notes, &list.route.file(), output)
    }

    fn redirect<O: Output>(&self, id: usize, navs: &Navs, output: &O) -> anyhow::Result<Noted<Option<O::Put>>> {
        let redirect = &self.site.redirects[id];
        let page = &self.site.pages[redirect.to];
        let room = self.room(page.language, page.audience);
        let root = redirect.from.way_back();
        let desk = self.desk(page.language, room, &root);
        let mut body = Body::default();
        let target = page_view(redirect.to, desk, circle(room), &mut body);
        let to = Frame { site: self.site, language: page.language }.to_page(redirect.to);
        let view = PageView {
            kind: "redirect",
            path: redirect.from.path(),
            noindex: true,
            alternates: Vec::new(),
            json_ld: None,
            listing: Some(Listing::Redirect(to)),
            ..target
        };
        let nav = &navs[&(page.language, page.audience, None)];
        self.print(&view, room, nav, Vec::new(), &redirect.from.file(), output)
    }

    fn print<O: Output>(
        &self,
        view: &PageView<'_>,
        room: &Room,
        nav: &Value,
        mut notes: Vec<Diagnostic>,
        file: &str,
        output: &O,
    ) -> anyhow::Result<Noted<Option<O::Put>>> {
        let mut html = Vec::with_capacity(16 * 1024);
        let rendered = context(view, room, nav).and_then(|context| self.engine.render(view.kind, &context, &mut html));
        if let Err(faults) = rendered {
            notes.extend(faults.into_iter().map(|fault| fault.with("page", format!("/{}", view.path))));
            return Ok(Noted { value: None, notes });
        }
        Ok(Noted { value: Some(output.put(file, &html)?), notes })
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

type Navs = BTreeMap<(usize, Option<usize>, Option<usize>), Value>;

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
