//! Where each text stands: its topic, audience and language, and the address that follows from them.

use std::collections::BTreeMap;

use super::language::Language;
use super::make::{audience_slug, last};
use super::matrix::Matrix;
use super::route::{Route, is_slug};
use super::topic::Tree;
use crate::content::page::PageSource;
use crate::ground::audience::Audience;
use crate::ground::config::Config;
use crate::ground::diag::{Diagnostic, Noted};
use crate::ground::slug::suggestion;

/// Where a text stands.
#[derive(Debug, Clone)]
pub struct Position {
    /// Its topic.
    pub topic: usize,
    /// Its audience; `None` is everybody.
    pub audience: Option<usize>,
    /// Its language.
    pub language: usize,
    /// The last part of its address.
    pub slug: String,
    /// Its address.
    pub route: Route,
}

/// The positions of all texts, in their order, and the matrix that they fill.
///
/// A text names only audiences, languages and folders that are there: reading refuses others, and the tree is made from
/// these same texts. One whose name is not found would be a fault of reading; it is left out here.
pub fn positions(
    texts: &[PageSource],
    config: &Config,
    languages: &[Language],
    tree: &Tree,
) -> Noted<(Vec<Position>, Matrix)> {
    let audience_at = |id: &str| config.audiences.iter().position(|audience| audience.id == id);
    let stand_ins = config.audiences.iter().map(|audience| {
        let named = audience.fallback.iter();
        named.filter_map(|id| audience_at(id)).collect()
    });
    let mut matrix = Matrix::new(tree.topics.len(), languages.len(), stand_ins.collect());
    let mut notes = Vec::new();
    let by_tag: BTreeMap<_, _> = languages.iter().enumerate().map(|(at, language)| (&language.locale, at)).collect();
    let mut all = Vec::with_capacity(texts.len());
    for (page, text) in texts.iter().enumerate() {
        let topic = tree.topic(&text.key.folder).unwrap_or_default();
        let language = by_tag.get(&text.key.locale).copied().unwrap_or_default();
        let audience = match &text.key.audience {
            Audience::Everybody => None,
            Audience::Named(id) => audience_at(id),
        };
        notes.extend(bad_slug(text));
        let slug = text.front.slug.as_ref().map_or_else(|| last(&text.key.folder), |slug| slug.get_ref()).to_owned();
        let reader = audience.map_or_else(String::new, |at| audience_slug(config, at, &languages[language]));
        let route = Route::of(&[&languages[language].prefix, &reader, &slug]);
        matrix.enter(topic, audience, language, page);
        all.push(Position { topic, audience, language, slug, route });
    }
    Noted { value: (all, matrix), notes }
}

/// A slug that could not stand in an address.
pub fn bad_slug(text: &PageSource) -> Option<Diagnostic> {
    let slug = text.front.slug.as_ref().filter(|slug| !is_slug(slug.get_ref()))?;
    let better = suggestion(slug.get_ref());
    let fault = Diagnostic::error("bad-slug", text.front_place(slug));
    Some(fault.with("slug", slug.get_ref().as_str()).with("suggestion", better))
}
