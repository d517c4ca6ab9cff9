//! Making a text fill its sheet: it grows as far as there is room, is never smaller than its readers need (DOMAIN.md 4),
//! and what does not fit is told with how much too much it is.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::engine::{Engine, Fault, Job, Laid, Run};
use super::product::Product;

/// Letters grow in steps of this many points.
const STEP: f64 = 0.5;

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
    let mut lay = |size: f64, compact: bool| {
        data.insert("text".into(), size.into());
        data.insert("compact".into(), compact.into());
        job.files.insert("data.json".into(), Value::Object(data.clone()).to_string().into_bytes());
        engine.lay(job).map_err(Misfit::Faults)
    };
    // Long lists of contacts take less room as lines than as cards: only where the text needs it.
    let mut laid = lay(least, false)?;
    let mut over = over_of(&laid, product, least);
    let compact = !over.is_empty();
    if compact {
        laid = lay(least, true)?;
        over = over_of(&laid, product, least);
    }
    if !over.is_empty() {
        return Err(Misfit::Over(over));
    }
    let mut best = Fitted { laid, size: least };
    let (mut low, mut high) = (0, steps(base * most - least));
    while low < high {
        let middle = (low + high).div_ceil(2);
        let size = least + f64::from(middle) * STEP;
        let laid = lay(size, compact)?;
        if over_of(&laid, product, size).is_empty() {
            best = Fitted { laid, size };
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    Ok(best)
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
