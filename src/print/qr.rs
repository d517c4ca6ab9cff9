//! The way from paper to the page: its address as a code that a camera reads, made here and by nobody else's service.

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

/// The address as a drawing; `None` where it is longer than any code holds. Level M: a fold or a stain takes up to 15 %.
pub fn drawing(address: &str) -> Option<Vec<u8>> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let drawing = code.render::<svg::Color<'_>>().quiet_zone(true).build();
    Some(drawing.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_a_drawing_and_a_book_does_not() {
        let drawing = drawing("https://www.gnesta.se/rad-och-stod/rad-nu/").expect("a drawing");
        let text = String::from_utf8(drawing).expect("text");
        assert!(text.contains("<svg") && text.contains("<path"), "{text}");
        assert_eq!(super::drawing(&"a".repeat(4000)), None);
    }
}
