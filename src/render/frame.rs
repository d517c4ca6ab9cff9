//! The frame of a page: the way here, other languages, other audiences, the navigation.

use super::view::{Alternate, AudienceChoice, AudienceView, LanguageChoice, LinkView, NavEntry, NavView};
use crate::site::lists::{ListId, ListKind};
use crate::site::matrix::PageId;
use crate::site::order::Node;
use crate::site::worded::language_mark;
use crate::site::{Destination, Site};

/// Looks at the site with the eyes of one language.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// The site.
    pub site: &'a Site,
    /// The reader's language.
    pub language: usize,
}

impl<'a> Frame<'a> {
    /// A link to a text, marked where it is in another language.
    pub fn to_page(self, page: PageId) -> LinkView {
        let page = &self.site.pages[page];
        let front = &page.text.front;
        self.link(&front.title, page.route.path(), page.language).described(front.description.as_deref())
    }

    /// A link to a made page.
    pub fn to_list(self, list: ListId) -> LinkView {
        let list = &self.site.lists[list];
        let description = list.words.as_ref().and_then(|words| words.front.description.as_deref());
        self.link(&list.title, list.route.path(), list.language).described(description)
    }

    /// A link to a page of either kind.
    pub fn to(self, destination: Destination) -> LinkView {
        match destination {
            Destination::Page(page) => self.to_page(page),
            Destination::List(list) => self.to_list(list),
        }
    }

    fn link(self, title: &str, path: &str, language: usize) -> LinkView {
        let other = (language != self.language).then(|| language_mark(&self.site.outline.languages[language].locale));
        LinkView {
            title: title.to_owned(),
            path: path.to_owned(),
            description: None,
            other_language: other,
            audience: None,
        }
    }

    /// The made page of a kind, in this language or the nearest of its chain.
    pub fn list(self, kind: &ListKind) -> Option<LinkView> {
        let nearest = &self.site.outline.languages[self.language].nearest;
        self.site.list_table.nearest(kind, nearest).map(|list| self.to_list(list))
    }

    /// What stands in a list for an audience: the topic's nearest text, or the section's page.
    pub fn node(self, node: Node, audience: Option<usize>) -> Option<LinkView> {
        let outline = &self.site.outline;
        match node {
            Node::Section(section) => self.list(&ListKind::Section { section, audience }),
            Node::Topic(topic) => {
                let nearest = outline.matrix.nearest(topic, audience, &outline.languages[self.language]);
                nearest.map(|page| self.to_page(page)).or_else(|| match audience {
                    None => self.list(&ListKind::Topic { topic }),
                    Some(_) => None,
                })
            }
        }
    }

    /// An audience with its home page.
    pub fn audience(self, audience: usize) -> AudienceView {
        let outline = &self.site.outline;
        let declared = &outline.config.audiences[audience];
        let chain = &outline.languages[self.language].chain;
        AudienceView {
            id: declared.id.clone(),
            name: declared.name.in_chain(chain).text.to_owned(),
            intro: declared.intro.as_ref().map(|intro| intro.in_chain(chain).text.to_owned()),
            path: self.list(&ListKind::Home { audience }).map(|home| home.path).unwrap_or_default(),
        }
    }

    /// All audiences.
    pub fn audiences(self) -> Vec<AudienceView> {
        (0..self.site.outline.config.audiences.len()).map(|audience| self.audience(audience)).collect()
    }

    /// The way to what lies in a section, the start page first.
    pub fn way(self, section: Option<usize>, audience: Option<usize>) -> Vec<LinkView> {
        let start = self.list(&ListKind::Start);
        let home = audience.and_then(|audience| self.list(&ListKind::Home { audience }));
        let sections = self.site.outline.tree.way_to(section);
        let sections = sections.into_iter().filter_map(|section| self.list(&ListKind::Section { section, audience }));
        start.into_iter().chain(home).chain(sections).collect()
    }

