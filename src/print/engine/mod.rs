//! The typesetter: templates, fonts and one sheet's data in, a laid-out document and its PDF out.
//!
//! All of Typst's own kinds live in this folder, since each of its minor versions changes what an embedder calls. What it
//! sets sees no disk, no network, no packages and no clock: only the templates, `/data.json` and the sheet's pictures.
//! Paths are the same for every sheet, for Typst keeps each path that it has ever heard for as long as the program runs.

mod marks;

use std::collections::BTreeMap;
use std::path::PathBuf;

use typst::comemo;
use typst::diag::{FileError, FileResult, SourceDiagnostic, SourceResult};
use typst::engine::Engine as Setting;
use typst::foundations::{
    Bytes, Content, Datetime, Dict, Duration, Label, NativeElement as _, NativeRuleMap, Output, Selector, Smart,
    StyleChain, Target, Value,
};
use typst::introspection::{EmptyIntrospector, Introspector, MetadataElem};
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::model::{LinkElem, LinkMarker};
use typst::syntax::{DiagSpanKind, FileId, RootedPath, Source as Template, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, PicoStr};
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::ground::date::Date;
use crate::theme::Theme;

/// What all sheets of a run share.
pub struct Engine {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    templates: BTreeMap<String, Template>,
    digest: String,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine").field("templates", &self.templates.keys()).finish_non_exhaustive()
    }
}

/// One sheet to be set.
#[derive(Debug, Clone)]
pub struct Job {
    /// The template's file name.
    pub template: &'static str,
    /// The files that it may read, by name: `data.json`, pictures.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// What keeps a sheet from being set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The template that it was met in and the byte there, where it is known.
    pub place: Option<(String, usize)>,
    /// What Typst says.
    pub message: String,
}

/// How full a part of a sheet is, in points.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    /// Its name: `cover`, `flap`, `back`, `inside` …
    pub name: String,
    /// How high its content is.
    pub used: f64,
    /// How high it may be.
    pub room: f64,
}

/// A run of letters on a page, in points from the page's upper left corner.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// The page, from 0.
    pub page: usize,
    /// Where its base line begins.
    pub at: (f64, f64),
    /// How long it is.
    pub width: f64,
    /// The size of its letters.
    pub size: f64,
    /// The letters.
    pub text: String,
}

/// What a PDF says of itself beside its text.
#[derive(Debug, Clone, Copy)]
pub struct Imprint<'a> {
    /// The day of the edition.
    pub day: Date,
    /// What tells this file from any other: the digest of what it was made from.
    pub made_from: &'a str,
    /// Whether it is to be read on a screen too: tagged, PDF/UA-1 and PDF/A-2a. What only goes to a printer is not.
    pub accessible: bool,
}

/// A sheet, laid out.
pub struct Laid(PagedDocument);

impl std::fmt::Debug for Laid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Laid").field("pages", &self.pages()).finish_non_exhaustive()
    }
}

impl Engine {
    /// The templates and fonts of a theme.
    pub fn new(theme: &Theme) -> Self {
        let fonts: Vec<Font> = theme.fonts.values().flat_map(|bytes| Font::iter(Bytes::new(bytes.clone()))).collect();
        let mut library = Library::default();
        describe_links(&mut library.rules);
        let sources = theme
            .sheets
            .iter()
            .filter_map(|(name, source)| Some((name.clone(), Template::new(file_id(name)?, source.text().to_owned()))));
        Self {
            library: LazyHash::new(library),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            templates: sources.collect(),
            digest: digest(theme),
            fonts,
        }
    }

    /// What makes of the same data the same sheet: this program, the templates, the fonts; and which template is the first.
    pub fn digest(&self, template: &str) -> String {
        format!("{}{template}", self.digest)
    }

    /// Lays a sheet out.
    pub fn lay(&self, job: &Job) -> Result<Laid, Vec<Fault>> {
        let laid: PagedDocument = self.compiled(job)?;
        Ok(Laid(marks::told_once(laid)))
    }

    /// Lays a sheet out as far as one wants to know how full it is: where everything stands, at half the price.
    pub fn draft(&self, job: &Job) -> Result<Laid, Vec<Fault>> {
        // What a template asks about the finished sheet has no answer yet. If it cannot do without, it gets one.
        self.compiled(job).map(|Draft(laid)| Laid(laid)).or_else(|_| self.lay(job))
    }

    fn compiled<T: Output>(&self, job: &Job) -> Result<T, Vec<Fault>> {
        let main = file_id(job.template).ok_or_else(Vec::new)?;
        let files = job.files.iter().filter_map(|(name, bytes)| Some((file_id(name)?, Bytes::new(bytes.clone()))));
        let desk = Desk { engine: self, main, files: files.collect() };
        typst::compile(&desk).output.map_err(|faults| self.faults(&faults))
    }

