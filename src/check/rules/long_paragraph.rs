//! `long-paragraph`: a wall of text.

use crate::check::readability::passages::PassageKind;
use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("long-paragraph", Severity::Warning, Group::Readability, look);

/// Sentences of so few words weigh as much together as one of ordinary length: "Ja. Det får du. Alltid."
const LIGHT: usize = 4;

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let Some(limits) = &subject.limits else { return Vec::new() };
    let mut found = Vec::new();
    for (passage, sentences) in subject.passages() {
        if !matches!(passage.kind, PassageKind::Paragraph | PassageKind::Item) {
            continue;
        }
        // What a colon leads in ("Säg: ”Nej.”") belongs with it here, though LIX counts it apart.
        let whole: Vec<_> = sentences.iter().filter(|one| !passage.text[one.range.clone()].ends_with(':')).collect();
        let light = whole.iter().filter(|sentence| sentence.words <= LIGHT).count();
        let count = whole.len() - light + light.div_ceil(2);
        if count > limits.paragraph_sentences as usize {
            let note = subject.note(RULE.name, passage.span);
            found.push(note.with("sentences", whole.len()).with("limit", limits.paragraph_sentences));
        }
    }
    found
}
