//! The colours of a theme as a reader of one audience gets them: the custom properties of its styles, resolved.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::ground::diag::{Place, Source};

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// As most see it.
    Light,
    /// For those whose device asks for it.
    Dark,
}

/// A colour, red, green and blue from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colour([f64; 3]);

impl Colour {
    /// Reads `#rgb` or `#rrggbb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.is_ascii())?;
        let part = |from: usize, width: usize| {
            let number = u8::from_str_radix(digits.get(from..from + width)?, 16).ok()?;
            Some(f64::from(if width == 1 { number * 17 } else { number }) / 255.0)
        };
        match digits.len() {
            3 => Some(Self([part(0, 1)?, part(1, 1)?, part(2, 1)?])),
            6 => Some(Self([part(0, 2)?, part(2, 2)?, part(4, 2)?])),
            _ => None,
        }
    }

    /// The colour as `#rrggbb`.
    pub fn hex(self) -> String {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the parts are from 0 to 1")]
        let [red, green, blue] = self.0.map(|part| (part * 255.0).round() as u8);
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// The contrast of two colours, 1 to 21 (WCAG 2.2).
    pub fn contrast(one: Self, other: Self) -> f64 {
        let (a, b) = (one.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |part: f64| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
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
pub struct Palette(BTreeMap<String, Given>);

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

    /// The colour with this name, without its `--`.
    pub fn get(&self, name: &str) -> Option<&Given> {
        self.0.get(name)
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
                match Colour::parse(value.trim()) {
                    Some(colour) => self.0.insert(name.to_owned(), Given { colour, place }),
                    // What is given in another way is not judged.
                    None => self.0.remove(name),
                };
            }
            at += declaration.len() + 1;
        }
    }
}

/// Whether what stands in an at-rule holds on an ordinary screen in this scheme.
fn holds(head: &str, scheme: Scheme) -> bool {
    let condition: String = head.split_whitespace().collect();
    condition == "@media(prefers-color-scheme:dark)" && scheme == Scheme::Dark || condition.starts_with("@layer")
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
    fn contrast_is_that_of_wcag() {
        let contrast = |a, b| Colour::contrast(Colour::parse(a).expect(a), Colour::parse(b).expect(b));
        assert!((contrast("#000", "#ffffff") - 21.0).abs() < 1e-9);
        assert!((contrast("#777", "#fff") - 4.48).abs() < 0.01);
        assert_eq!(Colour::parse("CanvasText"), None);
    }
}
