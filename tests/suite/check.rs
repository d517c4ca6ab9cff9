//! `frid check` as people and machines use it: the plan's own words as a page for children, formats, languages, what was
//! known before.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::sandbox::{Run, Sandbox, TODAY, run};

const AS_IT_STANDS: &str = include_str!("../fixtures/plan-003/as-it-stands.md");
const IN_PLAIN_WORDS: &str = include_str!("../fixtures/plan-003/in-plain-words.md");

/// A page whose only faults are a vague link and a title that says too much.
const VAGUE: &str = "== content/pages/stod/vuxna.sv.md\n+++\ntitle = \"Stöd\"\n+++\nÅ, läs [här](page:tolk).\n== content/pages/tolk/vuxna.sv.md\n+++\ntitle = \"Tolk\"\n+++\nDu får tolk.\n";

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.stdout).unwrap_or_else(|fault| panic!("{fault}: {}{}", run.stdout, run.stderr))
}

/// What is told of a page for children, as `rule` and the word that it is about.
fn told_of_childrens_page(text: &str) -> BTreeSet<(String, String)> {
    let site = Sandbox::gnesta();
    site.write("content/pages/prov/barn.sv.md", text);
    let faults =
        json(&site.run(&["check", "--as-of", TODAY, "--audience", "barn", "--locale", "sv", "--format", "json"]));
    let faults = faults.as_array().expect("an array").iter();
    let own = faults.filter(|fault| fault["file"] == "content/pages/prov/barn.sv.md");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    own.map(|fault| (text(&fault["rule"]), text(&fault["args"]["word"]))).collect()
}

#[test]
fn the_plans_own_words_are_not_for_children() {
    let told = told_of_childrens_page(AS_IT_STANDS);
    for rule in ["hard-text", "long-sentence", "long-paragraph", "late-phone", "act-renumbered"] {
        assert!(told.contains(&(rule.to_owned(), String::new())), "{rule} in {told:?}");
    }
    for word in ["VINR", "HRV", "POM"] {
        assert!(told.contains(&("unexplained-abbreviation".to_owned(), word.to_owned())), "{word} in {told:?}");
    }
}

#[test]
fn the_same_in_plain_words_is() {
    let rules: BTreeSet<String> = told_of_childrens_page(IN_PLAIN_WORDS).into_iter().map(|(rule, _)| rule).collect();
    let hard =
        ["hard-text", "long-sentence", "unexplained-abbreviation", "long-paragraph", "late-phone", "act-renumbered"];
    let found: Vec<_> = hard.iter().filter(|rule| rules.contains(**rule)).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn sarif_counts_columns_in_letters_and_names_its_rules() {
    let log =
        json(&Sandbox::tiny(VAGUE).run(&["check", "--as-of", TODAY, "--rule", "vague-link", "--format", "sarif"]));
    let run = &log["runs"][0];
    assert_eq!(log["version"], "2.1.0");
    assert_eq!(run["tool"]["driver"]["rules"][0]["id"], "vague-link");
    let result = &run["results"][0];
    let region = &result["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        (&result["level"], &region["startLine"], &region["startColumn"]),
        (&"warning".into(), &4.into(), &8.into())
    );
}

#[test]
fn github_marks_the_line() {
    let said = Sandbox::tiny(VAGUE).run(&["check", "--as-of", TODAY, "--rule", "vague-link", "--format", "github"]);
    let start = "::warning file=content/pages/stod/vuxna.sv.md,line=4,col=8,";
    assert!(said.stdout.starts_with(start), "{}", said.stdout);
    assert_eq!(said.code, 0, "a warning does not fail a run");
}

#[test]
fn only_what_is_new_fails_against_a_baseline() {
    let site = Sandbox::tiny(VAGUE);
    let ask = ["check", "--as-of", TODAY, "--rule", "vague-link", "--format", "json"];
    site.write("known.json", site.run(&ask).stdout);
    let against = [&ask[..], &["--baseline", "known.json"]].concat();
    let same = site.run(&against);
    assert_eq!((same.code, json(&same)), (0, Value::Array(Vec::new())));
    site.add("== content/pages/ny/vuxna.sv.md\n+++\ntitle = \"Ny\"\n+++\nLäs [här](page:tolk).\n");
    let new = site.run(&against);
    assert_eq!((new.code, json(&new).as_array().map(Vec::len)), (1, Some(1)));
    assert_eq!(json(&new)[0]["file"], "content/pages/ny/vuxna.sv.md");
}

#[test]
fn a_rule_that_nobody_knows_ends_with_2_and_a_guess() {
    let said = Sandbox::tiny(VAGUE).run(&["check", "--rule", "vague-lnk"]);
    assert_eq!(said.code, 2);
    assert!(said.stderr.contains("vague-link"), "{}", said.stderr);
}

#[test]
fn every_rule_explains_itself() {
    let folder = Sandbox::empty();
    for rule in frid::check::names() {
        let said = folder.run(&["explain", rule]);
        assert_eq!(said.code, 0, "{rule}: {}", said.stderr);
        let why = said.stdout.lines().nth(2).unwrap_or_default();
        assert!(said.stdout.starts_with(rule) && !why.is_empty(), "{rule}: {}", said.stdout);
    }
}

/// The rules of the checks speak Arabic; a fallback to Swedish would have no Arabic letter, or much Latin.
#[test]
fn the_checks_speak_arabic() {
    let folder = Sandbox::empty();
    for rule in frid::check::RULES {
        let said = run(folder.frid(&["explain", rule.name]).env("FRID_LANG", "ar"));
        let why = said.stdout.lines().nth(2).unwrap_or_default();
        let arabic = why.chars().filter(|c| ('\u{600}'..='\u{6ff}').contains(c)).count();
        let latin = why.chars().filter(char::is_ascii_alphabetic).count();
        assert!(arabic > latin, "{}: {why}", rule.name);
    }
}
