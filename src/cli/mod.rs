//! The program on the command line: the only room that knows the clock, the environment and the terminal.
#![expect(clippy::disallowed_methods, reason = "clock and environment enter the program here")]

mod args;
mod baseline;
mod build;
mod check;
mod completions;
mod explain;
mod mend;
mod new;
#[cfg(feature = "print")]
mod print;
mod progress;
mod report;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod show;

use std::process::ExitCode;

use crate::messages::speech::{self, Speech};
use args::{Command, Options};

/// How a run ended, as the exit code says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// All went well (0).
    Fine,
    /// The content has errors; nothing was written (1).
    ContentHasErrors,
}

/// Runs the program with the arguments and the environment of the process.
pub fn run() -> ExitCode {
    let speech = Speech::of_user(|name| std::env::var(name).ok(), sys_locale::get_locale());
    let options = match args::parse(&speech, std::env::args_os()) {
        Ok(options) => options,
        Err(message) => return message.exit_code(),
    };
    match dispatch(options, &speech) {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::ContentHasErrors) => ExitCode::from(1),
        Err(fault) => {
            show::failure(&fault, &speech);
            ExitCode::from(2)
        }
    }
}

fn dispatch(options: Options, speech: &Speech) -> anyhow::Result<Outcome> {
    let today: fn() -> crate::ground::date::Date = || jiff::Zoned::now().date().into();
    match options.command {
        Command::Build(wish) => build::run(wish, today, speech),
        #[cfg(feature = "serve")]
        Command::Serve(wish) => serve::run(wish, today, speech),
        #[cfg(feature = "print")]
        Command::Print(wish) => print::run(wish, today, speech),
        Command::Check(wish) => check::run(&wish, today, speech),
        Command::Explain(wish) => explain::run(&wish, speech),
        Command::Report(wish) => report::run(wish, today, speech),
        Command::New(wish) => new::run(&wish, speech),
        Command::Schema(wish) => schema::run(&wish),
        Command::Completions(wish) => completions::run(&wish, speech),
    }
}
