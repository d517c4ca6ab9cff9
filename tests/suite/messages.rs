//! The words for faults: every rule that the code can tell of has a message, a why and a hint, in Swedish, English and
//! Arabic; and the program says whatever it says in all three.
#![expect(clippy::disallowed_methods, reason = "the test reads the program's own source")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use frid::messages::{Kind, embedded};
use walkdir::WalkDir;

/// What stands before a rule's name where it is given as it is: the constructors of a diagnostic, and the functions of
/// single files that hand a name on to them.
const CALLS: [&str; 8] =
    ["Diagnostic::error(", "Diagnostic::warning(", ".error(", ".tell(", "fault(", "told(", "undeclared(", "entry("];

/// The rules whose name is chosen first (by a match, an `if`, as the last of several arguments) and given afterwards.
const CHOSEN: [&str; 12] = [
    "duplicate-audience",
    "duplicate-id-in-data",
    "duplicate-language",
    "image-outside",
    "image-without-path",
    "link-without-address",
    "path-link",
    "phone-link",
    "remote-image",
    "symlink-folder",
    "symlink-outside",
    "unknown-scheme",
];

/// The files that make a diagnostic with a rule that is no literal, and how often: each such place is covered by [`CALLS`]
/// or [`CHOSEN`]. (The files of `check/rules` give the name of their own rule, which stands in `RULES`.) A new one must be looked at before it is counted here.
const INDIRECT: [(&str, usize); 14] = [
    ("check/subject.rs", 1),
    ("cli/explain.rs", 1),
    ("content/declared.rs", 1),
    ("content/page_file.rs", 1),
    ("content/parse/links.rs", 1),
    ("content/parse/mod.rs", 1),
    ("content/parse/pictures.rs", 1),
    ("content/sanity/mod.rs", 1),
    ("content/shape.rs", 1),
    ("content/walk.rs", 1),
    ("messages/inventory.rs", 1),
    ("reach/mod.rs", 1),
    ("render/pictures.rs", 1),
    ("site/links.rs", 2),
];

/// The languages that the program speaks to whoever runs it.
const LANGUAGES: [&str; 3] = ["sv", "en", "ar"];

/// What a message says, by part (`""`, `why`, `hint`): the arguments that it uses.
type Parts = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_rule_has_its_words_in_every_language() {
    let sources = sources();
    let mut rules: BTreeSet<String> = sources.values().flat_map(|text| named(text)).collect();
    rules.extend(CHOSEN.map(str::to_owned));
    let unlisted: Vec<_> = rules.iter().filter(|rule| frid::check::find(rule).is_none()).collect();
    assert!(unlisted.is_empty(), "rules that `frid explain` does not know: {unlisted:?}");
    rules.extend(frid::check::RULES.iter().map(|rule| rule.name.to_owned()));
    for language in LANGUAGES {
        let messages = messages(language, Kind::Check);
        let worded: BTreeSet<String> = messages.keys().cloned().collect();
        let without: Vec<_> = rules.difference(&worded).collect();
        assert!(without.is_empty(), "rules without words in locales/{language}/check.ftl: {without:?}");
        let unused: Vec<_> = worded.difference(&rules).collect();
        assert!(unused.is_empty(), "words in locales/{language}/check.ftl for rules that no code has: {unused:?}");
        for (rule, parts) in &messages {
            let parts: Vec<&str> = parts.keys().map(String::as_str).collect();
            assert_eq!(parts, ["", "hint", "why"], "{rule} in locales/{language}/check.ftl");
        }
    }
}

#[test]
fn all_languages_use_the_same_arguments_and_the_code_gives_them() {
    let code: String = sources().into_values().collect();
    let used = |parts: &Parts| parts.values().flatten().cloned().collect::<BTreeSet<_>>();
    for kind in [Kind::Check, Kind::Cli] {
        let swedish = messages("sv", kind);
        for language in LANGUAGES {
            let other = messages(language, kind);
            let keys = |all: &BTreeMap<String, Parts>| all.keys().cloned().collect::<Vec<_>>();
            assert_eq!(keys(&swedish), keys(&other), "{language}");
            for (rule, parts) in &swedish {
                assert_eq!(Some(used(parts)), other.get(rule).map(used), "{rule} in {language}");
            }
        }
        for (rule, parts) in &swedish {
            let without = used(parts).into_iter().find(|argument| !code.contains(&format!("\"{argument}\"")));
            assert_eq!(without, None, "{rule} asks for an argument that no code gives");
        }
    }
}

/// A message in another language than its file's would be one that was copied and never translated.
#[test]
fn every_message_is_in_the_language_of_its_file() {
    let texts = |language: &str| texts(language, Kind::Check);
    let (swedish, english, arabic) = (texts("sv"), texts("en"), texts("ar"));
    for (place, words) in &swedish {
        assert_ne!(Some(words), english.get(place), "{place:?} is the same in Swedish and English");
    }
    for (place, words) in &arabic {
        let is_arabic = |c: &char| ('\u{600}'..='\u{6ff}').contains(c);
        assert!(
            words.chars().filter(is_arabic).count() * 3 > words.chars().filter(|c| c.is_alphabetic()).count(),
            "{place:?}: {words}"
        );
    }
}

