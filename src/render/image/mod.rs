//! Raster pictures: one source becomes WebP and a fallback in several widths.
//!
//! Nothing but pixels passes through here. EXIF (where and when a photo was taken, with which camera), XMP, IPTC, text
//! chunks, thumbnails, colour profiles, bytes behind the picture and colours under fully transparent pixels stay
//! behind, because every file is encoded anew from what can be seen. A photo can thus not tell where a sheltered
//! person was.
//!
//! Colour profiles are dropped, not converted: they too carry the maker's words, and sRGB is what a picture without a
//! profile means on the web. The price is that a photo in a wide-gamut profile (Display P3 from newer phones) looks
//! slightly paler than the original.
//!
//! A JPEG whose end is missing is noticed; one that is damaged in its middle, but whole in form, is not: decoders fill
//! such places with grey and say nothing.

mod container;
mod decode;
mod encode;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use container::Kind;
use decode::Original;

/// The longest side of a picture that is taken in, in pixels.
pub const MAX_SIDE: u32 = 12_000;

/// The most pixels of a picture that is taken in: what the cameras of today's phones give at most.
pub const MAX_PIXELS: u64 = 50_000_000;

/// What is to be made of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageOptions {
    /// The widths to make, in pixels, in any order.
    pub widths: Vec<u32>,
    /// The quality of WebP and JPEG, 1 to 100; what lies outside is moved to the nearer end.
    pub quality: u8,
}

/// A picture as it will be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The width of the largest file, in pixels; never more than the original has.
    pub width: u32,
    /// The height of the largest file, in pixels.
    pub height: u32,
    /// By width, the narrowest first; of one width first the WebP, then the fallback.
    pub files: Vec<ImageFile>,
}

/// One file of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageFile {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// What the bytes are.
    pub format: Format,
    /// The whole file, without any metadata.
    pub bytes: Vec<u8>,
}

/// The formats that are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// The small one, for every browser since 2020.
    Webp,
    /// The fallback for photos.
    Jpeg,
    /// The fallback for drawings and for what is transparent.
    Png,
}

impl Format {
    /// The ending of a file name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Webp => "webp",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }

    /// The media type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Webp => "image/webp",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }
}

/// Why a file cannot become a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImageFault {
    /// Neither JPEG, PNG, WebP nor GIF, whatever its name says.
    Unknown,
    /// Longer than [`MAX_SIDE`] or more than [`MAX_PIXELS`]. No pixel was read.
    TooLarge {
        /// The width that the file declares, in pixels.
        width: u32,
        /// The height that the file declares, in pixels.
        height: u32,
    },
    /// The file ends before the picture does.
    Truncated,
    /// More than one frame. Nothing moves on these pages (WCAG 2.2.2, S16).
    Animated,
    /// Damaged: what the decoder says of it, in English.
    Broken(String),
}

/// Makes the files of a picture, each from the original and none wider than it.
///
/// There is one width for each that is asked for and that the original reaches, and the original's own where it is
/// narrower than the widest asked for. Same bytes and options in, same bytes out.
///
/// # Errors
/// An [`ImageFault`]; nothing is made then.
pub fn variants(bytes: &[u8], options: &ImageOptions) -> Result<Picture, ImageFault> {
    let original = Original::read(bytes)?;
    let mut files = Vec::new();
    for width in widths(original.width(), &options.widths) {
        files.extend(encode::both(&original, width, options.quality)?);
    }
    let (width, height) = files.last().map_or((0, 0), |file: &ImageFile| (file.width, file.height));
    Ok(Picture { width, height, files })
}

/// The widths to make of an original: at least one, ascending, none wider than the original.
fn widths(original: u32, wanted: &[u32]) -> BTreeSet<u32> {
    let mut widths: BTreeSet<u32> = wanted.iter().copied().filter(|&width| 0 < width && width <= original).collect();
    if wanted.iter().all(|&width| width < original) && !widths.is_empty() {
        return widths;
    }
    widths.insert(original);
    widths
}

/// Whether a picture may be taken in at all.
fn fits((width, height): (u32, u32)) -> Result<(), ImageFault> {
    let pixels = u64::from(width) * u64::from(height);
    if width > MAX_SIDE || height > MAX_SIDE || pixels > MAX_PIXELS {
        return Err(ImageFault::TooLarge { width, height });
    }
    Ok(())
}

impl Kind {
    /// The format of the fallback. GIF has no merit that PNG lacks; an older WebP has a twin of either kind.
    fn fallback(self, drawn: bool) -> Format {
        match self {
            Self::Webp if drawn => Format::Png,
            Self::Jpeg | Self::Webp => Format::Jpeg,
            Self::Png | Self::Gif => Format::Png,
        }
    }
}
