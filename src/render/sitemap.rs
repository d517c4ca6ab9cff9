//! `sitemap.xml` (sitemaps.org 0.9, with alternates for each language) and `robots.txt` (RFC 9309).

use std::fmt::Write as _;

use pulldown_cmark_escape::escape_html;

use super::frame::Frame;
use crate::site::Site;
use crate::site::lists::ListKind;
use crate::site::select::Standing;

/// The site map: every page that may be found by search, with its translations.
pub fn sitemap(site: &Site) -> String {
    let mut xml = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    ));
    for list in &site.lists {
        if matches!(list.kind, ListKind::NotFound | ListKind::Tag { .. }) {
            continue;
        }
        let frame = Frame { site, language: list.language };
        let same = |language: usize| {
            let found = site.list_table.get(&list.kind, language)?;
            Some(site.lists[found].route.path())
        };
        entry(&mut xml, frame, list.route.path(), None, same);
    }
    for page in site.pages.iter().filter(|page| page.standing == Standing::Published) {
        let frame = Frame { site, language: page.language };
        let same = |language: usize| {
            let found = site.outline.matrix.exactly(page.topic, page.audience, language)?;
            Some(site.pages[found].route.path())
        };
        let read = page.text.front.reviewed.map(|day| day.to_string());
        entry(&mut xml, frame, page.route.path(), read.as_deref(), same);
    }
    xml.push_str("</urlset>\n");
    xml
}

fn entry<'a>(
    xml: &mut String,
    frame: Frame<'a>,
    path: &str,
    read: Option<&str>,
    same: impl Fn(usize) -> Option<&'a str>,
) {
    xml.push_str("<url><loc>");
    // Writing to a string cannot fail, here and below.
    let _ = escape_html(&mut *xml, &frame.site.base.join(path));
    xml.push_str("</loc>");
    if let Some(read) = read {
        let _ = write!(xml, "<lastmod>{read}</lastmod>");
    }
    for alternate in frame.alternates(same) {
        let _ = write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"", alternate.hreflang);
        let _ = escape_html(&mut *xml, &alternate.href);
        xml.push_str("\"/>");
    }
    xml.push_str("</url>\n");
}

/// Everything may be found on the web; nothing that is for another channel.
pub fn robots(site: &Site) -> String {
    if site.edition.channel == "web" {
        format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", site.base.join("sitemap.xml"))
    } else {
        "User-agent: *\nDisallow: /\n".to_owned()
    }
}
