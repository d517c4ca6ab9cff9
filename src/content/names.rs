//! The names of files and folders: which letters they may have, and what a text's name says.

use super::declared::Declared;
use super::page::PageKey;
use crate::ground::audience::{Audience, EVERYBODY};
use crate::ground::diag::{Diagnostic, Noted, Place};
use crate::ground::locale::Locale;
use crate::ground::slug::slug;

/// The word that a folder's own text begins with.
const INDEX: &str = "_index";

/// The faults of the letters of a path below the content folder: at most one for each folder and one for the file, each
/// with the shown path that it belongs to. `shown` is the path of the whole file.
pub(crate) fn odd_names(below: &str, shown: &str) -> Vec<Diagnostic> {
    let start = shown.len().saturating_sub(below.len());
    let parts = below.split('/').scan(start, |at, part| {
        let place = *at..*at + part.len();
        *at = place.end + 1;
        Some((part, place.end))
    });
    parts.filter_map(|(part, end)| odd_name(part, shown.get(..end).unwrap_or(shown))).collect()
}

fn odd_name(name: &str, shown: &str) -> Option<Diagnostic> {
    let letters = name.strip_prefix(INDEX).unwrap_or(name);
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    let at = letters.find(|c| !fits(c))?;
    let fault = Diagnostic::error("odd-file-name", Place::file(shown));
    Some(fault.with("name", name).with("character", odd_letter(letters, at)).with("suggestion", plain(name)))
}

/// The letter; with the one that it sits on where it is a mark of its own, as macOS writes å.
fn odd_letter(letters: &str, at: usize) -> String {
    let odd = letters[at..].chars().next();
    let base = letters[..at].chars().next_back().filter(|_| odd.is_some_and(is_mark));
    base.into_iter().chain(odd).collect()
}

fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// The name in letters that will do.
fn plain(name: &str) -> String {
    let letters: String = name.chars().filter(|c| !is_mark(*c)).collect();
    let (index, rest) = letters.strip_prefix(INDEX).map_or(("", letters.as_str()), |rest| (INDEX, rest));
    let parts: Vec<String> = rest.split('.').map(slug).collect();
    format!("{index}{}", parts.join("."))
}

/// What a text's place and name say. The path is below the content folder: `pages/stod/barn.sv.md`. Where `site.toml`
/// could not be read, languages and audiences are taken as they are.
pub(crate) fn page_key(below: &str, shown: &str, declared: Option<&Declared>) -> Noted<Option<PageKey>> {
    let path = below.strip_prefix("pages/").unwrap_or(below);
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = file.strip_suffix(".md").unwrap_or(file);
    let parts: Vec<&str> = stem.split('.').collect();
    let place = || Place::file(shown);
    let Some((index, audience, tag)) = said(&parts, declared) else {
        let suggestion = likely(&parts, declared).map_or("none".to_owned(), |stem| format!("{stem}.md"));
        let fault = Diagnostic::error("page-name", place()).with("name", file).with("suggestion", suggestion);
        return Noted { value: None, notes: vec![fault] };
    };
    let mut notes = Vec::new();
    if let Some(declared) = declared {
        notes.extend(declared.language(tag, place));
        notes.extend(declared.audience(audience, place));
    }
    if folder.is_empty() && !index {
        notes.push(Diagnostic::error("page-without-topic", place()).with("name", file).with("folder", "hjalp-nu"));
    }
    let key = Locale::parse(tag).map(|locale| PageKey {
        folder: folder.to_owned(),
        index,
        audience: Audience::from_id(audience),
        locale,
    });
    Noted { value: key, notes }
}

/// Whether it is an index, the audience and the language; `None` where the name has another form.
fn said<'a>(parts: &[&'a str], declared: Option<&Declared>) -> Option<(bool, &'a str, &'a str)> {
    let said = match *parts {
        [INDEX, tag] => (true, EVERYBODY, tag),
        [INDEX, audience, tag] if audience != EVERYBODY => (true, audience, tag),
        [audience, tag] if audience != "index" && !swapped(audience, tag, declared) => (false, audience, tag),
        _ => return None,
    };
    let (_, audience, tag) = said;
    let well_formed = !audience.is_empty() && (declared.is_some() || Locale::parse(tag).is_some());
    (well_formed && !tag.is_empty()).then_some(said)
}

/// Whether the language stands where the audience should, and the audience where the language should.
fn swapped(first: &str, second: &str, declared: Option<&Declared>) -> bool {
    declared.is_some_and(|known| known.has_language(first) && known.has_audience(second))
}

