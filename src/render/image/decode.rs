//! A file becomes pixels as a person sees them: upright, eight bits a channel, nothing hidden.

use std::collections::BTreeSet;
use std::io::{Cursor, ErrorKind};

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageReader, Limits, RgbaImage};

use super::container::Kind;
use super::{ImageFault, MAX_PIXELS, MAX_SIDE, fits};

/// The most memory of one decoder, in bytes: the most pixels at sixteen bits in four channels, and some for the tables.
const MAX_ALLOC: u64 = MAX_PIXELS * 8 + (64 << 20);

/// A picture with at most so many colours is drawn, not photographed.
const FEW_COLOURS: usize = 4096;

/// A picture in full size.
pub(super) struct Original {
    /// What it was read from.
    pub(super) kind: Kind,
    /// RGB, or RGBA where something shows through; eight bits a channel.
    pub(super) pixels: DynamicImage,
    /// Whether it is a drawing or partly transparent, so that lossless compression may serve it better.
    pub(super) drawn: bool,
}

impl Original {
    /// Reads a file. Its size, frames and end are judged before any memory is taken for pixels.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, ImageFault> {
        let kind = Kind::sniff(bytes).ok_or(ImageFault::Unknown)?;
        kind.declared_size(bytes).map_or(Ok(()), fits)?;
        match kind.frames(bytes) {
            None => return Err(ImageFault::Truncated),
            Some(2..) => return Err(ImageFault::Animated),
            Some(_) => {}
        }
        let pixels = seen(decode(kind, bytes)?);
        let drawn = kind != Kind::Jpeg && (pixels.color().has_alpha() || has_few_colours(&pixels));
        Ok(Self { kind, pixels, drawn })
    }

    /// The width of the upright picture, in pixels.
    pub(super) fn width(&self) -> u32 {
        self.pixels.width()
    }
}

/// The pixels, turned as the camera was held (EXIF orientation).
fn decode(kind: Kind, bytes: &[u8]) -> Result<DynamicImage, ImageFault> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), kind.decoder());
    reader.limits(limits());
    let mut decoder = reader.into_decoder().map_err(fault)?;
    fits(decoder.dimensions())?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut bounds = limits();
    (bounds.max_image_width, bounds.max_image_height) = (Some(MAX_SIDE), Some(MAX_SIDE));
    decoder.set_limits(bounds).map_err(fault)?;
    let mut pixels = DynamicImage::from_decoder(decoder).map_err(fault)?;
    pixels.apply_orientation(orientation);
    Ok(pixels)
}

/// Without bounds on the sides: those would refuse a picture before its size is known and can be told.
fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MAX_ALLOC);
    limits
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn fault(error: ImageError) -> ImageFault {
    match &error {
        ImageError::IoError(reason) if reason.kind() == ErrorKind::UnexpectedEof => ImageFault::Truncated,
        _ => ImageFault::Broken(error.to_string()),
    }
}

/// What can be seen: colours under full transparency are gone (they may be what somebody erased), and so is a
/// transparency that nothing uses.
fn seen(pixels: DynamicImage) -> DynamicImage {
    if !pixels.color().has_alpha() {
        return DynamicImage::ImageRgb8(pixels.into_rgb8());
    }
    let mut pixels = pixels.into_rgba8();
    if pixels.pixels().all(|pixel| pixel.0[3] == u8::MAX) {
        return DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(pixels).into_rgb8());
    }
    blank_hidden(&mut pixels);
    DynamicImage::ImageRgba8(pixels)
}

fn blank_hidden(pixels: &mut RgbaImage) {
    for pixel in pixels.pixels_mut().filter(|pixel| pixel.0[3] == 0) {
        pixel.0 = [0; 4];
    }
}

fn has_few_colours(pixels: &DynamicImage) -> bool {
    let channels = usize::from(pixels.color().channel_count());
    let mut colours: BTreeSet<&[u8]> = BTreeSet::new();
    let mut last: &[u8] = &[];
    for colour in pixels.as_bytes().chunks_exact(channels) {
        if colour != last && colours.insert(colour) && colours.len() > FEW_COLOURS {
            return false;
        }
        last = colour;
    }
    true
}
