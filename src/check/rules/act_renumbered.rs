//! `act-renumbered`: a section of a law is named by the number that it had in the act before, as the plan of 2025 does with
//! the duty to report ("socialtjänstlagen kap 14 1 §").

use crate::check::provisions::{Named, provisions};
use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::content::words::Law;
use crate::ground::diag::{Diagnostic, Severity};
use crate::site::Site;

pub(super) const RULE: Rule = Rule::text("act-renumbered", Severity::Warning, Group::Law, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let site = subject.site;
    let mut found = Vec::new();
    for (passage, sentences) in subject.passages() {
        for sentence in sentences {
            let piece = &passage.text[sentence.range.clone()];
            for named in provisions(piece) {
                let Some((old, new)) = moved(site, piece, &named) else { continue };
                let at = sentence.range.start + named.range.start..sentence.range.start + named.range.end;
                let note = subject.note(RULE.name, passage.source(&at)).with("provision", named.provision.as_str());
                let number = |law: &Law| law.number.clone().unwrap_or_else(|| law.id.clone());
                found.push(note.with("old", number(old)).with("new", number(new)).with("law", new.id.as_str()));
            }
        }
    }
    found
}

/// The act that is named beside a provision and no longer applies, and the one that took its place without that provision.
fn moved<'a>(site: &'a Site, sentence: &str, named: &Named) -> Option<(&'a Law, &'a Law)> {
    let today = site.edition.as_of;
    let laws = &site.data.laws;
    let over = laws.iter().filter(|law| law.repealed.is_some_and(|day| day <= today));
    let candidates = over.filter_map(|old| Some((old, laws.get(old.replaced_by.as_deref()?)?)));
    let lower = sentence.to_lowercase();
    let is_named = |law: &Law| {
        let chain = [site.outline.config.default_language.clone()];
        let name = law.name.in_chain(&chain).text.to_lowercase();
        // "Socialtjänstlag" is found in "socialtjänstlagen"; an abbreviation only as a word of its own.
        let short = law
            .abbreviation
            .as_deref()
            .is_some_and(|short| sentence.split(|c: char| !c.is_alphanumeric()).any(|word| word == short));
        lower.contains(&name) || short
    };
    candidates.filter(|(old, new)| is_named(new) || is_named(old)).find(|(old, new)| {
        old.provisions.contains_key(&named.provision) && !new.provisions.contains_key(&named.provision)
    })
}
