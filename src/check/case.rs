//! The site as a whole under examination: its editions, and what their texts use.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use super::lexicon::Lexicons;
use crate::content::visit::{Piece, visit};
use crate::ground::date::Date;
use crate::ground::diag::{Place, Span};
use crate::site::Site;
use crate::site::lists::ListKind;
use crate::site::pictures::{key, key_in_site};
use crate::site::target::Target;
use crate::site::text::{Page, Text};
use crate::theme::Theme;

/// The site as a whole, in every channel.
#[derive(Debug)]
pub struct Case<'a> {
    /// The editions, one for each channel, in the order of `site.toml`.
    pub sites: &'a [Arc<Site>],
    /// The lists of words.
    pub lexicons: &'a Lexicons,
    /// The theme.
    pub theme: &'a Theme,
    /// The day that counts as today.
    pub today: Date,
    used: OnceLock<Used>,
    pages: OnceLock<Vec<(&'a Site, &'a Page)>>,
}

/// Something that a text uses, and where.
pub type Mentions = BTreeMap<usize, Vec<Place>>;

/// What the texts of all editions use.
#[derive(Debug, Default)]
pub struct Used {
    /// Contacts, by their place in the table.
    pub contacts: Mentions,
    /// Terms.
    pub terms: Mentions,
    /// Facts.
    pub facts: Mentions,
    /// Pictures, by their place below the content folder.
    pub pictures: BTreeSet<String>,
}

impl<'a> Case<'a> {
    /// A site in these editions. `None` where there is no edition at all.
    pub fn of(sites: &'a [Arc<Site>], lexicons: &'a Lexicons, theme: &'a Theme) -> Option<Self> {
        let today = sites.first()?.edition.as_of;
        Some(Self { sites, lexicons, theme, today, used: OnceLock::new(), pages: OnceLock::new() })
    }

    /// The first edition: what all editions share stands in it.
    pub fn first(&self) -> &'a Site {
        &self.sites[0]
    }

    /// Every page once, in the first edition that has it.
    pub fn pages(&self) -> &[(&'a Site, &'a Page)] {
        self.pages.get_or_init(|| Self::pages_of(self.sites))
    }

    /// What texts use.
    pub fn used(&self) -> &Used {
        self.used.get_or_init(|| self.usage())
    }

    /// Every page of these editions once.
    pub fn pages_of(sites: &'a [Arc<Site>]) -> Vec<(&'a Site, &'a Page)> {
        let mut seen = BTreeSet::new();
        let all = sites.iter().flat_map(|site| site.pages.iter().map(move |page| (&**site, page)));
        all.filter(|(_, page)| seen.insert(page.text.source.path())).collect()
    }

    /// Every folder's own words once, with its audience and language.
    pub fn folder_words(&self) -> Vec<(&'a Site, &'a Text, Option<usize>, usize)> {
        let mut seen = BTreeSet::new();
        let lists = self.sites.iter().flat_map(|site| site.lists.iter().map(move |list| (&**site, list)));
        let words = lists.filter_map(|(site, list)| {
            let text = list.words.as_ref()?;
            // One text may stand on a section's page for each audience: it is held against its own file's audience.
            let own = text.key.audience.id();
            let audience = site.outline.config.audiences.iter().position(|audience| audience.id == own);
            Some((site, text, audience, list.language))
        });
        words.filter(|(_, text, ..)| seen.insert(text.source.path())).collect()
    }

    fn usage(&self) -> Used {
        let mut used = Used::default();
        for (_, page) in self.pages() {
            used.look(&page.text);
        }
        for (_, text, ..) in self.folder_words() {
            used.look(text);
        }
        used.settings(self.first());
        let logo = self.first().outline.config.logo.iter();
        used.pictures.extend(logo.map(|path| format!("pages/{}", path.trim_start_matches('/'))));
        used
    }
}

impl Used {
    fn look(&mut self, text: &Text) {
        let place = |span: Span| Place::new(&text.source, span);
        visit(&text.document, &mut |piece, span| match piece {
            Piece::Link(Target::Contact(at)) => self.contacts.entry(*at).or_default().push(place(span)),
            Piece::Link(Target::Term(at)) => self.terms.entry(*at).or_default().push(place(span)),
            Piece::Link(Target::Fact(at)) => self.facts.entry(*at).or_default().push(place(span)),
            Piece::Image(image) => {
                self.pictures.insert(key(text, &image.path));
            }
            Piece::Link(_) | Piece::Heading(_) | Piece::Code => {}
        });
        if let Some(image) = &text.front.image {
            self.pictures.insert(key(text, image.get_ref()));
        }
    }

    /// What the settings show: contacts of the acute boxes and the statement, the logo.
    fn settings(&mut self, site: &Site) {
        let table = &site.data.contacts;
        let acute = site.outline.config.audiences.iter().flat_map(|audience| &audience.acute);
        let feedback = site.data.statement.iter().filter_map(|statement| statement.feedback_contact.as_ref());
        for at in acute.chain(feedback).filter_map(|id| table.place_of(id)) {
            self.contacts.entry(at).or_default();
        }
        self.pictures.extend(site.outline.config.look.logo.iter().map(|logo| key_in_site(logo)));
    }
}

/// Whether a made page is the list of everything, which says nothing of being found.
pub fn lists_everything(kind: &ListKind) -> bool {
    matches!(kind, ListKind::Index)
}
