//! The pipeline of a check: every channel is resolved and rendered, nothing is written.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use super::{Loaded, Step, load};
use crate::check;
use crate::check::case::Case;
use crate::check::levels::Levels;
use crate::check::lexicon::Lexicons;
use crate::check::markup::Examiner;
use crate::check::markup::news::News;
use crate::check::rule::Rule;
use crate::content::page::PageKey;
use crate::ground::date::Date;
use crate::ground::diag::{Diagnostic, Noted};
use crate::messages::{self, Kind, Messages};
use crate::render::{Output, Press, Work};
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
    // The last one takes the texts themselves.
    let copies = std::iter::repeat_n(content, channels.len());
    for (channel, content) in channels.into_iter().zip(copies) {
        let edition = Edition { as_of: request.as_of, channel, drafts: false, base_url: None, sheets: false };
        let before = sites.last().map(|site: &Arc<Site>| &**site);
        sites.extend(resolve(content, &loaded.messages, edition, before).note_into(&mut notes).map(Arc::new));
    }
    let lexicons = lexicons(sites.iter().map(|site| &**site));
    let value = (!sites.is_empty()).then_some(Survey { sites, lexicons, loaded });
    Noted { value, notes }
}

/// The lists of words for the languages of a site.
pub fn lexicons<'a>(sites: impl IntoIterator<Item = &'a Site>) -> Lexicons {
    static WORDS: LazyLock<Messages> = LazyLock::new(|| Messages::load(messages::embedded(Kind::Words)).value);
    Lexicons::of(&WORDS, sites.into_iter().flat_map(|site| &site.outline.languages).map(|language| &language.locale))
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
    let mut press = None;
    for at in 0..survey.sites.len() {
        press = rendered(&survey, at, wanted, press.as_ref())?.note_into(&mut notes);
    }
    let mut notes = levels.weigh(notes);
    notes.sort();
    notes.dedup();
    Ok(Noted { value: Some(survey), notes })
}

/// What is found in the pages of one edition as a browser gets them, and the press that made them. Those that an edition before
/// has shown are not made again.
fn rendered(
    survey: &Survey,
    at: usize,
    wanted: &dyn Fn(&Rule) -> bool,
    before: Option<&Press>,
) -> anyhow::Result<Noted<Option<Press>>> {
    let site = &survey.sites[at];
    let news = (at > 0).then(|| News::of(site, &survey.sites[..at]));
    let mut examiner = Examiner::new(site, wanted);
    if let Some(news) = &news {
        examiner = examiner.after_others(news);
    }
    if examiner.is_idle() {
        return Ok(Noted::plain(None));
    }
    let loaded = &survey.loaded;
    let mut press = Press::set(Arc::clone(site), &loaded.theme, &loaded.messages, before);
    if let Some(press_set) = &press.value {
        let made = press_set.some(&Seen(&examiner), |work| is_looked_at(site, news.as_ref(), work))?;
        press.notes.extend(made.notes);
    }
    press.notes.extend(examiner.done());
    Ok(press)
}

/// Whether a file is looked at: a page is not where an edition before has shown it, and search index and site map hold nothing that
/// does not stand on a page.
fn is_looked_at(site: &Site, news: Option<&News>, work: Work) -> bool {
    let is_new = |page: usize| news.is_none_or(|news| news.pages[page]);
    match work {
        Work::Asset(_) | Work::Ready(_) => true,
        Work::Index(_) | Work::Sitemap => false,
        Work::Page(page) => is_new(page),
        Work::List(list) => news.is_none_or(|news| news.lists[list]),
        Work::Redirect(redirect) => is_new(site.redirects[redirect].to),
    }
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

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the test writes a content folder to survey")]
mod tests {
    use super::*;
    use crate::content::sanity::tests::SITE;

    fn surveyed(pages: &[(&str, &str)]) -> Survey {
        let folder = tempfile::tempdir().expect("a folder");
        let site = [("content/site.toml", SITE), ("content/pages/_index.sv.md", "+++\ntitle = \"Start\"\n+++\n")];
        for (name, text) in site.iter().chain(pages) {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
        let request = Request { root: folder.path().to_owned(), as_of: Date::parse("2026-11-25").expect("a day") };
        survey(&request, &|_| {}).value.expect("a site")
    }

    /// The files that are new in the last edition.
    fn new(survey: &Survey, which: fn(&News) -> &[bool]) -> Vec<&str> {
        let (site, before) = survey.sites.split_last().expect("editions");
        let news = News::of(site, before);
        let pages = site.pages.iter().zip(which(&news).to_vec()).filter(|(_, new)| *new);
        pages.map(|(page, _)| page.text.source.path().trim_start_matches("content/pages/")).collect()
    }

    #[test]
    fn a_page_is_looked_at_again_where_it_leads_somewhere_else() {
        let survey = surveyed(&[
            ("content/pages/rutin/vuxna.sv.md", "+++\ntitle = \"Rutin\"\nchannels = [\"intranet\"]\n+++\nGör så.\n"),
            ("content/pages/stod/vuxna.en.md", "+++\ntitle = \"Support\"\n+++\nCome in.\n"),
            ("content/pages/stod/vuxna.sv.md", "+++\ntitle = \"Stöd\"\n+++\nKom in, eller [läs om tolk](page:tolk).\n"),
            ("content/pages/tolk/vuxna.sv.md", "+++\ntitle = \"Tolk\"\n+++\nSe [rutinen](page:rutin).\n"),
        ]);
        assert_eq!(new(&survey, |news| &news.unmet), ["rutin/vuxna.sv.md"]);
        assert_eq!(new(&survey, |news| &news.pages), ["rutin/vuxna.sv.md", "tolk/vuxna.sv.md"]);
        let lists = News::of(&survey.sites[1], &survey.sites[..1]).lists;
        assert!(lists.iter().all(|new| *new), "every language's lists may show the Swedish page");
    }

    #[test]
    fn where_channels_have_the_same_pages_nothing_is_new() {
        let survey = surveyed(&[("content/pages/stod/vuxna.sv.md", "+++\ntitle = \"Stöd\"\n+++\nKom in.\n")]);
        assert_eq!(new(&survey, |news| &news.pages), [""; 0]);
        let news = News::of(&survey.sites[1], &survey.sites[..1]);
        assert!(news.lists.iter().all(|new| !new), "{:?}", news.lists);
    }
}
