//! `untagged-language`: a passage in another language, which a screen reader would read with the wrong voice (WCAG 3.1.2).

use std::collections::BTreeMap;
use std::ops::Range;

use crate::check::readability::passages::{Passage, PassageKind};
use crate::check::readability::words::{is_letter, is_mark};
use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("untagged-language", Severity::Warning, Group::Accessibility, look);

/// A name or a word in brackets is no passage.
const FEW: usize = 4;

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    // Headings may say their language themselves.
    let passages =
        subject.passages().map(|(passage, _)| passage).filter(|passage| passage.kind != PassageKind::Heading);
    let own = own_script(subject);
    let found = passages.filter_map(|passage| {
        let at = foreign_run(passage, own)?;
        Some(subject.note(RULE.name, passage.source(&at)).with("words", &passage.text[at]))
    });
    found.collect()
}

/// The scripts that the languages of Swedish public information are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Script {
    Latin,
    Cyrillic,
    Greek,
    Hebrew,
    Arabic,
    Ethiopic,
    Thai,
    Other,
}

fn script(c: char) -> Script {
    match u32::from(c) {
        0x41..=0x24f | 0x1e00..=0x1eff => Script::Latin,
        0x370..=0x3ff => Script::Greek,
        0x400..=0x52f => Script::Cyrillic,
        0x590..=0x5ff => Script::Hebrew,
        0x600..=0x77f | 0x8a0..=0x8ff | 0xfb50..=0xfdff | 0xfe70..=0xfeff => Script::Arabic,
        0xe00..=0xe7f => Script::Thai,
        0x1200..=0x139f | 0x2d80..=0x2ddf | 0xab00..=0xab2f => Script::Ethiopic,
        _ => Script::Other,
    }
}

/// The script that most of the text is in: a tag such as `sr` may have either of two.
fn own_script(subject: &Subject<'_>) -> Script {
    let mut counts: BTreeMap<Script, usize> = BTreeMap::new();
    for (passage, _) in subject.passages() {
        // The letter that a word begins with speaks for the word.
        let first = |word: &Range<usize>| passage.text[word.clone()].chars().find(|c| is_letter(*c) && !is_mark(*c));
        for c in passage.words.iter().filter_map(first) {
            *counts.entry(script(c)).or_default() += 1;
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or(Script::Latin, |(script, _)| script)
}

/// The first run of enough words in another script.
fn foreign_run(passage: &Passage, own: Script) -> Option<Range<usize>> {
    let text = passage.text.as_str();
    let is_foreign = |c: char| ![own, Script::Other].contains(&script(c)) && is_letter(c);
    // No letter below U+0370, whose first byte is 0xCD, is in another script than Latin.
    let is_latin = own == Script::Latin && text.bytes().all(|byte| byte < 0xcd);
    if is_latin || !text.contains(is_foreign) {
        return None;
    }
    let of = |word: &Range<usize>| text[word.clone()].chars().find(|c| is_letter(*c)).map_or(own, script);
    // Names in a row ("Safari, Firefox") are names still: a passage runs on without a mark between its words.
    let runs_on = |a: &Range<usize>, b: &Range<usize>| text[a.end..b.start].trim().is_empty();
    let mut runs = passage.words.chunk_by(|a, b| of(a) == of(b) && runs_on(a, b));
    let run = runs.find(|run| run.len() >= FEW && of(&run[0]) != own && of(&run[0]) != Script::Other)?;
    Some(run[0].start..run[run.len() - 1].end)
}
