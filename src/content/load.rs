//! Reads a content folder: the settings, the data, the texts, and every fault of them in one run.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::data_file::DataFile;
use super::data_folder::{self, Sheet};
use super::declared::Declared;
use super::decode::decode;
use super::kinds::{self, Kind};
use super::layers::{Layer, layers};
use super::memory::Memory;
use super::sources::Sources;
use super::walk::{File, walk};
use super::{Content, names, sanity, texts, toml_file};
use crate::ground::config::Config;
use crate::ground::diag::{Diagnostic, Noted, Place, Source};

/// Reads the content folder `root`, which holds `site.toml`. `shown` is how the folder is called in the places of faults,
/// relative to the site's folder: `content`.
///
/// There is content where `site.toml` could be read; the faults of the other files are told either way, sorted by place.
/// With a memory, only texts that have changed since it was last used are parsed.
pub fn load(root: &Path, shown: &str, memory: Option<&mut Memory>) -> Noted<Option<Content>> {
    let mut notes = Vec::new();
    let layers = layers(root, shown).note_into(&mut notes);
    let site = layers[0].site.clone();
    let config = site.as_ref().and_then(|site| settings(site).note_into(&mut notes));
    let declared = config.as_ref().map(Declared::of);
    let files = survey(&layers).note_into(&mut notes);
    let sheets = sheets(files.data).note_into(&mut notes);
    let data = data_folder::read(&sheets, declared.as_ref()).note_into(&mut notes);
    let texts = texts::read(&files.texts, declared.as_ref(), memory).note_into(&mut notes);
    notes.sort();
    notes.dedup();
    let value = config.zip(site).map(|(config, site)| Content {
        config,
        pages: texts.pages,
        broken: texts.broken,
        contacts: data.contacts,
        terms: data.terms,
        laws: data.laws,
        facts: data.facts,
        plan: data.plan,
        statement: data.statement,
        files: files.pictures,
        sources: Sources::new(site, data_folder::sources(sheets)),
    });
    Noted { value, notes }
}

/// The content folder `root` and the folders that it is laid over.
pub fn folders(root: &Path, shown: &str) -> Vec<PathBuf> {
    layers(root, shown).value.into_iter().map(|layer| layer.root).collect()
}

fn settings(site: &Arc<Source>) -> Noted<Option<Config>> {
    let mut read = toml_file::read::<Config>(site, 0..site.text().len());
    if let Some(config) = &read.value {
        read.notes.extend(sanity::site::faults(config, site));
    }
    read
}

/// The files by what they are.
#[derive(Debug, Default)]
struct Files {
    /// The texts, with how far down their folder lies (0 is the site's own), by path below the content folder.
    texts: BTreeMap<String, (usize, File)>,
    pictures: BTreeMap<String, File>,
    /// The data files, the nearest folder's first.
    data: Vec<(DataFile, usize, File)>,
}

/// What all the folders hold; of two files with the same path the nearer one hides the other.
fn survey(layers: &[Layer]) -> Noted<Files> {
    let mut survey = Noted::plain(Files::default());
    for (depth, layer) in layers.iter().enumerate() {
        for (below, file) in walk(&layer.root, &layer.shown).note_into(&mut survey.notes) {
            sort_in(&mut survey, depth, below, file);
        }
    }
    survey
}

fn sort_in(survey: &mut Noted<Files>, depth: usize, below: String, file: File) {
    let Noted { value: files, notes } = survey;
    match kinds::kind(&below) {
        Kind::Text if !files.texts.contains_key(&below) => {
            notes.extend(names::odd_names(&below, &file.shown));
            files.texts.insert(below, (depth, file));
        }
        Kind::Picture if !files.pictures.contains_key(&below) => {
            notes.extend(names::odd_names(&below, &file.shown));
            files.pictures.insert(below, file);
        }
        Kind::Data(which) => files.data.push((which, depth, file)),
        Kind::UnknownData => {
            let name = below.trim_start_matches("data/");
            let known = DataFile::ALL.map(DataFile::name);
            let fault = Diagnostic::warning("unknown-data-file", Place::file(file.shown)).with("name", name);
            notes.push(fault.with("known", known.join(", ")).suggesting(name, known));
        }
        Kind::Unknown(kind) => {
            notes.push(Diagnostic::warning("unknown-file", Place::file(file.shown)).with("kind", kind));
        }
        Kind::Text | Kind::Picture | Kind::Aside => {}
    }
}

fn sheets(files: Vec<(DataFile, usize, File)>) -> Noted<Vec<Sheet>> {
    let mut notes = Vec::new();
    let sheet = |(file, depth, found): (DataFile, usize, File)| Sheet {
        file,
        depth,
        source: text_of(&found).note_into(&mut notes),
    };
    Noted { value: files.into_iter().map(sheet).collect(), notes }
}

