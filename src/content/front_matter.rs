//! What stands between the `+++` lines of a page.

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use crate::ground::date::{Date, Interval};
use crate::ground::locale::Locale;

/// The front matter of a page: a form, so it has as many fields as a writer may fill in. It is flat because serde can
/// neither refuse unknown keys nor keep spans through `flatten`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrontMatter {
    /// The heading on the page, in plain words.
    pub title: String,
    /// A neutral title for the tab, the history and link previews (S9); needed where the page is sensitive.
    #[serde(default)]
    pub discreet_title: Option<String>,
    /// One neutral sentence for lists and previews.
    #[serde(default)]
    pub description: Option<String>,
    /// The last part of the address; the folder's name where it is missing.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub slug: Option<Spanned<String>>,
    /// Where it stands in lists: low comes first.
    #[serde(default)]
    pub weight: i64,
    /// A picture beside the title.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub image: Option<Spanned<String>>,
    /// What the picture shows; `""` says on purpose that it only adorns.
    #[serde(default)]
    pub image_alt: Option<String>,
    /// Lower-case words that gather pages.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Old addresses that lead here, each with a `/` at both ends.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub aliases: Vec<Spanned<String>>,
    /// Printed sheets that this page asks for.
    #[serde(default)]
    pub sheets: Vec<SheetKind>,
    /// What goes where on those sheets.
    #[serde(default)]
    pub print: Option<Printing>,
    /// The day when a person last read it and found it true.
    #[serde(default)]
    pub reviewed: Option<Date>,
    /// How long that holds.
    #[serde(default)]
    pub review_every: Option<Interval>,
    /// Who answers for it.
    #[serde(default)]
    pub owner: Option<String>,
    /// The goals of `plan.toml` that the page is evidence of.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub plan: Vec<Spanned<String>>,
    /// Whether a stranger who sees the address must not learn what it is about; the site's default where missing.
    #[serde(default)]
    pub sensitive: Option<bool>,
    /// The channels; the audience's where missing.
    #[serde(default)]
    #[schemars(with = "Option<Vec<String>>")]
    pub channels: Option<Vec<Spanned<String>>>,
    /// The first day.
    #[serde(default)]
    pub publish_from: Option<Date>,
    /// The last day.
    #[serde(default)]
    pub publish_until: Option<Date>,
    /// Not yet meant for readers.
    #[serde(default)]
    pub draft: bool,
    /// Where it was translated from.
    #[serde(default)]
    pub translation: Option<Translation>,
    /// Why it may break the limits of readability.
    #[serde(default)]
    pub readability: Option<Excuse>,
    /// Whatever else a theme of one's own wants to know.
    #[serde(default)]
    #[schemars(with = "serde_json::Value")]
    pub extra: toml::Table,
}

/// What goes where on printed sheets, where the page's own order will not do.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Printing {
    /// The anchors of headings whose sections mean nothing on paper.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub leave_out: Vec<Spanned<String>>,
    /// The anchors of the sections on a leaflet's flap, which is seen first when it is opened; else as many of the first
    /// sections as it holds.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub flap: Vec<Spanned<String>>,
    /// The contacts of the card, the poster and its strips, the most important first; else those of the acute box and then
    /// those of the text.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub contacts: Vec<Spanned<String>>,
}

/// Why a page breaks a limit of readability on purpose.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Excuse {
    /// The reason, for whoever reads the page next.
    #[schemars(with = "String")]
    pub reason: Spanned<String>,
}

/// Where a translation came from.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// The language that it was made from.
    pub of: Locale,
    /// How far it has come.
    pub state: TranslationState,
    /// Who made or reviewed it.
    #[serde(default)]
    pub by: Option<String>,
    /// When.
    #[serde(default)]
    pub date: Option<Date>,
    /// The first 12 hexadecimal digits of the digest of the text that it was made from.
    #[serde(default)]
    pub digest: Option<String>,
}

/// How far a translation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum TranslationState {
    /// Made by a machine and read by nobody: shown with a banner.
    Machine,
    /// Made by a person, not yet reviewed: shown with a banner.
    Draft,
    /// Read and approved by a person who knows both languages.
    Reviewed,
}

/// The kinds of printed sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum SheetKind {
    /// A4 folded in three.
    Leaflet,
    /// A5.
    Booklet,
    /// A4 or A3 with strips to tear off.
    Poster,
    /// 85 × 54 mm.
    Card,
    /// A single A4.
    Page,
    /// For a classroom.
    Handout,
}

impl SheetKind {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Leaflet, Self::Booklet, Self::Poster, Self::Card, Self::Page, Self::Handout];

    /// Its name in front matter, links, messages and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Leaflet => "leaflet",
            Self::Booklet => "booklet",
            Self::Poster => "poster",
            Self::Card => "card",
            Self::Page => "page",
            Self::Handout => "handout",
        }
    }
}