/// Holds the two lists above to the code: no name on them is left over, and no new way to a diagnostic goes unseen.
#[test]
fn no_rule_is_told_unseen() {
    let sources = sources();
    for rule in CHOSEN {
        let literal = format!("\"{rule}\"");
        assert!(sources.values().any(|text| text.contains(&literal)), "{rule} is in no file any more");
    }
    let others = sources.iter().filter(|(path, _)| !path.starts_with("check/rules/"));
    let found: Vec<(&str, usize)> =
        others.map(|(path, text)| (path.as_str(), indirect(text))).filter(|(_, count)| *count > 0).collect();
    assert_eq!(found, INDIRECT, "where a rule is given by another name than its own");
}

/// The program's source by path below `src`, without its unit tests.
fn sources() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = WalkDir::new(&root).into_iter().map(|entry| entry.expect("a readable folder"));
    let code = files.filter(|entry| {
        let is_rust = entry.path().extension().is_some_and(|end| end == "rs");
        is_rust && !entry.path().ends_with("tests.rs")
    });
    code.map(|entry| {
        let below = entry.path().strip_prefix(&root).expect("a path below src");
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let text = std::fs::read_to_string(entry.path()).expect("a text");
        (parts.join("/"), without_tests(&text).to_owned())
    })
    .collect()
}

/// The text up to the module of its unit tests, which is the last thing in a file.
fn without_tests(text: &str) -> &str {
    let marks = text.match_indices("#[cfg(test)]").map(|(at, _)| at);
    let mut modules = marks.filter(|at| {
        let item = text[*at..].lines().find(|line| !line.starts_with("#["));
        item.is_some_and(|item| item.contains("mod ") && item.ends_with('{'))
    });
    modules.next().map_or(text, |at| &text[..at])
}

/// The rules that stand as literals right after one of the calls.
fn named(text: &str) -> BTreeSet<String> {
    CALLS.into_iter().flat_map(|call| arguments(text, call)).filter_map(literal).map(str::to_owned).collect()
}

/// How often a diagnostic is made with something else than a literal.
fn indirect(text: &str) -> usize {
    let calls = ["Diagnostic::error(", "Diagnostic::warning("];
    calls.into_iter().flat_map(|call| arguments(text, call)).filter(|rest| !rest.starts_with('"')).count()
}

/// What follows each of the calls, from its first argument on.
fn arguments<'t>(text: &'t str, call: &'static str) -> impl Iterator<Item = &'t str> {
    text.match_indices(call).map(move |(at, _)| text[at + call.len()..].trim_start())
}

/// The name of a rule in quotation marks that the text begins with.
fn literal(text: &str) -> Option<&str> {
    let (name, _) = text.strip_prefix('"')?.split_once('"')?;
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (name.contains('-') && name.chars().all(fits)).then_some(name)
}

/// The messages of a kind in a language: the arguments that each part uses.
fn messages(language: &str, kind: Kind) -> BTreeMap<String, Parts> {
    let mut all: BTreeMap<String, Parts> = BTreeMap::new();
    each_part(language, kind, |message, part, pattern| {
        all.entry(message.to_owned()).or_default().insert(part.to_owned(), used_by(pattern));
    });
    all
}

/// The words of each part of each message, without its arguments.
fn texts(language: &str, kind: Kind) -> BTreeMap<(String, String), String> {
    let mut all = BTreeMap::new();
    each_part(language, kind, |message, part, pattern| {
        all.insert((message.to_owned(), part.to_owned()), words_of(pattern));
    });
    all
}

/// Hands on every part of every message: the message's name, the part's (`""`, `why`, `hint`), what it says.
fn each_part(language: &str, kind: Kind, mut see: impl FnMut(&str, &str, &Pattern<&str>)) {
    let file = embedded(kind).into_iter().find(|file| file.locale.as_str() == language);
    let source = file.expect("a file of messages").source;
    let read = fluent_syntax::parser::parse(source.text()).expect("sound Fluent");
    for entry in &read.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            see(message.id.name, "", value);
        }
        for attribute in &message.attributes {
            see(message.id.name, attribute.id.name, &attribute.value);
        }
    }
}

fn words_of(pattern: &Pattern<&str>) -> String {
    let words = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| words_of(&variant.value)).collect()
        }
        PatternElement::Placeable { .. } => String::new(),
    });
    words.collect()
}

fn used_by(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let expressions = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    });
    expressions.flat_map(used_in).collect()
}

fn used_in(expression: &Expression<&str>) -> BTreeSet<String> {
    match expression {
        Expression::Inline(inline) => used_inline(inline),
        Expression::Select { selector, variants } => {
            let chosen = variants.iter().flat_map(|variant| used_by(&variant.value));
            used_inline(selector).into_iter().chain(chosen).collect()
        }
    }
}

fn used_inline(inline: &InlineExpression<&str>) -> BTreeSet<String> {
    match inline {
        InlineExpression::VariableReference { id } => BTreeSet::from([id.name.to_owned()]),
        InlineExpression::Placeable { expression } => used_in(expression),
        _ => BTreeSet::new(),
    }
}
