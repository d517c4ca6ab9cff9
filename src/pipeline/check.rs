//! The pipeline of a check: every channel is resolved and rendered, nothing is written.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::{Loaded, Step, load};
use crate::check;
use crate::check::case::Case;
use crate::check::levels::Levels;
use crate::check::lexicon::Lexicons;
use crate::check::markup::Examiner;
use crate::check::rule::Rule;
use crate::content::page::PageKey;
use crate::ground::date::Date;
use crate::ground::diag::{Diagnostic, Noted};
use crate::messages::{self, Kind, Messages};
use crate::render::{Output, Press};
use crate::site::edition::Edition;
use crate::site::{Site, resolve};

/// What is to be checked.
#[derive(Debug)]
pub struct Request {
    /// The site's folder: the one that holds `content/`.
    pub root: PathBuf,
    /// The day that counts as today.
    pub as_of: Date,
}

/// A site in all its channels, resolved, with what checks know of languages.
#[derive(Debug)]
pub struct Survey {
    /// The editions, one for each channel.
    pub sites: Vec<Arc<Site>>,
    /// The lists of words.
    pub lexicons: Lexicons,
    loaded: Loaded,
}

/// What a file of a page says of itself, by the path as shown.
pub type Origins = BTreeMap<String, Origin>;

/// What a file of a page says of itself.
#[derive(Debug, Clone)]
pub struct Origin {
    /// Its topic, audience and language.
    pub key: PageKey,
    /// Who answers for it: for a translation, whoever answers for what it was made from.
    pub owner: Option<String>,
}

/// Reads and resolves a site in all its channels. `None` where it could not be read; the faults say why.
pub fn survey(request: &Request, step: &dyn Fn(Step)) -> Noted<Option<Survey>> {
    let mut notes = Vec::new();
    step(Step::Read);
    let Some(mut loaded) = load(&request.root, None).note_into(&mut notes) else { return Noted { value: None, notes } };
    step(Step::Resolve);
    let Some(content) = loaded.content.take() else { return Noted { value: None, notes } };
    let channels = content.config.channels.clone();
    let mut sites = Vec::new();
    for channel in channels {
        let edition = Edition { as_of: request.as_of, channel, drafts: false, base_url: None, sheets: false };
        sites.extend(resolve(content.clone(), &loaded.messages, edition).note_into(&mut notes).map(Arc::new));
    }
    let lexicons = lexicons(&sites);
    let value = (!sites.is_empty()).then_some(Survey { sites, lexicons, loaded });
    Noted { value, notes }
}

/// The lists of words for the languages of a site.
pub(super) fn lexicons(sites: &[Arc<Site>]) -> Lexicons {
    let words = Messages::load(messages::embedded(Kind::Words)).value;
    Lexicons::of(&words, sites.iter().flat_map(|site| &site.outline.languages).map(|language| &language.locale))
}

/// Checks a site with the rules that `wanted` chooses. What earlier rooms tell is told whatever is chosen.
pub fn check(
    request: &Request,
    wanted: &(dyn Fn(&Rule) -> bool + Sync),
    step: &dyn Fn(Step),
) -> anyhow::Result<Noted<Option<Survey>>> {
    let Noted { value, mut notes } = survey(request, step);
    let Some(survey) = value else { return Ok(Noted { value: None, notes }) };
    step(Step::Check);
    let Some(case) = Case::of(&survey.sites, &survey.lexicons, &survey.loaded.theme) else {
        return Ok(Noted { value: None, notes });
    };
    let (levels, faults) = Levels::of(case.first());
    notes.extend(faults);
    notes.extend(survey.loaded.gaps(case.first()));
    notes.extend(check::run(&case, wanted));
    step(Step::Render);
    for site in &survey.sites {
        notes.extend(rendered(site, &survey.loaded, wanted)?);
    }
    let mut notes = levels.weigh(notes);
    notes.sort();
    notes.dedup();
    Ok(Noted { value: Some(survey), notes })
}

fn rendered(site: &Arc<Site>, loaded: &Loaded, wanted: &dyn Fn(&Rule) -> bool) -> anyhow::Result<Vec<Diagnostic>> {
    let examiner = Examiner::new(site, wanted);
    if examiner.is_idle() {
        return Ok(Vec::new());
    }
    let Noted { value, mut notes } = Press::set(Arc::clone(site), &loaded.theme, &loaded.messages, None);
    if let Some(press) = value {
        press.all(&Seen(&examiner))?.note_into(&mut notes);
    }
    notes.extend(examiner.done());
    Ok(notes)
}

/// An output that looks at each file and keeps none.
struct Seen<'a>(&'a Examiner<'a>);

impl Output for Seen<'_> {
    type Put = ();

    fn put(&self, path: &str, bytes: &[u8]) -> anyhow::Result<()> {
        self.0.look(path, bytes);
        Ok(())
    }
}

impl Survey {
    /// Faults that were found outside the pipeline, as much as they matter on this site.
    pub fn weighed(&self, notes: Vec<Diagnostic>) -> Vec<Diagnostic> {
        self.sites.first().map_or_else(Vec::new, |site| Levels::of(site).0.weigh(notes))
    }

    /// What the file of each page says of itself.
    pub fn origins(&self) -> Origins {
        let pages =
            self.sites.iter().flat_map(|site| site.pages.iter().map(move |page| (&**site, &page.text, Some(page))));
        let words = self
            .sites
            .iter()
            .flat_map(|site| site.lists.iter().filter_map(move |list| Some((&**site, list.words.as_ref()?, None))));
        let origin = |(site, text, page): (&Site, &crate::site::text::Text, Option<&crate::site::text::Page>)| {
            let of_source = || owner_of_source(site, page?);
            let owner = text.front.owner.clone().or_else(of_source);
            (text.source.path().to_owned(), Origin { key: text.key.clone(), owner })
        };
        pages.chain(words).map(origin).collect()
    }
}

fn owner_of_source(site: &Site, page: &crate::site::text::Page) -> Option<String> {
    let default = site.default_language();
    let source = site.outline.matrix.exactly(page.topic, page.audience, default)?;
    site.pages[source].text.front.owner.clone()
}
