//! What the components of a page show: contacts, words, pictures, the statement.

use serde::Serialize;

use super::{ContactView, LanguageMark, LinkView, WordedView};

/// A heading in the table of contents.
#[derive(Debug, Serialize)]
pub struct ContentsEntry {
    /// The anchor.
    pub id: String,
    /// The words.
    pub title: String,
    /// 2 or 3.
    pub level: u8,
}

/// A word explained.
#[derive(Debug, Clone, Serialize)]
pub struct TermView {
    /// The id; its anchor is `ord-<id>`.
    pub id: String,
    /// The word.
    pub term: String,
    /// Its abbreviation.
    pub abbreviation: Option<String>,
    /// What it means.
    pub definition: String,
    /// The language, where it is another than the reader's.
    pub other_language: Option<LanguageMark>,
    /// Where the definition comes from.
    pub source: Option<String>,
}

/// What must be said of a page itself.
#[derive(Debug, Serialize)]
pub struct Notice {
    /// `machine`, `draft-translation`, `stale`, `fallback`, `draft`, `scheduled`, `overdue`: `notice-<kind>` in Fluent.
    pub kind: &'static str,
    /// The page to look at instead or beside.
    pub link: Option<LinkView>,
}

/// Who read a page last, and when.
#[derive(Debug, Serialize)]
pub struct ReviewView {
    /// The day, in words.
    pub date: String,
    /// The day, as `2026-03-12`.
    pub iso: String,
    /// Who answers for the page.
    pub owner: Option<String>,
}

/// A picture.
#[derive(Debug, Clone, Serialize)]
pub struct PictureView {
    /// What it shows; empty where it only adorns.
    pub alt: String,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// The path that every browser can show.
    pub src: String,
    /// Other formats and widths, the best first.
    pub sources: Vec<PictureSource>,
}

/// One format of a picture in several widths.
#[derive(Debug, Clone, Serialize)]
pub struct PictureSource {
    /// `image/webp`
    pub mime: &'static str,
    /// Paths and widths in pixels.
    pub files: Vec<PictureFile>,
}

/// One file of a picture.
#[derive(Debug, Clone, Serialize)]
pub struct PictureFile {
    /// The path below the root.
    pub path: String,
    /// Width in pixels.
    pub width: u32,
}

/// The accessibility statement, worded.
#[derive(Debug, Serialize)]
pub struct StatementView {
    /// Who answers for the service.
    pub body: String,
    /// The service.
    pub service: String,
    /// `full`, `partial` or `none`.
    pub compliance: &'static str,
    /// What is not accessible.
    pub inaccessible: Vec<ShortcomingView>,
    /// The day of the assessment, in words.
    pub assessed: String,
    /// The day of the last change, in words.
    pub updated: String,
    /// How it was assessed.
    pub method: WordedView,
    /// How to tell of a fault.
    pub feedback: WordedView,
    /// The contact to tell it to.
    pub feedback_contact: Option<ContactView>,
    /// Where to complain.
    pub supervision_url: String,
    /// What would be an unreasonable burden.
    pub burdensome: Vec<ShortcomingView>,
    /// What is outside the law.
    pub outside_law: Vec<ShortcomingView>,
}

/// A part that falls short, and why.
#[derive(Debug, Serialize)]
pub struct ShortcomingView {
    /// The part.
    pub what: WordedView,
    /// The reason.
    pub why: WordedView,
}
