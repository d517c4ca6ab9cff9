//! Messages: the words of the interface in each language, and dates, lists and sorting as each language has them.

pub mod asker;
pub mod calendar;
pub mod collation;
mod files;
mod inventory;
pub mod lists;
pub mod speech;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::ground::diag::{Diagnostic, Noted, Place};
use crate::ground::locale::Locale;
use inventory::Inventory;

pub use files::{Kind, MessageFile, embedded, on_disk};

/// The messages of one kind in all languages.
#[derive(Default)]
pub struct Messages {
    bundles: BTreeMap<Locale, FluentBundle<FluentResource>>,
    inventory: Inventory,
}

/// The arguments of a message.
#[derive(Debug, Default)]
pub struct Args(FluentArgs<'static>);

impl Args {
    /// Sets an argument that is text.
    pub fn text(&mut self, name: &str, value: &str) {
        self.0.set(name.to_owned(), value.to_owned());
    }

    /// Sets an argument that is a number, which plurals look at.
    pub fn number(&mut self, name: &str, value: i64) {
        self.0.set(name.to_owned(), value);
    }
}

/// A message, worded.
#[derive(Debug, PartialEq, Eq)]
pub struct Formatted<'a> {
    /// The words.
    pub text: Cow<'a, str>,
    /// The language that they are in: the first of the chain that has the message.
    pub locale: &'a Locale,
}

/// Why a message could not be worded. It is never shown to a reader in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MissingMessage {
    /// No language of the chain has it.
    Nowhere(String),
    /// It is there, and lacks an argument or refers to something that is not there.
    Broken(String, String),
}

impl fmt::Display for MissingMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nowhere(key) => write!(f, "message `{key}` is missing"),
            Self::Broken(key, why) => write!(f, "message `{key}`: {why}"),
        }
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("languages", &self.bundles.keys()).finish_non_exhaustive()
    }
}

impl Messages {
    /// Reads files, the later ones over the earlier. A fault of syntax is told, and the rest of its file still holds.
    pub fn load(files: Vec<MessageFile>) -> Noted<Self> {
        let mut loaded = Noted::<Self>::default();
        for file in files {
            loaded.notes.extend(loaded.value.add(&file));
        }
        loaded
    }

    fn add(&mut self, file: &MessageFile) -> Vec<Diagnostic> {
        let (resource, faults) = match FluentResource::try_new(file.source.text().to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, faults)) => (resource, faults),
        };
        self.inventory.add(&file.locale, &resource);
        let bundle = self.bundles.entry(file.locale.clone()).or_insert_with(|| new_bundle(&file.locale));
        bundle.add_resource_overriding(resource);
        let note = |fault: fluent_syntax::parser::ParserError| {
            let place = Place::new(&file.source, fault.pos.clone());
            Diagnostic::error("broken-message", place).with("detail", fault.kind.to_string())
        };
        faults.into_iter().map(note).collect()
    }

    /// Words a message, `key` or `key.attribute`, in the first language of the chain that has it.
    pub fn format<'a>(&'a self, chain: &'a [Locale], key: &str, args: &Args) -> Result<Formatted<'a>, MissingMessage> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        for locale in chain {
            let Some(bundle) = self.bundles.get(locale) else { continue };
            let Some(message) = bundle.get_message(id) else { continue };
            let pattern = match attribute {
                None => message.value(),
                Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            };
            let Some(pattern) = pattern else { continue };
            let mut faults = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args.0), &mut faults);
            return match faults.first() {
                None => Ok(Formatted { text, locale }),
                Some(fault) => Err(MissingMessage::Broken(key.to_owned(), reason(fault))),
            };
        }
        Err(MissingMessage::Nowhere(key.to_owned()))
    }

    /// What the declared languages lack, beside the language that all others are held against.
    pub fn gaps(&self, declared: &[Locale], reference: &Locale) -> Vec<Diagnostic> {
        declared.iter().flat_map(|locale| self.inventory.gaps(locale, reference)).collect()
    }
}

fn reason(fault: &FluentError) -> String {
    fault.to_string()
}

fn new_bundle(locale: &Locale) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![plural_language(locale)]);
    // Isolation marks around arguments would end up in attributes, titles and JSON. Numbers and addresses, where
    // direction matters most, are marked up by the theme instead.
    bundle.set_use_isolating(false);
    bundle
}

