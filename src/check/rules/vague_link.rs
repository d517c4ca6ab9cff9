//! `vague-link`: a link whose words say nothing to whoever hears only the links of a page (WCAG 2.4.4).

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::content::document::plain_text;
use crate::content::visit::each_link;
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("vague-link", Severity::Warning, Group::Accessibility, look);

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    each_link(&subject.text.document, &mut |_, content, span| {
        let words = plain_text(content);
        let bare = words.trim().trim_end_matches(['.', ':', '!', '›', '»', '…']).trim().to_lowercase();
        if subject.lexicon.vague.contains(&bare) {
            found.push(subject.note(RULE.name, span).with("words", words.trim()));
        }
    });
    found
}
