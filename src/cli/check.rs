//! `frid check`: everything that would fail a reader, in one run.

use super::args::{Check, Format};
use super::baseline::Baseline;
use super::progress::Progress;
use super::show::Findings;
use super::speech::Speech;
use super::{Outcome, show};
use crate::check;
use crate::check::rule::Rule;
use crate::ground::date::Date;
use crate::ground::diag::{Diagnostic, Noted, Severity, nearest};
use crate::messages::Args;
use crate::pipeline;
use crate::pipeline::check::{Origins, Request, Survey};
#[cfg(feature = "reach")]
use crate::reach;

pub(super) fn run(wish: &Check, today: impl Fn() -> Date, speech: &Speech) -> anyhow::Result<Outcome> {
    let rules = wish.rule.iter().map(|name| known(name, speech)).collect::<anyhow::Result<Vec<_>>>()?;
    let request = Request { root: wish.dir.clone(), as_of: wish.as_of.unwrap_or_else(today) };
    let wanted = |rule: &Rule| rules.is_empty() || rules.iter().any(|known| known.name == rule.name);
    let look = || -> anyhow::Result<_> {
        let progress = Progress::begin(wish.format == Format::Human, speech);
        let checked = pipeline::check::check(&request, &wanted, &|step| progress.step(step))?;
        progress.end();
        Ok(checked)
    };
    let mut checked = look()?;
    if wish.fix && mend(&checked, wish, speech)? {
        checked = look()?;
    }
    let origins = checked.value.as_ref().map(Survey::origins).unwrap_or_default();
    let mut notes = checked.notes;
    #[cfg(feature = "reach")]
    if let (true, Some(survey)) = (wish.external, &checked.value) {
        notes.extend(external(survey, &request, speech)?);
    }
    notes.sort();
    notes.dedup();
    notes.retain(|note| rules.is_empty() || rules.iter().any(|rule| rule.name == note.rule));
    notes.retain(|note| concerns(note.place.source.path(), wish, &origins));
    let baseline = wish.baseline.as_deref().map(Baseline::read).transpose()?;
    let known = baseline.map_or(0, |baseline| baseline.subtract(&mut notes));
    let fails = fails(&notes, wish.baseline.is_some());
    // Hints are many and seldom urgent: a person sees their number, and them when she asks.
    let shown_hints = wish.hints || wish.format != Format::Human || !rules.is_empty();
    let (notes, hints): (Vec<_>, Vec<_>) =
        notes.into_iter().partition(|note| shown_hints || note.severity != Severity::Hint);
    let findings = Findings { notes: &notes, origins: &origins, hints: &hints, known };
    show::findings(&findings, wish.format, speech)?;
    Ok(if fails { Outcome::ContentHasErrors } else { Outcome::Fine })
}

/// Mends what can be mended of the files that are asked for.
fn mend(checked: &Noted<Option<Survey>>, wish: &Check, speech: &Speech) -> anyhow::Result<bool> {
    let origins = checked.value.as_ref().map(Survey::origins).unwrap_or_default();
    let sites = checked.value.as_ref().map_or(&[][..], |survey| &survey.sites);
    let concerns = |path: &str| concerns(path, wish, &origins);
    super::mend::mend(&wish.dir, &check::mend::mended(sites, &checked.notes, &concerns), speech)
}

/// Asks whether the addresses outside the site still answer.
#[cfg(feature = "reach")]
fn external(survey: &Survey, request: &Request, speech: &Speech) -> anyhow::Result<Vec<Diagnostic>> {
    let outward = check::outward::outward(&survey.sites);
    let memory = request.root.join(".frid/links.json");
    let reached = reach::reach(&outward, &memory, request.as_of, &reach::Manners::default())?;
    let mut args = Args::default();
    for (name, count) in [("asked", reached.asked), ("remembered", reached.remembered), ("closed", reached.closed)] {
        args.number(name, i64::try_from(count).unwrap_or(i64::MAX));
    }
    show::line(&speech.say_with("external-asked", &args));
    Ok(survey.weighed(reached.notes))
}

/// Whether the run ends with exit code 1: with errors; where only what is new is told, with warnings too.
fn fails(notes: &[Diagnostic], only_new: bool) -> bool {
    let worst = if only_new { Severity::Warning } else { Severity::Error };
    notes.iter().any(|note| note.severity <= worst)
}

/// The rule with this name; a name that nobody knows ends the run with the nearest one.
pub(super) fn known(name: &str, speech: &Speech) -> anyhow::Result<&'static Rule> {
    let unknown = || {
        let mut args = Args::default();
        args.text("name", name);
        args.text("suggestion", nearest(name, check::names()).unwrap_or("none"));
        anyhow::anyhow!(speech.say_with("no-such-rule", &args))
    };
    check::find(name).ok_or_else(unknown)
}

/// Whether a file concerns the audience and the language that are asked for; one that is no page concerns all.
fn concerns(path: &str, wish: &Check, origins: &Origins) -> bool {
    let Some(origin) = origins.get(path) else {
        return wish.audience.is_none() && wish.locale.is_none();
    };
    let audience = wish.audience.as_deref().is_none_or(|id| origin.key.audience.id() == id);
    audience && wish.locale.as_deref().is_none_or(|tag| origin.key.locale.as_str() == tag)
}
