//! Netlify, Cloudflare Pages and others that read `_headers` and `_redirects`.

use std::fmt::Write as _;

use super::{ASSETS_KEPT, Move, PAGES_KEPT};

pub(super) fn headers(base: &str, content_policy: &str) -> String {
    // Writing to a string cannot fail, here and below.
    let mut text = format!("{base}*\n");
    for (name, value) in super::headers(content_policy) {
        let _ = writeln!(text, "  {name}: {value}");
    }
    let _ = writeln!(text, "  Cache-Control: {PAGES_KEPT}");
    // Headers of several rules are joined: the general one is taken away first.
    let _ = writeln!(text, "{base}assets/*\n  ! Cache-Control\n  Cache-Control: {ASSETS_KEPT}");
    text
}

pub(super) fn redirects(moves: &[Move]) -> String {
    moves.iter().fold(String::new(), |mut text, Move { from, to }| {
        let _ = writeln!(text, "{from} {to} 301");
        text
    })
}
