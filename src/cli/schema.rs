//! `frid schema`: JSON Schemas of every file that a communicator writes, for editors that complete and check.

use super::args::Schema;
use super::{Outcome, show};
use crate::content;

pub(super) fn run(wish: &Schema) -> anyhow::Result<Outcome> {
    let all = content::schemas();
    let Some(name) = &wish.name else {
        let map: serde_json::Map<String, serde_json::Value> =
            all.into_iter().map(|(name, schema)| (name.to_owned(), schema.to_value())).collect();
        show::data(&serde_json::to_string_pretty(&map)?)?;
        return Ok(Outcome::Fine);
    };
    let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
    let Some((_, schema)) = all.iter().find(|(known, _)| known == name) else {
        anyhow::bail!("{name}: {}", names.join(", "));
    };
    show::data(&serde_json::to_string_pretty(schema)?)?;
    Ok(Outcome::Fine)
}
