//! How much each rule matters on this site: as it comes, or as `[check]` in `site.toml` says.

use std::collections::BTreeMap;

use super::{ALIASES, find, names};
use crate::ground::config::Level;
use crate::ground::diag::{Diagnostic, Severity};
use crate::site::Site;

/// How much each rule matters on a site.
#[derive(Debug, Clone, Default)]
pub struct Levels(BTreeMap<&'static str, Level>);

impl Levels {
    /// The site's own settings. A rule that nobody knows is a fault, and so is an error of form that somebody wishes away:
    /// what could not be read cannot be published.
    pub fn of(site: &Site) -> (Self, Vec<Diagnostic>) {
        let mut faults = Vec::new();
        let mut own = BTreeMap::new();
        for (name, level) in &site.outline.config.check {
            let place = || site.sources.in_site(&["check".into(), name.as_str().into()]);
            match find(name) {
                None => {
                    let fault = Diagnostic::error("unknown-rule", place()).with("name", name.as_str());
                    faults.push(fault.suggesting(name, names().chain(ALIASES.iter().map(|(old, _)| *old))));
                }
                Some(rule) if rule.must_stand() && *level != Level::Error => {
                    faults.push(Diagnostic::error("fixed-severity", place()).with("name", rule.name));
                }
                Some(rule) => {
                    own.insert(rule.name, *level);
                }
            }
        }
        (Self(own), faults)
    }

    /// What a fault matters; `None` where it is not told. A fault of no known rule stays as it was told.
    pub fn severity(&self, note: &Diagnostic) -> Option<Severity> {
        match self.0.get(note.rule) {
            Some(Level::Off) => None,
            Some(Level::Error) => Some(Severity::Error),
            Some(Level::Warning) => Some(Severity::Warning),
            Some(Level::Hint) => Some(Severity::Hint),
            None => Some(find(note.rule).filter(|rule| !rule.is_told()).map_or(note.severity, |rule| rule.severity)),
        }
    }

    /// Whether a rule keeps the site from being written.
    pub fn stops(&self, name: &'static str, severity: Severity) -> bool {
        match self.0.get(name) {
            Some(level) => *level == Level::Error,
            None => severity == Severity::Error,
        }
    }

    /// The faults as much as they matter, without those that are not told.
    pub fn weigh(&self, notes: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let weighed = |note: Diagnostic| Some(Diagnostic { severity: self.severity(&note)?, ..note });
        notes.into_iter().filter_map(weighed).collect()
    }
}
