//! Pictures made for the tests, with all that a camera or an editor may hide in a file.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

/// What must not be found in anything that is published.
pub(super) const SECRETS: [&[u8]; 5] =
    [b"GPSLatitude 59.05", b"Gnestavagen 7", b"Anna Andersson", b"adobe:ns:meta", b"mini-thumb"];

/// A photo: every pixel another colour, upright.
pub(super) fn photo(width: u32, height: u32) -> DynamicImage {
    let pixel = |x: u32, y: u32| {
        let mixed = x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503);
        let byte = |shift: u32| u8::try_from(mixed >> shift & 0xFF).expect("a byte");
        Rgb([byte(0), byte(8), byte(16)])
    };
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, pixel))
}

/// A drawing of two colours, the left half through and through transparent over a hidden red.
pub(super) fn drawing(width: u32, height: u32) -> DynamicImage {
    let pixel = |x: u32, _| if x < width / 2 { Rgba([255, 0, 0, 0]) } else { Rgba([0, 80, 120, 255]) };
    DynamicImage::ImageRgba8(RgbaImage::from_fn(width, height, pixel))
}

/// The picture as a file.
pub(super) fn file(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).expect("a picture that can be written");
    bytes.into_inner()
}

/// A JPEG as a phone makes it: held on its side, with place, maker and thumbnail in EXIF, XMP and a comment, and some
/// bytes behind its end.
pub(super) fn phone_photo(picture: &DynamicImage, orientation: u8) -> Vec<u8> {
    let plain = file(picture, ImageFormat::Jpeg);
    let mut bytes = plain[..2].to_vec();
    bytes.extend(segment(0xE1, &exif(orientation)));
    bytes.extend(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"/>"));
    bytes.extend(segment(0xFE, b"Anna Andersson"));
    bytes.extend(&plain[2..]);
    bytes.extend(b"Gnestavagen 7");
    bytes
}

fn segment(marker: u8, inside: &[u8]) -> Vec<u8> {
    let length = u16::try_from(inside.len() + 2).expect("a short segment");
    [&[0xFF, marker], &length.to_be_bytes()[..], inside].concat()
}

/// A TIFF directory of one entry, the orientation (tag 0x0112), and what a phone writes behind it.
fn exif(orientation: u8) -> Vec<u8> {
    let mut bytes = b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    bytes.extend([orientation, 0, 0, 0, 0, 0, 0]);
    bytes.extend(b"GPSLatitude 59.05 mini-thumb");
    bytes
}

/// A PNG of nothing that declares a size.
pub(super) fn declared_png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend(b"\x08\x02\0\0\0\0\0\0\0\0\0\0\0IEND\xaeB`\x82");
    bytes
}

/// A GIF of two frames.
pub(super) fn moving_gif() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::gif::GifEncoder::new(&mut bytes);
    for shade in [0, 200] {
        let frame = RgbaImage::from_pixel(4, 4, Rgba([shade, shade, shade, 255]));
        encoder.encode_frame(image::Frame::new(frame)).expect("a frame");
    }
    drop(encoder);
    bytes
}
