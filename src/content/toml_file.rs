//! TOML read into a struct: at once where it is sound, else with every fault told at its place.

use std::ops::Range;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::shape::Shape;
use super::toml_syntax;
use crate::ground::diag::{Diagnostic, Noted, Place, Source};

/// A step on the way to a value: the key of a table, or the index of an item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// Into a table.
    Key(&'a str),
    /// Into a list, from 0.
    Item(usize),
}

impl<'a> From<&'a str> for Step<'a> {
    fn from(key: &'a str) -> Self {
        Self::Key(key)
    }
}

impl From<usize> for Step<'_> {
    fn from(index: usize) -> Self {
        Self::Item(index)
    }
}

/// Reads the TOML that stands in a part of a file. The places of the faults count from the start of the file.
pub(crate) fn read<T: DeserializeOwned + JsonSchema>(source: &Arc<Source>, range: Range<usize>) -> Noted<Option<T>> {
    let text = &source.text()[range.clone()];
    match toml::from_str(text) {
        Ok(value) => Noted::plain(Some(value)),
        Err(first) => Noted { value: None, notes: faults::<T>(source, range, &first) },
    }
}

/// The faults of the spelling alone, where nobody asks for the values.
pub(crate) fn syntax_faults(source: &Arc<Source>) -> Vec<Diagnostic> {
    toml_syntax::faults(source, 0..source.text().len())
}

/// Serde stops at the first fault, so the text is read a second time: first for its spelling, then, where that is
/// sound, against the struct's schema. What neither sees is told in serde's own words.
fn faults<T: JsonSchema>(source: &Arc<Source>, range: Range<usize>, first: &toml::de::Error) -> Vec<Diagnostic> {
    let mut notes = toml_syntax::faults(source, range.clone());
    if notes.is_empty() {
        let (table, _) = DeTable::parse_recoverable(&source.text()[range.clone()]);
        notes = Shape::of::<T>().faults(table.get_ref(), source, range.start);
    }
    if notes.is_empty() { vec![told_by_serde(source, &range, first)] } else { notes }
}

fn told_by_serde(source: &Arc<Source>, range: &Range<usize>, error: &toml::de::Error) -> Diagnostic {
    let span = error.span().map_or(range.start..range.start, |span| span.start + range.start..span.end + range.start);
    Diagnostic::error("bad-value", Place::new(source, span)).with("detail", error.message())
}

/// The place of the value that the path leads to, or of the last step that is there. For a file that is TOML as a whole.
pub fn place_of(source: &Arc<Source>, path: &[Step<'_>]) -> Place {
    let (table, _) = DeTable::parse_recoverable(source.text());
    let first_line = 0..source.text().lines().next().map_or(0, str::len);
    Place::new(source, deepest(table.get_ref(), path).map_or(first_line, Spanned::span))
}

fn deepest<'t, 'i>(table: &'t DeTable<'i>, path: &[Step<'_>]) -> Option<&'t Spanned<DeValue<'i>>> {
    let (Step::Key(first), rest) = path.split_first()? else { return None };
    let mut here = table.get(*first)?;
    for step in rest {
        let next = match step {
            Step::Key(key) => here.get_ref().get(*key),
            Step::Item(index) => here.get_ref().get(*index),
        };
        match next {
            Some(next) => here = next,
            None => break,
        }
    }
    Some(here)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::content::contacts::ContactsFile;
    use crate::content::front_matter::FrontMatter;
    use crate::content::words::GlossaryFile;
    use crate::ground::config::Config;
    use crate::ground::diag::Arg;

    fn read_from<T: DeserializeOwned + JsonSchema>(text: &str) -> Noted<Option<T>> {
        let source = Source::new("a.toml", text);
        read(&source, 0..text.len())
    }

    #[test]
    fn places_count_from_the_start_of_the_file() {
        let text = "+++\ntitel = \"x\"\n+++\n";
        let source = Source::new("a.md", text);
        let notes = read::<FrontMatter>(&source, 4..16).notes;
        let unknown = notes.iter().find(|note| note.rule == "unknown-key").expect("unknown-key");
        assert_eq!(&text[unknown.place.span.range()], "titel");
        assert_eq!(source.line_column(unknown.place.span.start as usize), (2, 1));
    }

    #[test]
    fn what_only_serde_sees_is_told_in_its_words() {
        #[derive(Debug, serde::Deserialize, JsonSchema)]
        struct Strict {
            #[serde(deserialize_with = "never")]
            #[schemars(with = "String")]
            #[expect(dead_code, reason = "it never comes to be")]
            word: String,
        }
        fn never<'de, D: serde::Deserializer<'de>>(from: D) -> Result<String, D::Error> {
            let word: String = serde::Deserialize::deserialize(from)?;
            Err(serde::de::Error::custom(format!("never {word}")))
        }
        let notes = read_from::<Strict>("word = \"x\"\n").notes;
        assert_eq!(notes.len(), 1);
        assert_eq!(notes[0].rule, "bad-value");
        assert_eq!(notes[0].args["detail"], Arg::from("never x"));
        assert_eq!(notes[0].place.span.range(), 7..10);
    }

    #[test]
    fn a_value_is_found_by_its_path() {
        let text = "a = 1\n[[list]]\nid = \"x\"\n[[list]]\nid = \"y\"\nwords = [\"p\", \"q\"]\n";
        let source = Source::new("a.toml", text);
        let found = |path: &[Step<'_>]| &text[place_of(&source, path).span.range()];
        assert_eq!(found(&["list".into(), 1.into(), "id".into()]), "\"y\"");
        assert_eq!(found(&["list".into(), 1.into(), "words".into(), 1.into()]), "\"q\"");
        assert_eq!(found(&["list".into(), 0.into(), "none".into()]), "[[list]]", "the last step that is there");
        assert_eq!(found(&["none".into()]), "a = 1", "else the first line");
    }

    proptest! {
        #[test]
        fn no_text_makes_reading_panic(text in "[\\[\\]{}=\"'#.,\\\\\na-zå“” 0-9:+-]{0,60}") {
            read_from::<Config>(&text);
            read_from::<ContactsFile>(&text);
            read_from::<GlossaryFile>(&text);
            let source = Source::new("a.toml", text);
            syntax_faults(&source);
            place_of(&source, &["contact".into(), 0.into(), "id".into()]);
        }

        #[test]
        fn a_wrong_struct_is_never_taken_in_silence(key in "[a-z]{1,8}", value in "(1|true|\"x\"|\\[1\\]|2026-11-23|1\\.5)") {
            let read = read_from::<FrontMatter>(&format!("{key} = {value}\n"));
            prop_assert_eq!(read.value.is_none(), !read.notes.is_empty());
        }
    }
}
