//! Serve: the site as its readers will see it, at once after each change, and the board beside it.
//!
//! A change runs the pipeline again; what it has read and made before answers from memory ([`crate::pipeline::Memory`]).
//! Pages are made when somebody asks for one, by the same function as in a build, so the bytes are the same. Nothing that
//! is asked for touches the disk: a request is looked up among the site's own files, and there is nothing else to find.

mod answer;
mod board;
mod body;
mod desk;
mod edit;
mod faults;
mod file;
mod guard;
mod http;
mod live;
mod query;
mod session;
mod version;
mod watch;

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context as _;
use tokio::net::TcpListener;

use crate::ground::date::Date;
use crate::ground::diag::Diagnostic;
use crate::site::edition::Edition;
use desk::Desk;
use session::Session;

pub use edit::Editor;
pub use watch::Watching;

/// What is asked for.
#[derive(Debug)]
pub struct Request {
    /// The site's folder.
    pub root: PathBuf,
    /// The edition; its day is asked of [`Observer::today`] unless it is fixed.
    pub edition: Edition,
    /// Where to listen.
    pub host: IpAddr,
    /// The first port to try; 0 for any.
    pub port: u16,
    /// How the site's folder is watched.
    pub watching: Watching,
    /// What opens a source; nobody else's machine is told where ours keeps its files.
    pub editor: Editor,
}

/// Who is told of what happens, and knows the day.
pub trait Observer: Send + Sync + 'static {
    /// The day that counts as today.
    fn today(&self) -> Date;
    /// The server answers at this address.
    fn listening(&self, at: &str, watching: Watching);
    /// It is made, with these faults of content: the newest site is shown where none of them is an error.
    fn ended(&self, notes: &[Diagnostic]);
}

/// How many ports after the first are tried.
const PORTS: u16 = 50;

/// Serves the site until the process is asked to stop. `language` is that of the board, where it has no other wish.
pub fn run(request: &Request, observer: &Arc<dyn Observer>, language: &str) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let listener = runtime.block_on(listener(request.host, request.port))?;
    let address = listener.local_addr()?;
    let session = Session::open(request, Arc::clone(observer))?;
    let desk = Arc::new(Desk::new(request, session.showing(), address, language)?);
    observer.listening(&desk.url(), session.watching());
    // The thread ends with the process: it holds nothing that must be put in order.
    std::thread::spawn(move || session.follow());
    runtime.block_on(http::serve(listener, desk));
    runtime.shutdown_background();
    Ok(())
}

/// The first free port from the one asked for.
async fn listener(host: IpAddr, port: u16) -> anyhow::Result<TcpListener> {
    let last = if port == 0 { 0 } else { port.saturating_add(PORTS) };
    let mut fault = None;
    for port in port..=last {
        match TcpListener::bind(SocketAddr::new(host, port)).await {
            Ok(listener) => return Ok(listener),
            Err(taken) => fault = Some(taken),
        }
    }
    let fault = fault.unwrap_or_else(|| std::io::ErrorKind::AddrNotAvailable.into());
    Err(fault).with_context(|| format!("{host}:{port}"))
}
