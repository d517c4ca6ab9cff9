//! The pipeline: load, resolve, check, render, write. The one place that knows the order.

pub mod check;
#[cfg(feature = "print")]
pub mod print;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::check as checks;
use crate::check::case::Case;
use crate::check::levels::Levels;
use crate::check::markup::Examiner;
use crate::check::rule::Rule;
use crate::content::{self, Content};
use crate::ground::diag::{Diagnostic, Noted, Place, has_errors};
use crate::messages::{self, Kind, MessageFile, Messages};
use crate::output::{Entry, OutputPath, Report, Stage};
use crate::render::manifest::{self, ManifestEntry};
use crate::render::{Output, Press};
use crate::site::edition::Edition;
use crate::site::{Site, resolve};
use crate::theme::{self, Theme};

/// What is asked for.
#[derive(Debug)]
pub struct Request {
    /// The site's folder: the one that holds `content/`.
    pub root: PathBuf,
    /// Where the site is written.
    pub output: PathBuf,
    /// The edition; without a day and a channel there is none.
    pub edition: Edition,
}

/// The steps of a build, told as they begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Reading what people wrote.
    Read,
    /// Answering where every link leads.
    Resolve,
    /// Looking for what would fail a reader.
    Check,
    /// Making pages and pictures.
    Render,
    /// Putting the site in its place.
    Write,
}

/// What was built.
#[derive(Debug)]
pub struct Built {
    /// Texts and made pages.
    pub pages: usize,
    /// Languages that have a text of their own.
    pub languages: usize,
    /// Pictures that texts show.
    pub pictures: usize,
    /// What the output touched.
    pub report: Report,
}

/// What a run leaves for the next one, so that only what has changed is read and made again: the same bytes give the
/// same site with or without it.
#[derive(Debug, Default)]
pub struct Memory {
    texts: content::memory::Memory,
    words: Option<(Vec<MessageFile>, Arc<Messages>)>,
    press: Option<Arc<Press>>,
}

/// Builds a site. On any error of content nothing is written; the machine's own failures are the error.
pub fn build(request: &Request, step: &dyn Fn(Step)) -> anyhow::Result<Noted<Option<Built>>> {
    let folder = content_folder(&request.root);
    if let Some(fault) = misplaced(&request.output, &folder) {
        return Ok(Noted { value: None, notes: vec![fault] });
    }
    let stage = Stage::open(&request.output)?;
    let go_on = |at| {
        step(at);
        ControlFlow::Continue(())
    };
    let mut notes = Vec::new();
    let press = prepare(&request.root, &request.edition, None, &go_on).note_into(&mut notes);
    let Some(press) = press else { return Ok(Noted { value: None, notes }) };
    let sheets = |output: &Examined<'_, Staged<'_>>| sheets_beside(request, output);
    let files = make_with(&press, &Staged(&stage), sheets)?.note_into(&mut notes);
    if has_errors(&notes) {
        return Ok(Noted { value: None, notes });
    }
    step(Step::Write);
    let site = press.site();
    let report = commit(stage, files, site)?;
    let pages = site.pages.len() + site.lists.len();
    let built = Built { pages, languages: written_languages(site), pictures: press.pictures(), report };
    Ok(Noted { value: Some(built), notes })
}

/// Makes every file of a site and looks at what goes out: the one way from a press to files, in a build and in a preview.
pub fn make<O: Output>(press: &Press, output: &O) -> anyhow::Result<Noted<Vec<O::Put>>> {
    make_with(press, output, |_| Ok(Noted::plain(Vec::new())))
}

