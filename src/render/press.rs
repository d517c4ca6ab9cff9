//! The press: every page of the site through its template, in parallel, each handed on as soon as it is done.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;
use tera::{Context, Value};

use super::body::{Body, Desk, body};
use super::dress::Dress;
use super::frame::Frame;
use super::gallery::{self, Wall};
use super::made::made_view;
use super::page::{page_body, page_view};
use super::pictures::{Pictures, Published};
use super::reader::Reader;
use super::room::{Nav, Navs, Room, rooms};
use super::view::{Listing, PageView};
use super::{hosting, pictures, search, security, sitemap};
use crate::ground::config::AudienceConfig;
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

/// A file that the press can make. Numbers are places in the site's tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// A part of the theme: a style, a script, a font.
    Asset(usize),
    /// One that is made already: a picture, the host's settings.
    Ready(usize),
    /// The site map.
    Sitemap,
    /// What the search of a language looks in.
    Index(usize),
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
    dress: Arc<Dress>,
    pictures: Pictures,
    readers: Vec<Reader>,
    /// Where the search index of each language is.
    indexes: Vec<Option<String>>,
    rooms: Vec<Vec<Room>>,
    navs: Navs,
    ready: Vec<Published>,
}

impl Press {
    /// Makes what the pages share. Faults of theme, words and pictures are notes; without templates there is no press.
    /// What `before` has made of the same theme and of pictures with the same bytes is not made again.
    pub fn set(
        site: Arc<Site>,
        theme: &Arc<Theme>,
        messages: &Arc<Messages>,
        before: Option<&Self>,
    ) -> Noted<Option<Self>> {
        let mut notes = Vec::new();
        let pictures = pictures::make(&site, before.map(|before| &before.pictures)).note_into(&mut notes);
        let dress = Dress::of(&site, theme, messages, before.map(|before| &before.dress)).note_into(&mut notes);
        let Some(dress) = dress else { return Noted { value: None, notes } };
        let mut ready: Vec<Published> = pictures.files().into_iter().collect();
        ready.extend(texts(&site, &dress.policy));
        let languages = 0..site.outline.languages.len();
        let readers: Vec<Reader> =
            languages.map(|language| Reader::new(&site, messages, language).note_into(&mut notes)).collect();
        let indexes: Vec<_> = readers.iter().map(|reader| search::path(&site, reader)).collect();
        let logo = pictures.logo(&site.outline.config.look);
        let navs = Navs::of(&site);
        let rooms = rooms(&site, &readers, &indexes, &navs, logo.as_ref());
        Noted { value: Some(Self { site, dress, pictures, readers, indexes, rooms, navs, ready }), notes }
    }

    /// The site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The number of pictures that texts show.
    pub fn pictures(&self) -> usize {
        self.pictures.len()
    }

    /// The path of the styles that a page uses.
    pub fn styles_of(&self, page: &[u8]) -> &str {
        let names = |path: &&String| page.windows(path.len()).any(|window| window == path.as_bytes());
        self.dress.styles.iter().find(names).map_or("", String::as_str)
    }

    /// The content policy of the pages ([`hosting::content_policy`]).
    pub fn policy(&self) -> &str {
        &self.dress.policy
    }

    /// Every component of the theme by its examples, in the default language; `None` for an audience that is not there.
    pub fn gallery(&self, audience: Option<&str>) -> Noted<Option<Vec<u8>>> {
        let config = &self.site.outline.config;
        let chain = &self.readers[self.site.default_language()].chain;
        let named = |audience: &AudienceConfig| (audience.id.clone(), audience.name.in_chain(chain).text.to_owned());
        let audiences: Vec<(String, String)> = config.audiences.iter().map(named).collect();
        if audience.is_some_and(|wanted| audiences.iter().all(|(id, _)| id != wanted)) {
            return Noted::plain(None);
        }
        let root = self.site.base.path();
        gallery::page(
            &self.dress.theme().examples,
            Wall { engine: &self.dress.engine, locale: &chain[0], root, audiences: &audiences, audience },
        )
    }

    /// Every file of the site, by path below the root.
    pub fn works(&self) -> impl Iterator<Item = (String, Work)> {
        let site = &self.site;
        let assets = self.dress.assets.iter().enumerate().map(|(id, (path, _))| (path.clone(), Work::Asset(id)));
        let ready = self.ready.iter().enumerate().map(|(id, (path, _))| (path.clone(), Work::Ready(id)));
        let indexes = self.indexes.iter().enumerate();
        let indexes = indexes.filter_map(|(language, path)| Some((path.clone()?, Work::Index(language))));
        let pages = site.pages.iter().enumerate().map(|(id, page)| (page.route.file(), Work::Page(id)));
        let lists = site.lists.iter().enumerate().map(|(id, list)| (list.route.file(), Work::List(id)));
        let moved = site.redirects.iter().enumerate().map(|(id, moved)| (moved.from.file(), Work::Redirect(id)));
        let sitemap = std::iter::once(("sitemap.xml".to_owned(), Work::Sitemap));
        assets.chain(ready).chain(sitemap).chain(indexes).chain(pages).chain(lists).chain(moved)
    }

