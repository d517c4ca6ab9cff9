//! Bad input: each kind with what a person is told of it. Nothing is written, and nothing that was there is lost.

use insta::assert_snapshot;

use crate::sandbox::{SITE, Sandbox};

const START: &str = "== content/pages/_index.sv.md\n+++\ntitle = \"Råd och stöd\"\n+++\nHej.\n";

fn with(files: &str) -> Sandbox {
    Sandbox::tiny(&format!("{START}{files}"))
}

fn page(text: &str) -> String {
    format!("== content/pages/a/barn.sv.md\n+++\ntitle = \"A\"\n+++\n{text}\n")
}

#[test]
fn a_misspelt_key_is_told_with_the_nearest() {
    assert_snapshot!(
        with("== content/pages/a/barn.sv.md\n+++\ntitel = \"A\"\nreviewd = 2026-01-01\n+++\nHej.\n").told()
    );
}

#[test]
fn broken_toml_is_told_with_line_and_column() {
    assert_snapshot!(with("== content/pages/a/barn.sv.md\n+++\ntitle = \"A\ndraft = ja\n+++\nHej.\n").told());
}

#[test]
fn front_matter_that_never_ends_or_is_not_there() {
    let files = "== content/pages/a/barn.sv.md\n+++\ntitle = \"A\"\nHej.\n== content/pages/b/barn.sv.md\n---\ntitle: B\n---\nHej.\n== content/pages/c/barn.sv.md\n\n";
    assert_snapshot!(with(files).told());
}

