//! What stands in a rendered page, in one pass: ids, links with their words, and everything that a browser will fetch.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::{resolve_html5_entity, unescape_with};
use quick_xml::events::{BytesStart, Event};

/// What stands in a page.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Scan {
    /// The ids, in order.
    pub ids: Vec<String>,
    /// The links.
    pub anchors: Vec<Anchor>,
    /// What is fetched or sent to.
    pub sources: Vec<Source>,
}

/// A link.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// Where it leads.
    pub href: String,
    /// Whether a screen reader has something to say.
    pub has_words: bool,
    /// Whether it says that it leads to another language.
    pub is_other_language: bool,
}

/// An address that a browser asks by itself, or sends a form to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The element.
    pub element: String,
    /// The address.
    pub url: String,
}

/// Attributes by which an element fetches, whatever element it is.
const FETCHING: [&str; 9] =
    ["src", "srcset", "poster", "data", "background", "action", "formaction", "ping", "imagesrcset"];

/// `rel` of a `<link>` that only tells and fetches nothing.
const TELLING: [&str; 6] = ["canonical", "alternate", "author", "license", "prev", "next"];

/// Elements whose text is no markup.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];

/// Reads a page. What is no sound markup is passed over up to the next tag, as browsers do.
pub fn scan(html: &str) -> Scan {
    let mut gatherer = Gatherer::default();
    let mut rest = html;
    while !rest.is_empty() {
        rest = gatherer.read(rest);
    }
    gatherer.scan
}

#[derive(Default)]
struct Gatherer {
    scan: Scan,
    /// Whether we are between `<a href>` and `</a>`.
    in_link: bool,
}

/// What the attributes of a tag say.
#[derive(Default)]
struct Attributes {
    rel: String,
    href: Option<String>,
    speaks: bool,
    other_language: bool,
}

impl Gatherer {
    /// Reads up to the end, or to text that is no markup, or to something that is not sound: what is left to read.
    fn read<'h>(&mut self, html: &'h str) -> &'h str {
        let mut reader = Reader::from_str(html);
        let config = reader.config_mut();
        config.allow_dangling_amp = true;
        config.allow_unmatched_ends = true;
        config.check_end_names = false;
        loop {
            let event = reader.read_event();
            let at = usize::try_from(reader.buffer_position()).unwrap_or(html.len()).min(html.len());
            match event {
                Ok(Event::Start(tag)) => {
                    let element = self.opened(&tag);
                    if RAW.contains(&element.as_ref()) {
                        return self.raw(&element, &html[at..]);
                    }
                }
                Ok(Event::Empty(tag)) => {
                    self.opened(&tag);
                }
                Ok(Event::End(tag)) if tag.name().as_ref().eq_ignore_ascii_case("a") => self.in_link = false,
                Ok(Event::Text(words)) => self.words(!words.trim_ascii().is_empty()),
                Ok(Event::GeneralRef(_) | Event::CData(_)) => self.words(true),
                Ok(Event::Eof) => return "",
                Ok(_) => {}
                Err(_) => return after_fault(html, usize::try_from(reader.error_position()).unwrap_or(at)),
            }
        }
    }

    /// Passes over the text of an element that holds no markup; a style's addresses are read.
    fn raw<'h>(&mut self, element: &str, html: &'h str) -> &'h str {
        let ends = html.match_indices("</").map(|(at, _)| at);
        let is_end = |at: &usize| {
            html.get(at + 2..at + 2 + element.len()).is_some_and(|name| name.eq_ignore_ascii_case(element))
        };
        let end = ends.into_iter().find(is_end).unwrap_or(html.len());
        if element == "style" {
            self.style(element, &html[..end]);
        }
        &html[end..]
    }

    /// Takes in a tag and gives its name.
    fn opened<'t>(&mut self, tag: &'t BytesStart<'_>) -> Cow<'t, str> {
        let element = lower(tag.name().into_inner());
        let mut all = Attributes::default();
        for attribute in tag.html_attributes().with_checks(false).flatten() {
            let value = unescape_with(&attribute.value, resolve_html5_entity);
            let value = value.unwrap_or(Cow::Borrowed(&attribute.value));
            self.attribute(&element, &lower(attribute.key.into_inner()), &value, &mut all);
        }
        self.words(all.speaks);
        self.leads(&element, all);
        element
    }

    fn attribute(&mut self, element: &str, name: &str, value: &str, all: &mut Attributes) {
        match name {
            "id" => self.scan.ids.push(value.to_owned()),
            "href" | "xlink:href" => all.href = Some(value.to_owned()),
            "rel" => value.clone_into(&mut all.rel),
            "hreflang" => all.other_language = true,
            "alt" | "aria-label" | "aria-labelledby" | "title" => all.speaks |= !value.trim().is_empty(),
            "style" => self.style(element, value),
            "srcset" | "imagesrcset" => {
                for address in value.split(',').filter_map(|one| one.split_whitespace().next()) {
                    self.source(element, address);
                }
            }
            name if FETCHING.contains(&name) => self.source(element, value),
            _ => {}
        }
    }

    fn leads(&mut self, element: &str, all: Attributes) {
        let Some(href) = all.href else { return };
        match element {
            "a" | "area" => {
                self.in_link = true;
                let (has_words, is_other_language) = (all.speaks, all.other_language);
                self.scan.anchors.push(Anchor { href, has_words, is_other_language });
            }
            "link" if all.rel.split_whitespace().any(|rel| TELLING.contains(&rel)) => {}
            // An address inside a drawing is a part of the drawing, or a picture that it fetches.
            "link" | "use" | "image" => self.source(element, &href),
            _ => {}
        }
    }

    fn source(&mut self, element: &str, url: &str) {
        self.scan.sources.push(Source { element: element.to_owned(), url: url.to_owned() });
    }

    fn style(&mut self, element: &str, css: &str) {
        for address in addresses_in_css(css) {
            self.source(element, address);
        }
    }

    /// Something that a screen reader says, or nothing.
    fn words(&mut self, speaks: bool) {
        if self.in_link
            && let Some(link) = self.scan.anchors.last_mut()
        {
            link.has_words |= speaks;
        }
    }
}

