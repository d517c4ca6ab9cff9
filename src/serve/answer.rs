//! What is answered: a file of the site, or one of the few pages of the preview itself below `/_frid/`.

use std::sync::Arc;

use hyper::header::{ALLOW, CONNECTION, HeaderValue, LOCATION};
use hyper::{HeaderMap, Method, Request, StatusCode, Uri};
use percent_encoding::percent_decode_str;
use tokio::sync::watch;

use super::body::Body;
use super::desk::Desk;
use super::file::{Answer, Look, answer as plain, file, own_page};
use super::live::{self, Seen};
use super::query::Query;
use super::session::Showing;
use super::version::{Found, Version};
use super::{board, guard};

/// The start of every address that is the preview's own and not the site's.
pub(super) const OWN: &str = "/_frid/";

/// The preview's own files.
const FILES: [(&str, &str, &str); 4] = [
    ("reload.js", "text/javascript; charset=utf-8", include_str!("assets/reload.js")),
    ("overlay.css", "text/css; charset=utf-8", include_str!("assets/overlay.css")),
    ("board.css", "text/css; charset=utf-8", include_str!("assets/board.css")),
    ("board.js", "text/javascript; charset=utf-8", include_str!("assets/board.js")),
];

/// Answers a request. Nothing of it reaches the disk.
pub(super) fn answer<B>(desk: &Arc<Desk>, request: &Request<B>, stopping: &watch::Receiver<bool>) -> Answer {
    let refused = guard::refusal(request.method(), request.uri(), request.headers(), desk.address);
    let mut answer = match refused {
        Some(status) => refusal(status),
        None => match decoded(request.uri()) {
            Some(path) => route(desk, &path, request.uri(), request.headers(), stopping),
            None => refusal(StatusCode::BAD_REQUEST),
        },
    };
    if request.method() == Method::HEAD {
        *answer.body_mut() = Body::Whole(None);
    }
    answer
}

/// Says nothing but the status, and closes: who asks like this has no more to say.
fn refusal(status: StatusCode) -> Answer {
    let reason = status.canonical_reason().unwrap_or_default();
    let mut answer = plain(status, "text/plain; charset=utf-8", format!("{reason}\n").into_bytes());
    answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    if status == StatusCode::METHOD_NOT_ALLOWED {
        answer.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    answer
}

/// The path with its escapes undone, once. A path that could be read as another by somebody is nobody's.
fn decoded(uri: &Uri) -> Option<String> {
    let path = percent_decode_str(uri.path()).decode_utf8().ok()?;
    let parts = || path.split('/').skip(1);
    let sound = path.starts_with('/') && !path.contains(['\\', '%']) && !path.chars().any(char::is_control);
    (sound && !parts().any(|part| matches!(part, "." | ".."))).then(|| path.into_owned())
}

fn route(desk: &Arc<Desk>, path: &str, uri: &Uri, asked: &HeaderMap, stopping: &watch::Receiver<bool>) -> Answer {
    let now = desk.now();
    let Some(own) = path.strip_prefix(OWN) else {
        return if path == OWN.trim_end_matches('/') { moved(OWN) } else { page(desk, &now, path, asked) };
    };
    let query = Query::of(uri);
    if let Some((_, mime, text)) = FILES.iter().find(|(name, ..)| *name == own) {
        return plain(StatusCode::OK, mime, text.as_bytes().to_vec());
    }
    match own {
        "events" => {
            let seen = |key| query.get(key).unwrap_or_default().to_owned();
            let seen = Seen { path: seen("path"), page: seen("page"), styles: seen("styles") };
            let mut answer = plain(StatusCode::OK, "text/event-stream", Vec::new());
            answer.headers_mut().remove(hyper::header::CONTENT_LENGTH);
            *answer.body_mut() = live::follow(Arc::clone(desk), seen, stopping.clone());
            answer
        }
        "components" => match now.version.as_ref().and_then(|version| version.gallery(query.get("audience"))) {
            Some(html) => own_page(StatusCode::OK, &html),
            None => nowhere(desk, &now, asked),
        },
        "" | "compare" => match board::page(desk, &now, own, &query) {
            Some(html) => own_page(StatusCode::OK, html.as_bytes()),
            None => nowhere(desk, &now, asked),
        },
        _ => nowhere(desk, &now, asked),
    }
}

/// A page of the site, in the newest version or, where it cannot be made there, in the last good one.
fn page(desk: &Arc<Desk>, now: &Arc<Showing>, path: &str, asked: &HeaderMap) -> Answer {
    let Some(version) = &now.version else { return nowhere(desk, now, asked) };
    match version.find(path) {
        Found::File(name) => match made(now, version, &name) {
            Some((bytes, look)) => file(&name, bytes, asked, look),
            None => nowhere(desk, now, asked),
        },
        Found::Folder => moved(&format!("{path}/")),
        Found::Outside if path == "/" => moved(version.site().base.path()),
        Found::Nowhere | Found::Outside => nowhere(desk, now, asked),
    }
}

/// A file with the path of the styles that it uses and the policy for what it may run.
fn made<'a>(now: &'a Showing, version: &'a Version, name: &str) -> Option<(Vec<u8>, Look<'a>)> {
    let versions = [Some(version), now.good.as_deref()].into_iter().flatten();
    let mut tried = versions.map(|version| {
        let bytes = version.make(name)?;
        let look = Look { styles: version.styles_of(&bytes), policy: version.policy() };
        Some((bytes, look))
    });
    tried.find_map(|made| made)
}

/// The site's own page for addresses that lead nowhere; where there is no site yet, the board says why.
fn nowhere(desk: &Arc<Desk>, now: &Arc<Showing>, asked: &HeaderMap) -> Answer {
    let page = now.version.as_ref().and_then(|version| made(now, version, "404.html"));
    if let Some((bytes, look)) = page {
        let mut answer = file("404.html", bytes, asked, look);
        *answer.status_mut() = StatusCode::NOT_FOUND;
        answer
    } else {
        let board = board::page(desk, now, "", &Query::default()).unwrap_or_default();
        own_page(StatusCode::SERVICE_UNAVAILABLE, board.as_bytes())
    }
}

fn moved(to: &str) -> Answer {
    let mut answer = plain(StatusCode::FOUND, "text/plain; charset=utf-8", Vec::new());
    let escaped = percent_encoding::utf8_percent_encode(to, percent_encoding::CONTROLS).to_string();
    if let Ok(to) = HeaderValue::from_str(&escaped) {
        answer.headers_mut().insert(LOCATION, to);
    }
    answer
}
