//! Nothing is lost on paper, nothing is too small to read, and nothing crosses a fold: finished sheets of the real site, held
//! against the files that they were made from.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use crate::gnesta::Files;
use crate::paper::{Ink, ink, paper};
use crate::print::{is_laid_out, print, sheets};
use crate::sandbox::{Sandbox, project};

/// The topics whose every text is printed in every way.
const TOPICS: [(&str, &str); 2] = [("hjalp-nu", "hjalp-nu"), ("vad-ar-vald", "forsta-vald/vad-ar-vald")];

/// The ways to print a text, and what each promises to hold.
const KINDS: [(&str, Holds); 7] = [
    ("leaflet", Holds::Everything),
    ("booklet", Holds::Everything),
    ("page", Holds::Text),
    ("handout", Holds::Text),
    ("poster", Holds::LeadAndNumbers),
    ("poster-a3", Holds::LeadAndNumbers),
    ("card", Holds::Numbers),
];

#[derive(Debug, Clone, Copy, PartialEq)]
enum Holds {
    /// All of the text, but for what its front matter leaves to the web.
    Text,
    /// The same, and the numbers for its readers' emergencies.
    Everything,
    /// The first paragraph, the number for emergencies and the first two of the others.
    LeadAndNumbers,
    /// The first two numbers.
    Numbers,
}

/// How large letters are at least, in points, for those who read them (DOMAIN.md 4).
fn least_size(audience: &str, locale: &str) -> f64 {
    match (audience, locale) {
        ("barn" | "aldre", _) | (_, "sv-simple") => 14.0,
        ("personal", _) => 11.0,
        _ => 12.0,
    }
}

/// Small print may be smaller, but a card's is the smallest.
const SMALLEST: f64 = 7.5;

/// A text of the site as its file has it.
#[derive(Debug)]
struct Written {
    audience: String,
    locale: String,
    front: toml::Table,
    text: String,
}

impl Written {
    fn all() -> Vec<Self> {
        let folder = |(_, folder): &(&str, &str)| project().join("content/pages").join(folder);
        let files = TOPICS.iter().flat_map(|topic| std::fs::read_dir(folder(topic)).expect("a folder"));
        let mut paths: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
        paths.sort();
        paths.iter().map(Self::of).collect()
    }

    fn of(path: &PathBuf) -> Self {
        let name = path.file_name().and_then(|name| name.to_str()).expect("UTF-8");
        let (audience, rest) = name.split_once('.').expect("an audience");
        let locale = rest.strip_suffix(".md").expect("Markdown");
        let file = std::fs::read_to_string(path).expect("a page");
        let mut parts = file.splitn(3, "+++").skip(1);
        let front = toml::from_str(parts.next().expect("front matter")).expect("TOML");
        let text = parts.next().expect("a text").to_owned();
        Self { audience: audience.to_owned(), locale: locale.to_owned(), front, text }
    }

    /// What its sheets are called: the way to its page, in its own language.
    fn sheet(&self, kind: &str) -> String {
        let slug = self.word("slug");
        let audience = SITE["audiences"]
            .as_array()
            .and_then(|all| all.iter().find(|one| one["id"].as_str() == Some(&self.audience)));
        let audience = audience.map(|one| {
            let own = one.get("slug").and_then(|slugs| slugs.get(&self.locale).or_else(|| slugs.get("sv")));
            own.and_then(toml::Value::as_str).unwrap_or(&self.audience).to_owned()
        });
        let locale = (self.locale != "sv").then(|| self.locale.clone());
        let parts = [locale, audience, Some(slug.to_owned()), Some(kind.to_owned())];
        parts.into_iter().flatten().collect::<Vec<_>>().join("-") + ".pdf"
    }

    fn word(&self, name: &str) -> &str {
        self.front[name].as_str().expect("a word")
    }

