//! What the board's templates read.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use rayon::prelude::*;
use serde::Serialize;

use super::LANGUAGES;
use super::contacts::{ContactAge, contacts};
use super::lix::{Lix, lix};
use super::matrix::{Filter, PAGE, Row, audience_id, counts, rows, title};
use super::plan::{GoalView, goals};
use super::state::{State, due};
use super::todo::{Todo, lists};
use crate::check::lexicon::Lexicons;
use crate::ground::date::Date;
use crate::ground::locale::Direction;
use crate::serve::query::Query;
use crate::site::Site;
use crate::site::matrix::PageId;

/// What every page of the board has.
#[derive(Debug, Serialize)]
pub(super) struct Top {
    lang: String,
    /// What an address of the board needs behind it to stay in this language.
    keep: String,
    /// The program's other languages.
    others: Vec<&'static str>,
    /// Whether there is a site to tell of.
    known: bool,
    site_title: String,
    home: String,
    as_of: Option<Date>,
    channel: String,
}

impl Top {
    /// The top of a page in a language of the program.
    pub(super) fn of(site: Option<&Site>, language: &str, query: &Query) -> Self {
        let of_site = |part: fn(&Site) -> String| site.map(part).unwrap_or_default();
        Self {
            lang: language.to_owned(),
            keep: query.get("lang").map_or_else(String::new, |_| format!("&lang={language}")),
            others: LANGUAGES.into_iter().filter(|spoken| *spoken != language).collect(),
            known: site.is_some(),
            site_title: of_site(|site| {
                let default = std::slice::from_ref(&site.outline.config.default_language);
                site.outline.config.title.in_chain(default).text.to_owned()
            }),
            home: of_site(|site| site.base.path().to_owned()),
            as_of: site.map(|site| site.edition.as_of),
            channel: of_site(|site| site.edition.channel.clone()),
        }
    }
}

/// The board.
#[derive(Debug, Serialize)]
pub(super) struct BoardView {
    counts: Vec<Count>,
    todo: Vec<Todo>,
    filter: Filter,
    states: Vec<&'static str>,
    audiences: Vec<Choice>,
    languages: Vec<Choice>,
    columns: Vec<Choice>,
    rows: Vec<RowView>,
    /// The first and the last row shown, from 1, and how many there are.
    first: usize,
    last: usize,
    total: usize,
    earlier: Option<String>,
    later: Option<String>,
    goals: Vec<GoalView>,
    contacts: Vec<ContactAge>,
}

/// How many cells stand so.
#[derive(Debug, Serialize)]
struct Count {
    state: &'static str,
    count: usize,
}

/// Something to choose by: an audience or a language.
#[derive(Debug, Serialize)]
struct Choice {
    id: String,
    name: String,
    dir: Direction,
}

#[derive(Debug, Serialize)]
struct RowView {
    title: String,
    lang: String,
    dir: Direction,
    folder: String,
    audience: String,
    cells: Vec<CellView>,
}

/// A cell: how the text stands, and what one wants to know without opening it.
#[derive(Debug, Serialize)]
struct CellView {
    state: &'static str,
    href: String,
    /// The day on which it was last read, or by which it should have been.
    day: Option<Date>,
    owner: Option<String>,
    lix: Option<Lix>,
    sheets: usize,
}