fn text_of(file: &File) -> Noted<Option<Arc<Source>>> {
    match file.read() {
        Ok(bytes) => decode(&file.shown, bytes),
        Err(error) => Noted { value: None, notes: vec![file.unreadable(&error)] },
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the tests write a content folder to read")]
mod tests {
    use std::fs;

    use super::*;
    use crate::content::page::PageKey;
    use crate::content::sanity::tests::SITE;

    const PAGE: &str = "+++\ntitle = \"Stöd\"\n+++\nHej.\n";

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        folder
    }

    fn read(files: &[(&str, &str)]) -> Noted<Option<Content>> {
        let folder = folder(files);
        load(&folder.path().join("content"), "content", None)
    }

    /// Rule and path of each fault.
    fn told(read: &Noted<Option<Content>>) -> Vec<(&str, &str)> {
        read.notes.iter().map(|note| (note.rule, note.place.source.path())).collect()
    }

    fn keys(content: &Content) -> Vec<String> {
        let key = |key: &PageKey| format!("{}/{}.{}", key.folder, key.audience, key.locale);
        content.pages.iter().map(|page| key(&page.key)).collect()
    }

    #[test]
    fn a_sound_folder_is_read_whole() {
        let read = read(&[
            ("content/site.toml", SITE),
            ("content/data/facts.toml", "[[fact]]\nid = \"a\"\ntext = \"x\"\n"),
            ("content/pages/_index.sv.md", PAGE),
            ("content/pages/stod/vuxna.sv.md", PAGE),
            ("content/pages/stod/barn.sv.md", PAGE),
            ("content/pages/stod/bild.svg", "<svg/>"),
        ]);
        assert_eq!(told(&read), []);
        let content = read.value.expect("content");
        assert_eq!(keys(&content), ["/alla.sv", "stod/barn.sv", "stod/vuxna.sv"]);
        assert_eq!(content.files.keys().collect::<Vec<_>>(), ["pages/stod/bild.svg"]);
        assert!(content.facts.get("a").is_some());
        assert_eq!(content.sources.of_entry(DataFile::Facts, "a", "text").source.path(), "content/data/facts.toml");
    }

    #[test]
    fn without_a_site_file_the_other_files_are_still_examined() {
        let read = read(&[
            ("content/data/facts.toml", "[[fact]]\nid = \"a\"\n"),
            ("content/pages/stod/barn.sv.md", "Hej.\n"),
            ("content/pages/stod/finns-ej.xx.md", PAGE),
        ]);
        assert!(read.value.is_none());
        assert_eq!(
            told(&read),
            [
                ("missing-key", "content/data/facts.toml"),
                ("front-matter-missing", "content/pages/stod/barn.sv.md"),
                ("site-file-missing", "content/site.toml"),
            ]
        );
    }

    #[test]
    fn a_broken_site_file_is_told_beside_the_faults_of_the_others() {
        let site = SITE.replace("name = \"Gnesta kommun\"", "name = Gnesta kommun\ntitel = “x”");
        let read = read(&[("content/site.toml", &site), ("content/pages/stod/barn.sv.md", "")]);
        assert!(read.value.is_none());
        assert_eq!(
            told(&read),
            [
                ("empty-page", "content/pages/stod/barn.sv.md"),
                ("broken-toml", "content/site.toml"),
                ("smart-quotes", "content/site.toml"),
            ]
        );
    }

    #[test]
    fn every_fault_of_names_and_files_is_told_in_one_run() {
        let read = read(&[
            ("content/site.toml", SITE),
            ("content/data/contact.toml", ""),
            ("content/pages/barn.sv.md", PAGE),
            ("content/pages/hjälp/barn.sv.md", PAGE),
            ("content/pages/hjälp/vuxna.sv.md", PAGE),
            ("content/pages/stod/Bild.PNG", ""),
            ("content/pages/stod/Vuxna.sv.md", PAGE),
            ("content/pages/stod/barn.md", PAGE),
            ("content/pages/stod/barn.xx.md", PAGE),
            ("content/pages/stod/brev.docx", ""),
            ("content/pages/stod/vuxan.sv.md", "+++\ntitle = 1\n+++\n"),
        ]);
        assert_eq!(
            told(&read),
            [
                ("unknown-data-file", "content/data/contact.toml"),
                ("page-without-topic", "content/pages/barn.sv.md"),
                ("odd-file-name", "content/pages/hjälp"),
                ("odd-file-name", "content/pages/stod/Bild.PNG"),
                ("odd-file-name", "content/pages/stod/Vuxna.sv.md"),
                ("page-name", "content/pages/stod/barn.md"),
                ("undeclared-language", "content/pages/stod/barn.xx.md"),
                ("unknown-file", "content/pages/stod/brev.docx"),
                ("undeclared-audience", "content/pages/stod/vuxan.sv.md"),
                ("wrong-type", "content/pages/stod/vuxan.sv.md"),
            ]
        );
        let content = read.value.expect("content");
        assert_eq!(keys(&content), ["hjälp/barn.sv", "hjälp/vuxna.sv"], "only names that hold become pages");
        let broken: Vec<_> = content.broken.iter().map(|key| format!("{}.{}", key.audience, key.locale)).collect();
        assert_eq!(broken, ["barn.sv", "Vuxna.sv", "barn.xx", "vuxan.sv"]);
    }

    #[test]
    fn a_text_that_is_not_utf8_is_told_with_its_line() {
        let folder = folder(&[("content/site.toml", SITE), ("content/pages/stod/barn.sv.md", "")]);
        let page = folder.path().join("content/pages/stod/barn.sv.md");
        fs::write(page, b"+++\ntitle = \"V\xE5ld\"\n+++\n").expect("a file");
        let read = load(&folder.path().join("content"), "content", None);
        assert_eq!(told(&read), [("not-utf8", "content/pages/stod/barn.sv.md")]);
        let place = &read.notes[0].place;
        assert_eq!(place.source.line_column(place.span.start as usize), (2, 11));
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_with_a_files_name_cannot_be_read_and_is_told() {
        let folder = folder(&[("content/site.toml/x", ""), ("content/data/facts.toml/x", "")]);
        let read = load(&folder.path().join("content"), "content", None);
        let rules: Vec<_> = told(&read).iter().map(|(rule, _)| *rule).collect();
        assert!(rules.contains(&"unreadable-file"), "{rules:?}");
        assert!(read.value.is_none());
    }

    #[test]
    fn a_text_that_is_written_again_at_once_and_as_long_is_read_again() {
        let folder = folder(&[("content/site.toml", SITE), ("content/pages/stod/barn.sv.md", PAGE)]);
        let page = folder.path().join("content/pages/stod/barn.sv.md");
        let mut memory = Memory::default();
        let title = |memory: &mut Memory| {
            let read = load(&folder.path().join("content"), "content", Some(memory));
            read.value.expect("content").pages[0].front.title.clone()
        };
        for word in ["Stöd", "Bröd", "Nöda", "Stöd"] {
            let written = fs::metadata(&page).and_then(|meta| meta.modified()).expect("a time");
            fs::write(&page, PAGE.replace("Stöd", word)).expect("a file");
            // The worst case: a clock that has not ticked in between.
            fs::File::options().write(true).open(&page).and_then(|file| file.set_modified(written)).expect("a time");
            assert_eq!(title(&mut memory), word);
        }
    }

    fn over(base: &str) -> String {
        format!("base = \"{base}\"\n{SITE}")
    }

    #[test]
    fn a_base_shines_through_where_the_site_has_nothing() {
        let read = read(&[
            ("content/site.toml", &over("../national")),
            ("content/data/facts.toml", "[[fact]]\nid = \"a\"\ntext = \"här\"\n"),
            ("content/pages/stod/barn.sv.md", PAGE),
            ("national/site.toml", "base = \"../europe\"\nlanguages = 1\n"),
            ("national/data/facts.toml", "[[fact]]\nid = \"b\"\ntext = \"där\"\n"),
            ("national/pages/stod/barn.sv.md", "+++\ntitle = \"Dold\"\n+++\n"),
            ("national/pages/stod/barn.pl.md", "+++\nnot a language of this site"),
            ("national/pages/om/alla.sv.md", PAGE),
            ("europe/pages/om/bild.svg", "<svg/>"),
            ("europe/pages/om/vuxna.sv.md", "trasig"),
        ]);
        assert_eq!(told(&read), [("front-matter-missing", "europe/pages/om/vuxna.sv.md")]);
        let content = read.value.expect("content");
        assert_eq!(keys(&content), ["om/alla.sv", "stod/barn.sv"]);
        assert_eq!(content.pages[1].front.title, "Stöd", "the nearer file wins");
        assert!(content.facts.get("a").is_some() && content.facts.get("b").is_some());
        assert_eq!(content.files["pages/om/bild.svg"].shown, "europe/pages/om/bild.svg");
    }

    #[test]
    fn a_base_that_is_missing_or_leads_back_is_told_where_it_is_named() {
        let missing = read(&[("content/site.toml", &over("../national"))]);
        assert_eq!(told(&missing), [("base-missing", "content/site.toml")]);
        let place = &missing.notes[0].place;
        assert_eq!(&place.source.text()[place.span.range()], "\"../national\"");
        let itself = read(&[("content/site.toml", &over("."))]);
        assert_eq!(told(&itself), [("base-loop", "content/site.toml")]);
        let round =
            read(&[("content/site.toml", &over("../national")), ("national/site.toml", "base = \"../content\"\n")]);
        assert_eq!(told(&round), [("base-loop", "national/site.toml")]);
        assert!(round.value.is_some());
    }

    #[test]
    fn a_bases_misspelt_site_file_is_told() {
        let read = read(&[("content/site.toml", &over("../national")), ("national/site.toml", "name = Sverige\n")]);
        assert_eq!(told(&read), [("broken-toml", "national/site.toml")]);
    }
}
