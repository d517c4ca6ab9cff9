//! The matrix as a table: a row for each topic and audience, a column for each language, a state in each cell.

use std::collections::BTreeMap;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::state::State;
use crate::serve::query::Query;
use crate::site::Site;
use crate::site::matrix::PageId;

/// A row: a topic for an audience.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) topic: usize,
    pub(super) audience: Option<usize>,
    /// A state for each language, and the text, if there is one.
    pub(super) cells: Vec<(State, Option<PageId>)>,
}

/// Every row that has a text in some language, in the order of the site.
pub(super) fn rows(site: &Site) -> Vec<Row> {
    let outline = &site.outline;
    let audiences = || [None].into_iter().chain((0..outline.config.audiences.len()).map(Some));
    let keys = (0..outline.tree.topics.len()).flat_map(|topic| audiences().map(move |audience| (topic, audience)));
    let row = |(topic, audience)| {
        let cell = |language| {
            let page = outline.matrix.exactly(topic, audience, language);
            let state = page.map_or(State::Missing, |page| State::of(&site.pages[page], site.edition.as_of));
            (state, page)
        };
        let cells: Vec<_> = (0..outline.languages.len()).map(cell).collect();
        cells.iter().any(|(_, page)| page.is_some()).then_some(Row { topic, audience, cells })
    };
    keys.filter_map(row).collect()
}

/// How many cells there are of each state, the most urgent first.
pub(super) fn counts(rows: &[Row]) -> Vec<(State, usize)> {
    let mut counts: BTreeMap<State, usize> = BTreeMap::new();
    for (state, _) in rows.iter().flat_map(|row| &row.cells) {
        *counts.entry(*state).or_default() += 1;
    }
    State::ALL.into_iter().map(|state| (state, counts.get(&state).copied().unwrap_or_default())).collect()
}

/// What a reader of the board wants to see of it.
#[derive(Debug, Default, Serialize)]
pub(super) struct Filter {
    pub(super) topic: String,
    pub(super) audience: String,
    pub(super) language: String,
    pub(super) state: String,
    /// `topic`, or a state's name: the rows with most of it first.
    pub(super) sort: String,
    pub(super) page: usize,
}

/// How many rows one page of the board shows.
pub(super) const PAGE: usize = 100;

impl Filter {
    /// The wishes in an address.
    pub(super) fn of(query: &Query) -> Self {
        let text = |name: &str| query.get(name).unwrap_or_default().to_owned();
        Self {
            topic: text("topic"),
            audience: text("audience"),
            language: text("language"),
            state: text("state"),
            sort: text("sort"),
            page: query.get("page").and_then(|page| page.parse().ok()).unwrap_or_default(),
        }
    }

    /// The address of another page of the same rows.
    pub(super) fn address(&self, page: usize) -> String {
        let own = [
            ("topic", &self.topic),
            ("audience", &self.audience),
            ("language", &self.language),
            ("state", &self.state),
            ("sort", &self.sort),
        ];
        let given = own.into_iter().filter(|(_, value)| !value.is_empty());
        let parts = given.map(|(name, value)| format!("&{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)));
        format!("?page={page}{}", parts.collect::<String>())
    }

    /// The languages that are shown.
    pub(super) fn columns(&self, site: &Site) -> Vec<usize> {
        let all = site.outline.languages.iter().enumerate();
        let wanted = all.filter(|(_, one)| self.language.is_empty() || one.locale.as_str() == self.language);
        wanted.map(|(language, _)| language).collect()
    }

    /// The rows that are shown, in the order wished for.
    pub(super) fn apply(&self, rows: Vec<Row>, site: &Site, columns: &[usize]) -> Vec<Row> {
        let state = State::ALL.into_iter().find(|state| state.name() == self.state);
        let has = |row: &Row, state: State| columns.iter().filter(|column| row.cells[**column].0 == state).count();
        let wanted = |row: &Row| {
            self.names(row, site)
                && (self.audience.is_empty() || audience_id(site, row.audience) == self.audience)
                && state.is_none_or(|state| has(row, state) > 0)
        };
        let mut rows: Vec<Row> = rows.into_iter().filter(wanted).collect();
        if let Some(state) = State::ALL.into_iter().find(|state| state.name() == self.sort) {
            rows.sort_by_key(|row| std::cmp::Reverse(has(row, state)));
        }
        rows
    }

    fn names(&self, row: &Row, site: &Site) -> bool {
        let wish = self.topic.to_lowercase();
        let folder = &site.outline.tree.topics[row.topic].folder;
        folder.contains(&wish) || title(site, row).to_lowercase().contains(&wish)
    }
}

/// What a row is called: the title in the first language that has the text.
pub(super) fn title<'a>(site: &'a Site, row: &Row) -> &'a str {
    let page = row.cells.iter().find_map(|(_, page)| *page);
    page.map_or("", |page| site.pages[page].text.front.title.as_str())
}

/// The id of an audience as file names have it.
pub(super) fn audience_id(site: &Site, audience: Option<usize>) -> &str {
    audience.map_or(crate::ground::audience::EVERYBODY, |audience| site.outline.config.audiences[audience].id.as_str())
}
