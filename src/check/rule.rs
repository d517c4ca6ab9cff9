//! A rule: what is wrong, how much it matters, and who looks for it.

use super::case::Case;
use super::markup::{Leaf, Sweep};
use super::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Somebody may watch the reader, or a number may be wrong.
    Safety,
    /// Somebody cannot see, hear or handle the page as others do.
    Accessibility,
    /// The text asks more of its reader than she can give.
    Readability,
    /// Something is owed and not there, or old.
    Completeness,
    /// A link leads astray.
    Links,
    /// A law has changed.
    Law,
    /// A file is not as it must be to be read at all.
    Form,
}

/// Who looks.
#[derive(Debug, Clone, Copy)]
pub enum Act {
    /// An earlier room tells of it while it reads, resolves or renders.
    Told,
    /// Looks at one text.
    Text(fn(&Subject<'_>) -> Vec<Diagnostic>),
    /// Looks at the site as a whole.
    Site(fn(&Case<'_>) -> Vec<Diagnostic>),
    /// Looks at one rendered file.
    Leaf(fn(&Leaf<'_>) -> Vec<Diagnostic>),
    /// Looks at what was gathered from all rendered files.
    Sweep(fn(&Sweep<'_>) -> Vec<Diagnostic>),
}

/// A rule. Its name says what is wrong, and is the name of its message and of its page.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The name.
    pub name: &'static str,
    /// How much it matters unless `site.toml` says otherwise.
    pub severity: Severity,
    /// What it is about.
    pub group: Group,
    /// Who looks.
    pub act: Act,
}

impl Rule {
    /// A rule that an earlier room tells of.
    pub(super) const fn told(name: &'static str, severity: Severity, group: Group) -> Self {
        Self { name, severity, group, act: Act::Told }
    }

    /// A rule that looks at one text.
    pub(super) const fn text(
        name: &'static str,
        severity: Severity,
        group: Group,
        look: fn(&Subject<'_>) -> Vec<Diagnostic>,
    ) -> Self {
        Self { name, severity, group, act: Act::Text(look) }
    }

    /// A rule that looks at the whole site.
    pub(super) const fn site(
        name: &'static str,
        severity: Severity,
        group: Group,
        look: fn(&Case<'_>) -> Vec<Diagnostic>,
    ) -> Self {
        Self { name, severity, group, act: Act::Site(look) }
    }
}
