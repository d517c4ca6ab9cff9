//! What a template may read: plain values, already worded, already addressed.
//!
//! Every address here is a path below the site's root without a leading `/`; a template writes `{{ root }}{{ path }}`,
//! so that a built site works below any path. `root` is `../../` and the like, and the base path on `404.html`.
//! Views that many pages share (navigation, contacts, the site's own words) are made once for each language and kept as
//! template values.

mod pieces;

use serde::Serialize;

use crate::ground::locale::Direction;

pub use crate::site::contact::ContactView;
pub use crate::site::worded::{LanguageMark, WordedView};
pub use pieces::{
    ContentsEntry, Notice, PictureFile, PictureSource, PictureView, ReviewView, ShortcomingView, StatementView,
    TermView,
};

/// The words and addresses that all pages of one language share: `site` in a template.
#[derive(Debug, Serialize)]
pub struct SiteView {
    /// The site's neutral title.
    pub title: String,
    /// The municipality's name.
    pub name: String,
    /// The site's neutral description.
    pub description: Option<WordedView>,
    /// The municipality's own site.
    pub website: Option<String>,
    /// Its logo; the name stands beside it, so it has no words of its own.
    pub logo: Option<PictureView>,
    /// The start page in this language: `""`, `en/`.
    pub home: String,
    /// Where exit-this-page leads (https).
    pub exit: String,
    /// "Help now".
    pub acute: Option<LinkView>,
    /// The safety page.
    pub safety: Option<LinkView>,
    /// All contacts, glossary, A to Z, accessibility statement: the foot of each page. Missing ones are not made.
    pub contacts: LinkView,
    /// The glossary.
    pub glossary: Option<LinkView>,
    /// A to Z.
    pub index: LinkView,
    /// The accessibility statement.
    pub statement: Option<LinkView>,
    /// The index that a search reads; missing where the language has no page to be found.
    pub search: Option<String>,
    /// The audiences with their home pages: "Who are you?".
    pub audiences: Vec<AudienceView>,
}

/// A link to a page.
#[derive(Debug, Clone, Serialize)]
pub struct LinkView {
    /// The words.
    pub title: String,
    /// The path below the root.
    pub path: String,
    /// One sentence about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The language of the page, where it is another than the reader's: tag, direction and name in itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_language: Option<LanguageMark>,
    /// Whom the page is for, where a list mixes audiences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
}

/// An audience.
#[derive(Debug, Clone, Serialize)]
pub struct AudienceView {
    /// The id, for `data-audience` and style.
    pub id: String,
    /// The name.
    pub name: String,
    /// Whom it is for, in one line.
    pub intro: Option<String>,
    /// Its home page.
    pub path: String,
}

