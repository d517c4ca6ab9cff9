//! `title-too-long`: a tab shows the beginning of a title, and a list of search results cuts it.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("title-too-long", Severity::Warning, Group::Completeness, look);

/// Letters of the page's own part of the tab's title; the site's name comes behind it.
const LIMIT: usize = 60;

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let front = &subject.text.front;
    let (key, title) = match &front.discreet_title {
        Some(title) => ("discreet_title", title),
        None => ("title", &front.title),
    };
    let length = title.chars().count();
    if length <= LIMIT {
        return Vec::new();
    }
    vec![Diagnostic::warning(RULE.name, subject.front(key)).with("length", length).with("limit", LIMIT)]
}
