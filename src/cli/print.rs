//! `frid print`: leaflets, booklets, posters and cards in a folder of their own.
#![expect(clippy::disallowed_methods, reason = "the time that printing took is told to the user")]

use std::time::Instant;

use super::args::{Format, Print, SheetName};
use super::build::seconds;
use super::progress::Progress;
use super::speech::Speech;
use super::{Outcome, show};
use crate::ground::date::Date;
use crate::ground::diag::Severity;
use crate::messages::Args;
use crate::pipeline::print::{Printed, Request, print};
use crate::print::data::Finish;
use crate::print::{Product, Wish};
use crate::site::edition::Edition;

pub(super) fn run(wish: Print, today: impl Fn() -> Date, speech: &Speech) -> anyhow::Result<Outcome> {
    let began = Instant::now();
    let request = Request {
        output: wish.output_dir.unwrap_or_else(|| wish.dir.join("print")),
        root: wish.dir,
        edition: Edition {
            as_of: wish.as_of.unwrap_or_else(today),
            channel: wish.channel,
            drafts: wish.drafts,
            base_url: wish.base_url,
            sheets: true,
        },
        wish: Wish {
            topic: wish.topic,
            audience: wish.audience,
            locale: wish.locale,
            sheets: wish.sheet.iter().flat_map(|name| products(*name)).copied().collect(),
        },
        finish: Finish { bleed: wish.bleed, marks: wish.marks, discreet: wish.discreet },
    };
    let progress = Progress::begin(wish.format == Format::Human, speech);
    let printed = print(&request, &|step| progress.step(step))?;
    progress.end();
    let (printed, mut notes) = (printed.value, printed.notes);
    // What the pages themselves want is told by `frid build` and `frid check`.
    notes.retain(|note| note.severity == Severity::Error);
    notes.sort();
    notes.dedup();
    show::notes(&notes, wish.format, speech)?;
    let mut args = Args::default();
    args.number("errors", number(notes.len()));
    args.text("seconds", &seconds(began.elapsed().as_secs_f64(), speech));
    args.text("folder", &request.output.display().to_string());
    let Some(printed) = printed else {
        if wish.format != Format::Json {
            show::line(&speech.say_with("print-failed", &args));
        }
        return Ok(Outcome::ContentHasErrors);
    };
    if wish.format != Format::Json {
        tell(&printed, args, speech);
    }
    Ok(Outcome::Fine)
}

fn tell(printed: &Printed, mut args: Args, speech: &Speech) {
    for (name, pages) in &printed.sheets {
        let mut line = Args::default();
        line.text("file", name);
        line.number("pages", number(*pages));
        show::line(&speech.say_with("print-file", &line));
    }
    args.number("sheets", number(printed.sheets.len()));
    args.number("written", number(printed.report.written));
    show::line(&speech.say_with("print-done", &args));
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The files that a word of the command line stands for.
fn products(name: SheetName) -> &'static [Product] {
    match name {
        SheetName::Leaflet => &[Product::Leaflet],
        SheetName::Booklet => &[Product::Booklet, Product::BookletSheets],
        SheetName::Poster => &[Product::Poster, Product::PosterA3],
        SheetName::Card => &[Product::Card],
        SheetName::Cards => &[Product::Cards],
        SheetName::Page => &[Product::Page],
        SheetName::Handout => &[Product::Handout],
    }
}
