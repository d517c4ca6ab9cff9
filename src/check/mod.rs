//! Check: what would fail a reader, told to the communicator before a reader meets it.
//!
//! One rule is one file in `rules/`, with a page in `tests/rules/` that explains it and is its test. A rule is a pure
//! function that gives faults; how much they matter is decided afterwards ([`levels`]). Rules that an earlier room tells of
//! are in the list too, so that they can be explained.

pub mod case;
pub mod discreet;
pub mod levels;
pub mod lexicon;
pub mod markup;
pub mod mend;
pub mod outward;
pub mod provisions;
pub mod readability;
pub mod rule;
mod rules;
pub mod subject;
mod told;

use rayon::prelude::*;

use crate::ground::diag::{Diagnostic, Severity};
use case::Case;
use rule::{Act, Group, Rule};
use subject::Subject;

pub use rules::RULES;
pub use told::TOLD;

/// Other names for rules: what people call them, and the rule that tells of it.
pub const ALIASES: &[(&str, &str)] = &[
    ("broken-contact", "unknown-contact"),
    ("broken-term", "unknown-term"),
    ("draft-linked", "link-to-absent"),
    ("duplicate-anchor", "duplicate-id"),
];

/// The rule with this name, or that this other name stands for.
pub fn find(name: &str) -> Option<&'static Rule> {
    let name = ALIASES.iter().find(|(alias, _)| *alias == name).map_or(name, |(_, rule)| rule);
    RULES.iter().chain(TOLD).find(|rule| rule.name == name)
}

/// The names of all rules.
pub fn names() -> impl Iterator<Item = &'static str> {
    RULES.iter().chain(TOLD).map(|rule| rule.name)
}

impl Rule {
    /// Whether an earlier room tells of it.
    pub fn is_told(&self) -> bool {
        matches!(self.act, Act::Told)
    }

    /// Whether nothing can be published while it stands, whatever a site wishes.
    pub fn must_stand(&self) -> bool {
        self.is_told() && self.severity == Severity::Error
    }
}

/// Whether any of the rules that `wanted` chooses looks at the sources of a site at all.
pub fn looks_at_sources(wanted: &(dyn Fn(&Rule) -> bool + Sync)) -> bool {
    !text_looks(wanted).is_empty() || RULES.iter().any(|rule| matches!(rule.act, Act::Site(_)) && wanted(rule))
}

/// What the rules that `wanted` chooses find in the sources of a site.
pub fn run(case: &Case<'_>, wanted: &(dyn Fn(&Rule) -> bool + Sync)) -> Vec<Diagnostic> {
    let looks = text_looks(wanted);
    let mut found: Vec<Diagnostic> = if looks.is_empty() { Vec::new() } else { texts(case, &looks) };
    for rule in RULES.iter().filter(|rule| wanted(rule)) {
        if let Act::Site(look) = rule.act {
            found.extend(look(case));
        }
    }
    found
}

/// A rule at work on one text.
struct TextLook {
    group: Group,
    look: fn(&Subject<'_>) -> Vec<Diagnostic>,
    /// Whether what it finds is told; else it only shows whether a reason is idle.
    told: bool,
}

/// The looks of the rules that are asked for. That a reason excuses nothing only all rules of readability together can show.
fn text_looks(wanted: &(dyn Fn(&Rule) -> bool + Sync)) -> Vec<TextLook> {
    let reasons = find("idle-reason").is_some_and(wanted);
    let look = |rule: &Rule| {
        let Act::Text(look) = rule.act else { return None };
        let told = wanted(rule);
        (told || (reasons && rule.group == Group::Readability)).then_some(TextLook { group: rule.group, look, told })
    };
    RULES.iter().filter_map(look).collect()
}

fn texts(case: &Case<'_>, looks: &[TextLook]) -> Vec<Diagnostic> {
    let lexicon =
        |site: &crate::site::Site, language: usize| case.lexicons.get(&site.outline.languages[language].locale);
    let pages = case
        .pages()
        .par_iter()
        .map(|(site, page)| examine(&Subject::of_page(site, page, lexicon(site, page.language)), looks));
    let folders = case.folder_words().into_par_iter().map(|(site, text, audience, language)| {
        examine(&Subject::of(site, text, audience, language, lexicon(site, language)), looks)
    });
    pages.chain(folders).flatten_iter().collect()
}

/// What the rules find in one text. A page that says why it breaks the limits of readability is not told of them; one that
/// says so and keeps them is.
fn examine(subject: &Subject<'_>, looks: &[TextLook]) -> Vec<Diagnostic> {
    let excuse = subject.text.front.readability.as_ref();
    let mut found = Vec::new();
    let mut excused = 0;
    for TextLook { group, look, told } in looks {
        let notes = look(subject);
        if *group == Group::Readability && excuse.is_some() {
            excused += notes.len();
        } else if *told {
            found.extend(notes);
        }
    }
    let readability = looks.iter().filter(|look| look.group == Group::Readability).count();
    if let Some(excuse) = excuse
        && excused == 0
        && readability > 1
    {
        found.push(Diagnostic::warning("idle-reason", subject.text.front_place(&excuse.reason)));
    }
    found
}