/// The board of a site, as far as the wishes in the address go.
pub(super) fn board(site: &Site, lexicons: &Lexicons, language: &str, query: &Query) -> BoardView {
    let all = rows(site);
    let filter = Filter::of(query);
    let columns = filter.columns(site);
    let (counts, todo) = (counts(&all), lists(site, &all));
    let wanted = filter.apply(all, site, &columns);
    let total = wanted.len();
    let last_page = total.saturating_sub(1) / PAGE;
    let page = filter.page.min(last_page);
    let shown: Vec<&Row> = wanted.iter().skip(page * PAGE).take(PAGE).collect();
    let shown: Vec<RowView> =
        shown.into_par_iter().map(|row| row_view(site, lexicons, row, &columns, language)).collect();
    let first = page * PAGE;
    BoardView {
        counts: counts.into_iter().map(|(state, count)| Count { state: state.name(), count }).collect(),
        todo,
        states: State::ALL.map(State::name).to_vec(),
        audiences: audiences(site, language),
        languages: (0..site.outline.languages.len()).map(|language| column(site, language)).collect(),
        columns: columns.iter().map(|language| column(site, *language)).collect(),
        last: first + shown.len(),
        first: first + 1,
        rows: shown,
        total,
        earlier: page.checked_sub(1).map(|page| filter.address(page)),
        later: (page < last_page).then(|| filter.address(page + 1)),
        goals: goals(site),
        contacts: contacts(site, std::slice::from_ref(&site.outline.config.default_language)),
        filter,
    }
}

fn audiences(site: &Site, language: &str) -> Vec<Choice> {
    let own = (0..site.outline.config.audiences.len()).map(Some);
    let choice = |audience| Choice {
        id: audience_id(site, audience).to_owned(),
        name: audience_name(site, audience, language),
        dir: Direction::Ltr,
    };
    [None].into_iter().chain(own).map(choice).collect()
}

fn column(site: &Site, language: usize) -> Choice {
    let locale = &site.outline.languages[language].locale;
    Choice { id: locale.to_string(), name: locale.autonym().to_owned(), dir: locale.direction() }
}

/// The name of an audience in a language of the program; nothing for everybody, who is named by the template.
pub(super) fn audience_name(site: &Site, audience: Option<usize>, language: &str) -> String {
    let config = &site.outline.config;
    let wished = crate::ground::locale::Locale::parse(language);
    let chain: Vec<_> = wished.into_iter().chain([config.default_language.clone()]).collect();
    audience.map_or_else(String::new, |audience| config.audiences[audience].name.in_chain(&chain).text.to_owned())
}

fn row_view(site: &Site, lexicons: &Lexicons, row: &Row, columns: &[usize], language: &str) -> RowView {
    let titled = row.cells.iter().position(|(_, page)| page.is_some()).unwrap_or_default();
    let locale = &site.outline.languages[titled].locale;
    RowView {
        title: title(site, row).to_owned(),
        lang: locale.to_string(),
        dir: locale.direction(),
        folder: site.outline.tree.topics[row.topic].folder.clone(),
        audience: audience_name(site, row.audience, language),
        cells: columns.iter().map(|column| cell_view(site, lexicons, row, *column)).collect(),
    }
}

fn cell_view(site: &Site, lexicons: &Lexicons, row: &Row, language: usize) -> CellView {
    let (state, page) = row.cells[language];
    let page = page.map(|page| &site.pages[page]);
    let day = page.and_then(|page| if state == State::Overdue { due(page) } else { page.text.front.reviewed });
    CellView {
        state: state.name(),
        href: address(site, row.topic, row.audience, language),
        day,
        owner: page.and_then(|page| page.text.front.owner.clone()),
        lix: page.and_then(|page| lix(site, page, lexicons)),
        sheets: page.map_or(0, |page| page.text.front.sheets.len()),
    }
}

/// The board's own page for a text.
pub(super) fn cell_address(site: &Site, page: PageId) -> String {
    let page = &site.pages[page];
    address(site, page.topic, page.audience, page.language)
}

/// The board's own page for a cell, whether there is a text or not.
fn address(site: &Site, topic: usize, audience: Option<usize>, language: usize) -> String {
    let part = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let topic = part(&site.outline.tree.topics[topic].folder);
    let (audience, locale) = (audience_id(site, audience), &site.outline.languages[language].locale);
    format!("/_frid/compare?topic={topic}&audience={}&language={}", part(audience), part(locale.as_str()))
}
