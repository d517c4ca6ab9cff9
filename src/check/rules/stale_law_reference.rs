//! `stale-law-reference`: a text leans on a law that no longer applies, by a link or by its number.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::content::visit::{Piece, visit};
use crate::content::words::Law;
use crate::ground::diag::{Diagnostic, Severity};
use crate::site::target::Target;

pub(super) const RULE: Rule = Rule::text("stale-law-reference", Severity::Warning, Group::Law, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let site = subject.site;
    let today = site.edition.as_of;
    let is_over = |law: &Law| law.repealed.is_some_and(|day| day <= today);
    let mut found = Vec::new();
    visit(&subject.text.document, &mut |piece, span| {
        if let Piece::Link(Target::Law { law, .. }) = piece
            && is_over(site.data.laws.at(*law))
        {
            found.push(told(subject.note(RULE.name, span), site.data.laws.at(*law)));
        }
    });
    let over: Vec<(&Law, &str)> = site
        .data
        .laws
        .iter()
        .filter(|law| is_over(law))
        .filter_map(|law| Some((law, law.number.as_deref()?)))
        .collect();
    for (passage, _) in subject.passages() {
        for (law, number) in &over {
            // What a text says of the past may name the number of the past.
            let Some(at) = passage.text.find(number).filter(|_| !speaks_of_the_past(&passage.text)) else { continue };
            found.push(told(subject.note(RULE.name, passage.source(&(at..at + number.len()))), law));
        }
    }
    found
}

fn speaks_of_the_past(text: &str) -> bool {
    let text = text.to_lowercase();
    ["äldre", "tidigare", "gällde", "ersatte", "upphävd", "former", "replaced", "repealed"]
        .iter()
        .any(|word| text.contains(word))
}

fn told(note: Diagnostic, law: &Law) -> Diagnostic {
    let number = law.number.as_deref().unwrap_or("none");
    let repealed = law.repealed.map_or_else(String::new, |day| day.to_string());
    note.with("number", number).with("repealed", repealed).with("new", law.replaced_by.as_deref().unwrap_or("none"))
}
