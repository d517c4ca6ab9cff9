//! Connections: taken, kept few, and closed at the end. What is asked on them is none of this file's business.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::AbortHandle;

use super::answer::answer;
use super::desk::Desk;

/// How long a browser may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many connections are held. One more, and the oldest that has asked for nothing yet makes room: so a thousand silent
/// ones cannot keep a browser out.
const MOST: usize = 256;

/// The room for the head of a request: more than any browser sends.
const HEAD: usize = 16 * 1024;

/// Answers until the process is asked to stop; then what is being said is said to its end, but not for long.
pub(super) async fn serve(listener: TcpListener, desk: Arc<Desk>) {
    let (stop, stopping) = watch::channel(false);
    let mut held = VecDeque::new();
    let mut stop_wish = std::pin::pin!(asked_to_stop());
    loop {
        tokio::select! {
            () = &mut stop_wish => break,
            taken = listener.accept() => match taken {
                Ok((stream, _)) => hold(&mut held, stream, &desk, &stopping),
                // Too many open files, or the like: it passes.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
        }
    }
    drop(listener);
    // The connections see it; where none is left to see it, there is nothing to close.
    let _ = stop.send(true);
    drop(stopping);
    let _ = tokio::time::timeout(Duration::from_secs(2), stop.closed()).await;
}

/// A connection that is held, and whether it has asked for anything.
struct Held {
    task: AbortHandle,
    spoke: Arc<AtomicBool>,
}

fn hold(held: &mut VecDeque<Held>, stream: TcpStream, desk: &Arc<Desk>, stopping: &watch::Receiver<bool>) {
    held.retain(|one| !one.task.is_finished());
    if held.len() >= MOST {
        let silent = held.iter().position(|one| !one.spoke.load(Ordering::Relaxed));
        // Where all have asked for something the oldest goes: a browser asks again.
        if let Some(one) = held.remove(silent.unwrap_or(0)) {
            one.task.abort();
        }
    }
    let spoke = Arc::new(AtomicBool::new(false));
    let task = tokio::spawn(converse(stream, Arc::clone(desk), stopping.clone(), Arc::clone(&spoke)));
    held.push_back(Held { task: task.abort_handle(), spoke });
}

async fn converse(stream: TcpStream, desk: Arc<Desk>, mut stopping: watch::Receiver<bool>, spoke: Arc<AtomicBool>) {
    // A small answer must not wait for a larger one.
    let _ = stream.set_nodelay(true);
    let ended = stopping.clone();
    let service = service_fn(|request| {
        spoke.store(true, Ordering::Relaxed);
        std::future::ready(Ok::<_, Infallible>(answer(&desk, &request, &ended)))
    });
    let mut server = http1::Builder::new();
    server.timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_buf_size(HEAD);
    let mut connection = std::pin::pin!(server.serve_connection(TokioIo::new(stream), service));
    // A fault of one connection is the browser's: it has gone, or talks something else than HTTP.
    tokio::select! {
        _ = connection.as_mut() => {}
        () = async { drop(stopping.wait_for(|stop| *stop).await) } => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

/// Ctrl-C, or the system's own word for it.
async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => return,
                asked = tokio::signal::ctrl_c() => if asked.is_ok() { return },
            }
        }
    }
    // Where the system cannot tell, only the end of the process stops it.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
