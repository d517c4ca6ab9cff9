//! `frid build`: from sources to a folder of pages.
#![expect(clippy::disallowed_methods, reason = "the time that a build took is told to the user")]

use std::time::Instant;

use super::args::{Build, Format};
use super::progress::Progress;
use super::speech::Speech;
use super::{Outcome, show};
use crate::ground::date::Date;
use crate::ground::diag::{Diagnostic, Severity};
use crate::messages::Args;
use crate::pipeline::{self, Built, Request};
use crate::site::edition::Edition;

pub(super) fn run(wish: Build, today: impl Fn() -> Date, speech: &Speech) -> anyhow::Result<Outcome> {
    let began = Instant::now();
    let request = Request {
        output: wish.output_dir.unwrap_or_else(|| wish.dir.join("public")),
        root: wish.dir,
        edition: Edition {
            as_of: wish.as_of.unwrap_or_else(today),
            channel: wish.channel,
            drafts: wish.drafts,
            base_url: wish.base_url,
            #[cfg(feature = "print")]
            sheets: wish.print,
            #[cfg(not(feature = "print"))]
            sheets: false,
        },
    };
    let progress = Progress::begin(wish.format == Format::Human, speech);
    let built = pipeline::build(&request, &|step| progress.step(step))?;
    progress.end();
    let (built, mut notes) = (built.value, built.notes);
    notes.sort();
    notes.dedup();
    show::notes(&notes, wish.format, speech)?;
    let closing =
        Closing { built: built.as_ref(), notes: &notes, seconds: began.elapsed().as_secs_f64(), request: &request };
    if wish.format != Format::Json {
        show::line(&closing.words(speech));
    }
    Ok(if built.is_some() { Outcome::Fine } else { Outcome::ContentHasErrors })
}

/// The closing line: what was made, how long it took, what is left to mend.
struct Closing<'a> {
    built: Option<&'a Built>,
    notes: &'a [Diagnostic],
    seconds: f64,
    request: &'a Request,
}

impl Closing<'_> {
    fn count(&self, severity: Severity) -> i64 {
        i64::try_from(self.notes.iter().filter(|note| note.severity == severity).count()).unwrap_or(i64::MAX)
    }

    fn words(&self, speech: &Speech) -> String {
        let mut args = Args::default();
        args.number("errors", self.count(Severity::Error));
        args.number("warnings", self.count(Severity::Warning));
        args.text("seconds", &seconds(self.seconds, speech));
        args.text("folder", &self.request.output.display().to_string());
        let Some(built) = self.built else { return speech.say_with("build-failed", &args) };
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        args.number("pages", number(built.pages));
        args.number("languages", number(built.languages));
        args.number("images", number(built.pictures));
        args.number("written", number(built.report.written));
        speech.say_with("build-done", &args)
    }
}

/// Seconds with two decimals, with the comma where the user's language has one.
pub(super) fn seconds(seconds: f64, speech: &Speech) -> String {
    let plain = format!("{seconds:.2}");
    if speech.language() == "sv" { plain.replace('.', ",") } else { plain }
}