/// One page: the whole context of a template beside `site`, `nav`, `acute` (the cards of the audience's acute contacts) and
/// `shared` (the templates below `shared/`, rendered).
#[derive(Debug, Serialize)]
pub struct PageView<'a> {
    /// `page`, `start`, `audience`, `section`, `topic`, `tag`, `index`, `glossary`, `contacts`, `statement`,
    /// `not-found` or `redirect`: the template of that name is used.
    pub kind: &'static str,
    /// The tag of the page's language; `t()` reads it.
    pub lang: &'a str,
    /// Its direction.
    pub dir: Direction,
    /// The path back to the site's root.
    pub root: String,
    /// This page's own path.
    pub path: &'a str,
    /// The heading, in plain words.
    pub title: &'a str,
    /// The title of the tab: neutral where the page is sensitive.
    pub tab_title: String,
    /// A neutral sentence.
    pub description: Option<&'a str>,
    /// Whether a stranger must not learn from address and tab what it is about.
    pub sensitive: bool,
    /// Whether search engines are asked to pass it over.
    pub noindex: bool,
    /// Its one true address.
    pub canonical: String,
    /// The same page in other languages (itself among them), for `hreflang`; the last may be `x-default`.
    pub alternates: Vec<Alternate>,
    /// Whom it is for; missing on pages for everybody.
    pub audience: Option<&'a AudienceView>,
    /// The way here, the start page first, without the page itself.
    pub breadcrumbs: Vec<LinkView>,
    /// Whether the pages of its section leave one entry in the history together (S10).
    pub quiet: bool,
    /// The language switcher: every language of the site.
    pub languages: Vec<LanguageChoice>,
    /// The audience switcher: every audience of the site.
    pub audiences: Vec<AudienceChoice>,
    /// The text as HTML.
    #[serde(skip)]
    pub body: &'a str,
    /// A picture beside the title.
    pub picture: Option<PictureView>,
    /// The headings of level 2 and 3.
    pub contents: Vec<ContentsEntry>,
    /// The words explained at the end of the page.
    pub terms: Vec<TermView>,
    /// What must be said of the page itself.
    pub notices: Vec<Notice>,
    /// Who read it last, and when.
    pub review: Option<ReviewView>,
    /// The printed sheets that lie beside it: their names, for `print-<name>` in Fluent and `<name>.pdf`.
    pub sheets: Vec<&'static str>,
    /// The page before it in its section.
    pub previous: Option<LinkView>,
    /// The page after it in its section.
    pub next: Option<LinkView>,
    /// Its tags.
    pub tags: Vec<LinkView>,
    /// JSON-LD (schema.org), safe to stand in a `<script type="application/ld+json">`.
    #[serde(skip)]
    pub json_ld: Option<String>,
    /// What a list page lists.
    pub listing: Option<Listing>,
}

/// What a list page lists.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Listing {
    /// Pages: of an audience's home, a section, a topic (one for each audience) or a tag. Groups have a heading or none.
    Groups(Vec<Group>),
    /// A to Z.
    Letters(Vec<Letter>),
    /// The glossary.
    Terms(Vec<TermView>),
    /// The contacts, in groups.
    Contacts(Vec<ContactGroup>),
    /// The accessibility statement.
    Statement(Box<StatementView>),
    /// Where an old address leads now.
    Redirect(LinkView),
}

/// Pages under one heading.
#[derive(Debug, Serialize)]
pub struct Group {
    /// The heading and its page; missing for pages that stand on their own.
    pub heading: Option<LinkView>,
    /// The pages.
    pub links: Vec<LinkView>,
}

/// A letter of A to Z.
#[derive(Debug, Serialize)]
pub struct Letter {
    /// The letter.
    pub letter: String,
    /// The pages.
    pub links: Vec<LinkView>,
}

/// Contacts for one audience.
#[derive(Debug, Serialize)]
pub struct ContactGroup {
    /// The audience's name, or nothing for those that are for all.
    pub audience: Option<String>,
    /// The contacts.
    pub contacts: Vec<ContactView>,
}

/// The navigation of one audience in one language, cut to one open section: `nav` in a template.
#[derive(Debug, Serialize)]
pub struct NavView {
    /// Sections and topics of the first level.
    pub entries: Vec<NavEntry>,
}

/// A section or topic in the navigation.
#[derive(Debug, Serialize)]
pub struct NavEntry {
    /// Title and path.
    pub link: LinkView,
    /// The topics in it, where it is the open section.
    pub children: Vec<LinkView>,
}

/// The same page in another language.
#[derive(Debug, Serialize)]
pub struct Alternate {
    /// `sv`, or `x-default`.
    pub hreflang: String,
    /// The whole address.
    pub href: String,
}

/// A language in the switcher.
#[derive(Debug, Serialize)]
pub struct LanguageChoice {
    /// The language.
    pub language: LanguageMark,
    /// Whether it is this page's own.
    pub current: bool,
    /// Where it leads.
    pub path: String,
    /// Whether the same topic is there in that language; if not, `path` is that language's page of first help.
    pub same_topic: bool,
}

/// An audience in the switcher.
#[derive(Debug, Serialize)]
pub struct AudienceChoice {
    /// The audience.
    pub audience: AudienceView,
    /// Whether it is this page's own.
    pub current: bool,
    /// The same topic for that audience; missing where there is none.
    pub link: Option<LinkView>,
}
