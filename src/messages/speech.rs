//! The user's language: which it is, and how the program speaks it.

use super::{Args, Kind, Messages, embedded};
use crate::ground::diag::{Arg, Diagnostic};
use crate::ground::locale::Locale;

/// What a part of a diagnostic's message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What is wrong.
    What,
    /// Why it matters.
    Why,
    /// What to do.
    Hint,
}

/// The program's words in the user's language.
#[derive(Debug)]
pub struct Speech {
    words: Messages,
    faults: Messages,
    chain: Vec<Locale>,
}

/// The languages that the program itself speaks, the first where nothing else is known: its first users are Swedish.
pub const SPOKEN: [&str; 3] = ["sv", "en", "ar"];

impl Speech {
    /// The language that the environment asks for: `FRID_LANG`, then `LC_ALL`, `LC_MESSAGES`, `LANG` as POSIX orders
    /// them, then the system's own setting.
    pub fn of_user(variable: impl Fn(&str) -> Option<String>, system: Option<String>) -> Self {
        let named = ["FRID_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).chain(system);
        let mut named = named;
        let spoken = named.find_map(|tag| SPOKEN.into_iter().find(|known| tag.to_lowercase().starts_with(known)));
        Self::new(spoken.unwrap_or(SPOKEN[0]))
    }

    /// The language, or the one nearest to it that the program speaks.
    pub fn new(language: &str) -> Self {
        let chain = [language].into_iter().chain(SPOKEN).filter_map(Locale::parse).collect();
        let load = |kind| Messages::load(embedded(kind)).value;
        Self { words: load(Kind::Cli), faults: load(Kind::Check), chain }
    }

    /// The user's language.
    pub fn language(&self) -> &str {
        self.chain.first().map_or(SPOKEN[0], Locale::as_str)
    }

    /// A sentence of the program.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &Args::default())
    }

    /// A sentence of the program with arguments.
    pub fn say_with(&self, key: &str, args: &Args) -> String {
        self.words.format(&self.chain, key, args).map_or_else(|_| key.to_owned(), |word| word.text.into_owned())
    }

    /// A part of a diagnostic's message; `None` where the rule has no such part.
    pub fn tell(&self, note: &Diagnostic, part: Part) -> Option<String> {
        let key = match part {
            Part::What => note.rule.to_owned(),
            Part::Why => format!("{}.why", note.rule),
            Part::Hint => format!("{}.hint", note.rule),
        };
        let mut args = Args::default();
        for (name, value) in &note.args {
            match value {
                Arg::Number(number) => args.number(name, *number),
                Arg::Text(text) => args.text(name, text),
            }
        }
        self.faults.format(&self.chain, &key, &args).ok().map(|word| word.text.into_owned())
    }
}
