//! Which messages each language has, and what they ask for: held against the language that all others follow.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::ground::diag::{Diagnostic, Place};
use crate::ground::locale::Locale;

/// The names of a message's arguments.
type Arguments = BTreeSet<String>;

/// The messages of each language with the arguments that they use.
#[derive(Debug, Default)]
pub(super) struct Inventory {
    languages: BTreeMap<Locale, BTreeMap<String, Arguments>>,
}

impl Inventory {
    pub(super) fn add(&mut self, locale: &Locale, resource: &FluentResource) {
        let messages = self.languages.entry(locale.clone()).or_default();
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let mut arguments = Arguments::new();
            let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
            for pattern in patterns {
                collect(pattern, &mut arguments);
            }
            messages.insert(message.id.name.to_owned(), arguments);
        }
    }

    /// What a language lacks, has too much, or words with other arguments.
    pub(super) fn gaps(&self, locale: &Locale, reference: &Locale) -> Vec<Diagnostic> {
        let nothing = BTreeMap::new();
        let own = self.languages.get(locale).unwrap_or(&nothing);
        let wanted = self.languages.get(reference).unwrap_or(&nothing);
        let place = || Place::file(format!("locales/{locale}/site.ftl"));
        let told = |rule, keys: Vec<&str>| {
            let note = Diagnostic::warning(rule, place()).with("locale", locale.as_str());
            (!keys.is_empty()).then(|| note.with("count", keys.len()).with("keys", keys.join(", ")))
        };
        let lacking = wanted.keys().filter(|key| !own.contains_key(*key)).map(String::as_str).collect();
        let leftover = own.keys().filter(|key| !wanted.contains_key(*key)).map(String::as_str).collect();
        let other = wanted.iter().filter(|(key, arguments)| own.get(*key).is_some_and(|own| !own.is_subset(arguments)));
        let other = other.map(|(key, _)| Diagnostic::error("message-arguments", place()).with("key", key.as_str()));
        let gaps = told("missing-message", lacking).into_iter().chain(told("unknown-message", leftover));
        gaps.chain(other.map(|note| note.with("locale", locale.as_str()))).collect()
    }
}

fn collect(pattern: &Pattern<&str>, into: &mut Arguments) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_arguments(expression, into);
        }
    }
}

fn expression_arguments(expression: &Expression<&str>, into: &mut Arguments) {
    match expression {
        Expression::Inline(inline) => inline_arguments(inline, into),
        Expression::Select { selector, variants } => {
            inline_arguments(selector, into);
            for variant in variants {
                collect(&variant.value, into);
            }
        }
    }
}

fn inline_arguments(inline: &InlineExpression<&str>, into: &mut Arguments) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|inner| inline_arguments(inner, into));
        }
        InlineExpression::Placeable { expression } => expression_arguments(expression, into),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
