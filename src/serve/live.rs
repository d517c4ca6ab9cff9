//! Live reload: tells each open page what has changed for it, over server-sent events.
//!
//! A page says which bytes and which styles it shows. After each change its bytes are made again and held against that, so
//! that only pages that differ load again, and a change of styles alone loads no page at all.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Bytes;
use serde::Serialize;
use tokio::sync::{mpsc, watch};

use super::body::Body;
use super::desk::Desk;
use super::faults::{self, FaultView};
use super::session::Showing;
use crate::ground::diag::{Diagnostic, Severity};
use crate::messages::speech::Speech;

/// A line without meaning is sent this often, so that a browser that has gone is noticed.
const BREATH: Duration = Duration::from_secs(15);

/// How many faults a page is told of; the board has them all.
const MOST_FAULTS: usize = 20;

/// What an open page shows.
#[derive(Debug, Default, Clone)]
pub(super) struct Seen {
    /// The path of its address.
    pub(super) path: String,
    /// The digest of its bytes, as [`digest`] gives it.
    pub(super) page: String,
    /// The path of its styles below the root.
    pub(super) styles: String,
}

/// The digest of a page without the name of its styles.
pub(super) fn digest(page: &[u8], styles: &str) -> String {
    let text = String::from_utf8_lossy(page);
    let bare = if styles.is_empty() { text.into_owned() } else { text.replace(styles, "") };
    blake3::hash(bare.as_bytes()).to_hex()[..16].to_owned()
}

/// What the overlay says.
#[derive(Serialize)]
struct Overlay {
    title: String,
    hide: String,
    board: String,
    why: String,
    hint: String,
    faults: Vec<FaultView>,
}

/// Tells an open page of changes until it is closed or the server stops.
pub(super) fn follow(desk: Arc<Desk>, seen: Seen, stopping: watch::Receiver<bool>) -> Body {
    let (sender, receiver) = mpsc::channel(8);
    tokio::spawn(tell(desk, seen, stopping, sender));
    Body::Live(receiver)
}

async fn tell(desk: Arc<Desk>, mut seen: Seen, mut stopping: watch::Receiver<bool>, page: mpsc::Sender<Bytes>) {
    let mut later = desk.later();
    let mut told = String::new();
    // A browser that loses the server asks again after half a second: it may have been started anew.
    let mut words = "retry: 500\n\n".to_owned();
    loop {
        let now = Arc::clone(&later.borrow_and_update());
        words.push_str(&changes(&desk, &now, &mut seen));
        let faults = event("faults", &overlay(&desk, &now.notes));
        if faults != told {
            words.push_str(&faults);
            told = faults;
        }
        if !words.is_empty() && page.send(Bytes::from(std::mem::take(&mut words))).await.is_err() {
            return;
        }
        tokio::select! {
            changed = later.changed() => if changed.is_err() { return },
            _ = stopping.wait_for(|stop| *stop) => return,
            () = page.closed() => return,
            () = tokio::time::sleep(BREATH) => words.push_str(":\n\n"),
        }
    }
}

/// What has changed for the page, and how it will look from now on.
fn changes(desk: &Desk, now: &Showing, seen: &mut Seen) -> String {
    let Some((page, styles)) = desk.look(now, &seen.path) else { return String::new() };
    let mut words = String::new();
    if page != seen.page {
        words.push_str(&event("page", ""));
    } else if styles != seen.styles {
        words.push_str(&event("styles", &styles));
    }
    (seen.page, seen.styles) = (page, styles);
    words
}

/// The faults that keep the newest texts from being shown, as JSON.
fn overlay(desk: &Desk, notes: &[Diagnostic]) -> String {
    let speech = desk.speech(None);
    let errors: Vec<Diagnostic> =
        notes.iter().filter(|note| note.severity == Severity::Error).take(MOST_FAULTS).cloned().collect();
    let overlay = Overlay { faults: faults::views(&errors, speech, &desk.opener), ..words(desk, speech) };
    serde_json::to_string(&overlay).unwrap_or_default()
}

fn words(desk: &Desk, speech: &Speech) -> Overlay {
    let say = |key| desk.board.say(key, speech.language());
    Overlay {
        title: say("overlay-title"),
        hide: say("overlay-hide"),
        board: say("overlay-board"),
        why: say("label-why"),
        hint: say("label-hint"),
        faults: Vec::new(),
    }
}

/// An event as the wire has it (HTML, 9.2.6). The data is one line: JSON, a path, nothing.
fn event(name: &str, data: &str) -> String {
    let mut words = String::new();
    // Writing to a string cannot fail.
    let _ = write!(words, "event: {name}\ndata: {data}\n\n");
    words
}
