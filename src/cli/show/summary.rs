//! The table at the end of a check: what was found by rule and by owner, and what to do first.

use std::collections::BTreeMap;

use super::super::speech::Speech;
use crate::ground::diag::{Diagnostic, Severity};
use crate::messages::Args;
use crate::pipeline::check::Origins;

/// What a check found.
#[derive(Debug)]
pub(in crate::cli) struct Findings<'a> {
    /// The faults that are told, sorted by place.
    pub(in crate::cli) notes: &'a [Diagnostic],
    /// Who answers for each page.
    pub(in crate::cli) origins: &'a Origins,
    /// Hints that are counted and not shown one by one.
    pub(in crate::cli) hints: &'a [Diagnostic],
    /// How many were known before.
    pub(in crate::cli) known: usize,
}

/// The table, and the line above it.
pub(super) fn summary(findings: &Findings<'_>, speech: &Speech) -> String {
    let all: Vec<&Diagnostic> = findings.notes.iter().chain(findings.hints).collect();
    let count = |severity| number(all.iter().filter(|note| note.severity == severity).count());
    let mut args = Args::default();
    args.number("errors", count(Severity::Error));
    args.number("warnings", count(Severity::Warning));
    args.number("hints", count(Severity::Hint));
    args.number("known", number(findings.known));
    let mut lines = vec![speech.say_with("check-done", &args)];
    if all.is_empty() {
        return lines.join("\n");
    }
    lines.push(table(speech.say("check-by-rule"), &by_rule(&all, speech)));
    let owners = by_owner(&all, findings.origins, speech);
    if !owners.is_empty() {
        lines.push(table(speech.say("check-by-owner"), &owners));
    }
    lines.extend(first(&all, speech));
    lines.join("\n\n")
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A row: its name, what it is, and how many there are.
type Row = (String, String, usize);

fn by_rule(all: &[&Diagnostic], speech: &Speech) -> Vec<Row> {
    let mut counts: BTreeMap<(Severity, &str), usize> = BTreeMap::new();
    for note in all {
        *counts.entry((note.severity, note.rule)).or_default() += 1;
    }
    let mut rows: Vec<_> = counts.into_iter().collect();
    rows.sort_by_key(|((severity, rule), count)| (*severity, std::cmp::Reverse(*count), *rule));
    rows.into_iter().map(|((severity, rule), count)| (rule.to_owned(), label(severity, speech), count)).collect()
}

fn by_owner(all: &[&Diagnostic], origins: &Origins, speech: &Speech) -> Vec<Row> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for note in all.iter().filter(|note| note.severity != Severity::Hint) {
        let owner = origins.get(note.place.source.path()).and_then(|origin| origin.owner.clone());
        *counts.entry(owner.unwrap_or_else(|| speech.say("check-no-owner"))).or_default() += 1;
    }
    let mut rows: Vec<_> = counts.into_iter().map(|(owner, count)| (owner, String::new(), count)).collect();
    rows.sort_by_key(|(owner, _, count)| (std::cmp::Reverse(*count), owner.clone()));
    rows
}

fn label(severity: Severity, speech: &Speech) -> String {
    speech.say(match severity {
        Severity::Error => "label-error",
        Severity::Warning => "label-warning",
        Severity::Hint => "label-hint",
    })
}

fn table(title: String, rows: &[Row]) -> String {
    let width = rows.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or_default();
    let line = |(name, what, count): &Row| {
        let pad = " ".repeat(width - name.chars().count());
        format!("  {name}{pad}  {count:>4}  {what}").trim_end().to_owned()
    };
    std::iter::once(title).chain(rows.iter().map(line)).collect::<Vec<_>>().join("\n")
}

/// What to do first: the gravest, and of those the rule with the most faults.
fn first(all: &[&Diagnostic], speech: &Speech) -> Option<String> {
    let gravest = all.iter().map(|note| note.severity).min()?;
    let rows = by_rule(&all.iter().copied().filter(|note| note.severity == gravest).collect::<Vec<_>>(), speech);
    let (rule, ..) = rows.first()?;
    let mut args = Args::default();
    args.text("rule", rule);
    Some(speech.say_with("check-first", &args))
}