    /// The sheet as a file.
    pub fn pdf(&self, laid: &Laid, imprint: &Imprint<'_>) -> Result<Vec<u8>, Vec<Fault>> {
        let standards: &[PdfStandard] =
            if imprint.accessible { &[PdfStandard::Ua_1, PdfStandard::A_2a] } else { &[PdfStandard::V_1_7] };
        let told = |message: String| vec![Fault { place: None, message }];
        let standards = PdfStandards::new(standards).map_err(|fault| told(fault.message().to_string()))?;
        let (year, month, day) = imprint.day.parts();
        let midnight = Datetime::from_ymd_hms(year.into(), month, day, 0, 0, 0);
        let options = PdfOptions {
            ident: Smart::Custom(imprint.made_from.to_owned()),
            creator: Smart::Custom(Some(format!("Frid {}", imprint.made_from))),
            timestamp: midnight.map(Timestamp::new_utc),
            page_ranges: None,
            standards,
            tagged: imprint.accessible,
            pretty: false,
        };
        typst_pdf::pdf(&laid.0, &options).map_err(|faults| self.faults(&faults))
    }

    /// Forgets what earlier sheets had in common with later ones, so that a long run does not grow.
    pub fn forget() {
        comemo::evict(0);
    }

    fn faults(&self, faults: &[SourceDiagnostic]) -> Vec<Fault> {
        let place = |fault: &SourceDiagnostic| match fault.span.get() {
            DiagSpanKind::Number { id, num, .. } => {
                let name = id.vpath().get_without_slash().to_owned();
                let at = self.templates.get(&name)?.range(num, None)?.start;
                Some((name, at))
            }
            DiagSpanKind::Range { .. } | DiagSpanKind::Detached => None,
        };
        faults.iter().map(|fault| Fault { place: place(fault), message: fault.message.to_string() }).collect()
    }
}

fn digest(theme: &Theme) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
    for (name, source) in &theme.sheets {
        hasher.update(name.as_bytes());
        hasher.update(source.text().as_bytes());
    }
    for (name, bytes) in &theme.fonts {
        hasher.update(name.as_bytes());
        hasher.update(bytes);
    }
    hasher.finalize().to_hex().to_string()
}

/// A link is read aloud by its description. Typst's own is the address; a listener wants the words (typst#8877).
fn describe_links(rules: &mut NativeRuleMap) {
    rules.replace::<LinkElem>(Target::Paged, |link, engine, _| {
        let span = link.span();
        let destination = link.dest.resolve_early(engine, span)?;
        let words = link.body.plain_text();
        Ok(LinkMarker::new(link.body.clone(), Some(words))
            .pack()
            .spanned(span)
            .set(LinkElem::current, Some(destination)))
    });
}

/// A sheet laid out once. Typst lays out again until nothing changes that its content has asked about; here the answers
/// only say which part a measured copy is a copy of, which changes no size.
struct Draft(PagedDocument);

impl Output for Draft {
    fn target() -> Target {
        PagedDocument::target()
    }

    fn create(setting: &mut Setting<'_>, content: &Content, styles: StyleChain<'_>) -> SourceResult<Self> {
        PagedDocument::create(setting, content, styles).map(Self)
    }

    fn introspector(&self) -> &dyn Introspector {
        &EmptyIntrospector
    }
}

impl Laid {
    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.0.pages().len()
    }

    /// How full its parts are, as its template has measured them.
    pub fn panels(&self) -> Vec<Panel> {
        let Some(label) = Label::new(PicoStr::intern("panel")) else { return Vec::new() };
        let told = self.0.introspector().query(&Selector::Label(label));
        let value = |content: &Content| content.to_packed::<MetadataElem>().map(|told| told.value.clone());
        told.iter().filter_map(|content| panel(&value(content)?.cast::<Dict>().ok()?)).collect()
    }

    /// All letters on its pages.
    pub fn runs(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        for (number, page) in self.0.pages().iter().enumerate() {
            collect(&page.frame, Transform::identity(), number, &mut runs);
        }
        runs
    }
}

fn panel(dict: &Dict) -> Option<Panel> {
    let number = |name: &str| dict.get(name).ok()?.clone().cast::<f64>().ok();
    let Ok(Value::Str(name)) = dict.get("panel") else { return None };
    Some(Panel { name: name.to_string(), used: number("used")?, room: number("room")? })
}

fn collect(frame: &Frame, shift: Transform, page: usize, runs: &mut Vec<Run>) {
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let inner = shift.pre_concat(Transform::translate(at.x, at.y)).pre_concat(group.transform);
                collect(&group.frame, inner, page, runs);
            }
            FrameItem::Text(text) => {
                let Point { x, y } = at.transform(shift);
                let (width, size) = (text.width().to_pt(), text.size.to_pt());
                runs.push(Run { page, at: (x.to_pt(), y.to_pt()), width, size, text: text.text.to_string() });
            }
            _ => {}
        }
    }
}

fn file_id(name: &str) -> Option<FileId> {
    VirtualPath::new(name).ok().map(|path| FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

/// The world of one sheet.
struct Desk<'a> {
    engine: &'a Engine,
    main: FileId,
    files: Vec<(FileId, Bytes)>,
}

impl Desk<'_> {
    fn nowhere(id: FileId) -> FileError {
        FileError::NotFound(PathBuf::from(id.vpath().get_without_slash()))
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.engine.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Template> {
        let found = self.engine.templates.get(id.vpath().get_without_slash());
        found.filter(|template| template.id() == id).cloned().ok_or_else(|| Self::nowhere(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(known, _)| *known == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or_else(|| Self::nowhere(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.engine.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
