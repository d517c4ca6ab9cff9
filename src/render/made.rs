//! Made pages: what each of them lists.

use super::body::{Body, Desk};
use super::frame::Frame;
use super::page::{Circle, tab_title};
use super::statement::statement_view;
use super::view::{ContactGroup, ContactView, Group, Letter, LinkView, Listing, PageView, TermView};
use crate::messages::collation::Collator;
use crate::site::Site;
use crate::site::lists::{ListId, ListKind, ListPage};
use crate::site::order::Node;

/// The name of the template that a made page uses.
fn template(kind: &ListKind) -> &'static str {
    match kind {
        ListKind::Start => "start",
        ListKind::Home { .. } => "audience",
        ListKind::Section { .. } => "section",
        ListKind::Topic { .. } => "topic",
        ListKind::Tag { .. } => "tag",
        ListKind::Index => "index",
        ListKind::Glossary => "glossary",
        ListKind::Contacts => "contacts",
        ListKind::Statement => "statement",
        ListKind::NotFound => "not-found",
    }
}

/// A made page. The body holds the folder's own words, if it has any.
pub fn made_view<'a>(id: ListId, desk: Desk<'a>, circle: Circle<'a>, body: &'a Body) -> PageView<'a> {
    let list = &desk.site.lists[id];
    let frame = Frame { site: desk.site, language: list.language };
    let exact = |language: usize| {
        let found = desk.site.list_table.get(&list.kind, language)?;
        Some(desk.site.lists[found].route.path())
    };
    let not_found = list.kind == ListKind::NotFound;
    let locale = &desk.reader.chain[0];
    let config = &desk.site.outline.config;
    let described = list.words.as_ref().and_then(|words| words.front.description.as_deref());
    let start = matches!(list.kind, ListKind::Start);
    PageView {
        kind: template(&list.kind),
        lang: locale.as_str(),
        dir: locale.direction(),
        root: desk.root.to_owned(),
        path: list.route.path(),
        title: &list.title,
        tab_title: list_tab_title(list, desk, circle),
        description: described.or_else(|| {
            let words = config.description.as_ref().filter(|_| start)?;
            Some(words.in_chain(&desk.reader.chain).text)
        }),
        sensitive: config.sensitive,
        noindex: not_found || matches!(list.kind, ListKind::Tag { .. }),
        canonical: desk.site.base.join(list.route.path()),
        alternates: if not_found { Vec::new() } else { frame.alternates(exact) },
        audience: circle.audience,
        breadcrumbs: if start { Vec::new() } else { way_here(frame, &list.kind) },
        quiet: match list.kind {
            ListKind::Section { section, .. } => frame.is_quiet(Some(section)),
            _ => false,
        },
        languages: frame.languages(|language| exact(language).map(str::to_owned)),
        audiences: match list.kind {
            ListKind::Topic { topic } => frame.audience_choices(topic, None),
            _ => Vec::new(),
        },
        body: &body.html,
        picture: None,
        contents: Vec::new(),
        terms: super::page::terms(&body.terms, desk),
        notices: Vec::new(),
        review: None,
        sheets: Vec::new(),
        previous: None,
        next: None,
        tags: Vec::new(),
        json_ld: None,
        listing: listing(frame, list, desk),
    }
}

fn list_tab_title(list: &ListPage, desk: Desk<'_>, circle: Circle<'_>) -> String {
    match (&list.words, &list.kind) {
        (_, ListKind::Start) => circle.site_title.to_owned(),
        (Some(words), _) => {
            let sensitive = words.front.sensitive.unwrap_or(desk.site.outline.config.sensitive);
            tab_title(words, sensitive, desk, circle.site_title)
        }
        (None, ListKind::Topic { topic }) => {
            let matrix = &desk.site.outline.matrix;
            let first = matrix.audiences_of(*topic, list.language).next().map(|(_, page)| &desk.site.pages[page]);
            first.map_or_else(String::new, |page| tab_title(&page.text, page.sensitive, desk, circle.site_title))
        }
        (None, _) => format!("{} – {}", list.title, circle.site_title),
    }
}

fn way_here(frame: Frame<'_>, kind: &ListKind) -> Vec<LinkView> {
    let tree = &frame.site.outline.tree;
    match kind {
        ListKind::Section { section, audience } => frame.way(tree.sections[*section].parent, *audience),
        ListKind::Tag { audience, .. } => frame.way(None, *audience),
        _ => frame.way(None, None),
    }
}

fn listing(frame: Frame<'_>, list: &ListPage, desk: Desk<'_>) -> Option<Listing> {
    let groups = |groups: Vec<Group>| Some(Listing::Groups(groups));
    match &list.kind {
        ListKind::Start | ListKind::NotFound => None,
        ListKind::Home { audience } => groups(first_level(frame, Some(*audience))),
        ListKind::Section { section, audience: Some(audience) } => {
            groups(section_groups(frame, *section, Some(*audience)))
        }
        ListKind::Section { section, audience: None } => groups(by_audience(frame, *section)),
        ListKind::Topic { topic } => groups(vec![topic_group(frame, *topic)]),
        ListKind::Tag { tag, audience } => groups(vec![tag_group(frame, tag, *audience)]),
        ListKind::Index => Some(Listing::Letters(letters(frame))),
        ListKind::Glossary => Some(Listing::Terms(glossary(desk))),
        ListKind::Contacts => Some(Listing::Contacts(contact_groups(frame, desk))),
        ListKind::Statement => desk
            .site
            .data
            .statement
            .as_ref()
            .map(|statement| Listing::Statement(Box::new(statement_view(statement, desk)))),
    }
}

