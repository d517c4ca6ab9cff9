//! Paths of output files: safe on every system that a site may be copied to.

use std::fmt;

/// The path of an output file below the site's root, with `/`. It never leads out of the root.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(String);

/// Why a path cannot be an output's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadPath {
    /// Nothing, or nothing between two slashes.
    Empty,
    /// `/…`, `.` or `..`: out of the root, or not the file that it seems to be.
    Outside,
    /// A character that some system forbids in names: controls and `\ : * ? " < > |`.
    Character(char),
    /// A name that Windows keeps for devices: `con`, `nul`, `com1` …
    Reserved,
    /// A name that ends with a dot or a blank, which Windows takes away.
    Ending,
    /// A name over 255 bytes.
    TooLong,
}

impl fmt::Display for BadPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("a part of the path is empty"),
            Self::Outside => f.write_str("the path leads out of the site"),
            Self::Character(character) => write!(f, "the character {character:?} is not allowed in names"),
            Self::Reserved => f.write_str("Windows keeps this name for a device"),
            Self::Ending => f.write_str("a name may not end with a dot or a blank"),
            Self::TooLong => f.write_str("a name is longer than 255 bytes"),
        }
    }
}

impl std::error::Error for BadPath {}

impl OutputPath {
    /// Checks a path.
    pub fn new(path: &str) -> Result<Self, BadPath> {
        if path.starts_with('/') {
            return Err(BadPath::Outside);
        }
        path.split('/').try_for_each(check)?;
        Ok(Self(path.to_owned()))
    }

    /// The path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folders above the file, the nearest first.
    pub fn parents(&self) -> impl Iterator<Item = &str> {
        self.0.rmatch_indices('/').map(|(at, _)| &self.0[..at])
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn check(name: &str) -> Result<(), BadPath> {
    match name {
        "" => return Err(BadPath::Empty),
        "." | ".." => return Err(BadPath::Outside),
        _ => {}
    }
    if name.len() > 255 {
        return Err(BadPath::TooLong);
    }
    let forbidden = |c: char| c.is_control() || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    if let Some(character) = name.chars().find(|c| forbidden(*c)) {
        return Err(BadPath::Character(character));
    }
    if name.ends_with(['.', ' ']) {
        return Err(BadPath::Ending);
    }
    if is_device(name) { Err(BadPath::Reserved) } else { Ok(()) }
}

/// The names of devices on Windows, with any ending (Microsoft, "Naming Files, Paths, and Namespaces").
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_ascii_lowercase();
    let numbered = |prefix| {
        let digit = stem.strip_prefix(prefix);
        digit.is_some_and(|digit| digit.len() == 1 && digit.as_bytes()[0].is_ascii_digit() && digit != "0")
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn good_paths() {
        for path in ["index.html", "barn/hjalp-nu/index.html", ".well-known/security.txt", "_headers", "contact/å.html"]
        {
            assert!(OutputPath::new(path).is_ok(), "{path}");
        }
    }

    #[test]
    fn bad_paths_say_why() {
        let faults = [
            ("", BadPath::Empty),
            ("a//b", BadPath::Empty),
            ("/a", BadPath::Outside),
            ("../a", BadPath::Outside),
            ("a/./b", BadPath::Outside),
            ("a\\b", BadPath::Character('\\')),
            ("c:a", BadPath::Character(':')),
            ("a\0", BadPath::Character('\0')),
            ("con", BadPath::Reserved),
            ("a/Com1.html", BadPath::Reserved),
            ("a.", BadPath::Ending),
            ("a /b", BadPath::Ending),
        ];
        for (path, fault) in faults {
            assert_eq!(OutputPath::new(path), Err(fault), "{path:?}");
        }
        assert_eq!(OutputPath::new(&"x".repeat(256)), Err(BadPath::TooLong));
    }

    proptest! {
        #[test]
        fn no_path_leads_out(text in "[a./\\\\:]{0,12}|\\PC{0,40}") {
            if let Ok(path) = OutputPath::new(&text) {
                let joined = std::path::Path::new("/root").join(path.as_str());
                let plain = joined.components().all(|part| !matches!(part, std::path::Component::ParentDir));
                prop_assert!(plain && joined.starts_with("/root"));
            }
        }
    }
}
