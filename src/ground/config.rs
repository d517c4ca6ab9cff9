//! `site.toml`: what a municipality decides about its site.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::date::Date;
use super::locale::Locale;
use super::wording::Wording;

/// The whole of `content/site.toml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The municipality's name.
    pub name: Wording,
    /// The site's own title; neutral, since it stands in every tab.
    pub title: Wording,
    /// One neutral sentence about the site.
    #[serde(default)]
    pub description: Option<Wording>,
    /// Where the site will be reached, with a `/` at the end; it may have a path.
    pub base_url: String,
    /// The municipality's own site.
    #[serde(default)]
    pub website: Option<String>,
    /// The municipality's mark, for printed sheets: a picture below `pages`, as `/bilder/logga.svg`. Without one its name
    /// stands there.
    #[serde(default)]
    pub logo: Option<String>,
    /// The language that the sources are written in first.
    pub default_language: Locale,
    /// A content folder that this one is laid over, relative to this folder: a shared national base, for instance.
    #[serde(default)]
    pub base: Option<String>,
    /// The theme's name.
    #[serde(default = "default_theme")]
    pub theme: String,
    /// Where the output meets people: "web", "intranet".
    #[serde(default = "default_channels")]
    pub channels: Vec<String>,
    /// Whether pages are sensitive unless their front matter says otherwise.
    #[serde(default = "yes")]
    pub sensitive: bool,
    /// The topic that "help now" leads to.
    #[serde(default)]
    pub acute_topic: Option<String>,
    /// The topic that tells how to leave the site safely, and the limits of that (S13).
    #[serde(default)]
    pub safety_topic: Option<String>,
    /// The sections whose pages leave one entry in the tab's history, however many are read (S10): folders below `pages`.
    #[serde(default)]
    pub quiet: Vec<String>,
    /// What says whose site it is: a logo and two colours.
    #[serde(default)]
    pub look: Look,
    /// Where exit-this-page leads (S17).
    pub exit: ExitConfig,
    /// The languages, the default one first, in the order of the language switcher.
    pub languages: Vec<LanguageConfig>,
    /// The audiences, in the order of "Who are you?".
    pub audiences: Vec<AudienceConfig>,
    /// What becomes of pictures.
    #[serde(default)]
    pub images: ImageConfig,
    /// What `security.txt` says (RFC 9116).
    #[serde(default)]
    pub security: Option<SecurityConfig>,
    /// How much a rule of `frid check` matters here, where not as it comes: `bare-address = "off"`.
    #[serde(default)]
    pub check: BTreeMap<String, Level>,
    /// The texts that the site owes its readers.
    #[serde(default)]
    pub owes: Vec<Owed>,
}

/// A municipality's look. The colours are those of the pages for everybody, and of audiences to whom the theme gives none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// A drawing below `pages` (`/bilder/logo.svg`) that stands before the site's title.
    #[serde(default)]
    pub logo: Option<String>,
    /// The colour of the strip at the top, as `#rrggbb`.
    #[serde(default)]
    pub band: Option<String>,
    /// The colour of links and buttons, as `#rrggbb`.
    #[serde(default)]
    pub link: Option<String>,
}

/// How much a rule matters on a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The site is not written while it stands.
    Error,
    /// Told.
    Warning,
    /// Told last.
    Hint,
    /// Not told.
    Off,
}

/// What a section or a topic owes: a text for each of these audiences in each of these languages.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Owed {
    /// The folders below `pages`: a section's, whose every topic owes this, or a topic's.
    pub folders: Vec<String>,
    /// The audiences; a text for everybody serves all of them. Where empty, any one text in the language will do.
    #[serde(default)]
    pub audiences: Vec<String>,
    /// The languages.
    pub languages: Vec<Locale>,
}

/// Where exit-this-page leads (S17).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExitConfig {
    /// The address that opens in place of the site: https, everyday, not personalised.
    pub target: String,
    /// The addresses that may be a target at all.
    #[serde(default)]
    pub allowed: Vec<String>,
}

/// A language of the site.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LanguageConfig {
    /// The tag (BCP 47).
    pub tag: Locale,
    /// The languages to offer where a text is missing, nearest first; the default language comes last by itself.
    #[serde(default)]
    pub fallback: Vec<Locale>,
    /// Limits of readability of their own for this language.
    #[serde(default)]
    pub readability: Option<Readability>,
}

/// An audience of the site.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AudienceConfig {
    /// The id that file names use.
    pub id: String,
    /// The name that readers see.
    pub name: Wording,
    /// The part of the address; the id where it is missing.
    #[serde(default)]
    pub slug: BTreeMap<Locale, String>,
    /// Whom it is for, in one short line.
    #[serde(default)]
    pub intro: Option<Wording>,
    /// Where pages for this audience are published, unless they say otherwise; all channels where it is missing.
    #[serde(default)]
    pub channels: Option<Vec<String>>,
    /// The audiences whose text may stand in for a missing one. Never from a child to an adult.
    #[serde(default)]
    pub fallback: Vec<String>,
    /// The contacts of the acute box, the emergency number first.
    #[serde(default)]
    pub acute: Vec<String>,
    /// Limits of readability.
    #[serde(default)]
    pub readability: Option<Readability>,
}

/// Limits of readability for an audience (DOMAIN.md 4): above them, a text is told of, never refused.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Readability {
    /// LIX from which a text is hard, and very hard.
    pub lix: [u32; 2],
    /// Mean number of words in a sentence.
    pub mean_sentence: u32,
    /// Words in the longest sentence.
    pub longest_sentence: u32,
    /// Sentences in a paragraph.
    pub paragraph_sentences: u32,
    /// Words in a heading.
    pub heading_words: u32,
    /// Words on a page.
    #[serde(default)]
    pub page_words: Option<u32>,
    /// Words before the first phone number.
    #[serde(default)]
    pub first_phone: Option<u32>,
    /// Contrast of text and ground, from 4.5 (WCAG AA) to 21.
    #[serde(default)]
    pub contrast: Option<f64>,
    /// Words that are never used without an explanation, beside abbreviations: `insats`. An empty list says that these
    /// readers know the abbreviations of their trade.
    #[serde(default)]
    pub explain: Option<Vec<String>>,
}

/// The limits of LIX below which texts are as easy as can be: those of children and of easy language.
const EASY_LIX: u32 = 30;

impl Readability {
    /// Whether its texts must be as easy as can be.
    pub fn is_easiest(&self) -> bool {
        self.lix[0] <= EASY_LIX
    }
}

impl AudienceConfig {
    /// Whether its readers are children: those whose texts must be the easiest.
    pub fn is_for_children(&self) -> bool {
        self.readability.as_ref().is_some_and(Readability::is_easiest)
    }
}

/// What becomes of pictures.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ImageConfig {
    /// Widths in pixels that pictures are made in, narrowest first.
    pub widths: Vec<u32>,
    /// Quality of lossy pictures, 1 to 100.
    pub quality: u8,
}

impl Default for ImageConfig {
    fn default() -> Self {
        Self { widths: vec![480, 960], quality: 80 }
    }
}

/// What `security.txt` says (RFC 9116).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SecurityConfig {
    /// Where to tell of a weakness: `mailto:` or `https:`.
    pub contact: String,
    /// The day after which the file is not to be trusted.
    pub expires: Date,
}

fn default_theme() -> String {
    "frid".to_owned()
}

fn default_channels() -> Vec<String> {
    vec!["web".to_owned()]
}

fn yes() -> bool {
    true
}
