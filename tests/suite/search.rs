//! The search: what its index holds, and what must not be in it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::gnesta::{Files, WEB};
use crate::sandbox::{Sandbox, is_kind};

/// The indexes of a site by language.
fn indexes(files: &Files) -> Vec<(String, Value)> {
    let found = files.iter().filter_map(|(path, bytes)| Some((path.strip_prefix("find/")?.split('.').next()?, bytes)));
    found.map(|(tag, bytes)| (tag.to_owned(), serde_json::from_slice(bytes).expect("JSON"))).collect()
}

/// The forms of all words with the numbers of the pages where they stand, as `assets/js/search.js` reads them.
/// The forms of a word, and for each page that has it its number and the places there.
type Term = (Vec<String>, Vec<(u64, u64)>);

fn terms(index: &Value) -> Vec<Term> {
    let terms = index["terms"].as_array().expect("terms").iter();
    terms.map(|term| (forms(term[0].as_str().expect("forms")), steps(&term[1]))).collect()
}

fn forms(written: &str) -> Vec<String> {
    let mut parts = written.split(' ');
    let base = parts.next().expect("a first part");
    let endings: Vec<&str> = parts.collect();
    if endings.is_empty() { vec![base.to_owned()] } else { endings.iter().map(|end| format!("{base}{end}")).collect() }
}

fn steps(written: &Value) -> Vec<(u64, u64)> {
    let mut page = 0;
    let steps = written.as_array().expect("steps").iter().map(|step| step.as_u64().expect("a number"));
    let each = steps.map(|step| {
        page += step / 16;
        (page, step % 16)
    });
    each.collect()
}

/// The paths of the pages where a form of a word stands, with the places there.
fn found(index: &Value, form: &str) -> Vec<(String, u64)> {
    let terms = terms(index).into_iter().filter(|(forms, _)| forms.iter().any(|one| one == form));
    let pages = terms.flat_map(|(_, steps)| steps);
    pages
        .map(|(page, places)| {
            (index["pages"][usize::try_from(page).expect("small")][1].as_str().expect("a path").to_owned(), places)
        })
        .collect()
}

#[test]
fn every_language_has_an_index_of_pages_that_are_there() {
    let indexes = indexes(&WEB);
    assert_eq!(indexes.len(), 11);
    for (tag, index) in &indexes {
        let pages = index["pages"].as_array().expect("pages");
        assert!(pages.len() > 4, "{tag}");
        for page in pages {
            let path = page[1].as_str().expect("a path");
            let html = WEB.get(&format!("{path}index.html")).unwrap_or_else(|| panic!("{tag}: {path}"));
            let html = std::str::from_utf8(html).expect("UTF-8");
            assert!(html.contains(&format!("<html lang=\"{tag}\"")), "{path} is in the language of its index");
        }
        let numbers = terms(index).into_iter().flat_map(|(_, steps)| steps);
        let seen: BTreeSet<u64> = numbers.map(|(page, _)| page).collect();
        assert_eq!(seen.len(), pages.len(), "{tag}: every page is found by some word");
    }
}

#[test]
fn every_page_names_the_index_of_its_language_and_no_index_is_kept() {
    for (path, bytes) in WEB.iter().filter(|(path, _)| is_kind(path, "html")) {
        let html = std::str::from_utf8(bytes).expect("UTF-8");
        let tag = html.split("<html lang=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a language");
        let index = html.split("data-index=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("an index");
        let index = index.trim_start_matches("../").trim_start_matches("./").trim_start_matches("/rad-och-stod/");
        assert!(index == format!("find/{tag}.json") && WEB.contains_key(index), "{path}: {index}");
    }
    let headers = std::str::from_utf8(&WEB["_headers"]).expect("UTF-8");
    let kept: Vec<&str> = headers.lines().filter(|line| line.starts_with('/')).collect();
    assert_eq!(kept, ["/rad-och-stod/*", "/rad-och-stod/assets/*"], "what lies in find/ is stored as little as a page");
}

#[test]
fn hits_show_neutral_titles() {
    let telling = ["våld", "hot", "misshand", "övergrepp", "abuse", "violence", "عنف", "väkival", "насил"];
    for (tag, index) in indexes(&WEB) {
        for page in index["pages"].as_array().expect("pages") {
            let title = page[0].as_str().expect("a title").to_lowercase();
            assert!(!telling.iter().any(|word| title.contains(word)), "{tag}: {title}");
        }
    }
}

#[test]
fn a_word_is_found_in_all_its_forms_and_weighs_by_its_place() {
    let (_, swedish) = indexes(&WEB).into_iter().find(|(tag, _)| tag == "sv").expect("Swedish");
    let police = found(&swedish, "polisanmalan");
    assert!(police.iter().any(|(path, places)| path == "vuxna/nar-nagot-har-hant/" && *places > 1), "{police:?}");
    let common = found(&swedish, "och");
    assert!(common.iter().all(|(_, places)| *places <= 2), "a word that stands in most texts tells little: {common:?}");
    let forms = terms(&swedish).into_iter().find(|(forms, _)| forms.iter().any(|form| form == "kontakten"));
    assert!(forms.is_some_and(|(forms, _)| forms.iter().any(|form| form == "kontakter")));
}

#[test]
fn titles_headings_descriptions_and_texts_are_told_apart_and_drafts_are_not_there() {
    let site = Sandbox::tiny(
        "== content/pages/_index.sv.md\n+++\ntitle = \"Råd\"\n+++\nHej.\n\
         == content/pages/ett/vuxna.sv.md\n+++\ntitle = \"Lönnen\"\ndescription = \"Granen\"\ntags = [\"Eken\"]\n+++\n\
         ## Björken\n\nAlmen och **bo**ken. ~~Asken~~\n\n- Tallen\n\n> [!NOTE]\n> Häggen\n\n| Rönnen |\n|---|\n| Sälgen |\n\
         == content/pages/tva/vuxna.sv.md\n+++\ntitle = \"Videt\"\ndraft = true\n+++\nAspen\n",
    )
    .built();
    let (_, index) = indexes(&site.published()).into_iter().find(|(tag, _)| tag == "sv").expect("Swedish");
    for (word, places) in [
        ("lonnen", 8),
        ("bjorken", 4),
        ("eken", 4),
        ("granen", 2),
        ("almen", 1),
        ("boken", 1),
        ("tallen", 1),
        ("haggen", 1),
        ("ronnen", 1),
        ("salgen", 1),
    ] {
        assert_eq!(found(&index, word), [("vuxna/ett/".to_owned(), places)], "{word}");
    }
    for word in ["asken", "videt", "aspen"] {
        assert_eq!(found(&index, word), [], "{word}");
    }
}
