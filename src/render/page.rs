//! A text as a page: everything that its template may read.

use super::body::{Body, Desk, body};
use super::frame::Frame;
use super::json_ld::json_ld;
use super::view::{AudienceView, LinkView, Notice, PageView, PictureView, ReviewView, TermView};
use crate::content::front_matter::TranslationState;
use crate::ground::date::Date;
use crate::messages::calendar::{Length, format_date};
use crate::site::lists::ListKind;
use crate::site::matrix::PageId;
use crate::site::pictures::key;
use crate::site::select::Standing;
use crate::site::text::{Page, Text};
use crate::site::worded::language_mark;

/// What is common to the pages of one audience in one language.
#[derive(Debug, Clone, Copy)]
pub struct Circle<'a> {
    /// The audience; `None` on pages for everybody.
    pub audience: Option<&'a AudienceView>,
    /// The site's neutral title.
    pub site_title: &'a str,
}

/// A text as a page. The body is rendered before, so that its view can borrow it.
pub fn page_view<'a>(id: PageId, desk: Desk<'a>, circle: Circle<'a>, body: &'a mut Body) -> PageView<'a> {
    let page = &desk.site.pages[id];
    let frame = Frame { site: desk.site, language: page.language };
    let section = desk.site.outline.tree.topics[page.topic].section;
    let exact = |language: usize| {
        let found = desk.site.outline.matrix.exactly(page.topic, page.audience, language)?;
        Some(desk.site.pages[found].route.path())
    };
    let locale = &desk.reader.chain[0];
    let (previous, next) = neighbours(frame, page, id);
    PageView {
        kind: "page",
        lang: locale.as_str(),
        dir: locale.direction(),
        root: desk.root.to_owned(),
        path: page.route.path(),
        title: &page.text.front.title,
        tab_title: tab_title(&page.text, page.sensitive, desk, circle.site_title),
        description: page.text.front.description.as_deref(),
        sensitive: page.sensitive,
        noindex: page.standing != Standing::Published,
        canonical: desk.site.base.join(page.route.path()),
        alternates: frame.alternates(exact),
        audience: circle.audience,
        breadcrumbs: frame.way(section, page.audience),
        quiet: frame.is_quiet(section),
        languages: frame.languages(|language| exact(language).map(str::to_owned)),
        audiences: frame.audience_choices(page.topic, page.audience),
        body: &body.html,
        picture: picture(&page.text, desk),
        contents: std::mem::take(&mut body.contents),
        terms: terms(&body.terms, desk),
        notices: notices(frame, page),
        review: review(&page.text, desk),
        sheets: sheets(&page.text, desk),
        previous,
        next,
        tags: tags(frame, page),
        json_ld: json_ld(page, &body.contacts, desk),
        listing: None,
    }
}

/// The body of a page.
pub fn page_body(id: PageId, desk: Desk<'_>) -> Body {
    let page = &desk.site.pages[id];
    let mut made = body(&page.text, desk);
    for note in &mut made.notes {
        note.args.insert("page", page.text.source.path().into());
    }
    made
}

/// The title of the tab: neutral where the page is sensitive (S9), and always with the site's name behind.
pub fn tab_title(text: &Text, sensitive: bool, desk: Desk<'_>, site_title: &str) -> String {
    let words = neutral_title(text, sensitive).unwrap_or(&desk.reader.words.discreet_title);
    if words == site_title { words.to_owned() } else { format!("{words} – {site_title}") }
}

/// What a text is called where a stranger may see it: its neutral title, or its own where it is not sensitive.
pub fn neutral_title(text: &Text, sensitive: bool) -> Option<&str> {
    let own = (!sensitive).then_some(text.front.title.as_str());
    text.front.discreet_title.as_deref().or(own)
}

fn picture(text: &Text, desk: Desk<'_>) -> Option<PictureView> {
    let image = text.front.image.as_ref()?;
    let made = desk.pictures.get(&key(text, image.get_ref()))?;
    Some(made.with_alt(text.front.image_alt.as_deref().unwrap_or_default()))
}

/// The words explained on a page, in the order of first mention.
pub fn terms(places: &[usize], desk: Desk<'_>) -> Vec<TermView> {
    places.iter().filter_map(|place| desk.reader.term(*place, desk.easy).cloned()).collect()
}

fn notices(frame: Frame<'_>, page: &Page) -> Vec<Notice> {
    let mut all = Vec::new();
    match page.standing {
        Standing::Draft => all.push(Notice { kind: "draft", link: None }),
        Standing::Scheduled => all.push(Notice { kind: "scheduled", link: None }),
        Standing::Published | Standing::Ended => {}
    }
    let Some(translation) = page.translation else { return all };
    let kind = match translation.state {
        TranslationState::Machine => Some("machine"),
        TranslationState::Draft => Some("draft-translation"),
        TranslationState::Reviewed => None,
    };
    let source = source_of(frame, page);
    all.extend(kind.map(|kind| Notice { kind, link: source.clone() }));
    if translation.stale {
        all.push(Notice { kind: "stale", link: source });
    }
    all
}

/// The text that a translation was made from, as a link marked with its language.
fn source_of(frame: Frame<'_>, page: &Page) -> Option<LinkView> {
    let of = &page.text.front.translation.as_ref()?.of;
    let outline = &frame.site.outline;
    let language = outline.languages.iter().position(|language| language.locale == *of)?;
    let source = outline.matrix.exactly(page.topic, page.audience, language)?;
    Some(LinkView { other_language: Some(language_mark(of)), ..frame.to_page(source) })
}

fn review(text: &Text, desk: Desk<'_>) -> Option<ReviewView> {
    let day: Date = text.front.reviewed?;
    let date = format_date(day, &desk.reader.chain[0], Length::Long);
    Some(ReviewView { date, iso: day.to_string(), owner: text.front.owner.clone() })
}

fn sheets(text: &Text, desk: Desk<'_>) -> Vec<&'static str> {
    let asked = text.front.sheets.iter().filter(|_| desk.site.edition.sheets);
    asked.map(|kind| kind.name()).collect()
}

fn tags(frame: Frame<'_>, page: &Page) -> Vec<LinkView> {
    let tags = page.text.front.tags.iter();
    let kinds = tags.map(|tag| ListKind::Tag { tag: tag.clone(), audience: page.audience });
    kinds.filter_map(|kind| frame.list(&kind)).collect()
}

/// The pages before and after this one in its section, for its audience.
fn neighbours(frame: Frame<'_>, page: &Page, id: PageId) -> (Option<LinkView>, Option<LinkView>) {
    let outline = &frame.site.outline;
    let section = outline.tree.topics[page.topic].section;
    if section.is_none() {
        return (None, None);
    }
    let language = &outline.languages[page.language];
    let nearest = |topic| outline.matrix.nearest(topic, page.audience, language);
    let pages: Vec<PageId> = frame.site.order.topics(section).filter_map(nearest).collect();
    let Some(at) = pages.iter().position(|other| *other == id) else { return (None, None) };
    let link = |at: Option<usize>| at.and_then(|at| pages.get(at)).map(|page| frame.to_page(*page));
    (link(at.checked_sub(1)), link(Some(at + 1)))
}
