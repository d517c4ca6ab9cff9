//! nginx: a file to `include` in the `server` block.

use std::fmt::Write as _;

use super::{ASSETS_KEPT, Move, PAGES_KEPT};

pub(super) fn file(base: &str, moves: &[Move], content_policy: &str) -> String {
    let mut text =
        String::from("# include this file in the server block of the site\ncharset utf-8;\nautoindex off;\n");
    // Writing to a string cannot fail, here and below.
    let _ = writeln!(text, "error_page 404 {base}404.html;\n");
    for Move { from, to } in moves {
        let _ = writeln!(text, "location = \"{from}\" {{ return 301 \"{to}\"; }}");
    }
    let _ = writeln!(text, "location {base} {{\n  index index.html;");
    headers(&mut text, content_policy, PAGES_KEPT);
    // A location with headers of its own inherits none: each repeats the policy.
    let _ = writeln!(text, "}}\nlocation {base}assets/ {{");
    headers(&mut text, content_policy, ASSETS_KEPT);
    text.push_str("}\n");
    text
}

fn headers(text: &mut String, content_policy: &str, kept: &str) {
    for (name, value) in super::headers(content_policy) {
        let _ = writeln!(text, "  add_header {name} \"{value}\" always;");
    }
    let _ = writeln!(text, "  add_header Cache-Control \"{kept}\" always;");
}