#[test]
fn bytes_that_are_no_text() {
    let site = with("");
    site.write("content/pages/a/barn.sv.md", b"+++\ntitle = \"V\xE5ld\"\n+++\n");
    site.write("content/pages/b/barn.sv.md", b"\xFF\xFE+\0+\0+\0");
    assert_snapshot!(site.told());
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_faults() {
    let site = with("");
    site.write("content/pages/a/barn.sv.md", "\u{feff}+++\r\ntitle = \"A\"\r\n+++\r\nHej.\r\n");
    let site = site.built();
    assert!(site.read("public/barn/a/index.html").contains("<p>Hej.</p>"));
}

#[test]
fn names_that_say_an_unknown_language_or_audience() {
    let page = "+++\ntitle = \"A\"\n+++\nHej.\n";
    let files = format!(
        "== content/pages/a/barn.se.md\n{page}== content/pages/a/bran.sv.md\n{page}== content/pages/a/sv.barn.md\n{page}== content/pages/Hjälp nu/barn.sv.md\n{page}"
    );
    assert_snapshot!(with(&files).told());
}

#[test]
fn two_pages_with_one_address() {
    let page = "+++\ntitle = \"A\"\nslug = \"samma\"\n+++\nHej.\n";
    assert_snapshot!(
        with(&format!("== content/pages/a/barn.sv.md\n{page}== content/pages/b/barn.sv.md\n{page}")).told()
    );
}

#[test]
fn links_that_lead_nowhere() {
    let text = "[a](page:hjlp) [b](contact:bris) [c](term:vinr) [d](law:sol) [e](fact:namn) [f](sheet:folder) [g](#del) [h](../b/barn.sv.md) [i](javascript:alert) [j](tel:116111)";
    assert_snapshot!(with(&page(text)).told());
}

#[test]
fn pictures_that_are_missing_or_no_pictures() {
    let text = "![Ett hus](hus.png)\n\n![](bild.png)\n\n![En bomb](bomb.png)\n\n![En text](text.png)\n\n![En halv](halv.jpg)\n\n![En ritning](ritning.svg)\n";
    let site = with(&page(text));
    site.write("content/pages/a/bild.png", png_header(30, 30));
    site.write("content/pages/a/bomb.png", png_header(30_000, 30_000));
    site.write("content/pages/a/text.png", "Hej, jag är ett dokument.");
    site.write("content/pages/a/halv.jpg", &jpeg()[..300]);
    site.write("content/pages/a/ritning.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><script>alert(1)</script><rect onload=\"x()\"/></svg>");
    assert_snapshot!(site.told());
}

/// A PNG that declares a size and holds nothing.
fn png_header(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend(*b"\x08\x02\0\0\0\0\0\0\0\0\0\0\0IEND\xaeB`\x82");
    bytes
}

fn jpeg() -> Vec<u8> {
    let picture = image::RgbImage::from_fn(64, 64, |x, y| image::Rgb([x.to_le_bytes()[0], y.to_le_bytes()[0], 90]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("a picture");
    bytes.into_inner()
}

#[cfg(unix)]
#[test]
fn a_symlink_that_leads_out_of_the_site() {
    let site = with(&page("Hej."));
    site.write("hemligt.md", "+++\ntitle = \"Hemligt\"\n+++\n");
    std::os::unix::fs::symlink(site.path().join("hemligt.md"), site.path().join("content/pages/a/vuxna.sv.md"))
        .expect("a link");
    std::os::unix::fs::symlink("/etc", site.path().join("content/pages/etc")).expect("a link");
    assert_snapshot!(site.told());
}

#[test]
fn an_alias_that_leaves_the_site() {
    let text = "+++\ntitle = \"A\"\naliases = [\"https://ond.se/\", \"/../../x/\", \"/gammal/\"]\n+++\nHej.\n";
    assert_snapshot!(with(&format!("== content/pages/a/barn.sv.md\n{text}")).told());
}

#[test]
fn faults_of_a_theme() {
    let broken = "== content/theme/templates/page.html\n{% extends \"frid/page.html\" %}\n{% block lead %}{{ titel }}{% endblock lead %}\n";
    assert_snapshot!("undefined", with(&format!("{}{broken}", page("Hej."))).told());
    let syntax =
        "== content/theme/templates/page.html\n<p>\n{% if x %}\n== content/theme/templates/tag.html\n{{ x | }}\n";
    assert_snapshot!("syntax", with(&format!("{}{syntax}", page("Hej."))).told());
    let unknown = SITE.replacen("default_language", "theme = \"frd\"\ndefault_language", 1);
    let site = with(&page("Hej."));
    site.write("content/site.toml", unknown);
    assert_snapshot!("unknown", site.told());
}

#[test]
fn a_theme_that_builds_upon_itself_or_lacks_a_template() {
    let site = with(&page("Hej."));
    site.write("content/site.toml", SITE.replacen("default_language", "theme = \"en\"\ndefault_language", 1));
    site.write("themes/en/theme.toml", "name = \"en\"\nextends = \"tva\"\n");
    site.write("themes/tva/theme.toml", "name = \"tva\"\nextends = \"en\"\n");
    assert_snapshot!("loop", site.told());
    site.write("themes/tva/theme.toml", "name = \"tva\"\n");
    site.write("themes/tva/templates/start.html", "{{ t(key=\"finns-inte\") }}");
    assert_snapshot!("lacking", site.told());
}

#[test]
fn code_and_numbers_in_a_text() {
    let text = "Ring 116 111 <b>nu</b>. {{ namn }}\n\n# Stor rubrik\n\n> [!VIKTIGT]\n> Hej\n\nSe [^1].\n";
    assert_snapshot!(with(&page(text)).told());
}

#[test]
fn data_with_faults() {
    let data = "== content/data/contacts.toml\n[[contact]]\nid = \"bris\"\nname = \"Bris\"\nabout = \"x\"\nphones = [\"116–111\"]\nhours = \"alltid\"\ncost = \"gratis\"\nsource = \"x\"\n[[contact]]\nid = \"bris\"\nname = \"Bris\"\nsource = \"x\"\n";
    assert_snapshot!(with(&format!("{}{data}", page("Hej."))).told());
}

#[test]
fn every_fault_is_told_in_one_run_and_the_old_site_stays() {
    let site = with(&page("Hej.")).built();
    let before = site.published();
    site.add("== content/pages/a/vuxna.sv.md\nutan början\n== content/pages/b/barn.sv.md\n+++\ntitel = \"B\"\n+++\n[x](page:y)\n");
    site.write("content/site.toml", SITE.replacen("https://www.smhi.se/", "http://www.smhi.se/", 1));
    assert_eq!(
        site.faults(),
        [
            "front-matter-missing content/pages/a/vuxna.sv.md:1:1",
            "unknown-key content/pages/b/barn.sv.md:2:1",
            "missing-key content/pages/b/barn.sv.md:2:1",
            "exit-target content/site.toml:8:10",
        ]
    );
    assert_eq!(site.published(), before);
}

#[test]
fn a_folder_without_a_site_says_so() {
    let run = Sandbox::empty().build();
    assert_eq!(run.code, 1);
    assert_snapshot!(run.stderr);
}

#[test]
fn output_inside_the_content_is_refused() {
    let site = with(&page("Hej."));
    let run = site.run(&["build", "--as-of", "2026-11-25", "-o", "content/pages/public"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("output-in-content"), "{}", run.stderr);
    assert!(!site.exists("content/pages/public"));
}

#[test]
fn somebody_elses_folder_is_left_alone() {
    let site = with(&page("Hej."));
    site.write("public/semester.docx", "x");
    let run = site.build();
    assert_eq!(run.code, 2);
    assert_snapshot!(run.stderr.replace(&site.path().display().to_string(), "[site]"));
    assert_eq!(site.read("public/semester.docx"), "x");
}