/// The rest of a page after something that is not sound: from the next tag on.
fn after_fault(html: &str, at: usize) -> &str {
    let mut from = at.saturating_add(1).min(html.len());
    while !html.is_char_boundary(from) {
        from += 1;
    }
    html[from..].find('<').map_or("", |tag| &html[from + tag..])
}

/// A name in lower case, as HTML compares names.
fn lower(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|letter| letter.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        Cow::Borrowed(name)
    }
}

/// The addresses that a style sheet fetches: `url(…)`, and `@import "…"`.
pub fn addresses_in_css(css: &str) -> impl Iterator<Item = &str> {
    let urls = css.split("url(").skip(1);
    let imports = css.split("@import").skip(1).filter(|rest| !rest.trim_start().starts_with("url("));
    urls.chain(imports).filter_map(|rest| unquoted(rest.trim_start())).map(str::trim)
}

fn unquoted(inside: &str) -> Option<&str> {
    inside.split(['"', '\'', ')', ';']).find(|part| !part.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_sound_hides_nothing_behind_it() {
        let urls = |html: &str| scan(html).sources.into_iter().map(|source| source.url).collect::<Vec<_>>();
        assert_eq!(urls("a < b & c <IMG SRC='//x.se/a.png'>"), ["//x.se/a.png"]);
        assert_eq!(urls("<!-- a -- b --><p title=\"1 > 0\"><img src=//x.se/a>"), ["//x.se/a"]);
        assert_eq!(
            urls("<script>if (a</b/.exec(c)) {}</script><img src=\"https:&#x2F;&#47;x.se/&amp;b\">"),
            ["https://x.se/&b"]
        );
        assert_eq!(urls("<p <img src=a><br/><img src=b"), ["a"], "a tag that never ends is none, in a browser too");
        assert_eq!(urls("</><? x ><!x><img src=c>"), ["c"]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_to_its_end(text in r"[<>a-z/!&; ='åäö\-]{0,60}") {
            scan(&text);
        }
    }

    #[test]
    fn a_page_is_read_in_one_pass() {
        let html = r#"<!doctype html><link rel=canonical href="https://a.se/"><link rel="stylesheet" href="a.css">
            <p id=x><a href="../b/" hreflang="en">B</a> <a href="c/"><img src="c.png" alt=""></a>
            <a href="d/"><svg aria-label="Hem"><use href="i.svg#a"/></svg></a></p>
            <img srcset="e.webp 1x, https://cdn.se/f.webp 2x"><form action="https://g.se/"></form>
            <style>@import "h.css"; body{background:url('i.png')}</style><script>let a = "<a href=no>";</script>"#;
        let scan = scan(html);
        assert_eq!(scan.ids, ["x"]);
        let link =
            |href: &str, has_words, is_other_language| Anchor { href: href.into(), has_words, is_other_language };
        assert_eq!(scan.anchors, [link("../b/", true, true), link("c/", false, false), link("d/", true, false)]);
        let urls: Vec<&str> = scan.sources.iter().map(|source| source.url.as_str()).collect();
        assert_eq!(
            urls,
            ["a.css", "c.png", "i.svg#a", "e.webp", "https://cdn.se/f.webp", "https://g.se/", "i.png", "h.css"]
        );
    }
}
