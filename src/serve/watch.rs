//! Watches the sources. An event is only a hint that something has changed: what has, the pipeline finds by itself, so no
//! event can be misread.
#![expect(clippy::disallowed_methods, reason = "a burst of changes is measured by the clock")]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use notify::event::ModifyKind;
use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

/// How a folder is watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watching {
    /// The system tells of changes.
    Events,
    /// The folder is looked at again and again: for network drives, and where the system has no more watches to give.
    Polling,
}

/// No event for so long ends a burst: editors write, rename and set a time in a few milliseconds.
const QUIET: Duration = Duration::from_millis(20);

/// A burst is not waited for longer than this: what is there by then is shown.
const BURST: Duration = Duration::from_millis(400);

/// How often a folder is looked at where there are no events.
const POLL: Duration = Duration::from_millis(500);

/// A file that is written into a new folder right after it was made can be there before the folder is watched, and is
/// then told of by no event: a second look finds it.
const SECOND_LOOK: Duration = Duration::from_millis(250);

/// A watcher that lives as long as this value, and what it has hinted at.
pub(super) struct Watch {
    watcher: Box<dyn Watcher + Send>,
    watched: Vec<PathBuf>,
    watching: Watching,
    events: Receiver<Hint>,
    count: Arc<AtomicUsize>,
    look_again: bool,
}

/// What a hint says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hint {
    /// Some file.
    File,
    /// Something has come, gone or changed its name: it may be a folder.
    Tree,
}

impl Watch {
    /// Begins to watch, by events where the system gives them.
    pub(super) fn begin(folders: &[PathBuf], wanted: Watching) -> anyhow::Result<Self> {
        let (sender, events) = channel();
        let count = Arc::new(AtomicUsize::new(0));
        let handler = || handler(sender.clone(), Arc::clone(&count));
        let by_events = || -> notify::Result<Box<dyn Watcher + Send>> {
            Ok(Box::new(RecommendedWatcher::new(handler(), Config::default())?))
        };
        let by_polling = || -> notify::Result<Box<dyn Watcher + Send>> {
            Ok(Box::new(PollWatcher::new(handler(), Config::default().with_poll_interval(POLL))?))
        };
        let tried = match wanted {
            Watching::Events => by_events().and_then(|watcher| covered(watcher, folders)).ok(),
            Watching::Polling => None,
        };
        let (watching, tried) = match tried {
            Some(watcher) => (Watching::Events, Ok(watcher)),
            None => (Watching::Polling, by_polling().and_then(|watcher| covered(watcher, folders))),
        };
        let shown = || folders.first().map_or_else(String::new, |first| first.display().to_string());
        let watcher = tried.with_context(shown)?;
        Ok(Self { watcher, watched: folders.to_vec(), watching, events, count, look_again: false })
    }

    /// How it watches.
    pub(super) fn watching(&self) -> Watching {
        self.watching
    }

    /// Waits for a change and for the end of its burst. `false` when there will be no more.
    pub(super) fn wait(&mut self) -> bool {
        let first = if self.look_again {
            match self.events.recv_timeout(SECOND_LOOK) {
                Err(RecvTimeoutError::Timeout) => {
                    self.look_again = false;
                    return true;
                }
                other => other.ok(),
            }
        } else {
            self.events.recv().ok()
        };
        let Some(first) = first else { return false };
        self.settle(first);
        true
    }

    /// Waits until the changes of a burst are over, or until it has lasted too long.
    fn settle(&mut self, first: Hint) {
        let end = Instant::now() + BURST;
        let mut hint = Ok(first);
        while let Ok(seen) = hint {
            self.look_again |= seen == Hint::Tree;
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            hint = self.events.recv_timeout(QUIET.min(left));
        }
    }

    /// Watches these folders. Where folders may have come or gone all are watched anew: the system forgets a folder that is
    /// deleted, and does not remember it when it is back.
    pub(super) fn cover(&mut self, folders: &[PathBuf]) {
        let anew = self.look_again || self.watched != folders;
        if anew && self.watching == Watching::Events {
            // A folder that cannot be watched now is tried again with the next change.
            for folder in folders.iter().filter(|folder| folder.is_dir()) {
                let _ = self.watcher.watch(folder, RecursiveMode::Recursive);
            }
        }
        self.watched = folders.to_vec();
    }

    /// Asks, now and later, whether something has changed since this was called.
    pub(super) fn news(&self) -> impl Fn() -> bool + Send + Sync + use<> {
        let count = Arc::clone(&self.count);
        let since = count.load(Ordering::Relaxed);
        move || count.load(Ordering::Relaxed) != since
    }
}

fn covered(mut watcher: Box<dyn Watcher + Send>, folders: &[PathBuf]) -> notify::Result<Box<dyn Watcher + Send>> {
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    Ok(watcher)
}

fn handler(sender: Sender<Hint>, count: Arc<AtomicUsize>) -> impl Fn(notify::Result<Event>) + Send + 'static {
    move |event| {
        let hint = match event {
            // Reading is no change, and it is we who read.
            Ok(Event { kind: EventKind::Access(_), .. }) => return,
            Ok(Event { paths, .. }) if !paths.is_empty() && paths.iter().all(|path| is_leaving(path)) => return,
            Ok(Event { kind: EventKind::Modify(ModifyKind::Data(_) | ModifyKind::Metadata(_)), .. }) => Hint::File,
            // A fault of the watcher (a full queue) is a hint that anything may have changed.
            Ok(_) | Err(_) => Hint::Tree,
        };
        count.fetch_add(1, Ordering::Relaxed);
        // Nobody listens any more at the end of the process.
        let _ = sender.send(hint);
    }
}

/// What editors leave beside a file while it is open, which content passes over too.
fn is_leaving(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    name.ends_with('~') || [".swp", ".swx", ".swo"].iter().any(|end| name.ends_with(end)) || name.starts_with(".#")
}
