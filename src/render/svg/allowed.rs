//! What a still drawing may hold.

use roxmltree::{Attribute, Node};

use super::{SVG, SvgFaultKind};

const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

#[rustfmt::skip]
const ELEMENTS: &[&str] = &[
    "svg", "g", "defs", "symbol", "use", "title", "desc", "style",
    "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
    "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker",
];

#[rustfmt::skip]
const ATTRIBUTES: &[&str] = &[
    "id", "class", "style", "lang", "role", "aria-hidden", "aria-label", "aria-labelledby", "focusable", "version", "baseProfile",
    "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "dx", "dy", "d", "points", "pathLength",
    "width", "height", "viewBox", "preserveAspectRatio", "transform", "transform-origin", "offset", "rotate", "textLength", "lengthAdjust",
    "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin",
    "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "color", "opacity", "display", "visibility", "overflow",
    "clip-path", "clip-rule", "mask", "mask-type", "vector-effect", "paint-order", "shape-rendering", "color-interpolation",
    "stop-color", "stop-opacity", "gradientUnits", "gradientTransform", "spreadMethod", "clipPathUnits", "maskUnits",
    "maskContentUnits", "patternUnits", "patternContentUnits", "patternTransform", "marker-start", "marker-mid", "marker-end",
    "markerWidth", "markerHeight", "markerUnits", "orient", "refX", "refY",
    "font-family", "font-size", "font-style", "font-weight", "font-variant", "font-stretch", "letter-spacing", "word-spacing",
    "text-anchor", "text-decoration", "text-rendering", "dominant-baseline", "alignment-baseline", "baseline-shift",
    "direction", "unicode-bidi", "writing-mode", "type",
];

/// What is wrong with an element, if anything.
pub(super) fn element_fault(node: &Node<'_, '_>) -> Option<SvgFaultKind> {
    if node.tag_name().namespace() != Some(SVG) {
        let inside_html = node.tag_name().namespace() == Some("http://www.w3.org/1999/xhtml");
        return Some(if inside_html { SvgFaultKind::Foreign } else { SvgFaultKind::Notes });
    }
    match node.tag_name().name() {
        name if ELEMENTS.contains(&name) => None,
        "script" | "handler" | "listener" => Some(SvgFaultKind::Script),
        "animate" | "animateTransform" | "animateMotion" | "animateColor" | "set" | "discard" => {
            Some(SvgFaultKind::Animation)
        }
        "a" | "view" | "link" | "font-face-uri" | "cursor" => Some(SvgFaultKind::Reference),
        "image" | "feImage" | "video" | "audio" => Some(SvgFaultKind::Picture),
        "foreignObject" | "iframe" | "object" | "embed" => Some(SvgFaultKind::Foreign),
        "metadata" => Some(SvgFaultKind::Notes),
        _ => Some(SvgFaultKind::Unknown),
    }
}

/// What is wrong with an attribute, if anything.
pub(super) fn attribute_fault(attribute: &Attribute<'_, '_>) -> Option<SvgFaultKind> {
    let (name, value) = (attribute.name(), attribute.value());
    match attribute.namespace() {
        Some(XML) => (!matches!(name, "lang" | "space")).then_some(SvgFaultKind::Reference),
        Some(XLINK) | None if name == "href" => leads_away(value),
        Some(XLINK) => (!matches!(name, "type" | "title")).then_some(SvgFaultKind::Reference),
        Some(_) => Some(SvgFaultKind::Notes),
        None if name.to_ascii_lowercase().starts_with("on") => Some(SvgFaultKind::Script),
        None if !ATTRIBUTES.contains(&name) => Some(SvgFaultKind::Unknown),
        None => style_fault(value),
    }
}

/// A reference may lead to another part of the same drawing.
fn leads_away(address: &str) -> Option<SvgFaultKind> {
    (!address.trim().starts_with('#')).then_some(SvgFaultKind::Reference)
}

/// What is wrong with a piece of style. A backslash could hide any word (CSS Syntax 3, section 4.3.7).
pub(super) fn style_fault(style: &str) -> Option<SvgFaultKind> {
    let style = style.to_ascii_lowercase();
    if style.contains('\\') || style.contains("@import") || style.contains("@font-face") || style.contains("image(") {
        return Some(SvgFaultKind::Reference);
    }
    let mut addresses = style.split("url(").skip(1);
    if addresses
        .any(|rest| !rest.trim_start_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'').starts_with('#'))
    {
        return Some(SvgFaultKind::Reference);
    }
    let moves = ["animation", "@keyframes", "transition"];
    moves.iter().any(|word| style.contains(word)).then_some(SvgFaultKind::Animation)
}
