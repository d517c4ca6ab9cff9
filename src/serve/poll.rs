//! Looks at folders again and again, where the system does not tell of changes: network drives, too few watches.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use walkdir::WalkDir;

/// How often a folder is looked at.
const EVERY: Duration = Duration::from_millis(500);

/// The folders that are looked at, which may become others.
#[derive(Debug, Clone, Default)]
pub(super) struct Folders(Arc<Mutex<Vec<PathBuf>>>);

impl Folders {
    /// Looks at these from now on.
    pub(super) fn set(&self, folders: &[PathBuf]) {
        folders.clone_into(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// What they look like now: every name, with size and time to the nanosecond, since a time in seconds would hide
    /// the second of two quick saves.
    fn look(&self) -> u64 {
        let folders = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let mut look = DefaultHasher::new();
        for entry in folders.iter().flat_map(|folder| WalkDir::new(folder).sort_by_file_name()).flatten() {
            let known = entry.metadata().ok();
            entry.path().hash(&mut look);
            known.map(|known| (known.len(), known.modified().ok())).hash(&mut look);
        }
        look.finish()
    }
}

/// Calls `changed` after each look that is not as the one before, from a thread of its own, as long as it says `true`.
pub(super) fn poll(folders: Folders, changed: impl Fn() -> bool + Send + 'static) {
    let mut last = folders.look();
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(EVERY);
            let look = folders.look();
            if look != last && !changed() {
                return;
            }
            last = look;
        }
    });
}
