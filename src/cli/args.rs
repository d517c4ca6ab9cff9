//! The command line: which words it takes, and what each means in the user's language.
//!
//! Every text of `--help` is a message in `locales/<id>/cli.ftl`: `help` for the program, `help-<command>` for a command,
//! `help-<command>-<argument>` for an argument.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};

use super::speech::Speech;
use crate::ground::date::Date;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "frid", version, disable_help_subcommand = true)]
pub(super) struct Options {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Build(Build),
    #[cfg(feature = "serve")]
    Serve(Serve),
    #[cfg(feature = "print")]
    Print(Print),
    Check(Check),
    Explain(Explain),
    Report(Report),
    New(New),
    Schema(Schema),
    Completions(Completions),
}

#[derive(Debug, clap::Args)]
pub(super) struct Build {
    #[arg(default_value = ".", value_name = "DIR")]
    pub(super) dir: PathBuf,
    #[arg(long, short, value_name = "DIR")]
    pub(super) output_dir: Option<PathBuf>,
    #[arg(long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) as_of: Option<Date>,
    #[arg(long)]
    pub(super) drafts: bool,
    #[arg(long, value_name = "NAME", default_value = "web")]
    pub(super) channel: String,
    #[cfg(feature = "print")]
    #[arg(long)]
    pub(super) print: bool,
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,
}

#[cfg(feature = "print")]
#[derive(Debug, clap::Args)]
pub(super) struct Print {
    #[arg(default_value = ".", value_name = "DIR")]
    pub(super) dir: PathBuf,
    #[arg(long, short, value_name = "DIR")]
    pub(super) output_dir: Option<PathBuf>,
    #[arg(long, value_name = "TOPIC")]
    pub(super) topic: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) audience: Option<String>,
    #[arg(long, value_name = "TAG")]
    pub(super) locale: Option<String>,
    #[arg(long, value_enum, value_name = "SHEET")]
    pub(super) sheet: Vec<SheetName>,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) as_of: Option<Date>,
    #[arg(long, value_name = "3mm", value_parser = millimetres, default_value = "0mm")]
    pub(super) bleed: f64,
    #[arg(long)]
    pub(super) marks: bool,
    #[arg(long)]
    pub(super) discreet: bool,
    #[arg(long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    #[arg(long)]
    pub(super) drafts: bool,
    #[arg(long, value_name = "NAME", default_value = "web")]
    pub(super) channel: String,
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,
}

/// A sheet as the command line names it.
#[cfg(feature = "print")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SheetName {
    Leaflet,
    Booklet,
    Poster,
    Card,
    Cards,
    Page,
    Handout,
}

#[cfg(feature = "serve")]
#[derive(Debug, clap::Args)]
pub(super) struct Serve {
    #[arg(default_value = ".", value_name = "DIR")]
    pub(super) dir: PathBuf,
    #[arg(long, value_name = "NUMBER", default_value_t = 1414)]
    pub(super) port: u16,
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(super) host: std::net::IpAddr,
    #[arg(long)]
    pub(super) open: bool,
    #[arg(long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) as_of: Option<Date>,
    #[arg(long)]
    pub(super) no_drafts: bool,
    #[arg(long, value_name = "NAME", default_value = "web")]
    pub(super) channel: String,
    #[arg(long, value_name = "NAME", default_value = "vscode")]
    pub(super) editor: crate::serve::Editor,
    #[arg(long)]
    pub(super) poll: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct Check {
    #[arg(default_value = ".", value_name = "DIR")]
    pub(super) dir: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub(super) rule: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) audience: Option<String>,
    #[arg(long, value_name = "TAG")]
    pub(super) locale: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) as_of: Option<Date>,
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,
    #[arg(long)]
    pub(super) fix: bool,
    #[cfg(feature = "reach")]
    #[arg(long)]
    pub(super) external: bool,
    #[arg(long)]
    pub(super) hints: bool,
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,
}

#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    #[arg(value_name = "RULE")]
    pub(super) rule: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(super) struct Report {
    #[arg(default_value = ".", value_name = "DIR")]
    pub(super) dir: PathBuf,
    #[arg(long)]
    pub(super) matrix: bool,
    #[arg(long)]
    pub(super) readability: bool,
    #[arg(long)]
    pub(super) plan: bool,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) as_of: Option<Date>,
    #[arg(long, value_enum, default_value_t = TableFormat::Human)]
    pub(super) format: TableFormat,
}

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum TableFormat {
    Human,
    Markdown,
    Html,
    Json,
}

#[derive(Debug, clap::Args)]
pub(super) struct New {
    #[arg(value_name = "DIR")]
    pub(super) dir: PathBuf,
    #[arg(long, value_enum)]
    pub(super) language: Option<StarterLanguage>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum StarterLanguage {
    Sv,
    En,
}

#[derive(Debug, clap::Args)]
pub(super) struct Schema {
    #[arg(value_name = "FILE")]
    pub(super) name: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(super) struct Completions {
    #[arg(value_enum)]
    pub(super) shell: clap_complete::Shell,
}

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Human,
    Json,
    Github,
    Sarif,
}

/// What was asked for instead of a run, or why there is none: already printed.
#[derive(Debug)]
pub(super) struct Stop(u8);

impl Stop {
    pub(super) fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.0)
    }
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "2026-11-23".to_owned())
}

/// A measure such as `3mm`, no wider than any print shop asks for.
#[cfg(feature = "print")]
fn millimetres(text: &str) -> Result<f64, String> {
    let number = text.trim().trim_end_matches("mm").trim_end().replace(',', ".").parse::<f64>().ok();
    number.filter(|number| (0.0..=10.0).contains(number)).ok_or_else(|| "3mm".to_owned())
}

/// Reads the command line; prints help, version or what is wrong.
pub(super) fn parse(speech: &Speech, words: impl Iterator<Item = OsString>) -> Result<Options, Stop> {
    let matches = command(speech).try_get_matches_from(words);
    matches.and_then(|matches| Options::from_arg_matches(&matches)).map_err(|fault| {
        // A closed pipe is the reader's choice, not a fault.
        let _ = fault.print();
        let asked = matches!(fault.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
        Stop(if asked { 0 } else { 2 })
    })
}

/// The command line with all its texts in the user's language.
pub(super) fn command(speech: &Speech) -> clap::Command {
    let mut command = worded(Options::command(), "help", speech);
    let names: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |inner| worded(inner, &format!("help-{name}"), speech));
    }
    command.build();
    command
}

fn worded(command: clap::Command, key: &str, speech: &Speech) -> clap::Command {
    let template =
        format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}\n", speech.say("help-usage"));
    command
        .about(speech.say(key))
        .help_template(template)
        .subcommand_help_heading(speech.say("help-commands"))
        .disable_help_flag(true)
        .arg(
            clap::Arg::new("help")
                .long("help")
                .short('h')
                .action(clap::ArgAction::Help)
                .help(speech.say("help-help"))
                .help_heading(speech.say("help-options")),
        )
        .mut_args(|argument| heading(argument, key, speech))
}

fn heading(argument: clap::Arg, key: &str, speech: &Speech) -> clap::Arg {
    let name = argument.get_id().as_str().replace('_', "-");
    if name == "help" {
        return argument;
    }
    let group = if argument.is_positional() { "help-arguments" } else { "help-options" };
    argument.help(speech.say(&format!("{key}-{name}"))).help_heading(speech.say(group))
}