    /// Makes one file; `None` where its template or its text has a fault that leaves nothing to show.
    pub fn make(&self, work: Work) -> Noted<Option<Cow<'_, [u8]>>> {
        match work {
            Work::Asset(id) => Noted::plain(Some(Cow::Borrowed(&self.dress.assets[id].1))),
            Work::Sitemap => Noted::plain(Some(Cow::Owned(sitemap::sitemap(&self.site).into_bytes()))),
            Work::Ready(id) => Noted::plain(Some(Cow::Borrowed(&self.ready[id].1))),
            Work::Index(language) => {
                let index = search::index(&self.site, &self.readers[language]);
                Noted::plain(Some(Cow::Owned(index.into_bytes())))
            }
            Work::Page(id) => self.page(id),
            Work::List(id) => self.list(id),
            Work::Redirect(id) => self.redirect(id),
        }
    }

    /// Makes every file of the site, in parallel, and hands each on as soon as it is done. Only the output fails.
    pub fn all<O: Output>(&self, output: &O) -> anyhow::Result<Noted<Vec<O::Put>>> {
        self.some(output, |_| true)
    }

    /// The same with those files alone that are `wanted`.
    pub fn some<O: Output>(&self, output: &O, wanted: impl Fn(Work) -> bool) -> anyhow::Result<Noted<Vec<O::Put>>> {
        let works: Vec<(String, Work)> = self.works().filter(|(_, work)| wanted(*work)).collect();
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

/// The files that are no pages.
fn texts(site: &Site, policy: &str) -> impl Iterator<Item = Published> {
    let mut texts = hosting::files(site, policy);
    texts.push(("robots.txt", sitemap::robots(site)));
    texts.extend(security::security_txt(site).map(|text| (".well-known/security.txt", text)));
    texts.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes()))
}

/// What making a page gives.
type Made = Noted<Option<Cow<'static, [u8]>>>;

impl Press {
    fn room(&self, language: usize, audience: Option<usize>) -> &Room {
        &self.rooms[language][audience.map_or(0, |audience| audience + 1)]
    }

    fn desk<'a>(&'a self, language: usize, room: &Room, root: &'a str) -> Desk<'a> {
        Desk {
            site: &self.site,
            engine: &self.dress.engine,
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
        let view = page_view(id, desk, room.circle(), &mut body);
        let nav = self.navs.get(&self.site, (page.language, page.audience, section));
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
        let view = made_view(id, desk, room.circle(), &words);
        let nav = self.navs.get(&self.site, (list.language, audience, section));
        self.print(&view, room, nav, notes)
    }

    fn redirect(&self, id: usize) -> Made {
        let redirect = &self.site.redirects[id];
        let page = &self.site.pages[redirect.to];
        let room = self.room(page.language, page.audience);
        let root = redirect.from.way_back();
        let desk = self.desk(page.language, room, &root);
        let mut body = Body::default();
        let target = page_view(redirect.to, desk, room.circle(), &mut body);
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
        let nav = self.navs.get(&self.site, (page.language, page.audience, None));
        self.print(&view, room, nav, Vec::new())
    }

    fn print(&self, view: &PageView<'_>, room: &Room, nav: &Nav, mut notes: Vec<Diagnostic>) -> Made {
        let mut html = Vec::with_capacity(16 * 1024);
        let rendered = context(view, room, nav).and_then(|mut context| {
            context.insert_value("shared", room.shared(&self.dress.engine, &view.root)?);
            self.dress.engine.render(view.kind, &context, &mut html)
        });
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

/// The context of a template: the view's fields at the top, beside `site`, `nav` and `acute`. What is HTML already is
/// marked safe.
fn context(view: &PageView<'_>, room: &Room, nav: &Nav) -> Result<Context, Vec<Diagnostic>> {
    let mut context = Context::from_serialize(view).map_err(|fault| {
        vec![
            Diagnostic::error("template-error", crate::ground::diag::Place::file("themes"))
                .with("detail", fault.to_string()),
        ]
    })?;
    context.insert_value("site", room.site.clone());
    context.insert_value("nav", nav.value.clone());
    context.insert_value("acute", room.acute.clone());
    context.insert_value("body", Value::safe_string(view.body));
    context.insert_value("json_ld", view.json_ld.as_deref().map_or(Value::none(), Value::safe_string));
    Ok(context)
}
