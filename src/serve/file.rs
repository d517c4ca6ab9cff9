//! A file of the site as an answer: its type, its headers, a part of it where a part is asked for.

use hyper::body::Bytes;
use hyper::header::{
    ACCEPT, ACCEPT_RANGES, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
    HeaderName, HeaderValue, RANGE, VARY,
};
use hyper::{HeaderMap, Response, StatusCode};

use super::body::Body;
use super::live;
use crate::render::hosting::{ASSETS_KEPT, PAGES_KEPT, POLICY};

/// What is answered.
pub(super) type Answer = Response<Body>;

/// The types of what a site holds, by ending. What is not here is bytes: a browser must not guess.
const TYPES: [(&str, &str); 16] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("xml", "application/xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("webp", "image/webp"),
    ("gif", "image/gif"),
    ("ico", "image/x-icon"),
    ("woff2", "font/woff2"),
    ("pdf", "application/pdf"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
];

/// The type of a file, by its ending.
fn mime(path: &str) -> &'static str {
    let ending = path.rsplit('/').next().unwrap_or_default().rsplit_once('.').map_or("", |(_, ending)| ending);
    TYPES.iter().find(|(known, _)| *known == ending).map_or("application/octet-stream", |(_, mime)| mime)
}

/// An answer with the policy of the real site: what works here works there.
pub(super) fn answer(status: StatusCode, mime: &'static str, bytes: Vec<u8>) -> Answer {
    let length = bytes.len();
    let mut answer = Response::new(Body::Whole((length > 0).then(|| Bytes::from(bytes))));
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    for (name, value) in POLICY {
        if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(mime));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(PAGES_KEPT));
    answer
}

/// A page of the preview itself. It may send its own form to this server, which pages of the site may not.
pub(super) fn own_page(status: StatusCode, html: &[u8]) -> Answer {
    let mut page = answer(status, "text/html; charset=utf-8", with_script(html, ""));
    let policy = HeaderName::from_static("content-security-policy");
    let real = page.headers().get(&policy).and_then(|policy| policy.to_str().ok()).unwrap_or_default();
    if let Ok(own) = HeaderValue::from_str(&real.replace("form-action 'none'", "form-action 'self'")) {
        page.headers_mut().insert(policy, own);
    }
    page
}

/// What pages of one version have in common.
#[derive(Clone, Copy)]
pub(super) struct Look<'a> {
    /// The path of their styles.
    pub(super) styles: &'a str,
    /// The policy for what they may load and run.
    pub(super) policy: &'a str,
}

/// A file of the site. A browser that opens a page gets it with the script that keeps it fresh; to all others it is, byte
/// for byte, what a build writes.
pub(super) fn file(path: &str, bytes: Vec<u8>, asked: &HeaderMap, look: Look<'_>) -> Answer {
    let mime = mime(path);
    if mime.starts_with("text/html") {
        let bytes = if opens_page(asked) { with_script(&bytes, look.styles) } else { bytes };
        let mut page = answer(StatusCode::OK, mime, bytes);
        if let Ok(policy) = HeaderValue::from_str(look.policy) {
            page.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
        }
        page.headers_mut().insert(VARY, HeaderValue::from_static("accept"));
        return page;
    }
    let mut part = part(mime, bytes, asked);
    if path.starts_with("assets/") {
        part.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(ASSETS_KEPT));
    }
    part
}

/// A browser that opens a page says that it wants HTML; programs do not.
fn opens_page(asked: &HeaderMap) -> bool {
    asked.get(ACCEPT).and_then(|accept| accept.to_str().ok()).is_some_and(|accept| accept.contains("text/html"))
}

/// The page with the script before its end. The script is a file of this server, so the real site's policy allows it and
/// stays as it is.
fn with_script(page: &[u8], styles: &str) -> Vec<u8> {
    let digest = live::digest(page, styles);
    let script =
        format!("<script src=\"/_frid/reload.js\" data-page=\"{digest}\" data-styles=\"{styles}\"></script>\n");
    let end = b"</body>";
    let at = page.windows(end.len()).rposition(|window| window == end).unwrap_or(page.len());
    [&page[..at], script.as_bytes(), &page[at..]].concat()
}

