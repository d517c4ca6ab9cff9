//! Topics and sections: the folders below `pages`, as a tree.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::page::PageSource;

/// A topic: a folder that holds texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// The path of folders: `stod-och-skydd/skyddat-boende`.
    pub folder: String,
    /// The section that it lies in.
    pub section: Option<usize>,
}

/// A section: a folder that holds topics or other sections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The path of folders.
    pub folder: String,
    /// The section that it lies in.
    pub parent: Option<usize>,
}

/// All topics and sections, each in the order of their folders.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// The topics.
    pub topics: Vec<Topic>,
    /// The sections.
    pub sections: Vec<Section>,
    by_folder: BTreeMap<String, usize>,
    by_name: BTreeMap<String, Vec<usize>>,
    section_by_folder: BTreeMap<String, usize>,
}

impl Tree {
    /// The tree that the texts of an edition make. A section without a topic in this edition is not in it.
    pub fn of(texts: &[PageSource]) -> Self {
        let folders: BTreeSet<&str> =
            texts.iter().filter(|text| !text.key.index).map(|text| text.key.folder.as_str()).collect();
        let mut tree = Self::default();
        for parent in folders.iter().flat_map(|folder| parents(folder)).collect::<BTreeSet<_>>() {
            let section = Section { folder: parent.to_owned(), parent: tree.section_above(parent) };
            tree.section_by_folder.insert(parent.to_owned(), tree.sections.len());
            tree.sections.push(section);
        }
        for folder in folders {
            let topic = Topic { folder: folder.to_owned(), section: tree.section_above(folder) };
            let name = folder.rsplit('/').next().unwrap_or(folder);
            tree.by_name.entry(name.to_owned()).or_default().push(tree.topics.len());
            tree.by_folder.insert(folder.to_owned(), tree.topics.len());
            tree.topics.push(topic);
        }
        tree
    }

    fn section_above(&self, folder: &str) -> Option<usize> {
        let (parent, _) = folder.rsplit_once('/')?;
        self.section(parent)
    }

    /// The topic in this folder.
    pub fn topic(&self, folder: &str) -> Option<usize> {
        self.by_folder.get(folder).copied()
    }

    /// The topic in this folder, or the only one whose last folder has this name.
    pub fn topic_named(&self, name: &str) -> Option<usize> {
        self.topic(name).or_else(|| match self.by_name.get(name).map(Vec::as_slice) {
            Some([only]) => Some(*only),
            _ => None,
        })
    }

    /// The section in this folder.
    pub fn section(&self, folder: &str) -> Option<usize> {
        self.section_by_folder.get(folder).copied()
    }

    /// Every name that a link could use.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_folder.keys().chain(self.section_by_folder.keys()).chain(self.by_name.keys()).map(String::as_str)
    }

    /// A section and those that it lies in, the outermost first.
    pub fn way_to(&self, section: Option<usize>) -> Vec<usize> {
        let mut way: Vec<usize> = std::iter::successors(section, |&inner| self.sections[inner].parent).collect();
        way.reverse();
        way
    }
}

/// The folders above a folder, nearest last.
fn parents(folder: &str) -> impl Iterator<Item = &str> {
    folder.match_indices('/').map(|(at, _)| &folder[..at])
}
