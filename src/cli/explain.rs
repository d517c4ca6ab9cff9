//! `frid explain`: what a rule looks for, why, and how it looks when it is right.

use std::fmt::Write as _;

use include_dir::{Dir, include_dir};

use super::args::Explain;
use super::check::known;
use super::speech::{Part, Speech};
use super::{Outcome, show};
use crate::check::rule::Rule;
use crate::check::{RULES, TOLD};
use crate::ground::diag::{Diagnostic, Place, Severity};

/// The pages of the rules: what people read here is what the tests run.
static PAGES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/tests/rules");

pub(super) fn run(wish: &Explain, speech: &Speech) -> anyhow::Result<Outcome> {
    let text = match &wish.rule {
        Some(name) => page(known(name, speech)?, speech),
        None => list(speech),
    };
    show::data(&text)?;
    Ok(Outcome::Fine)
}

/// A rule's page. One that an earlier room tells of may have no page: then why it matters says it all.
fn page(rule: &Rule, speech: &Speech) -> String {
    let mut text = format!("{} ({})\n\n{}\n", rule.name, label(rule.severity, speech), why(rule, speech));
    let own = PAGES.get_file(format!("{}.md", rule.name)).and_then(|file| file.contents_utf8());
    if let Some(own) = own {
        let _ = write!(text, "\n{own}");
    }
    text
}

fn list(speech: &Speech) -> String {
    let line = |rule: &Rule| format!("{:<26} {:<9} {}", rule.name, label(rule.severity, speech), why(rule, speech));
    RULES.iter().chain(TOLD).map(line).collect::<Vec<_>>().join("\n")
}

fn why(rule: &Rule, speech: &Speech) -> String {
    let note = Diagnostic::warning(rule.name, Place::file(""));
    speech.tell(&note, Part::Why).unwrap_or_default()
}

fn label(severity: Severity, speech: &Speech) -> String {
    speech.say(match severity {
        Severity::Error => "label-error",
        Severity::Warning => "label-warning",
        Severity::Hint => "label-hint",
    })
}
