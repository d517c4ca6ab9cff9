//! Apache: `.htaccess` (2.4, with `mod_headers`).

use std::fmt::Write as _;

use super::{ASSETS_KEPT, Move, PAGES_KEPT};

pub(super) fn file(base: &str, moves: &[Move], content_policy: &str) -> String {
    // Writing to a string cannot fail, here and below.
    let mut text = String::from("Options -Indexes\nDirectoryIndex index.html\nAddDefaultCharset utf-8\n");
    let _ = writeln!(text, "ErrorDocument 404 {base}404.html\n\n<IfModule mod_headers.c>");
    for (name, value) in super::headers(content_policy) {
        let _ = writeln!(text, "  Header always set {name} \"{value}\"");
    }
    let _ = writeln!(text, "  Header always set Cache-Control \"{PAGES_KEPT}\"");
    let _ = writeln!(text, "  <If \"%{{REQUEST_URI}} =~ m#^{}assets/#\">", base.replace('.', "\\."));
    let _ = writeln!(text, "    Header always set Cache-Control \"{ASSETS_KEPT}\"\n  </If>\n</IfModule>");
    for Move { from, to } in moves {
        let _ = writeln!(text, "RedirectMatch 301 \"^{}$\" \"{to}\"", from.replace('.', "\\."));
    }
    text
}