/// The name, without its end, that was probably meant.
fn likely(parts: &[&str], declared: Option<&Declared>) -> Option<String> {
    let declared = declared?;
    match *parts {
        [INDEX, EVERYBODY, tag] => Some(format!("{INDEX}.{tag}")),
        [INDEX | "index"] => Some(format!("{INDEX}.{}", declared.default)),
        ["index", ref rest @ ..] => Some(format!("{INDEX}.{}", rest.join("."))),
        [tag, audience] if swapped(tag, audience, Some(declared)) => Some(format!("{audience}.{tag}")),
        [audience] if declared.has_audience(audience) => Some(format!("{audience}.{}", declared.default)),
        [tag] if declared.has_language(tag) => Some(format!("{EVERYBODY}.{tag}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::sanity::tests::config;

    fn declared() -> Declared {
        Declared::of(&config())
    }

    fn key(below: &str) -> Noted<Option<PageKey>> {
        page_key(below, &format!("content/{below}"), Some(&declared()))
    }

    fn fault(below: &str) -> (&'static str, String) {
        let note = key(below).notes.into_iter().next().expect("a fault");
        let suggestion = note.args.get("suggestion").map_or(String::new(), |arg| format!("{arg:?}"));
        (note.rule, suggestion.trim_start_matches("Text(\"").trim_end_matches("\")").to_owned())
    }

    #[test]
    fn a_name_says_topic_audience_and_language() {
        let read = key("pages/stod/boende/vuxna.sv-simple.md");
        assert!(read.notes.is_empty());
        let key = read.value.expect("a key");
        assert_eq!((key.folder.as_str(), key.index), ("stod/boende", false));
        assert_eq!((key.audience.id(), key.locale.as_str()), ("vuxna", "sv-simple"));
    }

    #[test]
    fn an_index_may_have_an_audience() {
        let start = key("pages/_index.sv.md").value.expect("a key");
        assert_eq!((start.folder.as_str(), start.index, start.audience), ("", true, Audience::Everybody));
        let home = key("pages/_index.barn.sv-simple.md").value.expect("a key");
        assert_eq!((home.audience.id(), home.locale.as_str()), ("barn", "sv-simple"));
        assert_eq!(key("pages/stod/alla.en.md").value.expect("a key").audience, Audience::Everybody);
    }

    #[test]
    fn a_name_of_another_form_is_told_with_the_likely_one() {
        for (name, suggestion) in [
            ("pages/stod/vuxna.md", "vuxna.sv.md"),
            ("pages/stod/en.md", "alla.en.md"),
            ("pages/stod/sv.vuxna.md", "vuxna.sv.md"),
            ("pages/stod/index.sv.md", "_index.sv.md"),
            ("pages/stod/_index.md", "_index.sv.md"),
            ("pages/stod/_index.alla.sv.md", "_index.sv.md"),
            ("pages/stod/om.hur.det.ar.md", "none"),
            ("pages/stod/vuxna..md", "none"),
        ] {
            assert_eq!(fault(name), ("page-name", suggestion.to_owned()), "{name}");
        }
    }

    #[test]
    fn what_is_not_declared_is_told_with_the_nearest() {
        assert_eq!(fault("pages/stod/vuxna.se.md"), ("undeclared-language", "none".into()));
        assert_eq!(fault("pages/stod/vuxna.sv-simpel.md"), ("undeclared-language", "sv-simple".into()));
        assert_eq!(fault("pages/stod/vuxan.sv.md"), ("undeclared-audience", "vuxna".into()));
        assert_eq!(fault("pages/stod/ala.sv.md"), ("undeclared-audience", "alla".into()));
        assert_eq!(key("pages/stod/vuxan.xx.md").notes.len(), 2, "both are told");
    }

    #[test]
    fn a_page_needs_a_topic() {
        assert_eq!(fault("pages/barn.sv.md").0, "page-without-topic");
    }

    #[test]
    fn without_a_site_file_names_are_taken_as_they_are() {
        assert!(page_key("pages/stod/vem.xx.md", "s", None).notes.is_empty());
        assert_eq!(page_key("pages/stod/vuxna.md", "s", None).notes[0].rule, "page-name");
    }

    fn odd(below: &str) -> Vec<(String, String, String)> {
        let text = |note: &Diagnostic, name: &str| match &note.args[name] {
            crate::ground::diag::Arg::Text(text) => text.clone(),
            crate::ground::diag::Arg::Number(_) => unreachable!("a text"),
        };
        let notes = odd_names(below, &format!("content/{below}"));
        let part = |n: &Diagnostic| (n.place.source.path().to_owned(), text(n, "character"), text(n, "suggestion"));
        notes.iter().map(part).collect()
    }

    #[test]
    fn odd_letters_are_named_and_a_plain_name_is_suggested() {
        let told = |path: &str, letter: &str, plain: &str| vec![(path.to_owned(), letter.to_owned(), plain.to_owned())];
        assert_eq!(odd("pages/hjälp-nu/barn.sv.md"), told("content/pages/hjälp-nu", "ä", "hjalp-nu"));
        assert_eq!(odd("pages/stod/Barn.sv.md"), told("content/pages/stod/Barn.sv.md", "B", "barn.sv.md"));
        assert_eq!(odd("pages/om oss/barn.sv.md"), told("content/pages/om oss", " ", "om-oss"));
        assert_eq!(odd("pages/a/barn.sv_se.md"), told("content/pages/a/barn.sv_se.md", "_", "barn.sv-se.md"));
        assert_eq!(odd("pages/va\u{30a}ld/barn.sv.md"), told("content/pages/va\u{30a}ld", "a\u{30a}", "vald"));
        assert_eq!(odd("pages/å/Ä.sv.md").len(), 2, "folder and file are told apart");
        assert!(odd("pages/stod-2/_index.barn.sv-simple.md").is_empty());
    }
}