/// The whole file, or the one part of it that is asked for (RFC 9110, 14).
fn part(mime: &'static str, bytes: Vec<u8>, asked: &HeaderMap) -> Answer {
    let whole = bytes.len();
    let wish = asked.get(RANGE).and_then(|range| range.to_str().ok()).and_then(|range| range.strip_prefix("bytes="));
    let mut made = match wish.map(|wish| range(wish, whole)) {
        None | Some(Wish::Unknown) => answer(StatusCode::OK, mime, bytes),
        Some(Wish::Part(first, last)) => {
            let mut part = answer(StatusCode::PARTIAL_CONTENT, mime, bytes[first..=last].to_vec());
            content_range(&mut part, &format!("bytes {first}-{last}/{whole}"));
            part
        }
        Some(Wish::Outside) => {
            let mut refusal = answer(StatusCode::RANGE_NOT_SATISFIABLE, mime, Vec::new());
            content_range(&mut refusal, &format!("bytes */{whole}"));
            refusal
        }
    };
    made.headers_mut().insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    made
}

fn content_range(answer: &mut Answer, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(CONTENT_RANGE, value);
    }
}

/// Which part of a file is asked for.
#[derive(Debug, PartialEq, Eq)]
enum Wish {
    /// From one byte to another, both included.
    Part(usize, usize),
    /// None that the file has.
    Outside,
    /// Several, or nothing that can be understood: the whole file is always a right answer.
    Unknown,
}

fn range(wish: &str, whole: usize) -> Wish {
    let Some((first, last)) = wish.split_once('-') else { return Wish::Unknown };
    let end = whole.saturating_sub(1);
    let (first, last) = match (first.parse::<usize>(), last.parse::<usize>()) {
        (Ok(first), Ok(last)) if first <= last => (first, last.min(end)),
        (Ok(first), Err(_)) if last.is_empty() => (first, end),
        (Err(_), Ok(tail)) if first.is_empty() => (if tail == 0 { whole } else { whole.saturating_sub(tail) }, end),
        _ => return Wish::Unknown,
    };
    if first < whole { Wish::Part(first, last) } else { Wish::Outside }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_file_is_what_the_standard_says() {
        let wishes = [
            ("0-3", Wish::Part(0, 3)),
            ("7-", Wish::Part(7, 9)),
            ("-3", Wish::Part(7, 9)),
            ("-30", Wish::Part(0, 9)),
            ("5-500", Wish::Part(5, 9)),
            ("10-", Wish::Outside),
            ("-0", Wish::Outside),
            ("3-1", Wish::Unknown),
            ("0-1,3-4", Wish::Unknown),
            ("x-", Wish::Unknown),
        ];
        for (wish, part) in wishes {
            assert_eq!(range(wish, 10), part, "{wish}");
        }
        assert_eq!(range("0-", 0), Wish::Outside);
    }

    #[test]
    fn the_script_comes_last_and_takes_nothing_away() {
        let page = b"<html><body><p>Hej</p></body></html>";
        let text = String::from_utf8(with_script(page, "assets/frid.1.css")).expect("UTF-8");
        let (before, after) = text.split_once("<script src=\"/_frid/reload.js\"").expect("the script");
        assert_eq!(before, "<html><body><p>Hej</p>");
        assert!(after.ends_with("</script>\n</body></html>"));
    }

    #[test]
    fn a_type_is_known_by_its_ending_and_never_guessed() {
        assert_eq!(mime("barn/index.html"), "text/html; charset=utf-8");
        assert_eq!(mime(".htaccess"), "application/octet-stream");
        assert_eq!(mime("a.html/nginx.conf"), "application/octet-stream");
        assert_eq!(mime("_headers"), "application/octet-stream");
    }
}
