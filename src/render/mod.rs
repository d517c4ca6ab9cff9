//! Render: the site as files. Pure: it says which bytes belong at which path, and somebody else puts them there.

pub mod assets;
pub mod body;
pub mod compact;
pub mod dress;
pub mod frame;
pub mod gallery;
pub mod hosting;
pub mod image;
pub mod json_ld;
pub mod made;
pub mod manifest;
pub mod page;
pub mod pictures;
pub mod reader;
pub mod room;
pub mod search;
pub mod security;
pub mod sitemap;
pub mod statement;
pub mod svg;
pub mod templates;
pub mod view;
pub mod words;

mod press;

pub use press::{Output, Press, Work};
