//! Which pages the site makes by itself, in which languages, at which addresses.

use std::collections::{BTreeMap, BTreeSet};

use super::Outline;
use super::language::Language;
use super::lists::ListKind;
use super::position::Position;
use super::route::Route;
use super::words::Words;
use crate::content::page::{PageKey, PageSource};
use crate::content::statement::Statement;
use crate::ground::audience::Audience;
use crate::ground::config::Config;
use crate::ground::diag::{Diagnostic, Noted, Place};
use crate::ground::slug::slug;

/// A page to be made.
#[derive(Debug)]
pub struct Planned {
    /// What it shows.
    pub kind: ListKind,
    /// Its language.
    pub language: usize,
    /// Its address.
    pub route: Route,
    /// Its heading.
    pub title: String,
    /// The place among the folders' words of those that stand above the list.
    pub words: Option<usize>,
}

/// What the plan is made from.
#[derive(Debug)]
pub struct Maker<'a> {
    /// Languages, audiences, topics, and which texts there are.
    pub outline: &'a Outline,
    /// The texts themselves.
    pub texts: &'a [PageSource],
    /// Where each text stands.
    pub positions: &'a [Position],
    /// The folders' own words.
    pub indexes: &'a [PageSource],
    /// The statement, which is shown where it is in the language.
    pub statement: Option<&'a Statement>,
    /// The UI words.
    pub words: Words<'a>,
}

impl Maker<'_> {
    /// All pages to be made, in the order of languages and kinds.
    pub fn plan(&self) -> Noted<Vec<Planned>> {
        let by_key: BTreeMap<&PageKey, usize> =
            self.indexes.iter().enumerate().map(|(place, text)| (&text.key, place)).collect();
        let mut all = Noted::plain(Vec::new());
        for language in 0..self.outline.languages.len() {
            let mut batch = Batch { maker: self, language, by_key: &by_key, made: Noted::plain(Vec::new()) };
            batch.fixed();
            batch.homes();
            batch.sections();
            batch.choices();
            batch.tags();
            all.value.extend(batch.made.note_into(&mut all.notes));
        }
        all.notes.extend(self.sections_without_words(&by_key));
        all
    }

    fn sections_without_words(&self, by_key: &BTreeMap<&PageKey, usize>) -> Vec<Diagnostic> {
        let default = &self.outline.config.default_language;
        let has_words = |folder: &str| by_key.keys().any(|key| key.folder == folder && key.locale == *default);
        let sections = self.outline.tree.sections.iter().filter(|section| !has_words(&section.folder));
        sections
            .map(|section| {
                let file = format!("content/pages/{}/_index.{default}.md", section.folder);
                Diagnostic::error("section-without-words", Place::file(file)).with("section", section.folder.as_str())
            })
            .collect()
    }
}

/// The pages of one language.
struct Batch<'a> {
    maker: &'a Maker<'a>,
    language: usize,
    by_key: &'a BTreeMap<&'a PageKey, usize>,
    made: Noted<Vec<Planned>>,
}

