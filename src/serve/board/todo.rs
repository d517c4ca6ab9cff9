//! What to do first: the few lists that a communicator works through, the most urgent first.

use serde::Serialize;

use super::matrix::{Row, audience_id, title};
use super::state::{State, due};
use super::view::cell_address;
use crate::ground::date::Date;
use crate::ground::locale::Direction;
use crate::site::Site;

/// A list of things to do. In Fluent: `todo-<key>`, and `todo-<key>-why`.
#[derive(Debug, Serialize)]
pub(super) struct Todo {
    key: &'static str,
    count: usize,
    items: Vec<Item>,
    /// The board with only these, where there are more than are listed.
    more: Option<String>,
}

/// A thing to do.
#[derive(Debug, Serialize)]
struct Item {
    title: String,
    /// The language of the title.
    lang: String,
    dir: Direction,
    /// For whom, in which language.
    detail: String,
    /// A day that matters here.
    day: Option<Date>,
    href: Option<String>,
}

/// The most items of one list.
const MOST: usize = 12;

/// The lists that have something in them.
pub(super) fn lists(site: &Site, rows: &[Row]) -> Vec<Todo> {
    let urgent = [State::Stale, State::Overdue, State::Machine, State::Unread, State::Unreviewed, State::Draft];
    let listed = urgent.into_iter().map(|state| by_state(site, rows, state));
    [acute_gaps(site)].into_iter().chain(listed).filter(|todo| todo.count > 0).collect()
}

/// Who finds no help in her own language at "help now".
fn acute_gaps(site: &Site) -> Todo {
    let outline = &site.outline;
    let topic = outline.config.acute_topic.as_deref().and_then(|name| outline.tree.topic_named(name));
    let mut items = Vec::new();
    for (language, declared) in outline.languages.iter().enumerate() {
        let all = [None].into_iter().chain((0..outline.config.audiences.len()).map(Some));
        let found = topic.is_none_or(|topic| {
            let mut served = all.map(|audience| outline.matrix.serving(topic, audience, language));
            served.any(|page| page.is_some())
        });
        if !found {
            let detail = declared.locale.autonym().to_owned();
            let (lang, dir) = (declared.locale.to_string(), declared.locale.direction());
            items.push(Item { title: detail, lang: lang.clone(), dir, detail: lang, day: None, href: None });
        }
    }
    Todo { key: "acute", count: items.len(), items, more: None }
}

fn by_state(site: &Site, rows: &[Row], state: State) -> Todo {
    let mut found: Vec<(Option<Date>, &Row, usize)> = Vec::new();
    for row in rows {
        for (language, (own, page)) in row.cells.iter().enumerate() {
            if let (true, Some(page)) = (*own == state, page) {
                let day = if state == State::Overdue { due(&site.pages[*page]) } else { None };
                found.push((day, row, language));
            }
        }
    }
    // The longest overdue first; all others stay in the order of the site.
    found.sort_by_key(|(day, ..)| *day);
    let count = found.len();
    let items = found.into_iter().take(MOST).map(|(day, row, language)| item(site, row, language, day)).collect();
    Todo { key: state.name(), count, items, more: (count > MOST).then(|| format!("?state={}", state.name())) }
}

fn item(site: &Site, row: &Row, language: usize, day: Option<Date>) -> Item {
    let page = row.cells[language].1;
    let locale = &site.outline.languages[language].locale;
    Item {
        lang: locale.to_string(),
        dir: locale.direction(),
        title: page.map_or(title(site, row), |page| &site.pages[page].text.front.title).to_owned(),
        detail: format!("{}.{}", audience_id(site, row.audience), locale),
        day,
        href: page.map(|page| cell_address(site, page)),
    }
}
