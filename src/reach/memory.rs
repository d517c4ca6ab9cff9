//! The good answers of the last days, so that a host is not asked again for what it has just said.
#![expect(clippy::disallowed_methods, reason = "the memory is a file beside the site, read and written here")]

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context as _;
use serde::{Deserialize, Serialize};

use super::Verdict;
use crate::check::outward::Outward;
use crate::ground::date::{Date, Interval};

/// How long a good answer holds.
const HOLDS: Interval = Interval::Days(7);

/// The form of the file; another is not read.
const FORM: u32 = 1;

#[derive(Debug, Serialize, Deserialize)]
struct File {
    form: u32,
    answers: BTreeMap<String, Heard>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Heard {
    verdict: Verdict,
    /// The day of the answer.
    on: String,
}

/// What is known of addresses.
#[derive(Debug)]
pub(super) struct Memory(BTreeMap<String, Heard>);

impl Memory {
    /// What was heard in the last days and was good: what was not may be mended by now. A file that cannot be read is as
    /// none.
    pub(super) fn read(path: &Path, today: Date) -> Self {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let file: Option<File> = serde_json::from_str(&text).ok().filter(|file: &File| file.form == FORM);
        let mut answers = file.map(|file| file.answers).unwrap_or_default();
        answers.retain(|_, heard| {
            let is_fresh = |on: Date| on <= today && on.after(HOLDS) > today;
            Date::parse(&heard.on).is_some_and(is_fresh)
                && matches!(heard.verdict, Verdict::Alive | Verdict::Closed | Verdict::Moved(_))
        });
        Self(answers)
    }

    pub(super) fn get(&self, address: &str) -> Option<&Verdict> {
        self.0.get(address).map(|heard| &heard.verdict)
    }

    /// How many of these addresses are known.
    pub(super) fn len_of(&self, outward: &Outward) -> usize {
        outward.keys().filter(|address| self.0.contains_key(*address)).count()
    }

    pub(super) fn learn(&mut self, address: String, verdict: Verdict, today: Date) {
        self.0.insert(address, Heard { verdict, on: today.to_string() });
    }

    /// Writes what is known of these addresses; others are forgotten.
    pub(super) fn write(self, path: &Path, outward: &Outward) -> anyhow::Result<()> {
        let mut answers = self.0;
        answers.retain(|address, _| outward.contains_key(address));
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        let text = serde_json::to_string_pretty(&File { form: FORM, answers })?;
        std::fs::write(path, text).with_context(|| path.display().to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }

    #[test]
    fn good_answers_hold_for_a_week_and_bad_ones_never() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("kept/links.json");
        let outward: Outward = ["https://a.se/", "https://b.se/"].map(|url| (url.to_owned(), Vec::new())).into();
        let mut memory = Memory::read(&path, day("2026-11-01"));
        memory.learn("https://a.se/".into(), Verdict::Alive, day("2026-11-01"));
        memory.learn("https://b.se/".into(), Verdict::Dead("404".into()), day("2026-11-01"));
        memory.learn("https://gone.se/".into(), Verdict::Alive, day("2026-11-01"));
        memory.write(&path, &outward).expect("written");
        let known = |today: &str| Memory::read(&path, day(today)).0.into_keys().collect::<Vec<_>>();
        assert_eq!(known("2026-11-07"), ["https://a.se/"]);
        assert!(known("2026-11-08").is_empty() && known("2026-10-31").is_empty());
        std::fs::write(&path, "{\"form\": 1, \"ans").expect("written");
        assert!(known("2026-11-02").is_empty(), "a file cut short is as none");
    }
}
