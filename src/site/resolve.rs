//! The way from content to site: choose, outline, make, link, hold addresses against each other.

use rayon::prelude::*;

use super::addresses::redirects;
use super::again::Again;
use super::edition::{BaseUrl, Edition};
use super::language::languages;
use super::links::{Linker, Standpoint};
use super::lists::{ListPage, ListTable};
use super::make::{Maker, Planned};
use super::order::Order;
use super::position::{Position, bad_slug, positions};
use super::select::{audience_in_channel, select, standing};
use super::text::{Page, Text};
use super::topic::Tree;
use super::translation::Digests;
use super::words::Words;
use super::{Data, Outline, Site, anchors, pictures, settings};
use crate::content::Content;
use crate::content::page::{PageKey, PageSource};
use crate::content::visit::{Piece, visit};
use crate::ground::audience::Audience;
use crate::ground::config::Config;
use crate::ground::diag::{Diagnostic, Noted, Place};
use crate::messages::Messages;

/// Resolves the content of one edition. Without a readable base address there is no site. What is as it was in the site `before`
/// is taken from there.
pub fn resolve(content: Content, messages: &Messages, edition: Edition, before: Option<&Site>) -> Noted<Option<Site>> {
    let base_url = edition.base_url.as_deref().unwrap_or(&content.config.base_url);
    let Some(base) = BaseUrl::parse(base_url) else {
        let fault = Diagnostic::error("bad-base-url", Place::file("content/site.toml")).with("url", base_url);
        return Noted { value: None, notes: vec![fault] };
    };
    let mut notes: Vec<Diagnostic> = unknown_channel(&content, &edition).into_iter().collect();
    let digests = Digests::of(&content.pages);
    let selected = select(content.pages, &content.config, &edition).note_into(&mut notes);
    let absent: Vec<PageKey> = selected.left_out.into_iter().chain(content.broken).collect();
    let data = Data {
        contacts: content.contacts,
        terms: content.terms,
        laws: content.laws,
        facts: content.facts,
        plan: content.plan,
        statement: content.statement,
    };
    let (indexes, texts): (Vec<_>, Vec<_>) = selected.texts.into_iter().partition(|text| text.key.index);
    notes.extend(indexes.iter().filter_map(bad_slug));
    let (outline, positions) = outline(content.config, &texts, &edition).note_into(&mut notes);
    let statement = data.statement.as_ref();
    let words = Words::of(messages);
    let maker = Maker { outline: &outline, texts: &texts, positions: &positions, indexes: &indexes, statement, words };
    let planned = maker.plan().note_into(&mut notes);
    let list_table = ListTable::of(planned.iter().map(|list| (&list.kind, list.language)));
    let order = Order::of(&outline, &texts, &indexes);
    let linker = Linker { edition: &edition, outline: &outline, lists: &list_table, absent: &absent, data: &data };
    let linked = Linking { linker: &linker, digests: &digests, again: Again::of(before, &linker, &content.sources) };
    let pages = linked.pages(texts, positions).note_into(&mut notes);
    let lists = linked.lists(planned, &indexes).note_into(&mut notes);
    notes.extend(anchors::faults(&pages, &lists));
    notes.extend(pictures::faults(&pages, &lists, &content.files));
    notes.extend(settings::faults(&outline, &content.files, &content.sources));
    let redirects = redirects(&pages, &lists).note_into(&mut notes);
    let (files, sources) = (content.files, content.sources);
    let site =
        Site { edition, base, outline, pages, lists, list_table, redirects, order, data, files, absent, sources };
    Noted { value: Some(site), notes }
}

/// A misspelt channel would make a site without its pages.
fn unknown_channel(content: &Content, edition: &Edition) -> Option<Diagnostic> {
    let channels = &content.config.channels;
    let place = || content.sources.in_site(&["channels".into()]);
    let fault = || Diagnostic::error("undeclared-channel", place()).with("channel", edition.channel.as_str());
    let known = channels.iter().map(String::as_str);
    (!channels.contains(&edition.channel)).then(|| fault().suggesting(&edition.channel, known))
}

/// The outline of an edition and where each of its texts stands.
fn outline(mut config: Config, texts: &[PageSource], edition: &Edition) -> Noted<(Outline, Vec<Position>)> {
    let is_served = |id: &str| {
        let addressed = |text: &PageSource| matches!(&text.key.audience, Audience::Named(named) if **named == *id);
        audience_in_channel(&config, id, &edition.channel) || texts.iter().any(addressed)
    };
    let served: Vec<bool> = config.audiences.iter().map(|audience| is_served(&audience.id)).collect();
    let mut keep = served.into_iter();
    config.audiences.retain(|_| keep.next().unwrap_or(true));
    let languages = languages(&config);
    let tree = Tree::of(texts);
    positions(texts, &config, &languages, &tree)
        .map(|(positions, matrix)| (Outline { config, languages, tree, matrix }, positions))
}

/// Turns what was written into what leads somewhere.
struct Linking<'a> {
    linker: &'a Linker<'a>,
    digests: &'a Digests,
    again: Again<'a>,
}

impl Linking<'_> {
    fn pages(&self, texts: Vec<PageSource>, positions: Vec<Position>) -> Noted<Vec<Page>> {
        let linked: Vec<Noted<Page>> =
            texts.into_par_iter().zip(positions).map(|(text, position)| self.page(text, position)).collect();
        gather(linked)
    }

    fn page(&self, written: PageSource, position: Position) -> Noted<Page> {
        let sensitive = written.front.sensitive.unwrap_or(self.linker.outline.config.sensitive);
        let standing = standing(&written.front, self.linker.edition);
        let translation = self.digests.status(&written);
        let linked = match self.again.linked(&written) {
            Some(before) => Noted::plain(Text::again(written, before)),
            None => self.text(written, position.audience, position.language),
        };
        linked.map(|text| Page {
            text,
            topic: position.topic,
            audience: position.audience,
            language: position.language,
            route: position.route,
            standing,
            translation,
            sensitive,
        })
    }

    fn text(&self, written: PageSource, audience: Option<usize>, language: usize) -> Noted<Text> {
        let from = Standpoint::of(&written, audience, language);
        let (mut targets, mut notes) = (Vec::new(), Vec::new());
        visit(&written.document, &mut |piece, span| {
            if let Piece::Link(link) = piece {
                let target = self.linker.target(link, &from, span);
                targets.push(target.map_err(|fault| notes.extend(fault)).ok());
            }
        });
        let before = self.again.text(&written);
        Noted { value: Text::of(written, targets, before), notes }
    }

    /// A folder's words may stand on several made pages (a section's for each audience): each gets its own links.
    fn lists(&self, planned: Vec<Planned>, indexes: &[PageSource]) -> Noted<Vec<ListPage>> {
        let linked = planned.into_iter().map(|list| {
            let written = list.words.map(|place| indexes[place].clone());
            let words = written.map(|written| self.text(written, list.kind.audience(), list.language));
            let (words, notes) = words.map_or((None, Vec::new()), |words| (Some(words.value), words.notes));
            let made =
                ListPage { kind: list.kind, language: list.language, route: list.route, title: list.title, words };
            Noted { value: made, notes }
        });
        gather(linked.collect())
    }
}

/// One list of values with the faults of all, each told once.
fn gather<T>(all: Vec<Noted<T>>) -> Noted<Vec<T>> {
    let mut gathered = Noted::plain(Vec::with_capacity(all.len()));
    for one in all {
        let value = one.note_into(&mut gathered.notes);
        gathered.value.push(value);
    }
    gathered
}