impl Batch<'_> {
    fn language(&self) -> &Language {
        &self.maker.outline.languages[self.language]
    }

    fn push(&mut self, kind: ListKind, parts: &[&str], title: String, words: Option<usize>) {
        let mut whole = vec![self.language().prefix.as_str()];
        whole.extend(parts);
        let route = Route::of(&whole);
        self.made.value.push(Planned { kind, language: self.language, route, title, words });
    }

    /// A UI word; where there is none, the fault is noted and the key stands in, which no reader will see.
    fn word(&mut self, key: &str) -> String {
        match self.maker.words.get(self.language(), key) {
            Ok(word) => word,
            Err(fault) => {
                self.made.notes.push(fault);
                key.to_owned()
            }
        }
    }

    /// The words of a folder for an audience, else for everybody, in this language.
    fn folder_words(&self, folder: &str, audience: Option<usize>) -> Option<usize> {
        let audience = audience.map(|audience| self.maker.outline.config.audiences[audience].id.as_str());
        let key = |audience| PageKey {
            folder: folder.to_owned(),
            index: true,
            audience,
            locale: self.language().locale.clone(),
        };
        let own = audience.and_then(|id| self.by_key.get(&key(Audience::from_id(id))));
        own.or_else(|| self.by_key.get(&key(Audience::Everybody))).copied()
    }

    fn fixed(&mut self) {
        let words = self.folder_words("", None);
        let title = match words {
            Some(place) => self.maker.indexes[place].front.title.clone(),
            None => self.maker.outline.config.title.in_chain(&self.language().chain).text.to_owned(),
        };
        self.push(ListKind::Start, &[], title, words);
        let mut kinds =
            vec![("index", ListKind::Index), ("glossary", ListKind::Glossary), ("contacts", ListKind::Contacts)];
        let default = &self.maker.outline.config.default_language;
        let stated = |statement: &Statement| statement.body.exactly(&self.language().locale, default).is_some();
        if self.maker.statement.is_some_and(stated) {
            kinds.push(("statement", ListKind::Statement));
        }
        for (name, kind) in kinds {
            let (part, title) = (self.word(&format!("slug-{name}")), self.word(&format!("title-{name}")));
            self.push(kind, &[&part], title, None);
        }
        if self.language().prefix.is_empty() {
            let title = self.word("title-not-found");
            let route = Route::document("404.html");
            self.made.value.push(Planned {
                kind: ListKind::NotFound,
                language: self.language,
                route,
                title,
                words: None,
            });
        }
    }

    fn audience_slug(&self, audience: Option<usize>) -> String {
        audience.map_or_else(String::new, |audience| self.maker.audience_slug(audience, self.language))
    }

    fn homes(&mut self) {
        for audience in 0..self.maker.outline.config.audiences.len() {
            let part = self.audience_slug(Some(audience));
            let name = &self.maker.outline.config.audiences[audience].name;
            let words = self.own_words("", audience);
            let title = match words {
                Some(place) => self.maker.indexes[place].front.title.clone(),
                None => name.in_chain(&self.language().chain).text.to_owned(),
            };
            self.push(ListKind::Home { audience }, &[&part], title, words);
        }
    }

    /// The words that the start folder has for exactly this audience: those for everybody are the start page's.
    fn own_words(&self, folder: &str, audience: usize) -> Option<usize> {
        let place = self.folder_words(folder, Some(audience))?;
        (self.maker.indexes[place].key.audience != Audience::Everybody).then_some(place)
    }

    fn sections(&mut self) {
        for section in 0..self.maker.outline.tree.sections.len() {
            let readers = (0..self.maker.outline.config.audiences.len()).map(Some).chain([None]);
            for audience in readers {
                if audience.is_some_and(|audience| !self.maker.serves(section, audience, self.language())) {
                    continue;
                }
                let folder = &self.maker.outline.tree.sections[section].folder;
                let Some(words) = self.folder_words(folder, audience) else { continue };
                let front = &self.maker.indexes[words].front;
                let part = front.slug.as_ref().map_or_else(|| last(folder), |slug| slug.get_ref()).to_owned();
                let title = front.title.clone();
                let reader = self.audience_slug(audience);
                self.push(ListKind::Section { section, audience }, &[&reader, &part], title, Some(words));
            }
        }
    }

    fn choices(&mut self) {
        for topic in 0..self.maker.outline.tree.topics.len() {
            if self.maker.outline.matrix.exactly(topic, None, self.language).is_some() {
                continue;
            }
            let Some((_, first)) = self.maker.outline.matrix.audiences_of(topic, self.language).next() else {
                continue;
            };
            let part = self.maker.positions[first].slug.clone();
            let title = self.maker.topic_title(topic, self.language);
            self.push(ListKind::Topic { topic }, &[&part], title, None);
        }
    }

    fn tags(&mut self) {
        let mut tags: BTreeSet<(Option<usize>, &str)> = BTreeSet::new();
        for (text, position) in self.maker.texts.iter().zip(self.maker.positions) {
            if position.language == self.language {
                tags.extend(text.front.tags.iter().map(|tag| (position.audience, tag.as_str())));
            }
        }
        for (audience, tag) in tags {
            let shelf = self.word("slug-tags");
            let part = slug(tag);
            let reader = self.audience_slug(audience);
            let kind = ListKind::Tag { tag: tag.to_owned(), audience };
            self.push(kind, &[&reader, &shelf, &part], tag.to_owned(), None);
        }
    }
}

impl Maker<'_> {
    /// The part of the address that an audience has in a language.
    pub fn audience_slug(&self, audience: usize, language: usize) -> String {
        audience_slug(&self.outline.config, audience, &self.outline.languages[language])
    }

    /// What a topic is called for everybody: the title that most of its texts have, the first of equals.
    fn topic_title(&self, topic: usize, language: usize) -> String {
        let texts = self.outline.matrix.audiences_of(topic, language);
        let titles: Vec<&str> = texts.map(|(_, page)| self.texts[page].front.title.as_str()).collect();
        let shared = |title: &str| titles.iter().filter(|other| **other == title).count();
        let most = titles.iter().map(|title| shared(title)).max();
        titles.iter().find(|title| Some(shared(title)) == most).map_or_else(String::new, |title| (*title).to_owned())
    }

    /// Whether a section, or one below it, holds a text that serves an audience along a language's chain.
    fn serves(&self, section: usize, audience: usize, language: &Language) -> bool {
        let inside = &self.outline.tree.sections[section].folder;
        let topics = self.outline.tree.topics.iter().enumerate();
        topics
            .filter(|(_, topic)| topic.folder.strip_prefix(inside.as_str()).is_some_and(|rest| rest.starts_with('/')))
            .any(|(topic, _)| self.outline.matrix.nearest(topic, Some(audience), language).is_some())
    }
}

/// The part of the address that an audience has in a language: its slug there, in the default language, or its id.
pub fn audience_slug(config: &Config, audience: usize, language: &Language) -> String {
    let audience = &config.audiences[audience];
    let slug = audience.slug.get(&language.locale).or_else(|| audience.slug.get(&config.default_language));
    slug.unwrap_or(&audience.id).clone()
}

/// The last folder of a path.
pub fn last(folder: &str) -> &str {
    folder.rsplit('/').next().unwrap_or(folder)
}
