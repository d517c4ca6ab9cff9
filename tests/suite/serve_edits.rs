//! Edits at random: after each one the site from memory is, byte for byte, the site from scratch.
//!
//! The suite makes a few. `FRID_EDITS=1000 cargo test --release --test suite edits -- --nocapture` makes a thousand.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use frid::ground::date::Date;
use frid::ground::diag::{Diagnostic, has_errors};
use frid::pipeline::{Memory, make, prepare};
use frid::render::{Output, Press};
use frid::site::edition::Edition;

use crate::preview::Preview;
use crate::sandbox::{Sandbox, TODAY, is_kind, tree};

/// How many edits the suite makes in the process, and on the real server.
const EDITS: usize = 24;
const SERVED: usize = 5;

/// Numbers that look random and are the same in every run (Marsaglia's xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).expect("a small number")
    }
}

/// The folder under edit, with what each edited file said first, so that an edit can be undone.
struct Desk<'a> {
    site: &'a Sandbox,
    dice: Dice,
    first: BTreeMap<String, String>,
    texts: Vec<String>,
    count: usize,
}

impl<'a> Desk<'a> {
    fn new(site: &'a Sandbox, seed: u64) -> Self {
        let files = tree(&site.path().join("content"));
        let is_text = |path: &&String| path.starts_with("pages/") && is_kind(path, "md") && !path.contains("_index");
        let texts = files.keys().filter(is_text).map(|path| format!("content/{path}")).collect();
        Self { site, dice: Dice(seed), first: BTreeMap::new(), texts, count: 0 }
    }

    /// Makes an edit and says which.
    fn edit(&mut self) -> String {
        self.count += 1;
        match self.dice.below(20) {
            0..=5 => self.rewrite("a text", |text, count| format!("{text}\nEtt stycke till, {count}.\n")),
            6..=7 => {
                self.rewrite("a title", |text, count| text.replacen("title = \"", &format!("title = \"{count} "), 1))
            }
            8 => self.rewrite("a draft", |text, _| text.replacen("+++\n", "+++\ndraft = true\n", 1)),
            9 => self.rewrite("a broken link", |text, count| format!("{text}\nSe [x](page:finns-ej-{count}).\n")),
            10 => self.rewrite("broken front matter", |text, _| text.replacen("+++\n", "+++\ntitel = 3\n", 1)),
            11 => self.file("content/data/contacts.toml", |text, count| format!("{text}\n# {count}\n")),
            12 => self.file("content/data/glossary.toml", |text, count| {
                text.replacen("text = \"", &format!("text = \"{count} "), 1)
            }),
            13 => self.own("content/theme/components/review/egen.css", &format!(".e{}{{color:red}}\n", self.count)),
            14 => self.own(
                "content/theme/templates/page.html",
                &format!(
                    "{{% extends \"frid/page.html\" %}}{{% block lead %}}<p>{}</p>{{% endblock lead %}}",
                    self.count
                ),
            ),
            15 => self.own(
                "content/theme/templates/page.html",
                "{% extends \"frid/page.html\" %}{% block lead %}{{ nej }}{% endblock lead %}",
            ),
            16 => self.own("content/locales/sv/site.ftl", &format!("exit = Bort {}\n", self.count)),
            17 => self.own(
                &format!("content/pages/nytt-{}/vuxna.sv.md", self.dice.0 % 5),
                "+++\ntitle = \"Nytt\"\n+++\nNytt.\n",
            ),
            18 => {
                let all: Vec<String> =
                    (0..4).map(|_| self.rewrite("text", |text, count| format!("{text}\nFlera, {count}.\n"))).collect();
                format!("several: {}", all.join(", "))
            }
            _ => self.remove(),
        }
    }

    fn any_text(&mut self) -> String {
        let at = self.dice.below(self.texts.len());
        self.texts[at].clone()
    }

    fn rewrite(&mut self, what: &str, change: impl Fn(&str, usize) -> String) -> String {
        let path = self.any_text();
        format!("{what}: {}", self.file(&path, change))
    }

    /// Changes a file as it was at first, so that what an earlier edit did to it is undone.
    fn file(&mut self, path: &str, change: impl Fn(&str, usize) -> String) -> String {
        let first = self.first.entry(path.to_owned()).or_insert_with(|| self.site.read(path)).clone();
        self.site.write(path, change(&first, self.count));
        path.to_owned()
    }

