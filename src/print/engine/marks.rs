//! Vowel marks of scripts that run from the right: each is told once, after its letter.
//!
//! Typst cuts a line where a glyph stands higher or lower than the one before it, and tells the pieces in the order of the paper.
//! Both the mark and its letter say "letter and mark", so that a screen reader got "شريكًكًا" for "شريكًا", the end of the word
//! first. Here the letter says the letter, the mark says the mark, and the pieces follow as they are read. No glyph moves.

use icu_properties::CodePointMapData;
use icu_properties::props::{BidiClass, GeneralCategory};
use typst::layout::{Frame, FrameItem, Point};
use typst::model::Document as _;
use typst::text::{Glyph, TextItem};
use typst_layout::{Page, PagedDocument};

/// A document whose marks are told once.
pub(super) fn told_once(document: PagedDocument) -> PagedDocument {
    if !document.pages().iter().any(|page| has_marks(&page.frame)) {
        return document;
    }
    let mended = |page: &Page| Page { frame: mended(&page.frame), ..page.clone() };
    PagedDocument::new(document.pages().iter().map(mended).collect(), document.info().clone())
}

fn has_marks(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => has_marks(&group.frame),
        FrameItem::Text(text) => is_mark(text),
        _ => false,
    })
}

fn mended(frame: &Frame) -> Frame {
    let mut items: Vec<(Point, FrameItem)> = frame.items().cloned().collect();
    for (_, item) in &mut items {
        if let FrameItem::Group(group) = item {
            group.frame = mended(&group.frame);
        }
    }
    for pieces in items.chunk_by_mut(are_pieces) {
        if pieces.iter().any(|(_, item)| matches!(item, FrameItem::Text(text) if is_mark(text))) {
            part_letters(pieces);
            pieces.reverse();
        }
    }
    let mut mended = Frame::new(frame.size(), frame.kind());
    if frame.has_baseline() {
        mended.set_baseline(frame.baseline());
    }
    mended.push_multiple(items);
    mended
}

/// Whether two items were set in one go, and cut by Typst for their heights: the second begins where the first ends. Words
/// that were set apart follow each other the other way.
fn are_pieces((at, left): &(Point, FrameItem), (next, right): &(Point, FrameItem)) -> bool {
    let (FrameItem::Text(left), FrameItem::Text(right)) = (left, right) else { return false };
    let is_next = (at.x + left.width() - next.x).to_pt().abs() < 0.01;
    is_next && left.font == right.font && left.size == right.size && !runs_on(left) && !runs_on(right)
}

/// Whether a text runs from the left.
fn runs_on(text: &TextItem) -> bool {
    text.text.chars().any(|c| CodePointMapData::<BidiClass>::new().get(c) == BidiClass::LeftToRight)
}

/// Whether a text is nothing but what stands above or below a letter of a script that runs from the right.
fn is_mark(text: &TextItem) -> bool {
    let from_the_right =
        |c| matches!(CodePointMapData::<BidiClass>::new().get(c), BidiClass::RightToLeft | BidiClass::ArabicLetter);
    text.width().to_pt().abs() < 0.01 && text.text.chars().any(from_the_right) && text.text.chars().any(is_combining)
}

fn is_combining(c: char) -> bool {
    CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::NonspacingMark
}

/// Gives each letter its letter and each mark its mark. From the left, marks stand before their letter, the first of them
/// nearest to it.
fn part_letters(pieces: &mut [(Point, FrameItem)]) {
    let mut texts: Vec<&mut TextItem> = pieces
        .iter_mut()
        .filter_map(|(_, item)| match item {
            FrameItem::Text(text) => Some(text),
            _ => None,
        })
        .collect();
    let mut rest = texts.as_mut_slice();
    while let Some(letter) = rest.iter().position(|text| !is_mark(text)) {
        let (before, after) = std::mem::take(&mut rest).split_at_mut(letter);
        let Some((base, more)) = after.split_first_mut() else { return };
        if !before.is_empty() {
            part(before, base);
        }
        rest = more;
    }
}

/// The same for one letter. What is not as expected stays as it is: told twice is better than lost.
fn part(marks: &mut [&mut TextItem], base: &mut TextItem) {
    let Some(cluster) = base.glyphs.first().map(Glyph::range) else { return };
    let Some(whole) = base.text.get(cluster.clone()).map(ToOwned::to_owned) else { return };
    let (above, letters): (String, String) = whole.chars().partition(|c| is_combining(*c));
    let is_whole = marks.iter().all(|mark| mark.text == whole) && cluster.end == base.text.len();
    if !is_whole || letters.is_empty() || above.chars().count() < marks.len() {
        return;
    }
    let last = marks.len() - 1;
    let mut left = above.chars();
    for (place, mark) in marks.iter_mut().rev().enumerate() {
        let own: String = if place == last { left.by_ref().collect() } else { left.next().into_iter().collect() };
        say(mark, 0, own);
    }
    let text = base.text[..cluster.start].to_owned() + &letters;
    say(base, cluster.start, text);
}

/// Makes a text say something else from a byte on: its glyphs that said anything from there on say all of it.
fn say(text: &mut TextItem, from: usize, words: String) {
    let (Ok(start), Ok(end)) = (u16::try_from(from), u16::try_from(words.len())) else { return };
    for glyph in text.glyphs.iter_mut().filter(|glyph| glyph.range().start >= from) {
        glyph.range = start..end;
    }
    text.text = words.into();
}
