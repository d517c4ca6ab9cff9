//! Addresses: where a page is found below the site's root.

use std::fmt;

/// The path of a page below the site's root: empty for the start page, else with `/` at its end and none at its start.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route(String);

impl Route {
    /// The route that these parts make; empty parts are left out.
    pub fn of(parts: &[&str]) -> Self {
        let mut path = String::new();
        for part in parts.iter().filter(|part| !part.is_empty()) {
            path.push_str(part);
            path.push('/');
        }
        Self(path)
    }

    /// A file of its own at the root, such as `404.html`.
    pub fn document(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// Reads an alias such as `/gammal/sida/`: an address below the root, with `/` at both ends. `None` where it could
    /// lead out of the site or to no folder.
    pub fn from_alias(alias: &str) -> Option<Self> {
        let path = alias.strip_prefix('/')?.strip_suffix('/')?;
        let plain = |part: &str| {
            !matches!(part, "" | "." | "..")
                && part.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
        };
        path.split('/').all(plain).then(|| Self(format!("{path}/")))
    }

    /// The path below the root.
    pub fn path(&self) -> &str {
        &self.0
    }

    /// The file that the page is written to.
    pub fn file(&self) -> String {
        if self.0.is_empty() || self.0.ends_with('/') { format!("{}index.html", self.0) } else { self.0.clone() }
    }

    /// The way from this page back to the root: `../../`, or `./` for the start page.
    pub fn way_back(&self) -> String {
        match self.0.matches('/').count() {
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{}", self.0)
    }
}

/// Whether a word can be a part of an address: lower-case Latin letters, digits and hyphens.
pub fn is_slug(word: &str) -> bool {
    !word.is_empty()
        && !word.starts_with('-')
        && !word.ends_with('-')
        && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_has_as_many_steps_as_the_way_there() {
        assert_eq!(Route::of(&["", "barn", "hjalp-nu"]).path(), "barn/hjalp-nu/");
        assert_eq!(Route::of(&["en", "children", "help"]).way_back(), "../../../");
        assert_eq!(Route::of(&[]).way_back(), "./");
        assert_eq!(Route::of(&[]).file(), "index.html");
    }

    #[test]
    fn an_alias_stays_in_the_site() {
        assert_eq!(Route::from_alias("/gammal/sida/").map(|route| route.to_string()), Some("/gammal/sida/".into()));
        for bad in ["", "/", "//", "gammal/", "/gammal", "/../ut/", "/a//b/", "/a\\b/", "https://x/", "/a?b/", "/./"] {
            assert_eq!(Route::from_alias(bad), None, "{bad}");
        }
    }
}
