//! The colours of a theme as a reader of one audience gets them: the custom properties of its styles, resolved.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::ground::colour::Colour;
use crate::ground::diag::{Place, Source};

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// As most see it.
    Light,
    /// For those whose device asks for it.
    Dark,
}

/// A property as it is written, and where.
#[derive(Debug)]
struct Written {
    value: String,
    place: Place,
}

/// A colour and where it is given.
#[derive(Debug, Clone)]
pub struct Given {
    /// The colour.
    pub colour: Colour,
    /// Where.
    pub place: Place,
}

/// The colours that hold for one audience in one scheme.
#[derive(Debug, Default)]
pub struct Palette(BTreeMap<String, Written>);

impl Palette {
    /// The colours of these styles, the later ones over the earlier, as selectors of one weight do. `audience` is an id, or
    /// empty for a page for everybody.
    pub fn of(styles: &[Arc<Source>], scheme: Scheme, audience: &str) -> Self {
        let mut palette = Self::default();
        for style in styles {
            palette.read(style, scheme, audience);
        }
        palette
    }

    /// The colour with this name, without its `--`. What is given by another (`var(--link)`) has that one's colour; what is
    /// given in a third way is not judged.
    pub fn get(&self, name: &str) -> Option<Given> {
        let written = self.0.get(name)?;
        let other = |value: &str| value.strip_prefix("var(--")?.strip_suffix(')').map(str::to_owned);
        let mut value = written.value.clone();
        // A chain of more is a loop.
        for _ in 0..4 {
            let Some(next) = other(&value) else { break };
            value.clone_from(&self.0.get(&next)?.value);
        }
        Some(Given { colour: Colour::parse(&value)?, place: written.place.clone() })
    }

    /// All names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    fn read(&mut self, style: &Arc<Source>, scheme: Scheme, audience: &str) {
        let text = style.text();
        let mut open: Vec<bool> = Vec::new();
        let mut at = 0;
        while let Some(offset) = text[at..].find(['{', '}', '/']) {
            let mark = at + offset;
            if text[mark..].starts_with("/*") {
                at = text[mark..].find("*/").map_or(text.len(), |end| mark + end + 2);
                continue;
            }
            let head_start = text[..mark].rfind(['{', '}', ';', '/']).map_or(0, |before| before + 1);
            let head = text[head_start..mark].trim();
            at = mark + 1;
            match &text[mark..=mark] {
                "}" => {
                    open.pop();
                }
                "{" if head.starts_with('@') => open.push(holds(head, scheme)),
                "{" => {
                    let end = text[at..].find('}').map_or(text.len(), |end| at + end);
                    if open.iter().all(|holds| *holds) && selects(head, audience) {
                        self.declarations(style, at..end);
                    }
                    at = (end + 1).min(text.len());
                }
                _ => {}
            }
        }
    }

    fn declarations(&mut self, style: &Arc<Source>, within: std::ops::Range<usize>) {
        let mut at = within.start;
        for declaration in style.text()[within].split(';') {
            if let Some((name, value)) = declaration.split_once(':')
                && let Some(name) = name.trim().strip_prefix("--")
            {
                let start = at + declaration.find("--").unwrap_or_default();
                let place = Place::new(style, start..at + declaration.trim_end().len());
                self.0.insert(name.to_owned(), Written { value: value.trim().to_owned(), place });
            }
            at += declaration.len() + 1;
        }
    }
}

/// Whether what stands in an at-rule holds on an ordinary screen in this scheme.
fn holds(head: &str, scheme: Scheme) -> bool {
    let condition: String = head.split_whitespace().collect();
    match condition.strip_prefix("@media(prefers-color-scheme:") {
        Some(own) => own == if scheme == Scheme::Dark { "dark)" } else { "light)" },
        None => condition.starts_with("@layer"),
    }
}

fn selects(selectors: &str, audience: &str) -> bool {
    selectors.split(',').map(str::trim).any(|selector| {
        let plain = selector.replace(['"', '\''], "");
        match plain.as_str() {
            ":root" => true,
            "[data-audience]" | ":root[data-audience]" => !audience.is_empty(),
            own => own.trim_start_matches(":root") == format!("[data-audience={audience}]"),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: &str = "/* { */ :root{--ink:#000;--paper:#fff}
[data-audience=barn]{--paper:#ffe}
@media (prefers-color-scheme:dark){:root,[data-audience]{--ink:#eee;--paper:#111}
[data-audience=barn]{--paper:#222}}
@media print{:root{--paper:#abc}}
p{--ink:#f00}";

    #[test]
    fn the_last_that_fits_wins() {
        let style = [Source::new("a.css", STYLE)];
        let paper = |scheme, audience| {
            let palette = Palette::of(&style, scheme, audience);
            let given = palette.get("paper").expect("paper");
            given.place.source.text()[given.place.span.range()].to_owned()
        };
        assert_eq!(paper(Scheme::Light, ""), "--paper:#fff");
        assert_eq!(paper(Scheme::Light, "barn"), "--paper:#ffe");
        assert_eq!(paper(Scheme::Dark, "vuxna"), "--paper:#111");
        assert_eq!(paper(Scheme::Dark, "barn"), "--paper:#222");
    }

    #[test]
    fn a_colour_may_be_that_of_another() {
        let style = [Source::new(
            "a.css",
            ":root{--link:#123;--call:var(--link);--a:var(--b);--b:var(--a)}[data-audience=x]{--link:#abc}",
        )];
        let call = |audience| Palette::of(&style, Scheme::Light, audience).get("call").map(|given| given.colour);
        assert_eq!(call(""), Colour::parse("#123"));
        assert_eq!(call("x"), Colour::parse("#abc"));
        assert!(Palette::of(&style, Scheme::Light, "").get("a").is_none());
    }
}
