//! The TOML files as they were read: where a value stands, for faults that are found later.

use std::collections::BTreeMap;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::data_file::DataFile;
use super::toml_file::{Step, place_of};
use crate::ground::diag::{Place, Source};

/// `site.toml` and the data files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    site: Arc<Source>,
    data: BTreeMap<DataFile, Vec<Arc<Source>>>,
}

impl Sources {
    /// The files; of each data file the nearest folder's first.
    pub(crate) fn new(site: Arc<Source>, data: BTreeMap<DataFile, Vec<Arc<Source>>>) -> Self {
        Self { site, data }
    }

    /// The place of a value in `site.toml`.
    pub fn in_site(&self, path: &[Step<'_>]) -> Place {
        place_of(&self.site, path)
    }

    /// The place of a value in a data file that is not a list: the plan's title, a part of the statement.
    pub fn in_data(&self, file: DataFile, path: &[Step<'_>]) -> Place {
        match self.data.get(&file).and_then(|sources| sources.first()) {
            Some(source) => place_of(source, path),
            None => Place::file(format!("data/{}", file.name())),
        }
    }

    /// The place of a value of the entry with this id: `phones` of the contact `bris`. The entry itself where it has no
    /// such value.
    pub fn of_entry(&self, file: DataFile, id: &str, key: &str) -> Place {
        let found = self.data.get(&file).into_iter().flatten().find_map(|source| {
            let index = index_of(source.text(), file.list(), id)?;
            Some(place_of(source, &[file.list().into(), index.into(), key.into()]))
        });
        found.unwrap_or_else(|| self.in_data(file, &[]))
    }
}

fn index_of(text: &str, list: &str, id: &str) -> Option<usize> {
    let (table, _) = DeTable::parse_recoverable(text);
    let has_id = |entry: &DeValue<'_>| entry.get("id").and_then(|own| own.get_ref().as_str()) == Some(id);
    table.get_ref().get(list)?.get_ref().as_array()?.iter().position(|entry| has_id(entry.get_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_of_an_entry_is_found_in_the_nearest_file_that_has_it() {
        let near = Source::new("content/data/contacts.toml", "[[contact]]\nid = \"a\"\nphones = [\"112\"]\n");
        let base = Source::new("national/data/contacts.toml", "[[contact]]\nid = \"b\"\nweb = \"x\"\n");
        let site = Source::new("content/site.toml", "[exit]\ntarget = \"y\"\n");
        let sources = Sources::new(site, [(DataFile::Contacts, vec![near, base])].into());
        let text = |place: &Place| place.source.text()[place.span.range()].to_owned();
        assert_eq!(text(&sources.of_entry(DataFile::Contacts, "a", "phones")), "[\"112\"]");
        let web = sources.of_entry(DataFile::Contacts, "b", "web");
        assert_eq!((web.source.path(), text(&web).as_str()), ("national/data/contacts.toml", "\"x\""));
        assert_eq!(text(&sources.of_entry(DataFile::Contacts, "a", "web")), "[[contact]]");
        assert_eq!(text(&sources.in_site(&["exit".into(), "target".into()])), "\"y\"");
        assert_eq!(sources.of_entry(DataFile::Laws, "sol", "url").source.path(), "data/laws.toml");
    }
}
