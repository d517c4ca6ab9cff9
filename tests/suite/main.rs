//! The suite: what the whole program does, seen from outside. One binary, so that it is linked once.

#![expect(clippy::disallowed_methods, reason = "tests write sites, and read what became of them")]

mod bad_input;
mod check;
mod gnesta;
mod interrupted;
mod mend;
mod messages;
#[cfg(feature = "print")]
mod paper;
mod preview;
#[cfg(feature = "print")]
mod print;
#[cfg(feature = "print")]
mod print_whole;
#[cfg(feature = "reach")]
mod reach;
mod rooms;
mod rules;
mod sandbox;
mod search;
mod serve;
mod serve_attacks;
mod serve_edits;
mod session;
mod tiny;
