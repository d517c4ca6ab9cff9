//! Progress on a terminal: one short line that names the step, for builds that take long enough to be noticed.

use std::io::IsTerminal as _;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::speech::Speech;
use crate::pipeline::Step;

/// A build is long when it takes more than this: a shorter one ends before anybody looks.
const LONG: Duration = Duration::from_millis(120);

pub(super) struct Progress<'a> {
    bar: Option<ProgressBar>,
    speech: &'a Speech,
}

impl<'a> Progress<'a> {
    pub(super) fn begin(wanted: bool, speech: &'a Speech) -> Self {
        let bar = (wanted && std::io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::new(5);
            let style = ProgressStyle::with_template("{bar:16} {msg}");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar.enable_steady_tick(LONG);
            bar
        });
        Self { bar, speech }
    }

    pub(super) fn step(&self, step: Step) {
        let Some(bar) = &self.bar else { return };
        let (at, key) = match step {
            Step::Read => (0, "step-read"),
            Step::Resolve => (1, "step-resolve"),
            Step::Check => (2, "step-check"),
            Step::Render => (3, "step-render"),
            Step::Write => (4, "step-write"),
        };
        bar.set_position(at);
        bar.set_message(self.speech.say(key));
    }

    pub(super) fn end(self) {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }
}
