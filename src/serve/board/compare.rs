//! A cell of the matrix, opened: how the text stands, the ways to it, and its source language beside it.

use serde::Serialize;

use super::lix::{Lix, lix};
use super::matrix::audience_id;
use super::pairs::{Pair, alone, pairs};
use super::state::{State, due};
use super::view::audience_name;
use crate::check::lexicon::Lexicons;
use crate::content::front_matter::{SheetKind, TranslationState};
use crate::ground::date::Date;
use crate::ground::locale::Direction;
use crate::serve::edit::Opener;
use crate::serve::query::Query;
use crate::site::Site;
use crate::site::text::Page;

/// A cell, opened.
#[derive(Debug, Serialize)]
pub(super) struct Cell {
    state: &'static str,
    topic: String,
    audience: String,
    tongue: Tongue,
    /// The file that the text is in, or would be in.
    file: String,
    own: Option<Side>,
    source: Option<Side>,
    translation: Option<Made>,
    pairs: Vec<Pair>,
    differences: usize,
}

#[derive(Debug, Serialize)]
struct Tongue {
    lang: String,
    dir: Direction,
    name: String,
}

/// A text of the two.
#[derive(Debug, Serialize)]
struct Side {
    title: String,
    tongue: Tongue,
    file: String,
    /// Its page on the site.
    href: String,
    /// The address that opens its source.
    open: Option<String>,
    reviewed: Option<Date>,
    due: Option<Date>,
    owner: Option<String>,
    lix: Option<Lix>,
    sheets: Vec<SheetKind>,
    goals: Vec<String>,
}

/// How a translation was made.
#[derive(Debug, Serialize)]
struct Made {
    state: TranslationState,
    stale: bool,
    by: Option<String>,
    date: Option<Date>,
}

/// The cell that an address names; `None` where there is no such cell.
pub(super) fn compare(site: &Site, lexicons: &Lexicons, query: &Query, opener: &Opener) -> Option<Cell> {
    let outline = &site.outline;
    let topic = outline.tree.topic(query.get("topic")?)?;
    let wished = query.get("audience")?;
    let own_audiences = (0..outline.config.audiences.len()).map(Some);
    let audience = [None].into_iter().chain(own_audiences).find(|one| audience_id(site, *one) == wished)?;
    let wished = query.get("language")?;
    let language = outline.languages.iter().position(|known| known.locale.as_str() == wished)?;
    let page = |language| outline.matrix.exactly(topic, audience, language).map(|id| &site.pages[id]);
    let own = page(language);
    let source = source_language(site, own, language).and_then(page).or_else(|| {
        let mut others = (0..outline.languages.len()).filter(|other| own.is_none() && *other != language);
        others.find_map(page)
    });
    let pairs = match (source, own) {
        (Some(source), Some(own)) => pairs(site, source, own),
        (Some(one), None) | (None, Some(one)) => alone(one),
        (None, None) => return None,
    };
    let locale = &outline.languages[language].locale;
    let folder = &outline.tree.topics[topic].folder;
    let lang = query.get("lang").unwrap_or(outline.config.default_language.as_str());
    Some(Cell {
        state: own.map_or(State::Missing, |own| State::of(own, site.edition.as_of)).name(),
        topic: folder.clone(),
        audience: audience_name(site, audience, lang),
        tongue: tongue(site, language),
        file: format!("pages/{folder}/{}.{locale}.md", audience_id(site, audience)),
        own: own.map(|own| side(site, lexicons, own, opener)),
        source: source.map(|source| side(site, lexicons, source, opener)),
        translation: own.and_then(made),
        differences: pairs.iter().filter(|pair| pair.is_marked()).count(),
        pairs,
    })
}

/// The language that a text was translated from; for one that is not there, the site's own.
fn source_language(site: &Site, own: Option<&Page>, language: usize) -> Option<usize> {
    let of = match own {
        Some(own) => own.text.front.translation.as_ref()?.of.clone(),
        None => site.outline.config.default_language.clone(),
    };
    site.outline.languages.iter().position(|known| known.locale == of).filter(|source| *source != language)
}

fn tongue(site: &Site, language: usize) -> Tongue {
    let locale = &site.outline.languages[language].locale;
    Tongue { lang: locale.to_string(), dir: locale.direction(), name: locale.autonym().to_owned() }
}

fn side(site: &Site, lexicons: &Lexicons, page: &Page, opener: &Opener) -> Side {
    let front = &page.text.front;
    Side {
        title: front.title.clone(),
        tongue: tongue(site, page.language),
        file: page.text.source.path().to_owned(),
        href: format!("{}{}", site.base.path(), page.route.path()),
        open: opener.open(&page.text.place()),
        reviewed: front.reviewed,
        due: due(page),
        owner: front.owner.clone(),
        lix: lix(site, page, lexicons),
        sheets: front.sheets.clone(),
        goals: front.plan.iter().map(|goal| goal.get_ref().clone()).collect(),
    }
}

fn made(page: &Page) -> Option<Made> {
    let (status, told) = (page.translation?, page.text.front.translation.as_ref()?);
    Some(Made { state: status.state, stale: status.stale, by: told.by.clone(), date: told.date })
}
