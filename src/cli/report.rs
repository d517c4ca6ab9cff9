//! `frid report`: tables about the whole site.

use super::args::{Report, TableFormat};
use super::speech::Speech;
use super::{Outcome, show};
use crate::ground::date::Date;
use crate::pipeline;
use crate::pipeline::check::Request;
use crate::report::table::Table;

pub(super) fn run(wish: Report, today: impl Fn() -> Date, speech: &Speech) -> anyhow::Result<Outcome> {
    let request = Request { root: wish.dir, as_of: wish.as_of.unwrap_or_else(today) };
    let surveyed = pipeline::check::survey(&request, &|_| ());
    let Some(survey) = surveyed.value else {
        show::notes(&surveyed.notes, super::args::Format::Human, speech)?;
        return Ok(Outcome::ContentHasErrors);
    };
    let say = |key: &str| speech.say(key);
    let tables: Vec<Table> = match (wish.matrix, wish.readability) {
        (true, _) => vec![crate::report::matrix::table(&survey.sites, &survey.lexicons, &say)],
        (_, true) => crate::report::readability::tables(&survey.sites, &survey.lexicons, &say),
        _ => {
            let mut both = vec![crate::report::matrix::table(&survey.sites, &survey.lexicons, &say)];
            both.extend(crate::report::readability::tables(&survey.sites, &survey.lexicons, &say));
            both
        }
    };
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
