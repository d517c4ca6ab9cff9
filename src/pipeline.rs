//! The pipeline: load, resolve, render, write. The one place that knows the order.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::content;
use crate::ground::diag::{Diagnostic, Noted, Place, has_errors};
use crate::messages::{self, Kind, Messages};
use crate::output::{Entry, OutputPath, Report, Stage};
use crate::render::manifest::{self, ManifestEntry};
use crate::render::{Output, Press};
use crate::site::edition::Edition;
use crate::site::{Site, resolve};
use crate::theme;

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
    let files = press.all(&Staged(&stage))?.note_into(&mut notes);
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
    let folder = content_folder(root);
    let texts = memory.as_deref_mut().map(|memory| &mut memory.texts);
    let content = content::load(&folder, &shown(&folder, root), texts).note_into(notes);
    let messages = ui_words(&folder).note_into(notes);
    let content = content?;
    let theme = theme::load(root, &folder, &content.config.theme).note_into(notes);
    may(Step::Resolve)?;
    let site = resolve(content, &messages, edition.clone()).note_into(notes);
    let (theme, site) = (theme?, site?);
    let declared: Vec<_> = site.outline.languages.iter().map(|language| language.locale.clone()).collect();
    notes.extend(messages.gaps(&declared, &site.outline.config.default_language));
    may(Step::Render)?;
    let before = memory.as_ref().and_then(|memory| memory.press.clone());
    let press = Arc::new(Press::set(site, &theme, &messages, before.as_deref()).note_into(notes)?);
    if let Some(memory) = memory {
        memory.press = Some(Arc::clone(&press));
    }
    Some(press)
}

/// The folder that holds `site.toml`: `content/` in the site's folder, or the site's folder itself.
pub fn content_folder(root: &Path) -> PathBuf {
    let inside = root.join("content");
    if inside.is_dir() || !root.join("site.toml").is_file() { inside } else { root.to_owned() }
}

/// How the content folder is called in the places of faults, relative to the site's folder.
fn shown(folder: &Path, root: &Path) -> String {
    let below = folder.strip_prefix(root).ok().and_then(Path::to_str);
    below.filter(|name| !name.is_empty()).unwrap_or("content").to_owned()
}

/// The UI words: the program's own, with the site's over them.
fn ui_words(folder: &Path) -> Noted<Arc<Messages>> {
    let mut files = messages::embedded(Kind::Site);
    let own = messages::on_disk(&folder.join("locales"), Kind::Site);
    files.extend(own.value);
    let mut loaded = Messages::load(files);
    loaded.notes.extend(own.notes);
    loaded.map(Arc::new)
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

/// The staging folder as the press sees it.
struct Staged<'a>(&'a Stage);

impl Output for Staged<'_> {
    type Put = Entry;

    fn put(&self, path: &str, bytes: &[u8]) -> anyhow::Result<Entry> {
        let path = OutputPath::new(path).map_err(|reason| anyhow::anyhow!("{path}: {reason:?}"))?;
        self.0.put(&path, bytes)
    }
}
