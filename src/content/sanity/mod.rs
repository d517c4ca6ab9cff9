//! Faults that no schema knows: a value of the right type that makes no sense.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::declared::Declared;
use super::toml_file::{Step, place_of};
use crate::ground::diag::{Diagnostic, Place, Source};
use crate::ground::slug::suggestion;

pub(crate) mod data;
pub(crate) mod site;

/// The way to a value in a file.
pub(crate) type Path<'a> = &'a [Step<'a>];

/// A file under examination.
#[derive(Debug)]
pub(crate) struct Check<'a> {
    source: &'a Arc<Source>,
    /// What the site declares; nothing for a file of a base folder, which may know more languages and audiences than
    /// the site that is laid over it.
    declared: Option<&'a Declared>,
    notes: Vec<Diagnostic>,
}

impl<'a> Check<'a> {
    /// Begins the examination of a file.
    pub(crate) fn of(source: &'a Arc<Source>, declared: Option<&'a Declared>) -> Self {
        Self { source, declared, notes: Vec::new() }
    }

    /// What was found.
    pub(crate) fn done(self) -> Vec<Diagnostic> {
        self.notes
    }

    /// The place of a value. The file is read again for it: only a fault costs that.
    pub(crate) fn place(&self, path: Path<'_>) -> Place {
        place_of(self.source, path)
    }

    /// Tells a fault at a value.
    pub(crate) fn tell(&mut self, rule: &'static str, path: Path<'_>, with: impl FnOnce(Diagnostic) -> Diagnostic) {
        self.notes.push(with(Diagnostic::error(rule, self.place(path))));
    }

    /// Ids stand in links and addresses: a-z, 0-9 and hyphens. A plan's ids have dots as well.
    pub(crate) fn id(&mut self, id: &str, dots: bool, path: Path<'_>) {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || (dots && c == '.');
        if id.is_empty() || !id.chars().all(fits) {
            self.tell("bad-id", path, |fault| fault.with("id", id).with("suggestion", suggestion(id)));
        }
    }

    /// Every id but the first of its kind is a fault.
    pub(crate) fn unique<'i>(
        &mut self,
        list: &str,
        key: &str,
        ids: impl IntoIterator<Item = &'i str>,
        rule: &'static str,
    ) {
        let mut firsts: BTreeMap<&str, usize> = BTreeMap::new();
        for (index, id) in ids.into_iter().enumerate() {
            if let Some(first) = firsts.get(id) {
                let place = self.place(&[list.into(), (*first).into(), key.into()]);
                let line = self.source.line_column(place.span.start as usize).0;
                self.tell(rule, &[list.into(), index.into(), key.into()], |fault| {
                    fault.with("id", id).with("line", line)
                });
            } else {
                firsts.insert(id, index);
            }
        }
    }

    /// An address that readers are sent to is https.
    pub(crate) fn https(&mut self, url: &str, path: Path<'_>) {
        if !is_address(url, &["https"]) {
            self.tell("bad-url", path, |fault| fault.with("url", url));
        }
    }

    /// Audiences that the site declares.
    pub(crate) fn audiences(&mut self, ids: &[String], path: Path<'_>) {
        let Some(declared) = self.declared else { return };
        for (index, id) in ids.iter().enumerate() {
            self.notes.extend(declared.audience(id, || self.place(&[path, &[index.into()]].concat())));
        }
    }

    /// Channels that the site declares.
    pub(crate) fn channels(&mut self, names: &[String], path: Path<'_>) {
        let Some(declared) = self.declared else { return };
        for (index, name) in names.iter().enumerate() {
            self.notes.extend(declared.channel(name, || self.place(&[path, &[index.into()]].concat())));
        }
    }

    /// A language that the site declares.
    pub(crate) fn language(&mut self, tag: &str, path: Path<'_>) {
        let Some(declared) = self.declared else { return };
        self.notes.extend(declared.language(tag, || self.place(path)));
    }
}

/// Whether it is an absolute address of one of these schemes, with a host and without blanks or quotation marks.
pub(crate) fn is_address(url: &str, schemes: &[&str]) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let odd = |c: char| c.is_whitespace() || c.is_control() || "\"'<>\\^`{|}“”".contains(c);
    schemes.contains(&scheme) && !host.is_empty() && !host.starts_with(['.', ':']) && !url.contains(odd)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::is_address;
    use crate::content::toml_file;
    use crate::ground::config::Config;
    use crate::ground::diag::Source;

    /// A small sound `site.toml`.
    pub(crate) const SITE: &str = r#"
name = "Gnesta kommun"
title = { sv = "Råd och stöd", en = "Advice and support" }
base_url = "https://www.gnesta.se/rad-och-stod/"
default_language = "sv"
channels = ["web", "intranet"]
[exit]
target = "https://www.smhi.se/"
allowed = ["https://www.smhi.se/", "https://www.svt.se/"]
[images]
widths = [480, 960]
[[languages]]
tag = "sv"
[[languages]]
tag = "sv-simple"
fallback = ["sv"]
[[languages]]
tag = "en"
[[audiences]]
id = "barn"
name = { sv = "Barn", en = "Children" }
slug = { sv = "barn", en = "children" }
[[audiences]]
id = "vuxna"
name = "Vuxna"
[[audiences]]
id = "aldre"
name = "Äldre"
fallback = ["vuxna"]
channels = ["web"]
"#;

    /// [`SITE`] as a config.
    pub(crate) fn config() -> Config {
        let read = toml_file::read(&Source::new("content/site.toml", SITE), 0..SITE.len());
        assert!(read.notes.is_empty(), "{:?}", read.notes);
        read.value.expect("a config")
    }

    #[test]
    fn an_address_has_a_scheme_and_a_host() {
        for good in ["https://www.bris.se/", "https://xn--rdda-qoa.se", "https://a.se/chatt?x=1#y"] {
            assert!(is_address(good, &["https"]), "{good}");
        }
        for bad in
            ["", "www.bris.se", "http://www.bris.se", "https://", "https:///x", "https://a b.se", "javascript://x"]
        {
            assert!(!is_address(bad, &["https"]), "{bad}");
        }
    }
}
