//! Sessions on the command line: what is asked, what is said, which code it ends with.

use insta::assert_snapshot;

use crate::sandbox::{Sandbox, TODAY, run};

const PAGES: &str = "== content/pages/_index.sv.md\n+++\ntitle = \"Råd och stöd\"\n+++\nHej.\n== content/pages/a/barn.sv.md\n+++\ntitle = \"A\"\n+++\nHej.\n";

#[test]
fn help_is_in_the_users_language() {
    let folder = Sandbox::empty();
    assert_snapshot!("sv", folder.run(&["--help"]).stdout);
    assert_snapshot!("build_sv", folder.run(&["build", "--help"]).stdout);
    let english = run(folder.frid(&["build", "--help"]).env("FRID_LANG", "en"));
    assert_snapshot!("build_en", english.stdout);
}

#[test]
fn the_language_comes_from_the_environment() {
    let folder = Sandbox::empty();
    let says = |name: &str, value: &str| {
        let said = run(folder.frid(&["--help"]).env_remove("FRID_LANG").env(name, value)).stdout;
        if said.contains("Kommandon") { "sv" } else { "en" }
    };
    assert_eq!(says("LANG", "en_GB.UTF-8"), "en");
    assert_eq!(says("LANG", "sv_SE.UTF-8"), "sv");
    assert_eq!(says("LC_ALL", "fi_FI.UTF-8"), "sv", "the first users are Swedish");
}

#[test]
fn a_closing_line_says_what_was_made() {
    let site = Sandbox::tiny(PAGES);
    let said = site.build();
    assert_eq!((said.code, said.stdout.as_str()), (0, ""), "talk is no data");
    let seconds = said.stderr.split("på ").nth(1).and_then(|rest| rest.split(" s").next()).expect("seconds").to_owned();
    assert_snapshot!(said.stderr.replacen(&seconds, "[tid]", 1));
    assert!(site.build().stderr.contains("Inget hade ändrats"), "the second time nothing is touched");
}

#[test]
fn faults_for_programs_and_for_github() {
    let site = Sandbox::tiny(&format!(
        "{PAGES}== content/pages/b/barn.sv.md\n+++\ntitle = \"B\"\n+++\nSe [x](page:finns-ej).\n"
    ));
    let json = site.run(&["build", "--as-of", TODAY, "--format", "json"]);
    assert_eq!(json.code, 1);
    assert_snapshot!("json", json.stdout);
    assert_snapshot!("github", site.run(&["build", "--as-of", TODAY, "--format", "github"]).stdout);
}

#[test]
fn what_cannot_be_understood_ends_with_2() {
    let folder = Sandbox::empty();
    assert_eq!(folder.run(&["bygg"]).code, 2);
    assert_eq!(folder.run(&["build", "--as-of", "i dag"]).code, 2);
    assert_eq!(folder.run(&["build", "--format", "xml"]).code, 2);
}

#[test]
fn a_channel_that_is_not_there_is_told() {
    let site = Sandbox::tiny(PAGES);
    let said = site.run(&["build", "--as-of", TODAY, "--channel", "intranett"]);
    assert_eq!(said.code, 1);
    assert_snapshot!(said.stderr);
}

#[test]
fn schemas_and_completions_are_data() {
    let folder = Sandbox::empty();
    let page: serde_json::Value = serde_json::from_str(&folder.run(&["schema", "page"]).stdout).expect("JSON");
    assert_eq!(page["properties"]["title"]["type"], "string");
    assert_eq!(page["additionalProperties"], false);
    let all: serde_json::Value = serde_json::from_str(&folder.run(&["schema"]).stdout).expect("JSON");
    let names: Vec<&String> = all.as_object().expect("an object").keys().collect();
    assert_eq!(names, ["contacts", "facts", "glossary", "laws", "page", "plan", "site", "statement"]);
    assert_eq!(folder.run(&["schema", "sida"]).code, 2);
    for shell in ["bash", "zsh", "fish", "powershell"] {
        assert!(folder.run(&["completions", shell]).stdout.contains("as-of"), "{shell}");
    }
}

#[test]
fn a_new_site_builds_without_a_word_of_warning() {
    for language in ["sv", "en"] {
        let folder = Sandbox::empty();
        assert_eq!(folder.run(&["new", "min-kommun", "--language", language]).code, 0);
        let built = folder.run(&["build", "min-kommun", "--as-of", TODAY, "--format", "json"]);
        assert_eq!((built.code, built.stdout.trim()), (0, "[]"), "{language}");
        assert!(folder.exists("min-kommun/public/index.html"));
        let again = folder.run(&["new", "min-kommun"]);
        assert_eq!(again.code, 2, "what somebody wrote is not written over");
        assert!(again.stderr.contains("inte tom"), "{}", again.stderr);
    }
}
