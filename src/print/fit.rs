//! Making a text fill its sheet: it grows as far as there is room, is never smaller than its readers need (DOMAIN.md 4),
//! and what does not fit is told with how much too much it is.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::engine::{Engine, Fault, Job, Laid, Run};
use super::product::Product;

/// Letters grow in steps of this many points.
const STEP: f64 = 0.5;

/// How much of a panel text fills when it is full: the last lines of columns stay empty.
const FULL: f64 = 0.96;

/// A part of a sheet that is too full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Over {
    /// The part: `cover`, `flap`, `back`, `inside` …
    pub panel: String,
    /// How many lines too many.
    pub lines: usize,
    /// How many words stand where there is no room, as far as that is known.
    pub words: usize,
}

/// Why a sheet could not be set.
#[derive(Debug)]
pub enum Misfit {
    /// The typesetter's own faults.
    Faults(Vec<Fault>),
    /// There is more text than room.
    Over(Vec<Over>),
}

/// A sheet that fits.
#[derive(Debug)]
pub struct Fitted {
    /// It, laid out.
    pub laid: Laid,
    /// The size of its text in points.
    pub size: f64,
}

/// Lays a sheet out as large as it fits. `data` becomes the job's `data.json`.
pub fn fit(engine: &Engine, job: &mut Job, data: &mut Map<String, Value>, product: Product) -> Result<Fitted, Misfit> {
    let base = data.get("size").and_then(Value::as_f64).unwrap_or(12.0);
    let (least, most) = product.growth();
    let least = (base * least / STEP).ceil() * STEP;
    let mut tries = Tries { engine, job, data, product };
    // Long lists of contacts take less room as lines than as cards: only where the text needs it.
    let mut compact = false;
    let mut first = tries.draft(least, compact)?;
    if !first.over.is_empty() {
        compact = true;
        first = tries.draft(least, compact)?;
    }
    if !first.over.is_empty() {
        return Err(Misfit::Over(first.over));
    }
    let (mut low, mut high) = (0, steps(base * most - least));
    let mut guess = first.next;
    let mut patience = 3;
    while low < high {
        // A good guess needs few tries; where guesses are poor, halves do.
        let at = if patience > 0 { guess } else { None };
        let at = at.map_or((low + high).div_ceil(2), |size| steps(size - least).clamp(low + 1, high));
        let draft = tries.draft(least + f64::from(at) * STEP, compact)?;
        if draft.over.is_empty() {
            low = at;
        } else {
            high = at - 1;
        }
        (guess, patience) = (draft.next, patience - 1);
    }
    tries.sheet(least + f64::from(low) * STEP, compact)
}

/// A sheet that is tried in one size after the other.
struct Tries<'a> {
    engine: &'a Engine,
    job: &'a mut Job,
    data: &'a mut Map<String, Value>,
    product: Product,
}

/// What became of a try.
struct Tried {
    over: Vec<Over>,
    /// The size that would fill the sheet, as far as one can tell: twice as large letters take four times the room.
    next: Option<f64>,
}

impl Tries<'_> {
    fn draft(&mut self, size: f64, compact: bool) -> Result<Tried, Misfit> {
        self.prepare(size, compact);
        let laid = self.engine.draft(self.job).map_err(Misfit::Faults)?;
        let filled = laid.panels().into_iter().find(|panel| panel.name == self.product.growing() && panel.used > 0.0);
        let next = filled.map(|panel| size * (FULL * panel.room / panel.used).sqrt());
        Ok(Tried { over: over_of(&laid, self.product, size), next })
    }

    /// The sheet itself, held against its paper once more.
    fn sheet(&mut self, size: f64, compact: bool) -> Result<Fitted, Misfit> {
        self.prepare(size, compact);
        let laid = self.engine.lay(self.job).map_err(Misfit::Faults)?;
        let over = over_of(&laid, self.product, size);
        if over.is_empty() { Ok(Fitted { laid, size }) } else { Err(Misfit::Over(over)) }
    }

    fn prepare(&mut self, size: f64, compact: bool) {
        self.data.insert("text".into(), size.into());
        self.data.insert("compact".into(), compact.into());
        let data = Value::Object(self.data.clone()).to_string().into_bytes();
        self.job.files.insert("data.json".into(), data);
    }
}

fn steps(span: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few points, never below zero")]
    let steps = (span.max(0.0) / STEP).floor() as u32;
    steps
}

/// What of a sheet is too full: parts that say so themselves, and text on pages that the sheet has not.
fn over_of(laid: &Laid, product: Product, size: f64) -> Vec<Over> {
    let panels = laid.panels();
    let lines = |points: f64| usize::try_from(steps(points / size * STEP / 1.3) + 1).unwrap_or(usize::MAX);
    let mut found: Vec<Over> = panels
        .iter()
        .filter(|panel| panel.used > panel.room + 0.5)
        .map(|panel| Over { panel: panel.name.clone(), lines: lines(panel.used - panel.room), words: 0 })
        .collect();
    let Some(limit) = product.pages().filter(|limit| laid.pages() > *limit) else { return found };
    let runs: Vec<_> = laid.runs().into_iter().filter(|run| run.page >= limit).collect();
    let words = runs.iter().map(|run| run.text.split_whitespace().count()).sum();
    // Columns stand side by side, none nearer to the next than this.
    let column = 230.0;
    #[expect(clippy::cast_possible_truncation, reason = "a place on a page in whole points")]
    let row = |run: &Run| (run.page, (run.at.0 / column) as i64, run.at.1.round() as i64);
    let rows: BTreeSet<_> = runs.iter().map(row).collect();
    let flow = panels.last().map_or("text", |panel| panel.name.as_str()).to_owned();
    found.retain(|over| over.panel != flow);
    found.push(Over { panel: flow, lines: rows.len().max(1), words });
    found
}
