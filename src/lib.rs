#![doc = include_str!("README.md")]

pub mod ground;

pub mod content;
pub mod messages;
pub mod theme;

pub mod output;
pub mod site;

pub mod check;
#[cfg(feature = "print")]
pub mod print;
pub mod render;

pub mod report;

pub mod pipeline;

#[cfg(feature = "reach")]
pub mod reach;
#[cfg(feature = "serve")]
pub mod serve;

pub mod cli;
