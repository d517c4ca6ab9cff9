//! The desk: what every answer may look at.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::sync::watch;

use super::Request;
use super::answer::OWN;
use super::board::{self, Board};
use super::edit::{Editor, Opener};
use super::live;
use super::session::Showing;
use super::version::Found;
use crate::messages::speech::{SPOKEN, Speech};

/// What every answer may look at. Nothing here can change anything.
pub(super) struct Desk {
    showing: watch::Receiver<Arc<Showing>>,
    speeches: Vec<Speech>,
    /// The board's templates and words.
    pub(super) board: Board,
    /// Opens sources.
    pub(super) opener: Opener,
    /// Where the server listens.
    pub(super) address: SocketAddr,
}

impl Desk {
    /// A desk for a server at this address; `language` comes first.
    pub(super) fn new(
        request: &Request,
        showing: watch::Receiver<Arc<Showing>>,
        address: SocketAddr,
        language: &str,
    ) -> anyhow::Result<Self> {
        // Another machine is not told where this one keeps its files, and could not open them.
        let editor = if address.ip().is_loopback() { request.editor.clone() } else { Editor::NONE };
        let mut languages = SPOKEN;
        languages.sort_by_key(|spoken| *spoken != language);
        Ok(Self {
            showing,
            speeches: languages.map(Speech::new).into(),
            board: Board::new()?,
            opener: Opener::new(editor, &request.root),
            address,
        })
    }

    /// What is shown now.
    pub(super) fn now(&self) -> Arc<Showing> {
        Arc::clone(&self.showing.borrow())
    }

    /// What is shown, now and later.
    pub(super) fn later(&self) -> watch::Receiver<Arc<Showing>> {
        self.showing.clone()
    }

    /// What a page shows now: the digest of its bytes, and the styles that it uses. The preview's own pages change with
    /// every version.
    pub(super) fn look(&self, now: &Showing, path: &str) -> Option<(String, String)> {
        if path.starts_with(OWN) {
            let html = board::look(self, now, path)?;
            return Some((live::digest(html.as_bytes(), ""), String::new()));
        }
        let version = now.version.as_ref()?;
        let name = match version.find(path) {
            Found::File(name) => name,
            Found::Folder | Found::Nowhere | Found::Outside => "404.html".to_owned(),
        };
        let mut made = [Some(version), now.good.as_ref()].into_iter().flatten();
        let (bytes, version) = made.find_map(|one| Some((one.make(&name)?, one)))?;
        let styles = version.styles_of(&bytes);
        Some((live::digest(&bytes, styles), styles.to_owned()))
    }

    /// The words in the language that is wished for, or in the user's own.
    pub(super) fn speech(&self, wish: Option<&str>) -> &Speech {
        let wished = self.speeches.iter().find(|speech| Some(speech.language()) == wish);
        wished.unwrap_or(&self.speeches[0])
    }

    /// The address that a person opens.
    pub(super) fn url(&self) -> String {
        let path = self.now().version.as_ref().map_or("/".to_owned(), |version| version.site().base.path().to_owned());
        let ip = self.address.ip();
        let shown = if ip.is_unspecified() { "localhost".to_owned() } else { SocketAddr::new(ip, 0).to_string() };
        let host = shown.trim_end_matches(":0");
        format!("http://{host}:{}{path}", self.address.port())
    }
}