    /// The text without the sections that are left to the web.
    fn kept(&self) -> String {
        let left = self.front.get("print").and_then(|print| print.get("leave_out")).and_then(toml::Value::as_array);
        let left: Vec<&str> = left.into_iter().flatten().filter_map(toml::Value::as_str).collect();
        let mut keep = true;
        let kept = self.text.lines().filter(|line| {
            if let Some(heading) = line.strip_prefix("## ") {
                let anchor = heading.split_once("{#").map(|(_, id)| id.trim_end_matches('}').to_owned());
                keep = !left.contains(&anchor.unwrap_or_else(|| frid::ground::slug::slug(heading)).as_str());
            }
            keep
        });
        kept.collect::<Vec<_>>().join("\n")
    }

    /// Those whom it names, the ones for emergencies of its readers first.
    fn contacts(&self) -> Vec<String> {
        let audiences = SITE["audiences"].as_array().expect("audiences");
        let acute = |one: &toml::Value| -> Vec<String> {
            let ids = one["acute"].as_array().expect("a list").iter();
            ids.map(|id| id.as_str().expect("an id").to_owned()).collect()
        };
        let mut all = match audiences.iter().find(|one| one["id"].as_str() == Some(&self.audience)) {
            Some(own) => acute(own),
            None => acute(&audiences[0])
                .into_iter()
                .filter(|id| audiences.iter().all(|one| acute(one).contains(id)))
                .collect(),
        };
        for id in named(&self.kept()) {
            if !all.contains(&id) {
                all.push(id);
            }
        }
        all
    }
}

/// The contacts that a text links to, in order.
fn named(text: &str) -> Vec<String> {
    text.split("(contact:").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0.to_owned())).collect()
}

/// Letters and digits alone: blanks, hyphens and quotes move or change when text is set, and the mark of a letter in a
/// ligature follows the ligature.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() && !is_mark(*c)).collect()
}

/// Arabic vowel marks, which `is_alphanumeric` takes for letters.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// The words of a text in pieces that stand unbroken on paper too. A contact or an address in a sentence is followed by
/// what paper cannot click, and an empty link says the name of what it leads to.
fn pieces(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for line in text.lines() {
        let line = line.split(" {#").next().unwrap_or(line);
        let line = line.trim_start_matches(['>', '#', ':', '-', ' ']);
        if line.starts_with("[!") {
            continue;
        }
        let counted = line.split_once(". ").filter(|(count, _)| count.chars().all(|c| c.is_ascii_digit()));
        let line = counted.map_or(line, |(_, rest)| rest);
        // A contact alone is a card with its own name.
        if line.starts_with('[')
            && line.ends_with(')')
            && line.matches("](").count() == 1
            && line.contains("](contact:")
        {
            continue;
        }
        let mut piece = String::new();
        let mut rest = line;
        while let Some((before, after)) = rest.split_once("](") {
            let (target, after) = after.split_once(')').expect("a whole link");
            piece.push_str(before);
            if before.ends_with('[') || target.starts_with("contact:") || target.contains("//") {
                all.push(std::mem::take(&mut piece));
            }
            rest = after;
        }
        all.push(piece + rest);
    }
    all.iter().map(|piece| bare(piece)).filter(|piece| !piece.is_empty()).collect()
}

/// What a reader gets from letters.
fn read(ink: &[&Ink]) -> String {
    ink.iter().map(|ink| bare(&ink.words)).collect()
}

fn toml(path: &str) -> toml::Table {
    toml::from_str(&std::fs::read_to_string(project().join("content").join(path)).expect("a file")).expect("TOML")
}

static SITE: LazyLock<toml::Table> = LazyLock::new(|| toml("site.toml"));

static CONTACTS: LazyLock<Vec<toml::Value>> =
    LazyLock::new(|| toml("data/contacts.toml")["contact"].as_array().expect("contacts").clone());

/// Whether somebody can be rung or written to, so that paper has a place for them.
fn can_be_reached(id: &str) -> bool {
    let contact = CONTACTS.iter().find(|contact| contact["id"].as_str() == Some(id)).expect("a contact");
    contact.get("phones").is_some() || contact.get("chat").is_some()
}