/// The same with more files than those of the press, looked at as all others are.
fn make_with<O: Output>(
    press: &Press,
    output: &O,
    more: impl FnOnce(&Examined<'_, O>) -> anyhow::Result<Noted<Vec<O::Put>>>,
) -> anyhow::Result<Noted<Vec<O::Put>>> {
    let (levels, _) = Levels::of(press.site());
    let stops = |rule: &Rule| levels.stops(rule.name, rule.severity);
    let examiner = Examiner::new(press.site(), &stops);
    let output = Examined { output, examiner: &examiner };
    let mut printed = press.all(&output)?;
    printed.value.extend(more(&output)?.note_into(&mut printed.notes));
    printed.notes.extend(examiner.done());
    printed.notes = levels.weigh(printed.notes);
    Ok(printed)
}

/// The sheets that pages ask for, beside them.
#[cfg(feature = "print")]
fn sheets_beside<O: Output>(request: &Request, output: &O) -> anyhow::Result<Noted<Vec<O::Put>>> {
    if request.edition.sheets { print::beside(request, output) } else { Ok(Noted::plain(Vec::new())) }
}

#[cfg(not(feature = "print"))]
fn sheets_beside<O: Output>(_: &Request, _: &O) -> anyhow::Result<Noted<Vec<O::Put>>> {
    Ok(Noted::plain(Vec::new()))
}

/// Everything before the first page: reads, resolves, and makes what pages share. `step` is asked before each step and
/// may break off: then there is no press, and the memory is as good as before.
pub fn prepare(
    root: &Path,
    edition: &Edition,
    memory: Option<&mut Memory>,
    step: &dyn Fn(Step) -> ControlFlow<()>,
) -> Noted<Option<Arc<Press>>> {
    let mut notes = Vec::new();
    let value = prepared(root, edition, memory, step, &mut notes);
    Noted { value, notes }
}

fn prepared(
    root: &Path,
    edition: &Edition,
    mut memory: Option<&mut Memory>,
    step: &dyn Fn(Step) -> ControlFlow<()>,
    notes: &mut Vec<Diagnostic>,
) -> Option<Arc<Press>> {
    let may = |at| step(at).is_continue().then_some(());
    may(Step::Read)?;
    let (content, loaded) = load(root, memory.as_deref_mut()).note_into(notes).and_then(Loaded::parted)?;
    may(Step::Resolve)?;
    let before = memory.as_ref().and_then(|memory| memory.press.clone());
    let site_before = before.as_deref().map(Press::site);
    let site = Arc::new(resolve(content, &loaded.messages, edition.clone(), site_before).note_into(notes)?);
    notes.extend(loaded.gaps(&site));
    may(Step::Check)?;
    let (levels, faults) = Levels::of(&site);
    notes.extend(faults);
    notes.extend(stopping(&site, &loaded, &|rule: &Rule| levels.stops(rule.name, rule.severity)));
    may(Step::Render)?;
    let press = Press::set(site, &loaded.theme, &loaded.messages, before.as_deref()).note_into(notes);
    *notes = levels.weigh(std::mem::take(notes));
    let press = Arc::new(press?);
    if let Some(memory) = memory {
        memory.press = Some(Arc::clone(&press));
    }
    Some(press)
}

/// What a site is made from, read.
#[derive(Debug)]
struct Loaded {
    content: Option<Content>,
    messages: Arc<Messages>,
    theme: Arc<Theme>,
}

impl Loaded {
    /// The content apart from the rest, for an edition to be made of it.
    fn parted(mut self) -> Option<(Content, Self)> {
        Some((self.content.take()?, self))
    }

    /// The UI words that the languages of a site lack.
    fn gaps(&self, site: &Site) -> Vec<Diagnostic> {
        let declared: Vec<_> = site.outline.languages.iter().map(|language| language.locale.clone()).collect();
        self.messages.gaps(&declared, &site.outline.config.default_language)
    }
}

/// Reads content, words and theme; `None` where there is nothing to make a site from.
fn load(root: &Path, mut memory: Option<&mut Memory>) -> Noted<Option<Loaded>> {
    let mut notes = Vec::new();
    let folder = content_folder(root);
    let texts = memory.as_deref_mut().map(|memory| &mut memory.texts);
    let content = content::load(&folder, &shown(&folder, root), texts).note_into(&mut notes);
    let messages = ui_words(&folder, memory.map(|memory| &mut memory.words)).note_into(&mut notes);
    let Some(content) = content else { return Noted { value: None, notes } };
    let theme = theme::load(root, &folder, &content.config.theme).note_into(&mut notes);
    let theme = theme.map(|theme| Arc::new(theme.with_look(&content.config.look)));
    let loaded = theme.map(|theme| Loaded { content: Some(content), messages, theme });
    Noted { value: loaded, notes }
}

/// What the rules find that keep a site from being written.
fn stopping(site: &Arc<Site>, loaded: &Loaded, stops: &(dyn Fn(&Rule) -> bool + Sync)) -> Vec<Diagnostic> {
    if !checks::looks_at_sources(stops) {
        return Vec::new();
    }
    let sites = std::slice::from_ref(site);
    let lexicons = check::lexicons([&**site]);
    Case::of(sites, &lexicons, &loaded.theme).map_or_else(Vec::new, |case| checks::run(&case, stops))
}

/// The folder that holds `site.toml`: `content/` in the site's folder, or the site's folder itself.
pub fn content_folder(root: &Path) -> PathBuf {
    let inside = root.join("content");
    if inside.is_dir() || !root.join("site.toml").is_file() { inside } else { root.to_owned() }
}

/// Where a file of the site's own content lies, by the path with which faults name it; `None` for one of a folder below it.
pub fn on_disk(root: &Path, named: &str) -> Option<PathBuf> {
    let folder = content_folder(root);
    let below = named.strip_prefix(&shown(&folder, root))?.strip_prefix('/')?;
    let path = folder.join(below);
    path.is_file().then_some(path)
}

/// The folders that a site is made of: the content, the folders that it is laid over, and the themes beside it.
pub fn folders(root: &Path) -> Vec<PathBuf> {
    let folder = content_folder(root);
    let mut folders = content::folders(&folder, &shown(&folder, root));
    folders.push(root.join("themes"));
    folders
}

/// How the content folder is called in the places of faults, relative to the site's folder.
fn shown(folder: &Path, root: &Path) -> String {
    let below = folder.strip_prefix(root).ok().and_then(Path::to_str);
    below.filter(|name| !name.is_empty()).unwrap_or("content").to_owned()
}

/// The UI words: the program's own, with the site's over them. Those of the same files are not read again.
fn ui_words(folder: &Path, known: Option<&mut Option<(Vec<MessageFile>, Arc<Messages>)>>) -> Noted<Arc<Messages>> {
    let kinds = [Kind::Site, Kind::Print];
    let mut files: Vec<_> = kinds.into_iter().flat_map(messages::embedded).collect();
    let mut notes = Vec::new();
    for kind in kinds {
        files.extend(messages::on_disk(&folder.join("locales"), kind).note_into(&mut notes));
    }
    if let Some(Some((before, words))) = &known
        && *before == files
    {
        return Noted { value: Arc::clone(words), notes };
    }
    let mut loaded = Messages::load(files.clone()).map(Arc::new);
    if let Some(known) = known {
        // Words with a fault are read again, to tell of it again.
        *known = loaded.notes.is_empty().then(|| (files, Arc::clone(&loaded.value)));
    }
    loaded.notes.extend(notes);
    loaded
}

/// An output folder inside the content, or around it, would mix what is written with what is made.
fn misplaced(output: &Path, content: &Path) -> Option<Diagnostic> {
    let (output, content) = (std::path::absolute(output).ok()?, std::path::absolute(content).ok()?);
    let clash = output.starts_with(&content) || content.starts_with(&output);
    clash.then(|| Diagnostic::error("output-in-content", Place::file(output.display().to_string())))
}

fn written_languages(site: &Site) -> usize {
    let languages: std::collections::BTreeSet<usize> = site.pages.iter().map(|page| page.language).collect();
    languages.len()
}

fn commit(stage: Stage, mut files: Vec<Entry>, site: &Site) -> anyhow::Result<Report> {
    let listed = files.iter().map(|file| ManifestEntry::of(file.path.as_str(), file.len, &file.digest));
    let manifest = manifest::manifest(&site.edition.channel, listed.collect());
    files.push(Staged(&stage).put(manifest::PATH, manifest.as_bytes())?);
    stage.commit(files)
}

/// An output with somebody who looks at what goes into it.
struct Examined<'a, O> {
    output: &'a O,
    examiner: &'a Examiner<'a>,
}

impl<O: Output> Output for Examined<'_, O> {
    type Put = O::Put;

    fn put(&self, path: &str, bytes: &[u8]) -> anyhow::Result<O::Put> {
        if !self.examiner.is_idle() {
            self.examiner.look(path, bytes);
        }
        self.output.put(path, bytes)
    }
}

/// The staging folder as the press sees it.
struct Staged<'a>(&'a Stage);

impl Output for Staged<'_> {
    type Put = Entry;

    fn put(&self, path: &str, bytes: &[u8]) -> anyhow::Result<Entry> {
        let path = OutputPath::new(path).map_err(|reason| anyhow::anyhow!("{path}: {reason:?}"))?;
        self.0.put(&path, bytes)
    }
}
