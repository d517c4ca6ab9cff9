//! Entries of a data file, found by id.

use std::collections::BTreeMap;

/// Entries of a data file, in the order of the file.
#[derive(Debug, Clone)]
pub struct Table<T> {
    /// Whether the file could be read whole. Where not, an id that is missing here is not told of a second time.
    pub whole: bool,
    entries: Vec<T>,
    places: BTreeMap<String, usize>,
}

impl<T> Table<T> {
    /// The table of these entries by the id that `id` gives. Of two entries with one id the first stays findable.
    pub fn of(entries: Vec<T>, id: impl Fn(&T) -> &str, whole: bool) -> Self {
        let mut places = BTreeMap::new();
        for (place, entry) in entries.iter().enumerate() {
            places.entry(id(entry).to_owned()).or_insert(place);
        }
        Self { whole, entries, places }
    }

    /// The place of the entry with this id.
    pub fn place_of(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The entry with this id.
    pub fn get(&self, id: &str) -> Option<&T> {
        self.place_of(id).map(|place| self.at(place))
    }

    /// The entry at a place that [`Self::place_of`] gave.
    pub fn at(&self, place: usize) -> &T {
        &self.entries[place]
    }

    /// The entries in the order of the file.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.entries.iter()
    }

    /// All ids, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.places.keys().map(String::as_str)
    }
}

impl<'a, T> IntoIterator for &'a Table<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { whole: true, entries: Vec::new(), places: BTreeMap::new() }
    }
}
