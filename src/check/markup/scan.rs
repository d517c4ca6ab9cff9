//! What stands in a rendered page, in one pass: ids, links with their words, and everything that a browser will fetch.

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

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

/// Reads a page.
pub fn scan(html: &str) -> Scan {
    let mut reader = Reader::default();
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| -> Option<()> {
        reader.meet(&event);
        None
    });
    // What stands in a script or a style is no markup.
    emitter.naively_switch_states(true);
    // The reader never fails: its source is a string. Every token goes through the callback, so that nothing comes out.
    Tokenizer::new_with_emitter(html, emitter).for_each(drop);
    reader.scan
}

#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact about the tag being read; none excludes another")]
struct Reader {
    scan: Scan,
    element: String,
    attribute: String,
    rel: String,
    href: Option<String>,
    speaks: bool,
    other_language: bool,
    /// Whether we are between `<a href>` and `</a>`.
    in_link: bool,
    in_style: bool,
}

impl Reader {
    fn meet(&mut self, event: &CallbackEvent<'_>) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.element = text(name);
                self.rel.clear();
                self.href = None;
                self.speaks = false;
                self.other_language = false;
            }
            CallbackEvent::AttributeName { name } => self.attribute = text(name),
            CallbackEvent::AttributeValue { value } => self.attribute_value(text(value)),
            CallbackEvent::CloseStartTag { .. } => self.opened(),
            CallbackEvent::EndTag { name } => self.closed(name),
            CallbackEvent::String { value } => self.words(value),
            CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } | CallbackEvent::Error(_) => {}
        }
    }

    fn attribute_value(&mut self, value: String) {
        match self.attribute.as_str() {
            "id" => self.scan.ids.push(value),
            "href" => self.href = Some(value),
            "rel" => self.rel = value,
            "hreflang" => self.other_language = true,
            "alt" | "aria-label" | "aria-labelledby" | "title" => self.speaks |= !value.trim().is_empty(),
            "style" => self.style(&value),
            "srcset" | "imagesrcset" => {
                let addresses = value.split(',').filter_map(|one| one.split_whitespace().next());
                let all: Vec<String> = addresses.map(str::to_owned).collect();
                self.sources(all);
            }
            name if FETCHING.contains(&name) => self.source(value),
            _ => {}
        }
    }

    fn source(&mut self, url: String) {
        self.scan.sources.push(Source { element: self.element.clone(), url });
    }

    fn sources(&mut self, urls: Vec<String>) {
        for url in urls {
            self.source(url);
        }
    }

    fn style(&mut self, css: &str) {
        let all: Vec<String> = addresses_in_css(css).map(str::to_owned).collect();
        self.sources(all);
    }

    fn opened(&mut self) {
        if self.in_link {
            let speaks = self.speaks;
            if let Some(link) = self.scan.anchors.last_mut() {
                link.has_words |= speaks;
            }
        }
        self.in_style = self.element == "style";
        let Some(href) = self.href.take() else { return };
        match self.element.as_str() {
            "a" | "area" => {
                self.in_link = true;
                let (has_words, is_other_language) = (self.speaks, self.other_language);
                self.scan.anchors.push(Anchor { href, has_words, is_other_language });
            }
            "link" if self.rel.split_whitespace().any(|rel| TELLING.contains(&rel)) => {}
            // An address inside a drawing is a part of the drawing, or a picture that it fetches.
            "link" | "use" | "image" => self.source(href),
            _ => {}
        }
    }

    fn closed(&mut self, name: &[u8]) {
        match name {
            b"a" => self.in_link = false,
            b"style" => self.in_style = false,
            _ => {}
        }
    }

    fn words(&mut self, value: &[u8]) {
        if self.in_style {
            self.style(&text(value));
        } else if self.in_link
            && let Some(link) = self.scan.anchors.last_mut()
        {
            link.has_words |= !value.trim_ascii().is_empty();
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
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
