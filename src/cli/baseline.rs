//! What was known before: the faults of an earlier run, as `frid check --format json` wrote them.
#![expect(clippy::disallowed_methods, reason = "the file that the user names is read here")]

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context as _;
use serde::Deserialize;

use crate::ground::diag::Diagnostic;

/// A fault by what it is: its place moves when lines above it are written, so it does not count.
type Mark = (String, String, String);

#[derive(Deserialize)]
struct Fault {
    rule: String,
    file: String,
    args: serde_json::Value,
}

/// The faults of an earlier run, each as often as it was told.
#[derive(Debug)]
pub(super) struct Baseline(BTreeMap<Mark, usize>);

impl Baseline {
    /// Reads the output of an earlier run.
    pub(super) fn read(path: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        let faults: Vec<Fault> = serde_json::from_str(&text).with_context(|| path.display().to_string())?;
        let mut known = BTreeMap::new();
        for fault in faults {
            *known.entry((fault.rule, fault.file, fault.args.to_string())).or_default() += 1;
        }
        Ok(Self(known))
    }

    /// Takes away what was known and gives its number.
    pub(super) fn subtract(mut self, notes: &mut Vec<Diagnostic>) -> usize {
        let before = notes.len();
        notes.retain(|note| {
            let args = serde_json::to_value(&note.args).unwrap_or_default().to_string();
            let mark = (note.rule.to_owned(), note.place.source.path().to_owned(), args);
            match self.0.get_mut(&mark) {
                Some(left) if *left > 0 => {
                    *left -= 1;
                    false
                }
                _ => true,
            }
        });
        before - notes.len()
    }
}