/// The first level for an audience: topics that stand alone in a group without a heading, then each section with what it
/// holds.
fn first_level(frame: Frame<'_>, audience: Option<usize>) -> Vec<Group> {
    grouped(frame, frame.site.order.inside(None), audience)
}

fn section_groups(frame: Frame<'_>, section: usize, audience: Option<usize>) -> Vec<Group> {
    grouped(frame, frame.site.order.inside(Some(section)), audience)
}

fn grouped(frame: Frame<'_>, nodes: &[Node], audience: Option<usize>) -> Vec<Group> {
    let mut alone = Group { heading: None, links: Vec::new() };
    let mut sections = Vec::new();
    for node in nodes {
        let Some(link) = frame.node(*node, audience) else { continue };
        match node {
            Node::Topic(_) => alone.links.push(link),
            Node::Section(section) => {
                let links = frame.inside(*section, audience);
                sections.push(Group { heading: Some(link), links });
            }
        }
    }
    let alone = (!alone.links.is_empty()).then_some(alone);
    alone.into_iter().chain(sections).collect()
}

fn by_audience(frame: Frame<'_>, section: usize) -> Vec<Group> {
    let audiences = 0..frame.site.outline.config.audiences.len();
    let groups = audiences.map(|audience| Group {
        heading: frame.list(&ListKind::Section { section, audience: Some(audience) }).map(|link| LinkView {
            title: frame.audience(audience).name,
            description: None,
            ..link
        }),
        links: frame.inside(section, Some(audience)),
    });
    groups.filter(|group| !group.links.is_empty()).collect()
}

fn topic_group(frame: Frame<'_>, topic: usize) -> Group {
    let texts = frame.site.outline.matrix.audiences_of(topic, frame.language);
    let links = texts.map(|(audience, page)| frame.to_page(page).for_audience(&frame.audience(audience).name));
    Group { heading: None, links: links.collect() }
}

fn tag_group(frame: Frame<'_>, tag: &str, audience: Option<usize>) -> Group {
    let pages = frame.site.pages.iter().enumerate();
    let tagged = pages.filter(|(_, page)| {
        page.language == frame.language
            && page.audience == audience
            && page.text.front.tags.iter().any(|named| named == tag)
    });
    Group { heading: None, links: tagged.map(|(id, _)| frame.to_page(id)).collect() }
}

/// Every text in the language by the first letter of its title, as the language sorts.
fn letters(frame: Frame<'_>) -> Vec<Letter> {
    let site: &Site = frame.site;
    let collator = Collator::new(&site.outline.languages[frame.language].locale);
    let pages = site.pages.iter().enumerate().filter(|(_, page)| page.language == frame.language);
    let mut links: Vec<LinkView> = pages
        .map(|(id, page)| match page.audience {
            Some(audience) => frame.to_page(id).for_audience(&frame.audience(audience).name),
            None => frame.to_page(id),
        })
        .collect();
    collator.sort(&mut links, |link| &link.title);
    let mut letters: Vec<Letter> = Vec::new();
    for link in links {
        let letter = collator.initial(&link.title);
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.links.push(link),
            _ => letters.push(Letter { letter, links: vec![link] }),
        }
    }
    letters
}

fn glossary(desk: Desk<'_>) -> Vec<TermView> {
    let places = 0..desk.site.data.terms.iter().len();
    let mut terms: Vec<TermView> = places.filter_map(|place| desk.reader.term(place, desk.easy).cloned()).collect();
    Collator::new(&desk.reader.chain[0]).sort(&mut terms, |term| &term.term);
    terms
}

/// The contacts: those for everybody first, then those for each audience; for people in their work only where they are.
fn contact_groups(frame: Frame<'_>, desk: Desk<'_>) -> Vec<ContactGroup> {
    let audiences = &desk.site.outline.config.audiences;
    let mut groups = vec![ContactGroup { audience: None, contacts: contacts_for(None, desk) }];
    for (place, audience) in audiences.iter().enumerate() {
        let contacts = contacts_for(Some(&audience.id), desk);
        groups.push(ContactGroup { audience: Some(frame.audience(place).name), contacts });
    }
    groups.retain(|group| !group.contacts.is_empty());
    groups
}

fn contacts_for(audience: Option<&str>, desk: Desk<'_>) -> Vec<ContactView> {
    let all = desk.site.data.contacts.iter().enumerate();
    let chosen = all.filter(|(_, contact)| match audience {
        None => contact.audiences.is_empty(),
        Some(id) => contact.audiences.iter().any(|named| named == id),
    });
    chosen.filter_map(|(place, _)| desk.reader.contact(place).cloned()).collect()
}
