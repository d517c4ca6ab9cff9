#![doc = include_str!("README.md")]

pub mod ground;

pub mod content;

pub mod output;
