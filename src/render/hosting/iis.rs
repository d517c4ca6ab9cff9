//! IIS: `web.config` (7 and later).

use std::fmt::Write as _;

use pulldown_cmark_escape::escape_html;

use super::{ASSETS_KEPT, Move, PAGES_KEPT};

pub(super) fn file(base: &str, moves: &[Move], content_policy: &str) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<configuration>\n<system.webServer>\n");
    xml.push_str("<directoryBrowse enabled=\"false\"/>\n<defaultDocument><files><clear/><add value=\"index.html\"/></files></defaultDocument>\n");
    xml.push_str("<httpErrors errorMode=\"Custom\"><remove statusCode=\"404\"/>");
    // Writing to a string cannot fail, here and below.
    let _ =
        writeln!(xml, "<error statusCode=\"404\" path=\"{base}404.html\" responseMode=\"ExecuteURL\"/></httpErrors>");
    xml.push_str("<staticContent>\n");
    for (ending, mime) in
        [(".webp", "image/webp"), (".woff2", "font/woff2"), (".svg", "image/svg+xml"), (".json", "application/json")]
    {
        let _ = writeln!(
            xml,
            "<remove fileExtension=\"{ending}\"/><mimeMap fileExtension=\"{ending}\" mimeType=\"{mime}\"/>"
        );
    }
    xml.push_str("</staticContent>\n<httpProtocol><customHeaders>\n");
    for (name, value) in super::headers(content_policy).chain([("Cache-Control", PAGES_KEPT)]) {
        let _ = writeln!(xml, "<remove name=\"{name}\"/><add name=\"{name}\" value=\"{}\"/>", escaped(value));
    }
    xml.push_str("</customHeaders></httpProtocol>\n");
    if !moves.is_empty() {
        xml.push_str("<rewrite><rules>\n");
        for (number, Move { from, to }) in moves.iter().enumerate() {
            let pattern = from.trim_start_matches(base).replace('.', "\\.");
            let _ = writeln!(
                xml,
                "<rule name=\"moved-{number}\" stopProcessing=\"true\"><match url=\"^{pattern}$\"/>\
                 <action type=\"Redirect\" url=\"{to}\" redirectType=\"Permanent\"/></rule>"
            );
        }
        xml.push_str("</rules></rewrite>\n");
    }
    xml.push_str("</system.webServer>\n<location path=\"assets\"><system.webServer><httpProtocol><customHeaders>");
    let _ = write!(xml, "<remove name=\"Cache-Control\"/><add name=\"Cache-Control\" value=\"{ASSETS_KEPT}\"/>");
    xml.push_str("</customHeaders></httpProtocol></system.webServer></location>\n</configuration>\n");
    xml
}

fn escaped(text: &str) -> String {
    let mut xml = String::new();
    let _ = escape_html(&mut xml, text);
    xml
}
