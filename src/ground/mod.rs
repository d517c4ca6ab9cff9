//! Ground: the few things that every room stands on. Values only: nothing here reads, writes or decides.

pub mod audience;
pub mod colour;
pub mod config;
pub mod date;
pub mod diag;
pub mod locale;
pub mod slug;
pub mod wording;
