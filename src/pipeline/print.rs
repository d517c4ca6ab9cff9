//! The pipeline of printing: load, resolve, and every sheet that is asked for, set side by side in a folder.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Loaded, Staged, Step, load, misplaced};
use crate::ground::diag::{Diagnostic, Noted, has_errors};
use crate::output::{self, Entry, Report, Stage};
use crate::print::data::Finish;
use crate::print::order::{Order, Wish, orders};
use crate::print::{Printer, Product, name};
use crate::render::Output;
use crate::render::manifest::{self, ManifestEntry};
use crate::site::edition::Edition;
use crate::site::resolve;
use crate::site::text::Page;

/// What is to be printed.
#[derive(Debug)]
pub struct Request {
    /// The site's folder: the one that holds `content/`.
    pub root: PathBuf,
    /// Where the sheets are put; afterwards it holds them and nothing else.
    pub output: PathBuf,
    /// The edition.
    pub edition: Edition,
    /// Which sheets of which pages.
    pub wish: Wish,
    /// Bleed, marks, and whether they are discreet.
    pub finish: Finish,
}

/// What was printed.
#[derive(Debug)]
pub struct Printed {
    /// The files, in the order of the site, with their numbers of pages.
    pub sheets: Vec<(String, usize)>,
    /// What the output touched.
    pub report: Report,
}

/// Makes sheets. Where one does not fit its paper nothing is written; the machine's own failures are the error.
pub fn print(request: &Request, step: &dyn Fn(Step)) -> anyhow::Result<Noted<Option<Printed>>> {
    if let Some(fault) = misplaced(&request.output, &super::content_folder(&request.root)) {
        return Ok(Noted { value: None, notes: vec![fault] });
    }
    let stage = Stage::open(&request.output)?;
    let mut notes = Vec::new();
    let printer = prepared(&request.root, &request.edition, step, &mut notes);
    let Some(printer) = printer else { return Ok(Noted { value: None, notes }) };
    let orders = orders(printer.site(), &request.wish).note_into(&mut notes);
    step(Step::Render);
    let job = Job { printer: &printer, finish: request.finish, name: name::alone, published: None };
    let made = job.run(&orders, &Staged(&stage))?.note_into(&mut notes);
    if has_errors(&notes) {
        return Ok(Noted { value: None, notes });
    }
    step(Step::Write);
    let (sheets, mut files): (Vec<_>, Vec<Entry>) = made.into_iter().unzip();
    let listed = files.iter().map(|file| ManifestEntry::of(file.path.as_str(), file.len, &file.digest));
    let manifest = manifest::manifest(&request.edition.channel, listed.collect());
    files.push(Staged(&stage).put(manifest::PATH, manifest.as_bytes())?);
    let report = stage.commit(files)?;
    Ok(Noted { value: Some(Printed { sheets, report }), notes })
}

/// The sheets that pages ask for, each beside its page, for a build that has told of all other faults.
pub(super) fn beside<O: Output>(request: &super::Request, output: &O) -> anyhow::Result<Noted<Vec<O::Put>>> {
    let mut told_already = Vec::new();
    let printer = prepared(&request.root, &request.edition, &|_| {}, &mut told_already);
    let Some(printer) = printer else { return Ok(Noted::plain(Vec::new())) };
    // A site without sheets is a site all the same.
    let orders = orders(printer.site(), &Wish::default()).value;
    let published = Some(request.output.as_path());
    let job = Job { printer: &printer, finish: Finish::default(), name: name::beside, published };
    Ok(job.run(&orders, output)?.map(|made| made.into_iter().map(|(_, put)| put).collect()))
}

/// A printer for an edition.
fn prepared(root: &Path, edition: &Edition, step: &dyn Fn(Step), notes: &mut Vec<Diagnostic>) -> Option<Printer> {
    step(Step::Read);
    let (content, loaded) = load(root, None).note_into(notes).and_then(Loaded::parted)?;
    step(Step::Resolve);
    let site = Arc::new(resolve(content, &loaded.messages, edition.clone(), None).note_into(notes)?);
    Some(Printer::new(site, &loaded.theme, &loaded.messages).note_into(notes))
}

/// The typesetter's layout of a part inside a part is a call inside a call: more of them than a thread has room for as it
/// comes.
const STACK: usize = 32 * 1024 * 1024;

/// A file's name and number of pages (0 where it was there already), and what the output says of it.
type Made<P> = Vec<((String, usize), P)>;

/// How sheets are made and what they are called.
struct Job<'a> {
    printer: &'a Printer,
    finish: Finish,
    name: fn(&Page, Product) -> String,
    /// A folder whose sheets are taken as they are where they are made from the same things.
    published: Option<&'a Path>,
}

impl Job<'_> {
    /// Makes sheets in parallel and hands each to the output; told in the order of the site.
    fn run<O: Output>(&self, orders: &[Order], into: &O) -> anyhow::Result<Noted<Made<O::Put>>> {
        let one = |order: &Order| {
            let name = (self.name)(&self.printer.site().pages[order.page], order.product);
            if let Some(bytes) = self.known(*order, &name) {
                let put = into.put(&name, &bytes)?;
                return Ok(Noted::plain(Some(((name, 0), put))));
            }
            let made = self.printer.sheet(*order, self.finish);
            let Some(sheet) = made.value else { return Ok(Noted { value: None, notes: made.notes }) };
            let put = into.put(&name, &sheet.bytes)?;
            Ok(Noted { value: Some(((name, sheet.pages), put)), notes: made.notes })
        };
        let made = in_turn(orders, one)?;
        let mut all = Noted::plain(Vec::with_capacity(made.len()));
        for one in made {
            all.value.extend(one.note_into(&mut all.notes));
        }
        all.notes = told_once(all.notes);
        Ok(all)
    }

    /// The sheet as it is published, where it would come out the same.
    fn known(&self, order: Order, name: &str) -> Option<Vec<u8>> {
        let bytes = output::published(self.published?, name)?;
        self.printer.is_current(order, self.finish, &bytes).then_some(bytes)
    }
}

/// Does one thing after the other on a thread with room for it. Side by side in one pool would not do: a sheet that waits
/// for a part of itself there would begin another inside its own, and so on, each with its memory.
fn in_turn<T: Sync, R: Send>(all: &[T], one: impl Fn(&T) -> anyhow::Result<R> + Send) -> anyhow::Result<Vec<R>> {
    let work = move || all.iter().map(one).collect::<anyhow::Result<Vec<R>>>();
    std::thread::scope(|scope| {
        let worker = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work)?;
        worker.join().unwrap_or_else(|fault| std::panic::resume_unwind(fault))
    })
}

/// A fault of a template is met on every sheet: it is told once, for the first of them.
fn told_once(notes: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut told = BTreeSet::new();
    let mut is_new = |note: &Diagnostic| {
        let mut alike = note.clone();
        alike.args.remove("page");
        alike.args.remove("sheet");
        note.rule != "sheet-failed" || told.insert(alike)
    };
    notes.into_iter().filter(|note| is_new(note)).collect()
}
