//! What becomes of pictures, and what is refused.

use image::{DynamicImage, GenericImageView as _, ImageFormat};
use proptest::prelude::*;

use super::samples::{SECRETS, declared_png, drawing, file, moving_gif, phone_photo, photo};
use super::{Format, ImageFault, ImageOptions, Picture, variants};

fn options(widths: &[u32]) -> ImageOptions {
    ImageOptions { widths: widths.to_vec(), quality: 80 }
}

fn made(bytes: &[u8], widths: &[u32]) -> Picture {
    variants(bytes, &options(widths)).expect("a picture")
}

fn shapes(picture: &Picture) -> Vec<(u32, u32, Format)> {
    picture.files.iter().map(|file| (file.width, file.height, file.format)).collect()
}

fn decoded(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).expect("a picture")
}

#[test]
fn each_width_is_made_as_webp_and_as_fallback_and_none_is_wider_than_the_original() {
    let picture = made(&file(&photo(900, 300), ImageFormat::Jpeg), &[960, 480, 240]);
    let expected = [
        (240, 80, Format::Webp),
        (240, 80, Format::Jpeg),
        (480, 160, Format::Webp),
        (480, 160, Format::Jpeg),
        (900, 300, Format::Webp),
        (900, 300, Format::Jpeg),
    ];
    assert_eq!(shapes(&picture), expected);
    assert_eq!((picture.width, picture.height), (900, 300));
    for file in &picture.files {
        assert_eq!(decoded(&file.bytes).dimensions(), (file.width, file.height));
    }
    let large = made(&file(&photo(2000, 1000), ImageFormat::Jpeg), &[480, 960]);
    assert_eq!(shapes(&large).iter().map(|(width, ..)| *width).max(), Some(960), "a large one is not published whole");
}

#[test]
fn a_photo_is_turned_upright_and_loses_its_past() {
    let bytes = phone_photo(&photo(64, 32), 6);
    assert!(SECRETS.iter().all(|secret| holds(&bytes, secret)), "the sample holds them all");
    let picture = made(&bytes, &[480]);
    assert_eq!((picture.width, picture.height), (32, 64), "orientation 6 is a quarter turn");
    for file in &picture.files {
        for secret in SECRETS {
            assert!(!holds(&file.bytes, secret), "{:?} holds {}", file.format, String::from_utf8_lossy(secret));
        }
        assert!(!holds(&file.bytes, b"Exif") && !holds(&file.bytes, b"EXIF"), "{:?}", file.format);
    }
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn the_turn_is_the_right_one() {
    let mut upright = image::RgbImage::from_pixel(40, 20, image::Rgb([255, 255, 255]));
    for (x, y) in (0..10).flat_map(|x| (0..10).map(move |y| (x, y))) {
        upright.put_pixel(x, y, image::Rgb([200, 0, 0]));
    }
    // Orientation 6: the camera was held so that the picture must be turned clockwise; its left top goes to the right.
    let picture = made(&phone_photo(&DynamicImage::ImageRgb8(upright), 6), &[480]);
    let shown = decoded(&picture.files[1].bytes).into_rgb8();
    assert_eq!(shown.dimensions(), (20, 40));
    assert!(shown.get_pixel(15, 4).0[1] < 90, "red at the right top: {:?}", shown.get_pixel(15, 4));
    assert!(shown.get_pixel(4, 4).0[1] > 200, "white at the left top: {:?}", shown.get_pixel(4, 4));
}

#[test]
fn a_drawing_stays_sharp_and_hides_no_colour() {
    let picture = made(&file(&drawing(64, 64), ImageFormat::Png), &[32, 64]);
    assert_eq!(shapes(&picture)[1].2, Format::Png);
    let shown = decoded(&picture.files[3].bytes).into_rgba8();
    assert_eq!(shown.get_pixel(2, 2).0, [0; 4], "what nobody could see is gone");
    assert_eq!(shown.get_pixel(60, 2).0, [0, 80, 120, 255]);
    let half = decoded(&picture.files[1].bytes).into_rgba8();
    let bled = half.pixels().any(|pixel| pixel.0[3] > 0 && pixel.0[0] > 40);
    assert!(!bled, "no red bleeds in when it is made smaller");
}

#[test]
fn what_is_too_large_is_refused_before_a_pixel_is_read() {
    for (width, height) in [(30_000, 30_000), (12_001, 10), (8_000, 8_000), (u32::MAX, u32::MAX)] {
        let fault = variants(&declared_png(width, height), &options(&[480]));
        assert_eq!(fault, Err(ImageFault::TooLarge { width, height }));
    }
}

#[test]
fn what_is_cut_off_moves_or_is_no_picture_is_refused() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif] {
        let whole = file(&photo(64, 64), format);
        let cut = variants(&whole[..whole.len() / 2], &options(&[480]));
        assert_eq!(cut, Err(ImageFault::Truncated), "{format:?}");
        assert!(variants(&whole, &options(&[480])).is_ok(), "{format:?}");
    }
    assert_eq!(variants(&moving_gif(), &options(&[480])), Err(ImageFault::Animated));
    assert_eq!(variants(b"%PDF-1.7", &options(&[480])), Err(ImageFault::Unknown));
    assert_eq!(variants(b"", &options(&[480])), Err(ImageFault::Unknown));
    let mut broken = file(&photo(64, 64), ImageFormat::Png);
    let middle = broken.len() / 2;
    broken[middle] ^= 0xFF;
    assert!(matches!(variants(&broken, &options(&[480])), Err(ImageFault::Broken(_))));
}

#[test]
fn the_same_picture_gives_the_same_bytes() {
    let bytes = file(&photo(100, 100), ImageFormat::Jpeg);
    assert_eq!(made(&bytes, &[50, 100]), made(&bytes, &[50, 100]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_make_reading_panic(start in 0..5_usize, bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let starts: [&[u8]; 5] = [b"", b"\xFF\xD8\xFF", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\x20\0\0\0WEBP"];
        let _ = variants(&[starts[start], &bytes].concat(), &options(&[480]));
    }

    #[test]
    fn no_flipped_byte_makes_reading_panic(at in 0..600_usize, value in any::<u8>()) {
        let mut bytes = file(&photo(16, 16), ImageFormat::Png);
        let at = at % bytes.len();
        bytes[at] = value;
        let _ = variants(&bytes, &options(&[8]));
    }
}
