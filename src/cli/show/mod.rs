//! What the program says: data on standard output, talk on standard error.
#![expect(clippy::print_stderr, reason = "talk goes to the terminal here and nowhere else")]
#![expect(clippy::disallowed_methods, reason = "NO_COLOR is asked of the environment")]

mod github;
mod human;
mod json;
mod sarif;
mod summary;

use std::io::{IsTerminal as _, Write as _};

use rayon::prelude::*;

use super::args::Format;
use super::speech::Speech;
use crate::ground::diag::Diagnostic;

pub(super) use summary::Findings;

/// Shows what is wrong with the content. JSON and GitHub's lines are data; the rest is talk.
pub(super) fn notes(notes: &[Diagnostic], format: Format, speech: &Speech) -> anyhow::Result<()> {
    match format {
        Format::Human => {
            for note in notes {
                eprintln!("{}\n", human::report(note, speech));
            }
            Ok(())
        }
        Format::Json => data(&json::report(notes, speech)?),
        Format::Sarif => data(&sarif::report(notes, speech)?),
        Format::Github => notes.iter().try_for_each(|note| data(&github::report(note, speech))),
    }
}

/// Shows what checks found: for people as a report on standard output, page by page, with a table at its end.
pub(super) fn findings(findings: &Findings<'_>, format: Format, speech: &Speech) -> anyhow::Result<()> {
    if format != Format::Human {
        return notes(findings.notes, format, speech);
    }
    let pages: Vec<_> = findings.notes.chunk_by(|a, b| a.place.source == b.place.source).collect();
    let told = |page: &&[Diagnostic]| {
        let head = format!("── {} ──", page[0].place.source.path());
        let reports = page.iter().map(|note| human::report(note, speech).trim_end().to_owned());
        std::iter::once(head).chain(reports).collect::<Vec<_>>().join("\n")
    };
    let told: Vec<String> = pages.par_iter().map(told).collect();
    told.iter().try_for_each(|page| data(page))?;
    data(&summary::summary(findings, speech))
}

/// A line of talk.
pub(super) fn line(words: &str) {
    eprintln!("{words}");
}

/// Data for the next program. A pipe that is closed early is no fault.
pub(super) fn data(text: &str) -> anyhow::Result<()> {
    let written = writeln!(std::io::stdout(), "{}", text.trim_end());
    match written {
        Err(fault) if fault.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

/// Why the program could not run.
pub(super) fn failure(fault: &anyhow::Error, speech: &Speech) {
    eprintln!("{}", speech.say("failed"));
    for cause in fault.chain() {
        eprintln!("  {cause}");
    }
}

/// Whether standard error is a terminal whose user has not asked for plain text.
fn colours_wanted() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}