    /// Whether what lies in a section keeps quiet in the history, as the site's settings ask of it or of one above (S10).
    pub fn is_quiet(self, section: Option<usize>) -> bool {
        let outline = &self.site.outline;
        let quiet = outline.config.quiet.iter().filter_map(|folder| outline.tree.section(folder));
        let way = outline.tree.way_to(section);
        quiet.into_iter().any(|quiet| way.contains(&quiet))
    }

    /// The navigation of an audience with one section open.
    pub fn nav(self, audience: Option<usize>, open: Option<usize>) -> NavView {
        let open = self.site.outline.tree.way_to(open);
        let entries = self.site.order.inside(None).iter().filter_map(|node| {
            let link = self.node(*node, audience)?;
            let children = match node {
                Node::Section(section) if open.contains(section) => self.inside(*section, audience),
                _ => Vec::new(),
            };
            Some(NavEntry { link, children })
        });
        NavView { entries: entries.collect() }
    }

    /// What a section shows an audience, in order.
    pub fn inside(self, section: usize, audience: Option<usize>) -> Vec<LinkView> {
        self.site.order.inside(Some(section)).iter().filter_map(|node| self.node(*node, audience)).collect()
    }

    /// The same topic for every audience; one that it is missing for is named without a link.
    pub fn audience_choices(self, topic: usize, current: Option<usize>) -> Vec<AudienceChoice> {
        let outline = &self.site.outline;
        let all = 0..outline.config.audiences.len();
        all.map(|audience| {
            let page = outline.matrix.nearest(topic, Some(audience), &outline.languages[self.language]);
            AudienceChoice {
                audience: self.audience(audience),
                current: current == Some(audience),
                link: page.map(|page| self.to_page(page)),
            }
        })
        .collect()
    }

    /// The language switcher: `same` finds the same page in a language. Where there is none, the language leads to its
    /// page of first help, so that nobody who chooses her language is sent back to one that she does not read.
    pub fn languages(self, same: impl Fn(usize) -> Option<String>) -> Vec<LanguageChoice> {
        let all = self.site.outline.languages.iter().enumerate();
        all.map(|(language, declared)| {
            let found = same(language);
            LanguageChoice {
                language: language_mark(&declared.locale),
                current: language == self.language,
                same_topic: found.is_some(),
                path: found.unwrap_or_else(|| self.first_help(language)),
            }
        })
        .collect()
    }

    fn first_help(self, language: usize) -> String {
        let there = Frame { site: self.site, language };
        let acute = self.site.named_topic(self.site.outline.config.acute_topic.as_deref(), None, language);
        let acute = acute.map(|destination| there.to(destination)).filter(|link| link.other_language.is_none());
        acute.or_else(|| there.list(&ListKind::Start)).map(|link| link.path).unwrap_or_default()
    }

    /// The alternates for `hreflang`: only true translations, never a stand-in. `x-default` is the default language's.
    pub fn alternates(self, same: impl Fn(usize) -> Option<&'a str>) -> Vec<Alternate> {
        let default = self.site.default_language();
        let mut all = Vec::new();
        for (language, declared) in self.site.outline.languages.iter().enumerate() {
            if let Some(path) = same(language) {
                let href = self.site.base.join(path);
                all.push(Alternate { hreflang: declared.locale.to_string(), href });
            }
        }
        if let (true, Some(path)) = (all.len() > 1, same(default)) {
            all.push(Alternate { hreflang: "x-default".to_owned(), href: self.site.base.join(path) });
        }
        if all.len() > 1 { all } else { Vec::new() }
    }
}

impl LinkView {
    /// A link for a page that every site has, so that it is never seen.
    pub(super) fn nowhere() -> Self {
        Self { title: String::new(), path: String::new(), description: None, other_language: None, audience: None }
    }

    /// The same with a sentence about the page.
    #[must_use]
    pub fn described(self, description: Option<&str>) -> Self {
        Self { description: description.map(str::to_owned), ..self }
    }

    /// The same with the name of the audience that the page is for.
    #[must_use]
    pub fn for_audience(self, name: &str) -> Self {
        Self { audience: Some(name.to_owned()), ..self }
    }
}
