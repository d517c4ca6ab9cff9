//! Inlines: words and what stands among them.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::{Builder, prose};
use crate::content::document::{Inline, InlineKind};
use crate::content::link::Link;
use crate::ground::diag::Diagnostic;

impl<'t> Builder<'_, '_, 't> {
    /// The inlines up to the end of what has just begun.
    pub(super) fn inlines(&mut self) -> Vec<Inline<Link>> {
        let mut content = Vec::new();
        while let Some((event, range)) = self.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            self.inline(event, &range, &mut content);
        }
        content.shrink_to_fit();
        content
    }

    /// The inlines that stand in a container without a paragraph of their own, up to the next block or its end.
    pub(super) fn run(&mut self) -> Vec<Inline<Link>> {
        let mut content = Vec::new();
        while let Some((event, _)) = self.events.peek() {
            let goes_on = match event {
                Event::Start(tag) => prose::is_inline_tag(tag),
                Event::Rule | Event::Html(_) | Event::End(_) => false,
                _ => true,
            };
            let Some((event, range)) = goes_on.then(|| self.events.next()).flatten() else { break };
            self.inline(event, &range, &mut content);
        }
        content.shrink_to_fit();
        content
    }

    fn inline(&mut self, event: Event<'t>, range: &Range<usize>, content: &mut Vec<Inline<Link>>) {
        let kind = match event {
            Event::Text(words) => {
                self.prose(&words, range);
                Some(InlineKind::Text(words.into_string()))
            }
            Event::Code(words) => Some(InlineKind::Code(words.into_string())),
            Event::SoftBreak => Some(InlineKind::SoftBreak),
            Event::HardBreak => Some(InlineKind::Break),
            Event::FootnoteReference(label) => Some(self.mention_footnote(&label)),
            Event::Start(tag) => self.marked(tag, range, content),
            Event::TaskListMarker(done) => {
                self.task = Some(done);
                None
            }
            Event::InlineHtml(html) => {
                // The closing tag is the same fault.
                if !html.starts_with("</") {
                    self.error("raw-html", range);
                }
                None
            }
            _ => None,
        };
        content.extend(kind.map(|kind| Inline { kind, span: self.span(range) }));
    }

    fn marked(
        &mut self,
        tag: Tag<'t>,
        range: &Range<usize>,
        around: &mut Vec<Inline<Link>>,
    ) -> Option<InlineKind<Link>> {
        match tag {
            Tag::Emphasis => self.deeper(range, Self::inlines).map(InlineKind::Emphasis),
            Tag::Strong => self.deeper(range, Self::inlines).map(InlineKind::Strong),
            Tag::Strikethrough => self.deeper(range, Self::inlines).map(InlineKind::Strikethrough),
            Tag::Link { dest_url, .. } => {
                let content = self.deeper(range, Self::inlines)?;
                if let Some(to) = self.link(&dest_url, &content, range) {
                    return Some(InlineKind::Link { to: Box::new(to), content });
                }
                around.extend(content);
                None
            }
            Tag::Image { dest_url, title, .. } => {
                let alt = self.deeper(range, Self::inlines)?;
                self.picture(&dest_url, &title, &alt, range)
            }
            _ => {
                self.skip();
                None
            }
        }
    }

    /// Looks for what words must not hold.
    fn prose(&mut self, words: &str, range: &Range<usize>) {
        // An entity (`&nbsp;`) makes the words shorter than what was written: then the whole run is the place.
        let exact = words.len() == range.len();
        let place = |within: Range<usize>| {
            if exact { range.start + within.start..range.start + within.end } else { range.clone() }
        };
        for within in prose::phones(words) {
            let number = words[within.clone()].to_owned();
            let fault = Diagnostic::error("bare-phone", self.place(&place(within)));
            self.notes.push(fault.with("number", number));
        }
        if let Some(within) = prose::template_code(words) {
            self.error("template-code", &place(within));
        }
        if let Some(within) = prose::lone_footnote(words) {
            let label = words[within.start + 2..within.end - 1].to_owned();
            let fault = Diagnostic::error("unknown-footnote", self.place(&place(within)));
            self.notes.push(fault.with("label", label));
        }
        if let Some(within) = prose::bare_address(words) {
            let address = words[within.clone()].to_owned();
            let fault = Diagnostic::warning("bare-address", self.place(&place(within)));
            self.notes.push(fault.with("address", address));
        }
    }
}
