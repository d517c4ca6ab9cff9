//! What was read before: a text whose bytes are the same as last time is not parsed again.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::page::{PageKey, PageSource};
use crate::ground::diag::{Noted, Source};

/// The texts of the last reading. It holds exactly the files that were there: what is gone is forgotten.
#[derive(Debug, Default)]
pub struct Memory {
    texts: BTreeMap<String, Known>,
}

/// A text as it was read.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    pub(crate) source: Arc<Source>,
    pub(crate) key: Option<PageKey>,
    pub(crate) page: Arc<Noted<Option<PageSource>>>,
}

impl Memory {
    /// What became of exactly these bytes of this file under this key. The bytes themselves are compared: a time stamp
    /// can lie, and a comparison costs less than a digest.
    pub(crate) fn recall(&self, shown: &str, bytes: &[u8], key: Option<&PageKey>) -> Option<Known> {
        let known = self.texts.get(shown)?;
        (known.source.text().as_bytes() == bytes && known.key.as_ref() == key).then(|| known.clone())
    }

    /// Takes what a reading met, in place of what was known before.
    pub(crate) fn replace(&mut self, texts: impl Iterator<Item = Known>) {
        self.texts = texts.map(|known| (known.source.path().to_owned(), known)).collect();
    }
}
