//! `frid completions`: lets a shell complete the program's words.

use super::args::{Completions, command};
use super::speech::Speech;
use super::{Outcome, show};

pub(super) fn run(wish: &Completions, speech: &Speech) -> anyhow::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(wish.shell, &mut command(speech), "frid", &mut script);
    show::data(&String::from_utf8(script)?)?;
    Ok(Outcome::Fine)
}
