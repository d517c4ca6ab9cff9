//! What the program says: data on standard output, talk on standard error.
#![expect(clippy::print_stderr, reason = "talk goes to the terminal here and nowhere else")]
#![expect(clippy::disallowed_methods, reason = "NO_COLOR is asked of the environment")]

mod github;
mod human;
mod json;

use std::io::{IsTerminal as _, Write as _};

use super::args::Format;
use super::speech::Speech;
use crate::ground::diag::Diagnostic;

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
        Format::Github => notes.iter().try_for_each(|note| data(&github::report(note, speech))),
    }
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
