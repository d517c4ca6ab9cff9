//! Report: tables about the whole site, for people who answer for it. Pure: words come in, text goes out.

pub mod matrix;
pub mod plan;
pub mod readability;
pub mod table;
