//! The sheets that can be made: what each is called, how large its letters may be, and how many pages it has.

use crate::content::front_matter::SheetKind;

/// A sheet that can be made: one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Product {
    /// A4 folded in three.
    Leaflet,
    /// A5, page by page.
    Booklet,
    /// The same on A4, in the order in which an office printer and a stapler want it.
    BookletSheets,
    /// A4 with strips to tear off.
    Poster,
    /// The same in A3.
    PosterA3,
    /// 85 × 54 mm, two sides.
    Card,
    /// Ten of them on an A4, with cut marks.
    Cards,
    /// One A4, two sides.
    Page,
    /// A4 with room for notes, for a classroom.
    Handout,
}

/// What a page may ask for, and the files that it gets.
const KINDS: [(SheetKind, &[Product]); 6] = [
    (SheetKind::Leaflet, &[Product::Leaflet]),
    (SheetKind::Booklet, &[Product::Booklet, Product::BookletSheets]),
    (SheetKind::Poster, &[Product::Poster, Product::PosterA3]),
    (SheetKind::Card, &[Product::Card, Product::Cards]),
    (SheetKind::Page, &[Product::Page]),
    (SheetKind::Handout, &[Product::Handout]),
];

impl Product {
    /// The files that a page gets which asks for this kind, the one to be read on a screen first.
    pub fn of(kind: SheetKind) -> &'static [Self] {
        KINDS.iter().find(|(known, _)| *known == kind).map_or(&[], |(_, products)| products)
    }

    /// The kind that it belongs to.
    pub fn kind(self) -> SheetKind {
        KINDS.iter().find(|(_, products)| products.contains(&self)).map_or(SheetKind::Page, |(kind, _)| *kind)
    }

    /// Its name, also that of its file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Leaflet => "leaflet",
            Self::Booklet => "booklet",
            Self::BookletSheets => "booklet-a4",
            Self::Poster => "poster",
            Self::PosterA3 => "poster-a3",
            Self::Card => "card",
            Self::Cards => "cards",
            Self::Page => "page",
            Self::Handout => "handout",
        }
    }

    /// The template that sets it.
    pub fn template(self) -> &'static str {
        match self {
            Self::Leaflet => "leaflet.typ",
            Self::Booklet => "booklet.typ",
            Self::BookletSheets => "booklet-a4.typ",
            Self::Poster | Self::PosterA3 => "poster.typ",
            Self::Card => "card.typ",
            Self::Cards => "cards.typ",
            Self::Page => "page.typ",
            Self::Handout => "handout.typ",
        }
    }

    /// The sheet whose finished pages it puts side by side. Such a sheet is for a printer only: the pages in it have
    /// lost what a screen reader needs.
    pub fn lays_out(self) -> Option<Self> {
        match self {
            Self::BookletSheets => Some(Self::Booklet),
            Self::Cards => Some(Self::Card),
            _ => None,
        }
    }

    /// The pages that it has at most; what does not fit there is told.
    pub fn pages(self) -> Option<usize> {
        match self {
            Self::Leaflet | Self::Card | Self::Page => Some(2),
            Self::Poster | Self::PosterA3 => Some(1),
            Self::Booklet | Self::BookletSheets | Self::Cards | Self::Handout => None,
        }
    }

    /// How large its text is at least and at most, as a part of the audience's size: it grows to fill the sheet.
    pub fn growth(self) -> (f64, f64) {
        match self {
            Self::Leaflet | Self::Page => (1.0, 1.34),
            Self::Card => (1.0, 1.25),
            Self::Poster | Self::PosterA3 => (1.0, 2.6),
            Self::Booklet | Self::BookletSheets | Self::Cards | Self::Handout => (1.0, 1.0),
        }
    }

    /// The panel that gets fuller as the text grows, as its template names it.
    pub fn growing(self) -> &'static str {
        match self {
            Self::Leaflet => "inside",
            Self::Card => "front",
            _ => "text",
        }
    }
}
