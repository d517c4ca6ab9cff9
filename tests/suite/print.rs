//! Printed sheets: that they can be read by everybody, that nothing is lost, and that a text stays a text.

use std::sync::LazyLock;

use insta::assert_snapshot;
use lopdf::xref::XrefEntry;
use lopdf::{Dictionary, Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::gnesta::Files;
use crate::sandbox::{Run, Sandbox, TODAY, is_kind, project, run, tree};

/// Prints the real site into a folder of the sandbox, with some more environment.
pub(crate) fn print(sandbox: &Sandbox, into: &str, more: &[&str], environment: &[(&str, &str)]) -> Run {
    let root = project().to_str().expect("UTF-8");
    let args = [&["print", root, "-o", into, "--as-of", TODAY], more].concat();
    run(sandbox.frid(&args).envs(environment.iter().copied()))
}

/// Everything that Gnesta's pages ask for, printed once for all tests that look at it.
pub(crate) static SHEETS: LazyLock<Files> = LazyLock::new(|| {
    let sandbox = Sandbox::empty();
    let run = print(&sandbox, "print", &[], &[]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    sheets(&sandbox, "print")
});

pub(crate) fn sheets(sandbox: &Sandbox, folder: &str) -> Files {
    let mut files = tree(&sandbox.path().join(folder));
    files.retain(|path, _| is_kind(path, "pdf"));
    files
}

/// Whether a sheet is for a printer only: finished pages, laid out side by side.
pub(crate) fn is_laid_out(path: &str) -> bool {
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

/// A rule that `page_validation` 0.12.2 reads wrongly: where a stream's data happen to end with a carriage return, it takes that
/// for part of the line's end which follows, and the stream for one byte too short. veraPDF passes these files
/// (`tests/print/verapdf`). The rule itself is held by [`streams_are_as_long_as_they_say`].
const MISREAD: &str = "ISO 19005-2:2011:6.1.7.1:1";

/// What a validator finds in a sheet that is read on a screen.
fn faults(bytes: &[u8]) -> Vec<String> {
    let truly_long = streams_are_as_long_as_they_say(bytes);
    let mut told = Vec::new();
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(bytes, &options).expect("a verdict");
        let failures = report.failures.iter().filter(|failure| !(truly_long && failure.rule_id == MISREAD));
        told.extend(failures.map(|failure| format!("{failure:?}")));
    }
    if !truly_long {
        told.push("a stream is longer or shorter than it says".to_owned());
    }
    told
}

/// Whether the end of each stream stands where its length says, byte for byte (ISO 19005-2, 6.1.7.1).
fn streams_are_as_long_as_they_say(bytes: &[u8]) -> bool {
    let document = pdf(bytes);
    let objects = document.reference_table.entries.values().filter_map(|entry| match entry {
        XrefEntry::Normal { offset, .. } => Some(&bytes[usize::try_from(*offset).expect("a place")..]),
        _ => None,
    });
    let streams: Vec<bool> = objects.filter_map(is_as_long_as_it_says).collect();
    !streams.is_empty() && streams.iter().all(|is_true| *is_true)
}

/// The same for the object that the bytes begin with; `None` where it is no stream.
fn is_as_long_as_it_says(bytes: &[u8]) -> Option<bool> {
    let place = |word: &[u8]| bytes.windows(word.len()).position(|window| window == word);
    let head = place(b">>\nstream\n").filter(|at| place(b"endobj").is_some_and(|end| *at < end))?;
    let told = std::str::from_utf8(&bytes[..head]).ok()?.rsplit_once("/Length ")?.1;
    let said: usize = told.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok()?;
    Some(bytes[head + b">>\nstream\n".len() + said..].starts_with(b"\nendstream"))
}

#[test]
fn a_stream_of_another_length_is_noticed() {
    let good = &SHEETS["vuxna-rad-nu-leaflet.pdf"];
    assert_eq!(faults(good), [] as [String; 0]);
    let text = b"/Length ";
    let at = good.windows(text.len()).position(|window| window == text).expect("a length") + text.len();
    let mut wrong = good.clone();
    let digits = wrong[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    wrong[at + digits - 1] = if wrong[at + digits - 1] == b'0' { b'1' } else { wrong[at + digits - 1] - 1 };
    assert!(!streams_are_as_long_as_they_say(&wrong));
    assert_ne!(faults(&wrong), [] as [String; 0]);
}

#[test]
fn every_sheet_that_is_read_on_a_screen_is_accessible() {
    let mut seen = 0;
    let sheets = SHEETS.iter().chain(crate::print_whole::SHEETS.iter());
    for (path, bytes) in sheets.filter(|(path, _)| !is_laid_out(path)) {
        assert_eq!(faults(bytes), [] as [String; 0], "{path}");
        assert!(bytes.len() < 250_000, "{path} has {} bytes", bytes.len());
        seen += 1;
    }
    assert!(seen > 350, "{seen} sheets");
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
        assert_eq!(faults(bytes), [] as [String; 0], "{path}");
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
    let marked = [first.as_slice(), b"\n% set once"].concat();
    std::fs::write(site.path().join("public/vuxna/a/leaflet.pdf"), &marked).expect("a sheet");
    assert_eq!(build().code, 0);
    assert_eq!(sheet(), marked, "what is made from the same things is taken as it is, and not set again");
    site.add(&page("[print]\nleave_out = [\"mer\"]\n"));
    assert_eq!(build().code, 0);
    assert!(
        !sheet().starts_with(&first) && !text(&sheet()).contains("Mer."),
        "a sheet that is made from other things is made again"
    );
    site.add(&page("[print]\nleave_out = [\"mera\"]\ncontacts = [\"ingen\"]\n"));
    assert_eq!(site.faults(), ["broken-anchor content/pages/a/vuxna.sv.md:5:14"]);
}
