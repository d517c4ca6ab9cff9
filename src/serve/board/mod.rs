//! The board: what there is, what is missing, old or unread, and what to do first.
//!
//! It is plain HTML that works without JavaScript; every filter is an address. Its words and templates are the program's
//! own: a site's theme cannot break the page that says what is wrong with the theme.

mod compare;
mod contacts;
mod lix;
mod matrix;
mod pairs;
mod plan;
mod state;
mod todo;
mod view;

use std::sync::Arc;

use tera::{Context, Kwargs, State, Tera};

use super::desk::Desk;
use super::faults;
use super::query::Query;
use super::session::Showing;
use crate::ground::locale::Locale;
use crate::messages::{Args, Kind, Messages, embedded};
use crate::pipeline::check::lexicons;
use view::Top;

/// The languages of the board, the first where nothing else is known.
const LANGUAGES: [&str; 2] = ["sv", "en"];

/// The templates of the board.
const TEMPLATES: [(&str, &str); 3] = [
    ("frame.html", include_str!("../assets/frame.html")),
    ("board.html", include_str!("../assets/board.html")),
    ("compare.html", include_str!("../assets/compare.html")),
];

/// The board's templates and words.
#[derive(Debug)]
pub(super) struct Board {
    tera: Tera,
    words: Arc<Messages>,
}

impl Board {
    /// Reads what the program carries.
    pub(super) fn new() -> anyhow::Result<Self> {
        let words = Arc::new(Messages::load(embedded(Kind::Board)).value);
        let mut tera = Tera::new();
        let own = Arc::clone(&words);
        tera.register_function("t", move |args: Kwargs, state: &State| {
            let lang = state.get::<String>("lang")?.unwrap_or_default();
            word(&own, &lang, args.must_get::<&str>("key")?, &arguments(&args))
        });
        tera.add_raw_templates(TEMPLATES)?;
        Ok(Self { tera, words })
    }

    /// A sentence of the board in a language.
    pub(super) fn say(&self, key: &str, language: &str) -> String {
        word(&self.words, language, key, &Args::default()).unwrap_or_else(|_| key.to_owned())
    }
}

fn arguments(given: &Kwargs) -> Args {
    let mut args = Args::default();
    for (name, value) in given.iter() {
        match (name.as_str(), value.as_i64(), value.as_str()) {
            (Some(name), Some(number), _) => args.number(name, number),
            (Some(name), None, Some(text)) => args.text(name, text),
            _ => {}
        }
    }
    args
}

fn word(words: &Messages, language: &str, key: &str, args: &Args) -> Result<String, tera::Error> {
    let chain: Vec<Locale> = [language].into_iter().chain(LANGUAGES).filter_map(Locale::parse).collect();
    let found = words.format(&chain, key, args);
    found.map(|word| word.text.into_owned()).map_err(|missing| tera::Error::message(missing.to_string()))
}

/// A page of the preview's own: `""` for the board, `"compare"` for one cell of it. `None` where there is no such page.
pub(super) fn page(desk: &Desk, now: &Showing, own: &str, query: &Query) -> Option<String> {
    let speech = desk.speech(query.get("lang"));
    let site = now.version.as_ref().map(|version| version.site());
    let faults = faults::views(&now.notes, speech, &desk.opener);
    let language = speech.language();
    let mut context = Context::from_serialize(&Top::of(site, language, query)).ok()?;
    context.insert("faults", &faults);
    let template = match (own, site) {
        ("", None) => "board.html",
        ("", Some(site)) => {
            context.extend(Context::from_serialize(&view::board(site, &lexicons([site]), language, query)).ok()?);
            "board.html"
        }
        ("compare", Some(site)) => {
            context.extend(
                Context::from_serialize(&compare::compare(site, &lexicons([site]), query, &desk.opener)?).ok()?,
            );
            "compare.html"
        }
        _ => return None,
    };
    desk.board.tera.render(template, &context).ok()
}

/// The same by the path of an address with its query, to see whether it has changed.
pub(super) fn look(desk: &Desk, now: &Showing, path: &str) -> Option<String> {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    page(desk, now, path.strip_prefix(super::answer::OWN)?, &Query::parse(query))
}