/// Each contact's numbers.
static NUMBERS: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    let of = |contact: &toml::Value| {
        let phones = contact.get("phones").and_then(toml::Value::as_array).into_iter().flatten();
        let phones = phones.map(|phone| bare(phone.as_str().expect("a number"))).collect();
        (contact["id"].as_str().expect("an id").to_owned(), phones)
    };
    CONTACTS.iter().map(of).collect()
});

/// Both topics in every language, for every audience and in every way that there is.
pub(crate) static SHEETS: LazyLock<Files> = LazyLock::new(|| {
    let mut all = Files::new();
    for (topic, _) in TOPICS {
        let sandbox = Sandbox::empty();
        let kinds = ["leaflet", "booklet", "poster", "card", "cards", "page", "handout"];
        let args: Vec<&str> = kinds.iter().flat_map(|kind| ["--sheet", *kind]).chain(["--topic", topic]).collect();
        let run = print(&sandbox, "print", &args, &[]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        all.extend(sheets(&sandbox, "print"));
    }
    all
});

/// What of a text its sheet must hold, in order.
fn promised(written: &Written, holds: Holds) -> Vec<String> {
    let mut all = vec![bare(written.word("title"))];
    let kept = written.kept();
    match holds {
        Holds::Text | Holds::Everything => all.extend(pieces(&kept)),
        Holds::LeadAndNumbers => {
            let first = kept.split("\n\n").map(str::trim).find(|block| !block.is_empty()).expect("a lead");
            all.extend(pieces(first));
        }
        Holds::Numbers => {}
    }
    all
}

/// The numbers that its sheet must hold, in any order.
fn numbers(written: &Written, holds: Holds) -> Vec<String> {
    let chosen = written.front.get("print").and_then(|print| print.get("contacts")).and_then(toml::Value::as_array);
    let chosen: Vec<String> = chosen.into_iter().flatten().map(|id| id.as_str().expect("an id").to_owned()).collect();
    let all = match holds {
        Holds::Text => named(&written.kept()),
        Holds::LeadAndNumbers | Holds::Numbers if !chosen.is_empty() => chosen,
        _ => written.contacts(),
    };
    let all = all.iter().filter(|id| can_be_reached(id));
    let some: Vec<&String> = match holds {
        Holds::Text | Holds::Everything => all.collect(),
        Holds::LeadAndNumbers => all.take(3).collect(),
        Holds::Numbers => all.take(2).collect(),
    };
    // Who has more than one number has the first on a card.
    some.into_iter().filter_map(|id| NUMBERS[id].first().cloned()).collect()
}

#[test]
fn every_word_and_every_number_of_a_text_is_on_its_sheets_and_large_enough() {
    let mut seen = (0, 0, 0);
    let mut lost = Vec::new();
    for written in Written::all() {
        let least = least_size(&written.audience, &written.locale);
        for (kind, holds) in KINDS {
            let name = written.sheet(kind);
            let ink = ink(SHEETS.get(&name).unwrap_or_else(|| panic!("no {name} in {:?}", SHEETS.keys())));
            let large: Vec<&Ink> = ink.iter().filter(|ink| ink.spoken && ink.size >= least - 0.01).collect();
            let printed = read(&large);
            let mut rest = printed.as_str();
            for piece in promised(&written, holds) {
                seen.1 += piece.chars().count();
                match rest.split_once(piece.as_str()) {
                    Some((_, after)) => rest = after,
                    None => lost.push(format!("{name}: {piece}")),
                }
            }
            for number in numbers(&written, holds) {
                seen.2 += 1;
                if !printed.contains(&number) {
                    lost.push(format!("{name}: {number}"));
                }
            }
            seen.0 += 1;
        }
    }
    assert_eq!(lost, [] as [String; 0]);
    println!("{seen:?} sheets, letters and numbers");
    assert!(seen.0 > 200 && seen.1 > 100_000 && seen.2 > 1000, "{seen:?}");
}

#[test]
fn small_print_can_be_read_too() {
    for (name, bytes) in SHEETS.iter() {
        for ink in ink(bytes) {
            assert!(ink.size >= SMALLEST - 0.01, "{name}: {ink:?}");
        }
    }
}

/// Where the paper is folded, page by page, in millimetres from the left: the flap is three narrower than what covers it.
fn folds(page: usize, from_the_right: bool) -> [f64; 2] {
    if (page == 0) == from_the_right { [100.0, 200.0] } else { [97.0, 197.0] }
}

fn runs_from_the_right(name: &str) -> bool {
    ["ar-", "fa-", "prs-", "ckb-"].iter().any(|locale| name.starts_with(locale))
}

#[test]
fn no_letter_crosses_a_fold_or_comes_near_it() {
    let mut seen = 0;
    let site = crate::print::SHEETS.iter().chain(SHEETS.iter()).filter(|(name, _)| name.ends_with("-leaflet.pdf"));
    for (name, bytes) in site {
        for ink in ink(bytes) {
            for fold in folds(ink.page, runs_from_the_right(name)) {
                assert!(ink.right < fold - 7.9 || ink.left > fold + 7.9, "{name}: {fold} mm: {ink:?}");
            }
            seen += 1;
        }
    }
    assert!(seen > 10_000, "{seen} runs of letters");
}

/// What an office printer does not reach, in millimetres.
const EDGE: f64 = 4.2;

/// By how much a knife may miss, in millimetres.
const KNIFE: f64 = 2.5;

#[test]
fn every_letter_stands_where_an_office_printer_prints() {
    for (name, bytes) in crate::print::SHEETS.iter().chain(SHEETS.iter()) {
        let all = ink(bytes);
        let mut pages = BTreeMap::new();
        for ink in all {
            let (width, height) = *pages.entry(ink.page).or_insert_with(|| paper(bytes, ink.page));
            let top = ink.high + ink.size * 0.8 * 25.4 / 72.0;
            let edge = if name.ends_with("-card.pdf") { KNIFE } else { EDGE };
            assert!(ink.left > edge && ink.right < width - edge, "{name}: {ink:?} of {width}");
            assert!(ink.low > edge && (is_turned(&ink) || top < height - edge), "{name}: {ink:?} of {height}");
        }
    }
}

fn is_turned(ink: &Ink) -> bool {
    ink.high - ink.low > ink.right - ink.left
}

#[test]
fn strips_can_be_torn_off_without_tearing_words() {
    let mut seen = 0;
    for (name, bytes) in SHEETS.iter().filter(|(name, _)| name.contains("-poster")) {
        // Eight strips, and an edge of 4.5 mm on a paper of 210 that no printer reaches.
        let width = paper(bytes, 0).0;
        let (edge, strip) = (width * 4.5 / 210.0, width * (210.0 - 9.0) / 210.0 / 8.0);
        for ink in ink(bytes).iter().filter(|ink| is_turned(ink)) {
            let mm = ink.size * 25.4 / 72.0;
            let (from, to) = (ink.left - mm * 0.8 - edge, ink.right + mm * 0.2 - edge);
            let begun = (from / strip).floor() * strip;
            assert!(from >= begun && to <= begun + strip, "{name}: {ink:?}");
            seen += 1;
        }
    }
    assert!(seen > 500, "{seen} runs of letters");
}

/// What is laid out for a printer is the same pages again, all of them, ten times for cards.
#[test]
fn pages_laid_out_for_a_printer_lose_nothing() {
    let words = |name: &str| -> Vec<String> {
        let ink = ink(&SHEETS[name]);
        ink.into_iter().map(|ink| ink.words).collect()
    };
    for name in SHEETS.keys().filter(|name| is_laid_out(name)) {
        let (inner, copies) = match name.strip_suffix("-cards.pdf") {
            Some(stem) => (format!("{stem}-card.pdf"), 10),
            None => (name.replace("-booklet-a4.pdf", "-booklet.pdf"), 1),
        };
        let mut wanted: Vec<String> = std::iter::repeat_n(words(&inner), copies).flatten().collect();
        let mut found = words(name);
        wanted.sort();
        found.sort();
        assert_eq!(found, wanted, "{name}");
    }
}
