//! `redirect-chain`: a link goes to an old address of the site itself, and from there on to the page.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::content::visit::{Piece, visit};
use crate::ground::diag::{Diagnostic, Severity};
use crate::site::target::Target;

pub(super) const RULE: Rule = Rule::text("redirect-chain", Severity::Warning, Group::Links, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let base = subject.site.base.to_string();
    let mut found = Vec::new();
    visit(&subject.text.document, &mut |piece, span| {
        let Piece::Link(Target::External(address)) = piece else { return };
        let Some(below) = address.strip_prefix(&base) else { return };
        let below = below.split(['#', '?']).next().unwrap_or_default().trim_end_matches('/');
        let redirect =
            subject.site.redirects.iter().find(|redirect| redirect.from.path().trim_end_matches('/') == below);
        if let Some(redirect) = redirect {
            let page = &subject.site.pages[redirect.to];
            let note = subject.note(RULE.name, span).with("address", address.as_str());
            found.push(note.with("topic", page.text.key.folder.as_str()));
        }
    });
    found
}
