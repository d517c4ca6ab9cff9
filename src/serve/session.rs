//! The session: makes the site again after each change, and says which one is shown.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::version::Version;
use super::watch::{Watch, Watching};
use super::{Observer, Request};
use crate::ground::diag::{Diagnostic, has_errors};
use crate::pipeline::{self, Memory};
use crate::render::Press;
use crate::site::edition::Edition;

/// What is shown now. It is never changed, only replaced as a whole, so that every answer sees one site.
#[derive(Debug, Default)]
pub(super) struct Showing {
    /// Counts up with each replacement.
    pub(super) number: u64,
    /// The site; `None` as long as there has been none that could be made at all.
    pub(super) version: Option<Arc<Version>>,
    /// The last one that was made whole and without an error: it stands in where a page of the newest cannot be made.
    pub(super) good: Option<Arc<Version>>,
    /// What is wrong with the sources as they are now.
    pub(super) notes: Vec<Diagnostic>,
}

/// After so many runs that were broken off by new changes one is run to its end, or a folder that never rests would never
/// be shown.
const BROKEN_OFF: u32 = 4;

/// The pages that people look at are made before all the others are.
const FIRST_PAGES: Duration = Duration::from_millis(60);

/// Makes the site, again and again.
pub(super) struct Session {
    root: PathBuf,
    edition: Edition,
    observer: Arc<dyn Observer>,
    memory: Memory,
    watch: Watch,
    showing: watch::Sender<Arc<Showing>>,
    broken_off: u32,
}

impl Session {
    /// Begins to watch, then makes the site for the first time, so that no change falls between the two.
    pub(super) fn open(request: &Request, observer: Arc<dyn Observer>) -> Self {
        let mut session = Self {
            root: request.root.clone(),
            edition: request.edition.clone(),
            observer,
            memory: Memory::default(),
            watch: Watch::begin(&pipeline::folders(&request.root), request.watching),
            showing: watch::Sender::new(Arc::default()),
            broken_off: BROKEN_OFF,
        };
        session.run();
        session
    }

    /// What is shown, now and later.
    pub(super) fn showing(&self) -> watch::Receiver<Arc<Showing>> {
        self.showing.subscribe()
    }

    /// How the sources are watched.
    pub(super) fn watching(&self) -> Watching {
        self.watch.watching()
    }

    /// Follows the sources until the process ends.
    pub(super) fn follow(mut self) {
        self.watch.cover(&pipeline::folders(&self.root));
        while self.watch.wait() {
            self.run();
            self.watch.cover(&pipeline::folders(&self.root));
        }
    }

    /// Makes the site. A newer change breaks it off: it has then been overtaken, and nothing of it is shown.
    fn run(&mut self) {
        let (news, patient) = (self.watch.news(), self.broken_off < BROKEN_OFF);
        let overtaken = || patient && news();
        let step = |_| if overtaken() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        let edition = Edition { as_of: self.observer.today(), ..self.edition.clone() };
        let made = pipeline::prepare(&self.root, &edition, Some(&mut self.memory), &step);
        let whole = match made.value {
            None if overtaken() => false,
            // What has been shown is not waited for: the files of the newest version matter, not those of one before.
            Some(press) if !has_errors(&made.notes) => self.show(press, made.notes, &news),
            press => self.keep(press, made.notes),
        };
        self.broken_off = if whole { 0 } else { self.broken_off + 1 };
    }

    /// Something is wrong: the site stays as it was. Where there was none yet, what could be made is better than nothing.
    fn keep(&self, press: Option<Arc<Press>>, notes: Vec<Diagnostic>) -> bool {
        let before = self.now();
        let version = before.version.clone().or_else(|| press.map(|press| Arc::new(Version::of(press))));
        self.observer.ended(&notes);
        self.replace(version, before.good.clone(), notes);
        true
    }

    /// Nothing is wrong so far: pages can be asked for at once. Then all of them are made, to see whether they can be;
    /// `false` where a newer change broke that off.
    fn show(&self, press: Arc<Press>, mut notes: Vec<Diagnostic>, overtaken: &(dyn Fn() -> bool + Sync)) -> bool {
        let before = self.now();
        let version = Arc::new(Version::of(press));
        self.replace(Some(Arc::clone(&version)), before.good.clone(), before.notes.clone());
        if before.version.is_some() {
            std::thread::sleep(FIRST_PAGES);
        }
        let Ok(swept) = version.sweep(overtaken) else { return false };
        notes.extend(swept);
        notes.sort();
        notes.dedup();
        let (good, shown) = match (has_errors(&notes), before.good.clone()) {
            (false, _) => (Some(Arc::clone(&version)), version),
            (true, Some(good)) => (Some(Arc::clone(&good)), good),
            (true, None) => (None, version),
        };
        self.observer.ended(&notes);
        self.replace(Some(shown), good, notes);
        true
    }

    fn now(&self) -> Arc<Showing> {
        Arc::clone(&self.showing.borrow())
    }

    fn replace(&self, version: Option<Arc<Version>>, good: Option<Arc<Version>>, notes: Vec<Diagnostic>) {
        let number = self.showing.borrow().number + 1;
        self.showing.send_replace(Arc::new(Showing { number, version, good, notes }));
    }
}
