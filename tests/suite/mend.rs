//! `frid check --fix`: what is safe to mend is shown and mended, and nothing else is touched.

use insta::assert_snapshot;

use crate::sandbox::{Sandbox, TODAY};

const CONTACTS: &str = "== content/data/contacts.toml\n[[contact]]\nid = \"bris\"\nname = \"Bris\"\nabout = \"För barn.\"\nphones = [\"116 111\"]\nsource = \"bris.se\"\nverified = 2026-11-01\n[[contact]]\nid = \"a\"\nname = \"A\"\nabout = \"En.\"\nphones = [\"0158-275 000\"]\nsource = \"a.se\"\n[[contact]]\nid = \"b\"\nname = \"B\"\nabout = \"Två.\"\nphones = [\"0158 27 50 00\"]\nsource = \"b.se\"\n";

fn fix(site: &Sandbox) -> String {
    site.run(&["check", "--as-of", TODAY, "--fix"]).stderr
}

#[test]
fn a_known_number_becomes_a_link_and_blanks_at_line_ends_go() {
    let page = "+++\ntitle = \"Stöd\" \n+++\nDu kan ringa Bris på 116111.   \n\nÅ: 0158-275 000. Rad ett  \nrad två \n\n    kod \n";
    let site = Sandbox::tiny(&format!("{CONTACTS}== content/pages/stod/barn.sv.md\n{page}"));
    assert_snapshot!(fix(&site), @r#"
    --- content/pages/stod/barn.sv.md
    +++ content/pages/stod/barn.sv.md
    @@ -2 +2 @@
    -title = "Stöd" 
    +title = "Stöd"
    @@ -4 +4 @@
    -Du kan ringa Bris på 116111.   
    +Du kan ringa Bris på [116111](contact:bris).
    @@ -7 +7 @@
    -rad två 
    +rad två

    En fil rättades.
    "#);
    let mended = "+++\ntitle = \"Stöd\"\n+++\nDu kan ringa Bris på [116111](contact:bris).\n\nÅ: 0158-275 000. Rad ett  \nrad två\n\n    kod \n";
    assert_eq!(
        site.read("content/pages/stod/barn.sv.md"),
        mended,
        "two contacts have 0158-275 000: a person must choose"
    );
    assert_eq!(
        fix(&site).lines().next(),
        Some("Ingenting kan rättas av sig självt."),
        "a second run has nothing to do"
    );
}

#[test]
fn the_marks_of_a_word_processor_become_straight_and_a_byte_order_mark_and_line_ends_stay() {
    let site = Sandbox::tiny(CONTACTS);
    site.write("content/pages/stod/barn.sv.md", "\u{feff}+++\r\ntitle = ”Stöd”\r\n+++\r\nDet är ”inte” ditt fel.\r\n");
    fix(&site);
    let mended = site.read("content/pages/stod/barn.sv.md");
    assert_eq!(mended, "\u{feff}+++\r\ntitle = \"Stöd\"\r\n+++\r\nDet är ”inte” ditt fel.\r\n");
}

#[test]
fn what_is_not_understood_is_left() {
    let page = "+++\ntitle = \"Stöd\"\n+++\n# Ring 116 111\n\nLäs [om 116 111](page:stod). Ring 020-99 99 99.\n";
    let site = Sandbox::tiny(&format!("{CONTACTS}== content/pages/stod/barn.sv.md\n{page}"));
    fix(&site);
    assert_eq!(site.read("content/pages/stod/barn.sv.md"), page, "a heading, a link, a number that nobody has");
}

#[test]
fn only_the_pages_that_are_asked_for_are_mended() {
    let page = "+++\ntitle = \"Stöd\"\n+++\nHej. \n";
    let site =
        Sandbox::tiny(&format!("== content/pages/stod/barn.sv.md\n{page}== content/pages/stod/vuxna.sv.md\n{page}"));
    site.run(&["check", "--as-of", TODAY, "--audience", "barn", "--fix"]);
    assert!(!site.read("content/pages/stod/barn.sv.md").contains("Hej. \n"));
    assert_eq!(site.read("content/pages/stod/vuxna.sv.md"), page);
}
