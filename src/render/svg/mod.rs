//! Drawings: an SVG file is published as it is, once it is known to hold shapes and words and nothing else.
//!
//! An SVG can run code, move, fetch something from another site (which then learns who reads), lead away, or carry the
//! path of somebody's home folder in its editor's notes. So it is read as XML and held against a list of what a still
//! drawing needs (SVG 2, <https://www.w3.org/TR/SVG2/>); whatever is not on the list is told of.

mod allowed;

use std::ops::Range;

use roxmltree::{Document, Node};

/// A harmless drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drawing {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
}

/// What is wrong with a drawing, and where in its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SvgFault {
    /// What it is.
    pub kind: SvgFaultKind,
    /// The bytes that it stands in.
    pub range: Range<usize>,
    detail: String,
}

impl SvgFault {
    /// The element, attribute or reason, as it stands in the file.
    pub fn detail(&self) -> &str {
        &self.detail
    }
}

/// The kinds of fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SvgFaultKind {
    /// Not XML that can be read, or with a document type of its own.
    Broken,
    /// Its outermost element is not `<svg>`.
    NotSvg,
    /// `<script>`, or an attribute that runs code.
    Script,
    /// Something that moves.
    Animation,
    /// Something that would be fetched from elsewhere, or a link that leads away.
    Reference,
    /// A photo within the drawing: it may hide when and where it was taken.
    Picture,
    /// HTML within the drawing.
    Foreign,
    /// An editor's own notes.
    Notes,
    /// An element or attribute that no still drawing needs.
    Unknown,
    /// Neither a width and height nor a `viewBox`: the page would jump when it arrives.
    Size,
}

impl SvgFaultKind {
    /// The name by which messages tell them apart.
    pub fn name(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::NotSvg => "not-svg",
            Self::Script => "script",
            Self::Animation => "animation",
            Self::Reference => "reference",
            Self::Picture => "picture",
            Self::Foreign => "foreign",
            Self::Notes => "notes",
            Self::Unknown => "unknown",
            Self::Size => "size",
        }
    }
}

const SVG: &str = "http://www.w3.org/2000/svg";

/// Reads a drawing.
///
/// # Errors
/// Every [`SvgFault`] in it, in the order of the file.
pub fn check(text: &str) -> Result<Drawing, Vec<SvgFault>> {
    let fault = |kind, range, detail: &str| SvgFault { kind, range, detail: detail.to_owned() };
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => {
            let at = offset(text, error.pos());
            return Err(vec![fault(SvgFaultKind::Broken, at..at, &error.to_string())]);
        }
    };
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        return Err(vec![fault(SvgFaultKind::NotSvg, first_line(text, root.range()), root.tag_name().name())]);
    }
    let mut faults: Vec<SvgFault> = document.descendants().flat_map(|node| of_node(&node, text)).collect();
    let size = size(&root);
    if size.is_none() {
        faults.push(fault(SvgFaultKind::Size, first_line(text, root.range()), "viewBox"));
    }
    size.filter(|_| faults.is_empty()).ok_or(faults)
}

fn offset(text: &str, at: roxmltree::TextPos) -> usize {
    let before: usize = text.split_inclusive('\n').take(at.row as usize - 1).map(str::len).sum();
    let line = text[before..].lines().next().unwrap_or_default();
    before + line.chars().take(at.col as usize - 1).map(char::len_utf8).sum::<usize>()
}

fn first_line(text: &str, range: Range<usize>) -> Range<usize> {
    let line = text[range.clone()].lines().next().map_or(0, str::len);
    range.start..range.start + line
}

fn of_node(node: &Node<'_, '_>, text: &str) -> Vec<SvgFault> {
    let range = first_line(text, node.range());
    if let Some(instruction) = node.pi() {
        let detail = instruction.target.to_owned();
        return vec![SvgFault { kind: SvgFaultKind::Reference, range, detail }];
    }
    if !node.is_element() {
        return Vec::new();
    }
    if let Some(kind) = allowed::element_fault(node) {
        return vec![SvgFault { kind, range, detail: format!("<{}>", node.tag_name().name()) }];
    }
    let attributes = node.attributes().filter_map(|attribute| {
        let kind = allowed::attribute_fault(&attribute)?;
        Some(SvgFault { kind, range: attribute.range(), detail: attribute.name().to_owned() })
    });
    let mut faults: Vec<SvgFault> = attributes.collect();
    if node.tag_name().name() == "style"
        && let Some(kind) = node.children().filter_map(|inner| inner.text()).find_map(allowed::style_fault)
    {
        faults.push(SvgFault { kind, range, detail: "<style>".to_owned() });
    }
    faults
}

