//! The quotation marks that a word processor puts around a value become straight ones: `title = ”Stöd”`.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::Mend;
use crate::ground::diag::{Diagnostic, Place, Source};

/// The marks that word processors write for `"` in the languages of the site.
const CURLY: [char; 6] = ['”', '“', '„', '«', '»', '‟'];

pub(super) fn mends(notes: &[Diagnostic]) -> Vec<Mend> {
    let told = notes.iter().filter(|note| note.rule == "smart-quotes");
    let sources: BTreeMap<&str, &Arc<Source>> =
        told.map(|note| (note.place.source.path(), &note.place.source)).collect();
    sources.into_values().flat_map(of_file).collect()
}

/// Each value whose marks can be told from the words in it, where TOML is read: the whole of a data file, the front matter
/// of a text.
fn of_file(source: &Arc<Source>) -> Vec<Mend> {
    let text = source.text();
    let is_page = text.trim_start().starts_with("+++");
    let mut fences = 0;
    let mut mends = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        fences += usize::from(is_page && line.trim_end() == "+++");
        if !is_page || fences == 1 {
            let straight = |at: Range<usize>| Mend {
                place: Place::new(source, start + at.start..start + at.end),
                text: "\"".to_owned(),
            };
            mends.extend(marks(line).into_iter().flatten().map(straight));
        }
        start += line.len();
    }
    mends
}

/// Where the two marks around the value of a line stand; nothing where the line is anything but `key = ”words”`.
fn marks(line: &str) -> Option<[Range<usize>; 2]> {
    let (key, value) = line.split_once('=')?;
    let is_key = !key.trim().is_empty() && key.trim().chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    let (first, last) = (value.trim().chars().next()?, value.trim().chars().next_back()?);
    let words = value.trim().strip_prefix(first)?.strip_suffix(last)?;
    let is_plain = !words.contains(['"', '\\']);
    if !is_key || !is_plain || !CURLY.contains(&first) || !CURLY.contains(&last) {
        return None;
    }
    let begin = key.len() + 1 + (value.len() - value.trim_start().len());
    let end = begin + value.trim().len();
    Some([begin..begin + first.len_utf8(), end - last.len_utf8()..end])
}

#[cfg(test)]
mod tests {
    use super::super::applied;
    use super::*;

    fn mended(text: &str) -> String {
        let source = Source::new("content/pages/a/barn.sv.md", text);
        let fault = Diagnostic::error("smart-quotes", Place::new(&source, 0..0));
        applied(mends(&[fault])).pop().map_or_else(|| text.to_owned(), |file| file.text)
    }

    #[test]
    fn the_marks_around_a_value_become_straight() {
        assert_eq!(mended("+++\ntitle = ”Stöd”\r\n+++\nEtt ”ord”.\n"), "+++\ntitle = \"Stöd\"\r\n+++\nEtt ”ord”.\n");
        assert_eq!(mended("+++\ntitle = “Support”\n+++\n"), "+++\ntitle = \"Support\"\n+++\n");
    }

    #[test]
    fn what_could_mean_something_else_is_left() {
        for text in ["+++\ntitle = ”Ett \"ord\"”\n+++\n", "+++\ntags = [”a”, ”b”]\n+++\n", "+++\ntitle = ”Stöd\n+++\n"]
        {
            assert_eq!(mended(text), text);
        }
    }
}
