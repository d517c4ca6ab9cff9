//! Printed sheets: that they can be read by everybody, that nothing is lost, and that a text stays a text.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use insta::assert_snapshot;
use lopdf::{Dictionary, Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::gnesta::Files;
use crate::sandbox::{Run, Sandbox, TODAY, is_kind, project, run, tree};

/// Prints the real site into a folder of the sandbox, with some more environment.
fn print(sandbox: &Sandbox, into: &str, more: &[&str], environment: &[(&str, &str)]) -> Run {
    let root = project().to_str().expect("UTF-8");
    let args = [&["print", root, "-o", into, "--as-of", TODAY], more].concat();
    run(sandbox.frid(&args).envs(environment.iter().copied()))
}

/// Everything that Gnesta's pages ask for, printed once for all tests that look at it.
static SHEETS: LazyLock<Files> = LazyLock::new(|| {
    let sandbox = Sandbox::empty();
    let run = print(&sandbox, "print", &[], &[]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    sheets(&sandbox, "print")
});

fn sheets(sandbox: &Sandbox, folder: &str) -> Files {
    let mut files = tree(&sandbox.path().join(folder));
    files.retain(|path, _| is_kind(path, "pdf"));
    files
}

/// Whether a sheet is for a printer only: finished pages, laid out side by side.
fn is_laid_out(path: &str) -> bool {
    path.ends_with("-cards.pdf") || path.ends_with("-booklet-a4.pdf")
}

fn pdf(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).expect("a PDF")
}

/// The text of a PDF in the order of its pages, without blanks and hyphens: both move when lines break.
fn text(bytes: &[u8]) -> String {
    let document = pdf(bytes);
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    bare(&document.extract_text(&pages).expect("text"))
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{ad}' | '\u{200b}' | '\u{2010}')).collect()
}

fn faults(bytes: &[u8], profile: ValidationProfile) -> Vec<String> {
    let options = ValidationOptions::default().profile(profile);
    let report = validate_pdf_bytes(bytes, &options).expect("a verdict");
    report.failures.iter().map(|failure| format!("{failure:?}")).collect()
}

#[test]
fn every_sheet_that_is_read_on_a_screen_is_accessible() {
    let mut seen = 0;
    for (path, bytes) in SHEETS.iter().filter(|(path, _)| !is_laid_out(path)) {
        assert_eq!(faults(bytes, ValidationProfile::PdfUa1), [] as [String; 0], "{path}");
        assert!(bytes.len() < 250_000, "{path} has {} bytes", bytes.len());
        seen += 1;
    }
    assert!(seen > 60, "{seen} sheets");
}

#[test]
fn every_kind_of_sheet_in_every_script_is_accessible() {
    let kinds = ["leaflet", "booklet", "poster", "card", "page", "handout"];
    for locale in ["sv", "sv-simple", "ar", "ti", "uk", "so", "fi", "fa", "prs", "ckb", "en"] {
        let sandbox = Sandbox::empty();
        let mut args = vec!["--topic", "hjalp-nu", "--locale", locale];
        for kind in kinds {
            args.extend(["--sheet", kind]);
        }
        let run = print(&sandbox, "print", &args, &[]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let made = sheets(&sandbox, "print");
        assert!(made.len() >= kinds.len(), "{locale}: {:?}", made.keys());
        for (path, bytes) in made.iter().filter(|(path, _)| !is_laid_out(path)) {
            assert_eq!(faults(bytes, ValidationProfile::PdfUa1), [] as [String; 0], "{path}");
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_wherever_it_is_printed() {
    let sandbox = Sandbox::empty();
    let elsewhere = [("LC_ALL", "ar_SY.UTF-8"), ("TZ", "Pacific/Kiritimati"), ("RAYON_NUM_THREADS", "1")];
    assert_eq!(print(&sandbox, "again", &[], &elsewhere).code, 0);
    let again = sheets(&sandbox, "again");
    assert_eq!(again.keys().collect::<Vec<_>>(), SHEETS.keys().collect::<Vec<_>>());
    let differing: Vec<&String> =
        again.iter().filter(|(path, bytes)| SHEETS[*path] != **bytes).map(|(path, _)| path).collect();
    assert_eq!(differing, [] as [&String; 0]);
}

/// The words of a page's text, as they stand in its file: links by their words, without marks.
fn words(markdown: &str) -> Vec<String> {
    let text = markdown.splitn(3, "+++").nth(2).expect("a text");
    let mut plain = String::new();
    // A contact alone on its line is a card with the contact's own name, on paper as on the page.
    let is_card = |line: &str| {
        line.trim_start_matches("- ").starts_with('[') && line.ends_with(')') && line.contains("](contact:")
    };
    for line in text.lines().filter(|line| !is_card(line)) {
        let line = line.split(" {#").next().unwrap_or(line);
        let mut rest = line
            .trim_start_matches(['>', '#', ':', '-', ' '])
            .trim_start_matches("[!WARNING]")
            .trim_start_matches("[!NOTE]");
        while let Some((before, after)) = rest.split_once("](") {
            plain.push_str(before);
            rest = after.split_once(')').map_or("", |(_, rest)| rest);
        }
        plain.push_str(rest);
        plain.push('\n');
    }
    let words = plain.split_whitespace().map(|word| bare(word.trim_matches(|c: char| !c.is_alphanumeric())));
    words.filter(|word| word.chars().any(char::is_alphabetic)).collect()
}

#[test]
fn every_word_and_every_number_of_a_page_is_on_its_sheet() {
    let contacts: toml::Table =
        toml::from_str(&std::fs::read_to_string(project().join("content/data/contacts.toml")).expect("contacts"))
            .expect("TOML");
    let numbers: BTreeMap<&str, Vec<String>> = contacts["contact"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|contact| {
            let phones = contact.get("phones").and_then(toml::Value::as_array).into_iter().flatten();
            let phones = phones.map(|phone| bare(phone.as_str().expect("a number"))).collect();
            (contact["id"].as_str().expect("an id"), phones)
        })
        .collect();
    let mut seen = 0;
    for (page, sheet) in [
        ("hjalp-nu/vuxna.sv.md", "vuxna-rad-nu"),
        ("hjalp-nu/barn.sv.md", "barn-rad-nu"),
        ("hjalp-nu/unga.sv.md", "unga-rad-nu"),
        ("hjalp-nu/aldre.sv.md", "aldre-rad-nu"),
        ("hjalp-nu/alla.fi.md", "fi-advice-now"),
        ("hjalp-nu/alla.so.md", "so-advice-now"),
    ] {
        let markdown = std::fs::read_to_string(project().join("content/pages").join(page)).expect("a page");
        let printed = text(&SHEETS[&format!("{sheet}-leaflet.pdf")]);
        let kept = without_left_out(&markdown);
        let lost: Vec<String> = words(&kept).into_iter().filter(|word| !printed.contains(word.as_str())).collect();
        assert_eq!(lost, [] as [String; 0], "{page}");
        for id in kept.split("(contact:").skip(1).filter_map(|rest| rest.split(')').next()) {
            for number in &numbers[id] {
                assert!(printed.contains(number.as_str()), "{page}: {number}");
                seen += 1;
            }
        }
    }
    assert!(seen > 20, "{seen} numbers");
}

/// A page without the sections that its front matter leaves to the web.
fn without_left_out(markdown: &str) -> String {
    let front = markdown.split("+++").nth(1).expect("front matter");
    let front: toml::Table = toml::from_str(front).expect("TOML");
    let left = front.get("print").and_then(|print| print.get("leave_out")).and_then(toml::Value::as_array);
    let left: Vec<String> = left.into_iter().flatten().map(|id| id.as_str().expect("an anchor").to_owned()).collect();
    let mut kept = String::new();
    let mut keep = true;
    for line in markdown.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            let id = heading
                .split_once("{#")
                .map_or_else(|| frid::ground::slug::slug(heading), |(_, id)| id.trim_end_matches('}').to_owned());
            keep = !left.contains(&id);
        }
        if keep {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[test]
fn a_number_keeps_its_order_in_arabic() {
    for kind in ["leaflet", "card", "poster"] {
        let printed = text(&SHEETS[&format!("ar-advice-now-{kind}.pdf")]);
        assert!(printed.contains("020505050") && !printed.contains("505050020"), "{kind}: {printed}");
    }
}

#[test]
fn a_link_is_read_aloud_by_its_words() {
    let document = pdf(&SHEETS["vuxna-rad-nu-leaflet.pdf"]);
    let told: Vec<String> = annotations(&document)
        .filter_map(|note| note.get(b"Contents").ok())
        .map(|told| lopdf::decode_text_string(told).expect("text"))
        .collect();
    assert!(told.iter().any(|words| words.contains("Vad händer när du ringer?")), "{told:?}");
    assert!(told.iter().any(|words| bare(words) == "020505050"), "{told:?}");
    assert!(!told.iter().any(|words| words.contains("https:") || words.contains("tel:")), "{told:?}");
}

fn annotations(document: &Document) -> impl Iterator<Item = &Dictionary> {
    let objects = document.objects.values().filter_map(|object| object.as_dict().ok());
    objects.filter(|dict| dict.get(b"Subtype").is_ok_and(|kind| matches!(kind, Object::Name(name) if name == b"Link")))
}

const HOSTILE: &str = r#"#read("/etc/passwd") $x^2$ @ref <lbl> `#eval("1")` ] } // no comment /* nor this */ = h #set page(width: 1pt) \u{41} *"#;

#[test]
fn a_hostile_page_is_printed_as_typed() {
    let written = HOSTILE.replace('<', "\\<").replace('*', "\\*").replace("\\u", "\\\\u");
    let site = Sandbox::tiny(&format!(
        "== content/pages/_index.sv.md\n+++\ntitle = \"Råd\"\n+++\nHej.\n== content/pages/a/vuxna.sv.md\n+++\ntitle = \"#panic() $a$ @b\"\nsheets = [\"leaflet\", \"booklet\", \"poster\", \"page\", \"handout\"]\n+++\n{written}\n\n## #let x = 1 {{#h}}\n\n{written}\n"
    ));
    let run = site.run(&["print", "--as-of", TODAY]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let wanted = bare(&HOSTILE.replace('`', ""));
    for (path, bytes) in sheets(&site, "print").iter().filter(|(path, _)| !is_laid_out(path)) {
        let printed = text(bytes);
        assert!(printed.contains(&wanted), "{path}: {printed}");
        assert!(printed.contains("#panic()$a$@b"), "{path}: {printed}");
        assert_eq!(faults(bytes, ValidationProfile::PdfUa1), [] as [String; 0], "{path}");
    }
}

#[test]
fn text_that_does_not_fit_is_told_and_nothing_is_written() {
    let long = "Du kan ringa hit när du vill, och den som svarar lyssnar på dig. ".repeat(110);
    let site = Sandbox::tiny(&format!(
        "== content/pages/_index.sv.md\n+++\ntitle = \"Råd\"\n+++\nHej.\n== content/pages/a/vuxna.sv.md\n+++\ntitle = \"Råd\"\nsheets = [\"leaflet\"]\n+++\nHej.\n\n## Mer\n\n{long}\n"
    ));
    let run = site.run(&["print", "--as-of", TODAY]);
    assert_eq!(run.code, 1);
    assert!(!site.exists("print"), "nothing is written");
    assert_snapshot!(run.stderr);
    let english = crate::sandbox::run(site.frid(&["print", "--as-of", TODAY]).env("FRID_LANG", "en"));
    assert_snapshot!("text_that_does_not_fit_en", english.stderr);
    let booklet = site.run(&["print", "--as-of", TODAY, "--topic", "a", "--sheet", "booklet"]);
    assert_eq!(booklet.code, 0, "the remedy helps: {}", booklet.stderr);
}

#[test]
fn a_discreet_sheet_says_nothing_in_passing() {
    let sandbox = Sandbox::empty();
    let args = ["--topic", "hjalp-nu", "--audience", "vuxna", "--locale", "sv", "--discreet"];
    assert_eq!(print(&sandbox, "print", &args, &[]).code, 0);
    for (path, bytes) in sheets(&sandbox, "print").iter().filter(|(path, _)| !is_laid_out(path)) {
        let document = pdf(bytes);
        let pages: Vec<u32> = document.get_pages().keys().copied().collect();
        let seen = bare(&document.extract_text(&pages[..1]).expect("text"));
        assert!(seen.contains("Rådnu"), "{path}: {seen}");
        let all = String::from_utf8_lossy(bytes);
        assert!(!all.contains("Hjälp nu") && !path.contains("hjalp"), "{path}");
        if path.ends_with("card.pdf") {
            assert!(!text(bytes).contains("Kvinnofridslinjen"), "{path}");
        }
    }
}

#[test]
fn a_session_says_what_was_made() {
    let sandbox = Sandbox::empty();
    assert_snapshot!("help_sv", sandbox.run(&["print", "--help"]).stdout);
    let args = [
        "--topic",
        "hjalp-nu",
        "--audience",
        "barn",
        "--locale",
        "sv",
        "--sheet",
        "leaflet",
        "--sheet",
        "cards",
        "--bleed",
        "3mm",
        "--marks",
    ];
    let said = print(&sandbox, "print", &args, &[]);
    assert_eq!((said.code, said.stdout.as_str()), (0, ""), "talk is no data");
    let seconds = said.stderr.split("på ").nth(1).and_then(|rest| rest.split(" s").next()).expect("seconds").to_owned();
    assert_snapshot!(said.stderr.replacen(&seconds, "[tid]", 1));
    let bleed = pdf(&sheets(&sandbox, "print")["barn-rad-nu-leaflet.pdf"]);
    let page = bleed.get_dictionary(*bleed.get_pages().get(&1).expect("a page")).expect("a dictionary");
    assert!(page.get(b"TrimBox").is_ok(), "the trim is told to the print shop");
    let unknown = print(&sandbox, "print", &["--topic", "hjalp-no"], &[]);
    assert_eq!(unknown.code, 1);
    assert_snapshot!("unknown_topic", unknown.stderr);
    assert_eq!(print(&sandbox, "print", &["--bleed", "3 km"], &[]).code, 2);
}

#[test]
fn a_build_lays_sheets_beside_their_pages_and_links_to_them() {
    let page = |more: &str| {
        format!(
            "== content/pages/a/vuxna.sv.md\n+++\ntitle = \"A\"\nsheets = [\"leaflet\"]\n{more}+++\nHej. [Foldern](sheet:leaflet) finns.\n\n## Mer {{#mer}}\n\nMer.\n"
        )
    };
    let site = Sandbox::tiny(&format!("== content/pages/_index.sv.md\n+++\ntitle = \"Råd\"\n+++\nHej.\n{}", page("")));
    let plain = site.build();
    assert_eq!(plain.code, 0, "{}", plain.stderr);
    assert!(!site.read("public/vuxna/a/index.html").contains(".pdf"), "nothing leads to what is not there");
    let build = || site.run(&["build", "--as-of", TODAY, "--print"]);
    assert_eq!(build().code, 0);
    let html = site.read("public/vuxna/a/index.html");
    assert_eq!(html.matches("href=\"leaflet.pdf\"").count(), 2, "in the text and in the block: {html}");
    let sheet = || std::fs::read(site.path().join("public/vuxna/a/leaflet.pdf")).expect("a sheet");
    let first = sheet();
    assert!(text(&first).contains("Mer."), "the whole text is there");
    assert!(build().stderr.contains("Inget hade ändrats"), "the same input, the same sheet");
    site.add(&page("[print]\nleave_out = [\"mer\"]\n"));
    assert_eq!(build().code, 0);
    assert!(
        sheet() != first && !text(&sheet()).contains("Mer."),
        "a sheet that is made from other things is made again"
    );
    site.add(&page("[print]\nleave_out = [\"mera\"]\ncontacts = [\"ingen\"]\n"));
    assert_eq!(site.faults(), ["broken-anchor content/pages/a/vuxna.sv.md:5:14"]);
}