/// The size in CSS pixels, from width and height where they are plain numbers, else from the `viewBox`.
fn size(root: &Node<'_, '_>) -> Option<Drawing> {
    let plain = |name: &str| root.attribute(name)?.trim().trim_end_matches("px").parse::<f64>().ok();
    let boxed = || {
        let numbers = root.attribute("viewBox")?.split([' ', ',']).filter(|part| !part.is_empty());
        match numbers.map(|part| part.parse::<f64>().ok()).collect::<Option<Vec<_>>>()?.as_slice() {
            [_, _, width, height] => Some((*width, *height)),
            _ => None,
        }
    };
    let (width, height) = plain("width").zip(plain("height")).or_else(boxed)?;
    Some(Drawing { width: pixels(width)?, height: pixels(height)? })
}

/// Whole pixels, at least one, at most what a screen may show.
fn pixels(length: f64) -> Option<u32> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the length is held to its bounds first"
    )]
    (1.0..=20_000.0).contains(&length).then(|| length.round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(inside: &str) -> Vec<SvgFaultKind> {
        let text = format!(
            "<svg xmlns=\"{SVG}\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 20\">{inside}</svg>"
        );
        check(&text).err().unwrap_or_default().into_iter().map(|fault| fault.kind).collect()
    }

    #[test]
    fn a_still_drawing_passes() {
        let inside = "<title>Ett hus</title><defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient></defs>\
            <g fill=\"url(#a)\" style=\"stroke:#000\"><path d=\"M0 0h1\"/><use xlink:href=\"#a\"/></g><style>.b{fill:url(#a)}</style>";
        assert_eq!(kinds(inside), []);
        let drawing = check(&format!("<svg xmlns=\"{SVG}\" width=\"12.4px\" height=\"9\"/>"));
        assert_eq!(drawing, Ok(Drawing { width: 12, height: 9 }));
    }

    #[test]
    fn what_runs_moves_fetches_or_tells_is_refused() {
        use SvgFaultKind as K;
        for (inside, kind) in [
            ("<script>alert(1)</script>", K::Script),
            ("<path d=\"\" onclick=\"x()\"/>", K::Script),
            ("<path><animate attributeName=\"x\"/></path>", K::Animation),
            ("<style>@keyframes a{}</style>", K::Animation),
            ("<g style=\"animation: a 1s\"/>", K::Animation),
            ("<use href=\"https://a.se/x.svg#a\"/>", K::Reference),
            ("<use xlink:href=\"x.svg#a\"/>", K::Reference),
            ("<a href=\"https://a.se\"/>", K::Reference),
            ("<rect fill=\"url(https://a.se/x)\"/>", K::Reference),
            ("<rect fill=\"URL( 'x.svg#a' )\"/>", K::Reference),
            ("<style>@import 'x.css';</style>", K::Reference),
            ("<style>.a{background:u\\72l(//a.se)}</style>", K::Reference),
            ("<?xml-stylesheet href=\"x.css\"?>", K::Reference),
            ("<image href=\"data:image/png;base64,AA\"/>", K::Picture),
            ("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>", K::Foreign),
            ("<metadata/>", K::Notes),
            ("<x:view xmlns:x=\"http://www.inkscape.org/\"/>", K::Notes),
            ("<g x:label=\"a\" xmlns:x=\"http://www.inkscape.org/\"/>", K::Notes),
            ("<wobble/>", K::Unknown),
            ("<g wobble=\"1\"/>", K::Unknown),
        ] {
            assert!(kinds(inside).contains(&kind), "{inside}: {:?}", kinds(inside));
        }
    }

    #[test]
    fn what_is_no_drawing_is_told_at_its_place() {
        let text = "<svg>\n<g></svg>";
        let fault = &check(text).expect_err("broken")[0];
        assert_eq!((fault.kind, fault.range.start > 5), (SvgFaultKind::Broken, true));
        assert_eq!(check("<html/>").expect_err("no svg")[0].kind, SvgFaultKind::NotSvg);
        assert_eq!(check(&format!("<svg xmlns=\"{SVG}\"/>")).expect_err("no size")[0].kind, SvgFaultKind::Size);
        let bomb = format!("<!DOCTYPE svg [<!ENTITY a \"aa\">]><svg xmlns=\"{SVG}\" viewBox=\"0 0 1 1\">&a;</svg>");
        assert_eq!(check(&bomb).expect_err("a document type")[0].kind, SvgFaultKind::Broken);
    }
}
