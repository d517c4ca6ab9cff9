//! A version of the site: every page can be asked for, and is made when it is.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::ground::diag::Diagnostic;
use crate::pipeline;
use crate::render::manifest::{self, ManifestEntry};
use crate::render::{Output, Press, Work};
use crate::site::Site;

/// A version of the site.
#[derive(Debug)]
pub(super) struct Version {
    press: Arc<Press>,
    works: BTreeMap<String, Work>,
    /// Known once every file has been made.
    manifest: OnceLock<String>,
}

/// Where an address leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// To this file.
    File(String),
    /// To the same with `/` at its end.
    Folder,
    /// Nowhere in the site.
    Nowhere,
    /// Outside the path that the site has on its host.
    Outside,
}

impl Version {
    /// A version that has not been made whole yet.
    pub(super) fn of(press: Arc<Press>) -> Self {
        Self { works: press.works().collect(), press, manifest: OnceLock::new() }
    }

    /// The site.
    pub(super) fn site(&self) -> &Site {
        self.press.site()
    }

    /// The content policy of the site's pages.
    pub(super) fn policy(&self) -> &str {
        self.press.policy()
    }

    /// The components of the theme ([`Press::gallery`]).
    pub(super) fn gallery(&self, audience: Option<&str>) -> Option<Vec<u8>> {
        self.press.gallery(audience).value
    }

    /// The path of the styles that a page uses.
    pub(super) fn styles_of(&self, page: &[u8]) -> &str {
        self.press.styles_of(page)
    }

    /// Where the path of an address leads. Folders show their `index.html`, as on any host.
    pub(super) fn find(&self, path: &str) -> Found {
        let Some(below) = path.strip_prefix(self.site().base.path()) else { return Found::Outside };
        let file =
            if below.is_empty() || below.ends_with('/') { format!("{below}index.html") } else { below.to_owned() };
        if self.works.contains_key(&file) || file == manifest::PATH {
            Found::File(file)
        } else if self.works.contains_key(&format!("{file}/index.html")) {
            Found::Folder
        } else {
            Found::Nowhere
        }
    }

    /// Makes a file; `None` where it cannot be made, or is not there.
    pub(super) fn make(&self, file: &str) -> Option<Vec<u8>> {
        if file == manifest::PATH {
            return self.manifest.get().map(|text| text.clone().into_bytes());
        }
        self.press.make(*self.works.get(file)?).value.map(std::borrow::Cow::into_owned)
    }

    /// Makes every file once, to learn what is wrong with any of them, unless it is overtaken: that is the error.
    pub(super) fn sweep(&self, overtaken: &(dyn Fn() -> bool + Sync)) -> anyhow::Result<Vec<Diagnostic>> {
        let swept = pipeline::make(&self.press, &Sweep { overtaken })?;
        let entries = swept.value.iter().map(|(path, bytes, digest)| ManifestEntry::of(path, *bytes, digest));
        self.manifest.get_or_init(|| manifest::manifest(&self.site().edition.channel, entries.collect()));
        Ok(swept.notes)
    }
}

/// An output that keeps of each file only what the manifest says of it.
struct Sweep<'a> {
    overtaken: &'a (dyn Fn() -> bool + Sync),
}

impl Output for Sweep<'_> {
    type Put = (String, u64, blake3::Hash);

    fn put(&self, path: &str, bytes: &[u8]) -> anyhow::Result<Self::Put> {
        anyhow::ensure!(!(self.overtaken)(), "overtaken by a newer change");
        Ok((path.to_owned(), bytes.len() as u64, blake3::hash(bytes)))
    }
}
