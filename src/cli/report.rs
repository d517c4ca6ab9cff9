//! `frid report`: tables about the whole site.

use super::args::{Report, TableFormat};
use super::speech::Speech;
use super::{Outcome, show};
use crate::ground::date::Date;
use crate::pipeline;
use crate::pipeline::check::Request;
use crate::report::table::Table;
use crate::report::{matrix, plan, readability};

pub(super) fn run(wish: Report, today: impl Fn() -> Date, speech: &Speech) -> anyhow::Result<Outcome> {
    let request = Request { root: wish.dir, as_of: wish.as_of.unwrap_or_else(today) };
    let surveyed = pipeline::check::survey(&request, &|_| ());
    let Some(survey) = surveyed.value else {
        show::notes(&surveyed.notes, super::args::Format::Human, speech)?;
        return Ok(Outcome::ContentHasErrors);
    };
    let say = |key: &str| speech.say(key);
    // Who names no table gets them all.
    let all = !(wish.matrix || wish.readability || wish.plan);
    let mut tables: Vec<Table> = Vec::new();
    if all || wish.matrix {
        tables.push(matrix::table(&survey.sites, &survey.lexicons, &say));
    }
    if all || wish.readability {
        tables.extend(readability::tables(&survey.sites, &survey.lexicons, &say));
    }
    if all || wish.plan {
        tables.extend(plan::tables(&survey.sites, &say));
    }
    show::data(&written(&tables, wish.format)?)?;
    Ok(Outcome::Fine)
}

fn written(tables: &[Table], format: TableFormat) -> anyhow::Result<String> {
    let each = |write: fn(&Table) -> String| tables.iter().map(write).collect::<Vec<_>>().join("\n\n");
    Ok(match format {
        TableFormat::Human => each(Table::plain),
        TableFormat::Markdown => each(Table::markdown),
        TableFormat::Html => each(Table::html),
        TableFormat::Json => serde_json::to_string_pretty(tables)?,
    })
}
