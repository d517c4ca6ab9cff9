//! An edition: one building of the site, for one channel, as of one day.

use std::fmt;

use crate::ground::date::Date;

/// What is asked of one building of the site. Together with the sources it decides every byte of the output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The day that counts as today.
    pub as_of: Date,
    /// The channel: only pages that belong to it exist in this edition.
    pub channel: String,
    /// Whether drafts and scheduled pages are shown, marked as such.
    pub drafts: bool,
    /// Another address than that of `site.toml`.
    pub base_url: Option<String>,
    /// Whether the printed sheets that pages ask for lie beside them, so that links may lead there.
    pub sheets: bool,
}

/// Where the site is reached: scheme and host, and a path that begins and ends with `/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    origin: String,
    path: String,
}

impl BaseUrl {
    /// Reads `https://host/path/`. `None` where there is no scheme `http` or `https`, no host, a query or a fragment.
    pub fn parse(url: &str) -> Option<Self> {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
        if rest.contains(['?', '#', ' ', '"', '<', '>', '\\']) {
            return None;
        }
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        if host.is_empty() {
            return None;
        }
        let path = path.trim_end_matches('/');
        let scheme = &url[..url.len() - rest.len()];
        Some(Self {
            origin: format!("{scheme}{host}"),
            path: if path.is_empty() { "/".to_owned() } else { format!("/{path}/") },
        })
    }

    /// `https://host`
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The path on the host, `/` at both ends.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole address of a path below the root.
    pub fn join(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.path)
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin, self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_may_have_a_path() {
        let base = BaseUrl::parse("https://www.gnesta.se/rad-och-stod/").expect("an address");
        assert_eq!(base.join("barn/"), "https://www.gnesta.se/rad-och-stod/barn/");
        assert_eq!(base.path(), "/rad-och-stod/");
        assert_eq!(BaseUrl::parse("http://localhost:8000").expect("an address").join(""), "http://localhost:8000/");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for bad in
            ["", "gnesta.se", "ftp://a/", "https://", "https:///a", "https://a/?b", "https://a/#b", "https://a b/"]
        {
            assert_eq!(BaseUrl::parse(bad), None, "{bad}");
        }
    }
}
