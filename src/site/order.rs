//! The order of topics and sections in every list, and with it "previous" and "next".

use std::collections::BTreeMap;

use super::Outline;
use crate::content::page::PageSource;

/// What stands in a list: a topic or a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Node {
    /// A topic.
    Topic(usize),
    /// A section.
    Section(usize),
}

/// What each section holds, in order; `None` is the first level. Low weight comes first, then the folder's name.
#[derive(Debug)]
pub struct Order {
    inside: BTreeMap<Option<usize>, Vec<Node>>,
}

impl Order {
    /// The order that the front matter's weights make. A topic has the lowest weight of its texts, a section that of its
    /// words.
    pub fn of(outline: &Outline, texts: &[PageSource], indexes: &[PageSource]) -> Self {
        let tree = &outline.tree;
        let topic_weights = lowest(texts);
        let section_weights = lowest(indexes);
        let weight = |weights: &BTreeMap<&str, i64>, folder: &str| weights.get(folder).copied().unwrap_or(0);
        let mut inside: BTreeMap<Option<usize>, Vec<(i64, &str, Node)>> = BTreeMap::new();
        for (at, topic) in tree.topics.iter().enumerate() {
            let entry = (weight(&topic_weights, &topic.folder), topic.folder.as_str(), Node::Topic(at));
            inside.entry(topic.section).or_default().push(entry);
        }
        for (at, section) in tree.sections.iter().enumerate() {
            let entry = (weight(&section_weights, &section.folder), section.folder.as_str(), Node::Section(at));
            inside.entry(section.parent).or_default().push(entry);
        }
        let sorted = inside.into_iter().map(|(section, mut entries)| {
            entries.sort_unstable();
            (section, entries.into_iter().map(|(_, _, node)| node).collect())
        });
        Self { inside: sorted.collect() }
    }

    /// What a section holds, or what stands on the first level.
    pub fn inside(&self, section: Option<usize>) -> &[Node] {
        self.inside.get(&section).map_or(&[], Vec::as_slice)
    }

    /// The topics of a section, without those of sections in it.
    pub fn topics(&self, section: Option<usize>) -> impl DoubleEndedIterator<Item = usize> + Clone + '_ {
        self.inside(section).iter().filter_map(|node| match node {
            Node::Topic(topic) => Some(*topic),
            Node::Section(_) => None,
        })
    }
}

fn lowest(texts: &[PageSource]) -> BTreeMap<&str, i64> {
    let mut weights = BTreeMap::new();
    for text in texts {
        let weight = weights.entry(text.key.folder.as_str()).or_insert(text.front.weight);
        *weight = text.front.weight.min(*weight);
    }
    weights
}
