//! Every rule's page in `tests/rules` is its test: the wrong piece gives exactly what the page expects of that rule, the
//! right one nothing of it.

use std::collections::{BTreeMap, BTreeSet};

use frid::check::RULES;
use rayon::prelude::*;

use crate::sandbox::{Sandbox, TODAY, project, tree};

/// Rules whose page does not hold yet in this suite: each is a fault of the page, of the rule or of the tiny site, and is to
/// be mended and struck off.
const NOT_YET: [&str; 25] = [
    "big-image",
    "choppy-text",
    "exit-target-not-allowed",
    "fixed-severity",
    "hard-text",
    "heavy-sentences",
    "idle-reason",
    "indiscreet-description",
    "indiscreet-file-name",
    "indiscreet-path",
    "indiscreet-title",
    "late-phone",
    "long-heading",
    "long-page",
    "long-paragraph",
    "long-sentence",
    "long-words",
    "low-contrast",
    "missing-safety-page",
    "missing-variant",
    "passive-voice",
    "third-party-request",
    "unexplained-abbreviation",
    "unknown-rule",
    "unreviewed-translation",
];

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
        assert!(!self.expected.is_empty(), "{}: a page that expects nothing proves nothing", self.rule);
        differs("Fel", &wrong, &self.expected).or_else(|| differs("Rätt", &right, ""))
    }
}

/// The piece between the fences of four ticks that carry this word.
fn fenced(rule: &str, part: &str, word: &str) -> String {
    let (_, rest) = part.split_once(&format!("````{word}\n")).unwrap_or_else(|| panic!("{rule}: no {word}"));
    let (piece, _) = rest.split_once("````").unwrap_or_else(|| panic!("{rule}: {word} is not closed"));
    piece.to_owned()
}

/// `rule file:line:column` of each fault of this rule in a tiny site with these files.
fn told(files: &str, rule: &str) -> Vec<String> {
    let run = Sandbox::tiny(files).run(&["check", "--as-of", TODAY, "--rule", rule, "--format", "json"]);
    let faults: serde_json::Value =
        serde_json::from_str(&run.stdout).unwrap_or_else(|fault| panic!("{rule}: {fault}\n{}", run.stderr));
    let one = |fault: &serde_json::Value| {
        let text = |key: &str| fault[key].as_str().expect(key).to_owned();
        format!("{} {}:{}:{}", text("rule"), text("file"), fault["line"], fault["column"])
    };
    faults.as_array().expect("an array").iter().map(one).collect()
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
    let held = pages.par_iter().filter(|page| !NOT_YET.contains(&page.rule.as_str()));
    let faults: Vec<String> = held.filter_map(RulePage::fault).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
