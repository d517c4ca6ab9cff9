//! `data/glossary.toml`, `data/laws.toml`, `data/facts.toml`: words, laws and facts that texts refer to.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::ground::date::Date;
use crate::ground::locale::Locale;
use crate::ground::wording::Wording;

/// `glossary.toml`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GlossaryFile {
    /// The terms.
    #[serde(default, rename = "term")]
    pub terms: Vec<Term>,
}

/// A word that a reader may not know.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The id that `term:` links use.
    pub id: String,
    /// Its explanation in each language.
    pub text: BTreeMap<Locale, TermText>,
}

/// A word explained in one language.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TermText {
    /// The word.
    pub term: String,
    /// Its abbreviation.
    #[serde(default)]
    pub abbreviation: Option<String>,
    /// What it means, in one or two plain sentences.
    pub definition: String,
    /// The same for children and easy language.
    #[serde(default)]
    pub easy: Option<String>,
    /// Where the definition comes from.
    #[serde(default)]
    pub source: Option<String>,
    /// For the communicator; never shown to readers.
    #[serde(default)]
    pub note: Option<String>,
}

/// `laws.toml`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LawsFile {
    /// The laws.
    #[serde(default, rename = "law")]
    pub laws: Vec<Law>,
}

/// A law or regulation as dated data: numbers drift as telephone numbers do.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// The id that `law:` links use.
    pub id: String,
    /// The number in the statute book: `2025:400`.
    #[serde(default)]
    pub number: Option<String>,
    /// The name.
    pub name: Wording,
    /// The abbreviation: `SoL`.
    #[serde(default)]
    pub abbreviation: Option<String>,
    /// The first day that it applies.
    #[serde(default)]
    pub in_force: Option<Date>,
    /// The first day that it no longer applies.
    #[serde(default)]
    pub repealed: Option<Date>,
    /// The number of the act that it replaces.
    #[serde(default)]
    pub replaces: Option<String>,
    /// The id of the act that replaced it.
    #[serde(default)]
    pub replaced_by: Option<String>,
    /// Where the text can be read.
    #[serde(default)]
    pub url: Option<String>,
    /// Where we read of it.
    pub source: String,
    /// When it was last compared with its source.
    #[serde(default)]
    pub checked: Option<Date>,
    /// Chapters and sections that texts may name, as `14:1`, with what each is about.
    #[serde(default)]
    pub provisions: BTreeMap<String, Wording>,
    /// For the communicator; never shown to readers.
    #[serde(default)]
    pub note: Option<String>,
}

/// `facts.toml`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactsFile {
    /// The facts.
    #[serde(default, rename = "fact")]
    pub facts: Vec<Fact>,
}

/// A small fact of the site that stands in many texts.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The id that `fact:` links use.
    pub id: String,
    /// What is shown: the fact, or a neutral sentence while it is to be confirmed.
    pub text: Wording,
    /// Whether the municipality stands behind it.
    #[serde(default)]
    pub status: FactStatus,
    /// Where it comes from.
    #[serde(default)]
    pub source: Option<String>,
    /// What the municipality must fill in; never shown to readers.
    #[serde(default)]
    pub note: Option<String>,
}

/// Whether the municipality stands behind a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FactStatus {
    /// It does.
    #[default]
    Confirmed,
    /// Not yet: the text is a neutral sentence.
    ToConfirm,
}
