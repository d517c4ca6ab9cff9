//! `overdue-review`: a page should have been read through by now and has not.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("overdue-review", Severity::Warning, Group::Completeness, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let front = &subject.text.front;
    let (Some(reviewed), Some(every)) = (front.reviewed, front.review_every) else { return Vec::new() };
    let due = reviewed.after(every);
    if due >= subject.site.edition.as_of {
        return Vec::new();
    }
    let note = Diagnostic::warning(RULE.name, subject.front("reviewed"));
    vec![note.with("reviewed", reviewed.to_string()).with("due", due.to_string())]
}
