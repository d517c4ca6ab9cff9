//! A theme made ready for a site: its templates read, its assets made small and given their addresses. No text of the site goes
//! into it, so that a preview makes it once and uses it as long as theme, words and languages are the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::pictures::Published;
use super::templates::{Engine, Surroundings};
use super::{assets, hosting};
use crate::ground::diag::Noted;
use crate::ground::locale::Locale;
use crate::messages::Messages;
use crate::site::Site;
use crate::theme::Theme;

/// A theme made ready for a site.
#[derive(Debug)]
pub struct Dress {
    cut: Cut,
    /// Its templates.
    pub engine: Engine,
    /// Its assets, ready to be published.
    pub assets: Vec<Published>,
    /// The paths of the styles of which each page has one.
    pub styles: Vec<String>,
    /// The content policy of the pages ([`hosting::content_policy`]).
    pub policy: String,
}

/// All that a dress is made from.
#[derive(Debug)]
struct Cut {
    theme: Arc<Theme>,
    messages: Arc<Messages>,
    audiences: Vec<String>,
    chains: BTreeMap<String, Vec<Locale>>,
}

impl Cut {
    fn is_the_same(&self, other: &Self) -> bool {
        let same_theme = Arc::ptr_eq(&self.theme, &other.theme) || self.theme == other.theme;
        let same_words = Arc::ptr_eq(&self.messages, &other.messages);
        same_theme && same_words && self.audiences == other.audiences && self.chains == other.chains
    }
}

impl Dress {
    /// The theme for a site: the one from before where it is made from the same, else a new one. `None` where its templates have
    /// faults, which are the notes.
    pub fn of(
        site: &Site,
        theme: &Arc<Theme>,
        messages: &Arc<Messages>,
        before: Option<&Arc<Self>>,
    ) -> Noted<Option<Arc<Self>>> {
        let outline = &site.outline;
        let languages = outline.languages.iter();
        let cut = Cut {
            theme: Arc::clone(theme),
            messages: Arc::clone(messages),
            audiences: outline.config.audiences.iter().map(|audience| audience.id.clone()).collect(),
            chains: languages.map(|language| (language.locale.to_string(), language.chain.clone())).collect(),
        };
        match before.filter(|before| before.cut.is_the_same(&cut)) {
            Some(before) => Noted::plain(Some(Arc::clone(before))),
            None => Self::new(cut).map(|dress| dress.map(Arc::new)),
        }
    }

    fn new(cut: Cut) -> Noted<Option<Self>> {
        let audiences: Vec<&str> = cut.audiences.iter().map(String::as_str).collect();
        let (paths, assets) = assets::publish(&cut.theme, &audiences);
        let styles = assets::styles(&paths);
        let inline = assets::inline(&cut.theme);
        let policy = hosting::content_policy(&inline.values().map(String::as_str).collect::<Vec<_>>());
        let surroundings =
            Surroundings { messages: Arc::clone(&cut.messages), chains: cut.chains.clone(), assets: paths, inline };
        let engine = Engine::new(&cut.theme, surroundings);
        engine.map(|engine| engine.map(|engine| Self { cut, engine, assets, styles, policy }))
    }

    /// The theme as it was read.
    pub fn theme(&self) -> &Theme {
        &self.cut.theme
    }
}
