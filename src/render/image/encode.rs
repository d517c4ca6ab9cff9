//! Pixels become files: scaled, then written as WebP and as the fallback.

use fast_image_resize::Resizer;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ImageError};

use super::decode::Original;
use super::{Format, ImageFault, ImageFile};

/// The WebP and the fallback of one width, which is not above the original's.
pub(super) fn both(original: &Original, width: u32, quality: u8) -> Result<[ImageFile; 2], ImageFault> {
    let quality = quality.clamp(1, 100);
    let scaled;
    let pixels = if width == original.width() {
        &original.pixels
    } else {
        scaled = scale(&original.pixels, width)?;
        &scaled
    };
    let fallback = original.kind.fallback(original.drawn);
    let file = |format, bytes| ImageFile { width, height: pixels.height(), format, bytes };
    Ok([
        file(Format::Webp, smallest_webp(pixels, quality, original.drawn)?),
        file(fallback, older(pixels, quality, fallback).map_err(|error| ImageFault::Broken(error.to_string()))?),
    ])
}

/// Lanczos filtering with three lobes; colours are weighed by their opacity, so that nothing bleeds in from outside.
fn scale(pixels: &DynamicImage, width: u32) -> Result<DynamicImage, ImageFault> {
    let mut scaled = DynamicImage::new(width, height_at(pixels, width), pixels.color());
    Resizer::new().resize(pixels, &mut scaled, None).map_err(|error| ImageFault::Broken(error.to_string()))?;
    Ok(scaled)
}

/// The height that keeps the proportions, rounded, at least 1.
fn height_at(pixels: &DynamicImage, width: u32) -> u32 {
    let full = u64::from(pixels.width());
    let height = (u64::from(pixels.height()) * u64::from(width) + full / 2) / full;
    u32::try_from(height).unwrap_or(u32::MAX).max(1)
}

/// Photos are small with loss; drawings are often smaller, and always sharper, without.
fn smallest_webp(pixels: &DynamicImage, quality: u8, drawn: bool) -> Result<Vec<u8>, ImageFault> {
    let lossy = webp(pixels, f32::from(quality), false)?;
    if !drawn {
        return Ok(lossy);
    }
    let lossless = webp(pixels, LOSSLESS_EFFORT, true)?;
    Ok(if lossless.len() <= lossy.len() { lossless } else { lossy })
}

/// For lossless WebP, `quality` means how hard it is tried, 0 to 100; libwebp's own default.
const LOSSLESS_EFFORT: f32 = 75.0;

fn webp(pixels: &DynamicImage, quality: f32, lossless: bool) -> Result<Vec<u8>, ImageFault> {
    let (bytes, width, height) = (pixels.as_bytes(), pixels.width(), pixels.height());
    let encoder = if pixels.color().has_alpha() {
        webp::Encoder::from_rgba(bytes, width, height)
    } else {
        webp::Encoder::from_rgb(bytes, width, height)
    };
    let encoded = encoder.encode_simple(lossless, quality);
    encoded.map(|memory| memory.to_vec()).map_err(|error| ImageFault::Broken(format!("{error:?}")))
}

/// For browsers that do not know WebP.
fn older(pixels: &DynamicImage, quality: u8, format: Format) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Vec::new();
    if format == Format::Jpeg {
        pixels.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, quality))?;
    } else {
        let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
        pixels.write_with_encoder(encoder)?;
    }
    Ok(bytes)
}
