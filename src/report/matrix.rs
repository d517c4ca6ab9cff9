//! The matrix: topic × audience × language, with the words of each text.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::table::Table;
use crate::check::case::Case;
use crate::check::lexicon::Lexicons;
use crate::check::subject::Subject;
use crate::ground::audience::EVERYBODY;
use crate::site::Site;

/// The matrix of a site in all its channels. A row is a topic for an audience, a column a language; a cell is the number of
/// words, and empty where there is no text.
pub fn table(sites: &[Arc<Site>], lexicons: &Lexicons, say: &dyn Fn(&str) -> String) -> Table {
    let languages: Vec<String> = sites.first().map_or_else(Vec::new, |site| {
        site.outline.languages.iter().map(|language| language.locale.to_string()).collect()
    });
    let mut words: BTreeMap<(String, usize, String), BTreeMap<usize, usize>> = BTreeMap::new();
    for (site, page) in Case::pages_of(sites) {
        let key = &page.text.key;
        let rank = page.audience.map_or(0, |at| at + 1);
        let lexicon = lexicons.get(&key.locale);
        let count = Subject::of_page(site, page, lexicon).measured.words();
        words.entry((key.folder.clone(), rank, key.audience.id().to_owned())).or_default().insert(page.language, count);
    }
    let topics: BTreeSet<&String> = words.keys().map(|(topic, ..)| topic).collect();
    let title = format!("{} ({})", say("report-matrix"), topics.len());
    let head = [say("report-topic"), say("report-audience")].into_iter().chain(languages.iter().cloned()).collect();
    let row = |((topic, _, audience), counts): (&(String, usize, String), &BTreeMap<usize, usize>)| {
        let cells = (0..languages.len()).map(|at| counts.get(&at).map_or_else(String::new, usize::to_string));
        let audience = if audience == EVERYBODY { say("report-everybody") } else { audience.clone() };
        [topic.clone(), audience].into_iter().chain(cells).collect()
    };
    Table { title, head, rows: words.iter().map(row).collect() }
}
