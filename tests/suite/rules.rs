//! Every rule's page in `tests/rules` is its test: the wrong piece gives exactly what the page expects of that rule, the
//! right one nothing of it.

use std::collections::{BTreeMap, BTreeSet};

use frid::check::RULES;
use rayon::prelude::*;

use crate::sandbox::{Sandbox, TODAY, project, tree};

/// A page of a rule, taken apart.
struct RulePage {
    rule: String,
    wrong: String,
    expected: String,
    right: String,
}

impl RulePage {
    fn of(rule: &str, page: &str) -> Self {
        let (_, wrong) = page.split_once("\n## Fel\n").unwrap_or_else(|| panic!("{rule}: no part \"Fel\""));
        let (wrong, right) = wrong.split_once("\n## Rätt\n").unwrap_or_else(|| panic!("{rule}: no part \"Rätt\""));
        Self {
            rule: rule.to_owned(),
            wrong: fenced(rule, wrong, "text"),
            expected: fenced(rule, wrong, "expected").trim_end().to_owned(),
            right: fenced(rule, right, "text"),
        }
    }

    /// What is wrong with the page, if anything.
    fn fault(&self) -> Option<String> {
        let found = |files: &str| told(files, &self.rule).join("\n");
        let (wrong, right) = (found(&self.wrong), found(&self.right));
        let differs = |part: &str, found: &str, expected: &str| {
            (found != expected).then(|| format!("{}: {part}\nexpected:\n{expected}\nfound:\n{found}\n", self.rule))
        };
        if wrong.is_empty() {
            return Some(format!("{}: Fel gives nothing, and so proves nothing\n", self.rule));
        }
        differs("Fel", &wrong, &self.expected).or_else(|| differs("Rätt", &right, ""))
    }
}

/// The piece between the fences of four ticks that carry this word.
fn fenced(rule: &str, part: &str, word: &str) -> String {
    let (_, rest) = part.split_once(&format!("````{word}\n")).unwrap_or_else(|| panic!("{rule}: no {word}"));
    let (piece, _) = rest.split_once("````").unwrap_or_else(|| panic!("{rule}: {word} is not closed"));
    piece.to_owned()
}

/// The site that the examples are pages of: with limits for each audience, and every text sensitive.
const SITE: &str = include_str!("../rules/site.toml");

/// That site with these files. `== content/site.toml+` adds to its `site.toml`, and `REPEAT 2000` repeats the rest of the
/// line up to the closing tag, so that an example can be large and its page short.
fn example(files: &str) -> Sandbox {
    let sandbox = Sandbox::empty();
    sandbox.write("content/site.toml", SITE);
    sandbox.add(&repeated(files));
    if sandbox.exists(ADDED) {
        sandbox.write("content/site.toml", joined(SITE, &sandbox.read(ADDED)));
        std::fs::remove_file(sandbox.path().join(ADDED)).expect("a file");
    }
    sandbox
}

/// Where an example writes what is to be added to `site.toml`.
const ADDED: &str = "content/site.toml+";

/// `site.toml` with more of it: keys before the first table come first, tables last. An exit of its own takes the place of
/// the one at the end.
fn joined(site: &str, added: &str) -> String {
    let first = if added.starts_with('[') { Some(0) } else { added.find("\n[").map(|at| at + 1) };
    let (keys, tables) = added.split_at(first.unwrap_or(added.len()));
    let (site, exit) = site.split_at(site.find("[exit]").expect("an exit"));
    let exit = if tables.contains("[exit]") { "" } else { exit };
    format!("{keys}{site}{exit}{tables}")
}

/// The piece after `REPEAT 2000` up to the closing tag of the drawing, two thousand times.
fn repeated(files: &str) -> String {
    let Some((before, rest)) = files.split_once("REPEAT 2000 ") else { return files.to_owned() };
    let (piece, after) = rest.split_once("</svg>").expect("a drawing that ends");
    format!("{before}{}</svg>{after}", piece.repeat(2000))
}

/// `rule file:line:column` of each fault of this rule in a site with these files.
fn told(files: &str, rule: &str) -> Vec<String> {
    let run = example(files).run(&["check", "--as-of", TODAY, "--rule", rule, "--format", "json"]);
    let faults: serde_json::Value =
        serde_json::from_str(&run.stdout).unwrap_or_else(|fault| panic!("{rule}: {fault}\n{}", run.stderr));
    let one = |fault: &serde_json::Value| {
        let text = |key: &str| fault[key].as_str().expect(key).to_owned();
        format!("{} {}:{}:{}", text("rule"), undigested(&text("file")), fault["line"], fault["column"])
    };
    faults.as_array().expect("an array").iter().map(one).collect()
}

/// A published path without the digest in its name, which changes with every change of the theme.
fn undigested(path: &str) -> String {
    match path.split('.').collect::<Vec<_>>().as_slice() {
        [name, digest, end] if path.starts_with("public/assets/") && digest.len() == 8 => format!("{name}.{end}"),
        _ => path.to_owned(),
    }
}

/// The pages, by rule.
fn pages() -> BTreeMap<String, String> {
    let files = tree(&project().join("tests/rules"));
    let page = |(name, bytes): (String, Vec<u8>)| {
        let rule = name.strip_suffix(".md")?.to_owned();
        Some((rule, String::from_utf8(bytes).expect("UTF-8")))
    };
    files.into_iter().filter_map(page).collect()
}

#[test]
fn every_rule_that_the_checks_look_for_has_a_page() {
    let pages = pages();
    let without: Vec<&str> = RULES.iter().map(|rule| rule.name).filter(|name| !pages.contains_key(*name)).collect();
    assert!(without.is_empty(), "rules without a page in tests/rules: {without:?}");
    let known: BTreeSet<&str> = frid::check::names().collect();
    let strange: Vec<&String> = pages.keys().filter(|name| !known.contains(name.as_str())).collect();
    assert!(strange.is_empty(), "pages in tests/rules for rules that are not there: {strange:?}");
}

#[test]
fn every_page_of_a_rule_holds() {
    let pages: Vec<RulePage> = pages().iter().map(|(rule, text)| RulePage::of(rule, text)).collect();
    assert!(pages.len() > 60, "the pages are read");
    let faults: Vec<String> = pages.par_iter().filter_map(RulePage::fault).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