    /// Writes a file that the site did not have.
    fn own(&mut self, path: &str, text: &str) -> String {
        self.site.write(path, text);
        path.to_owned()
    }

    /// Takes one of the site's own files away, or mends all that is broken.
    fn remove(&mut self) -> String {
        let own = ["content/theme", "content/locales", "content/pages/nytt-1", "content/pages/nytt-2"];
        let gone = own[self.dice.below(own.len())];
        let _ = std::fs::remove_dir_all(self.site.path().join(gone));
        self.mend();
        format!("all mended, without {gone}")
    }

    /// Undoes every edit of a file that the site had from the beginning.
    fn mend(&self) {
        for (path, text) in &self.first {
            self.site.write(path, text);
        }
    }
}

/// Keeps what is made, by path.
struct Keep;

impl Output for Keep {
    type Put = (String, Vec<u8>);

    fn put(&self, path: &str, bytes: &[u8]) -> anyhow::Result<Self::Put> {
        Ok((path.to_owned(), bytes.to_vec()))
    }
}

/// What a run gives: all files and all faults; no files where there is an error.
type Made = (BTreeMap<String, Vec<u8>>, Vec<Diagnostic>);

fn made(root: &Path, memory: Option<&mut Memory>) -> Made {
    let as_of = Date::parse(TODAY).expect("a day");
    let edition = Edition { as_of, channel: "web".into(), drafts: true, base_url: None, sheets: false };
    let prepared = prepare(root, &edition, memory, &|_| ControlFlow::Continue(()));
    let mut notes = prepared.notes;
    let all = |press: Arc<Press>| make(&press, &Keep).expect("keeping cannot fail");
    let files = prepared.value.map(all).map(|all| all.note_into(&mut notes)).unwrap_or_default();
    notes.sort();
    let files = if has_errors(&notes) { BTreeMap::new() } else { files.into_iter().collect() };
    (files, notes)
}

#[test]
fn after_random_edits_memory_gives_what_scratch_gives() {
    let site = Sandbox::gnesta();
    let mut desk = Desk::new(&site, 0x5eed);
    let mut memory = Memory::default();
    let edits = std::env::var("FRID_EDITS").ok().and_then(|count| count.parse().ok()).unwrap_or(EDITS);
    let (mut sound, mut broken) = (0, 0);
    for number in 1..=edits {
        let edit = desk.edit();
        let (remembered, scratch) = (made(site.path(), Some(&mut memory)), made(site.path(), None));
        let differing: Vec<&String> = scratch
            .0
            .iter()
            .filter(|(path, bytes)| remembered.0.get(*path) != Some(*bytes))
            .map(|(path, _)| path)
            .collect();
        assert_eq!(differing, [] as [&String; 0], "edit {number}, {edit}");
        assert!(remembered.0.len() == scratch.0.len(), "edit {number}, {edit}: files that should be gone");
        assert_eq!(remembered.1, scratch.1, "edit {number}, {edit}: the same faults");
        if scratch.0.is_empty() { broken += 1 } else { sound += 1 }
    }
    println!(
        "{edits} edits: {sound} gave a site, {broken} were told as faults; all the same from memory and from scratch"
    );
    assert!(sound > edits / 10 && broken > edits / 20, "{sound} sound, {broken} broken");
}

#[test]
fn after_edits_the_server_gives_what_a_build_writes() {
    let site = Sandbox::gnesta();
    let mut desk = Desk::new(&site, 0xf00d);
    let preview = Preview::start(&site);
    let base = "/rad-och-stod/";
    for number in 1..=SERVED {
        let edit = desk.edit();
        let mut built = site.run(&["build", "--as-of", TODAY, "--drafts"]);
        if built.code != 0 {
            // What is broken is shown to nobody, by neither; mended, both are whole again.
            desk.mend();
            let _ = std::fs::remove_dir_all(site.path().join("content/theme"));
            built = site.run(&["build", "--as-of", TODAY, "--drafts"]);
        }
        assert_eq!(built.code, 0, "edit {number}, {edit}: {}", built.stderr);
        let files = tree(&site.path().join("public"));
        let same = preview.wait(&format!("{base}manifest.json"), |answer| answer.body == files["manifest.json"]);
        assert!(same.is_some(), "edit {number}, {edit}: the same files");
        for (path, bytes) in &files {
            assert!(preview.ask(&format!("{base}{path}"), "").body == *bytes, "edit {number}, {edit}: {path}");
        }
    }
}
