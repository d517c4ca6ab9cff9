//! What was read before: a text whose bytes are the same as last time is not parsed again, and one that has not been written
//! since is not even read.

use std::sync::Arc;

use ahash::AHashMap;

use super::page::{PageKey, PageSource};
use super::walk::Stamp;
use crate::ground::diag::{Noted, Source};

/// The texts of the last reading. It holds exactly the files that were there: what is gone is forgotten.
#[derive(Debug, Default)]
pub struct Memory {
    texts: AHashMap<String, Known>,
}

/// A text as it was read.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    pub(crate) source: Arc<Source>,
    pub(crate) key: Option<PageKey>,
    pub(crate) page: Arc<Noted<Option<PageSource>>>,
    /// The stamp of the file before it was read, if a later writing must change it.
    pub(crate) stamp: Option<Stamp>,
}

impl Memory {
    /// What became of this file under this key, if it has not been written since.
    pub(crate) fn unwritten(&self, shown: &str, stamp: Option<Stamp>, key: Option<&PageKey>) -> Option<&Known> {
        let known = self.texts.get(shown)?;
        (stamp.is_some() && known.stamp == stamp && known.key.as_ref() == key).then_some(known)
    }

    /// What became of exactly these bytes of this file under this key.
    pub(crate) fn recall(&self, shown: &str, bytes: &[u8], key: Option<&PageKey>) -> Option<&Known> {
        let known = self.texts.get(shown)?;
        (known.source.text().as_bytes() == bytes && known.key.as_ref() == key).then_some(known)
    }

    /// Takes what a reading met, in place of what was known before.
    pub(crate) fn replace(&mut self, texts: impl Iterator<Item = Known>) {
        self.texts = texts.map(|known| (known.source.path().to_owned(), known)).collect();
    }
}
