//! Readability: what a text asks of its reader, counted on the tree.
//!
//! The counts follow DOMAIN.md 4: a heading, an item of a list and a cell of a table are sentences of their own; contact
//! blocks, numbers, lists of links and code are left out, for nobody reads them as prose.

pub mod limits;
pub mod measure;
pub mod passages;
pub mod sentences;
pub mod tongue;
pub mod words;