/// The language whose plural rules a language follows. Dari has those of Persian; the plural library knows no `prs`.
fn plural_language(locale: &Locale) -> LanguageIdentifier {
    let language = match locale.language() {
        "prs" => "fa",
        other => other,
    };
    language.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::diag::Source;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).expect(tag)
    }

    fn file(tag: &str, text: &str) -> MessageFile {
        MessageFile { locale: locale(tag), source: Source::new(format!("locales/{tag}/site.ftl"), text) }
    }

    fn word(messages: &Messages, chain: &[&str], key: &str, count: Option<i64>) -> Result<String, MissingMessage> {
        let chain: Vec<Locale> = chain.iter().map(|tag| locale(tag)).collect();
        let mut args = Args::default();
        if let Some(count) = count {
            args.number("count", count);
        }
        messages.format(&chain, key, &args).map(|found| found.text.into_owned())
    }

    #[test]
    fn the_first_language_of_the_chain_that_has_a_message_gives_it() {
        let messages = Messages::load(vec![file("sv", "a = ett\nb = två"), file("fi", "a = yksi")]).value;
        assert_eq!(word(&messages, &["fi", "sv"], "a", None), Ok("yksi".into()));
        assert_eq!(word(&messages, &["fi", "sv"], "b", None), Ok("två".into()));
        assert_eq!(word(&messages, &["fi"], "b", None), Err(MissingMessage::Nowhere("b".into())));
    }

    #[test]
    fn a_later_file_lies_over_an_earlier_one() {
        let messages = Messages::load(vec![file("sv", "a = ett\nb = två"), file("sv", "a = eget")]).value;
        assert_eq!(word(&messages, &["sv"], "a", None), Ok("eget".into()));
        assert_eq!(word(&messages, &["sv"], "b", None), Ok("två".into()));
    }

    #[test]
    fn a_message_without_its_argument_is_a_fault_and_never_shown() {
        let messages = Messages::load(vec![file("sv", "a = { $count } sidor")]).value;
        assert!(matches!(word(&messages, &["sv"], "a", None), Err(MissingMessage::Broken(..))));
    }

    #[test]
    fn attributes_are_messages_too() {
        let messages = Messages::load(vec![file("sv", "a = ett\n    .hint = gör så")]).value;
        assert_eq!(word(&messages, &["sv"], "a.hint", None), Ok("gör så".into()));
        assert!(word(&messages, &["sv"], "a.why", None).is_err());
    }

    #[test]
    fn plurals_follow_each_language() {
        let forms = "a = { $count ->\n [zero] z\n [one] o\n [two] t\n [few] f\n [many] m\n *[other] x\n }\n";
        let tags = ["sv", "sv-simple", "en", "ar", "so", "fi", "uk", "ti", "fa", "prs", "ckb"];
        let messages = Messages::load(tags.iter().map(|tag| file(tag, forms)).collect()).value;
        let forms = |tag| -> String {
            [0, 1, 2, 3, 11].into_iter().map(|n| word(&messages, &[tag], "a", Some(n)).expect(tag)).collect()
        };
        assert_eq!(forms("sv"), "xoxxx");
        assert_eq!(forms("sv-simple"), "xoxxx");
        assert_eq!(forms("ar"), "zotfm");
        assert_eq!(forms("uk"), "moffm");
        assert_eq!(forms("fa"), "ooxxx");
        assert_eq!(forms("prs"), "ooxxx");
        assert_eq!(forms("ti"), "ooxxx");
    }

    #[test]
    fn a_fault_of_syntax_is_told_with_its_place_and_the_rest_holds() {
        let loaded = Messages::load(vec![file("sv", "a = ett\nb { $x }\nc = tre")]);
        assert_eq!(loaded.notes.len(), 1);
        assert_eq!(loaded.notes[0].place.source.line_column(loaded.notes[0].place.span.range().start).0, 2);
        assert_eq!(word(&loaded.value, &["sv"], "c", None), Ok("tre".into()));
    }

    #[test]
    fn gaps_leftovers_and_other_arguments_are_told() {
        let files = vec![file("sv", "a = { $x }\nb = två"), file("en", "a = { $y }\nc = three")];
        let messages = Messages::load(files).value;
        let rules: Vec<&str> =
            messages.gaps(&[locale("sv"), locale("en")], &locale("sv")).iter().map(|note| note.rule).collect();
        assert_eq!(rules, ["missing-message", "unknown-message", "message-arguments"]);
    }

    #[test]
    fn every_embedded_file_is_sound() {
        for kind in [Kind::Site, Kind::Check, Kind::Cli, Kind::Board, Kind::Words] {
            let loaded = Messages::load(embedded(kind));
            assert_eq!(loaded.notes, [], "{kind:?}");
        }
    }
}
