//! Print: leaflets, booklets, posters and cards from the same texts, contacts and translations as the pages.
//!
//! A text's tree becomes plain JSON, which a theme's templates set as values: whatever a text says, it is never markup.
//! The room is pure: it says which bytes belong to which sheet, and somebody else puts them there.

pub mod data;
pub mod engine;
pub mod fit;
pub mod name;
pub mod order;
pub mod product;
pub mod qr;
pub mod sections;
pub mod tree;
pub mod voice;

mod printer;

pub use order::{Order, Wish};
pub use printer::{Printer, Sheet};
pub use product::Product;
