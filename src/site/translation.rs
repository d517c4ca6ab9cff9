//! How a translation stands to its source: who has read it, and whether the source has changed since.

use std::sync::Arc;

use ahash::AHashMap;

use crate::content::front_matter::TranslationState;
use crate::content::page::{PageKey, PageSource};

/// How a translation stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TranslationStatus {
    /// How far it has come.
    pub state: TranslationState,
    /// Whether the source has changed since it was made. Known by the digest of the source; where a translation does not
    /// carry one, nothing is known and nothing is claimed.
    pub stale: bool,
}

/// The digests of all texts, by key.
#[derive(Debug)]
pub struct Digests(AHashMap<PageKey, Arc<str>>);

impl Digests {
    /// The digests of these texts.
    pub fn of(texts: &[PageSource]) -> Self {
        Self(texts.iter().map(|text| (text.key.clone(), Arc::clone(&text.digest))).collect())
    }

    /// How a text stands to its source; `None` where it is no translation.
    pub fn status(&self, text: &PageSource) -> Option<TranslationStatus> {
        let translation = text.front.translation.as_ref()?;
        let source = self.0.get(&PageKey { locale: translation.of.clone(), ..text.key.clone() });
        let stale = match (&translation.digest, source) {
            (Some(made_from), Some(now)) => **made_from != **now,
            _ => false,
        };
        Some(TranslationStatus { state: translation.state, stale })
    }
}
