//! Colours, their contrast, and the nearest one that can be read.

/// A colour, red, green and blue from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colour([f64; 3]);

impl Colour {
    /// Reads `#rgb` or `#rrggbb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.is_ascii())?;
        let part = |from: usize, width: usize| {
            let number = u8::from_str_radix(digits.get(from..from + width)?, 16).ok()?;
            Some(f64::from(if width == 1 { number * 17 } else { number }) / 255.0)
        };
        match digits.len() {
            3 => Some(Self([part(0, 1)?, part(1, 1)?, part(2, 1)?])),
            6 => Some(Self([part(0, 2)?, part(2, 2)?, part(4, 2)?])),
            _ => None,
        }
    }

    /// The contrast of two colours, 1 to 21 (WCAG 2.2).
    pub fn contrast(one: Self, other: Self) -> f64 {
        let (a, b) = (one.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The nearest of these that `holds`: as it is, or ever darker or lighter by steps of a hundredth, its hue kept.
    pub fn nearest(self, holds: impl Fn(Self) -> bool) -> Option<Self> {
        let towards =
            |goal: f64, step: u32| Self(self.0.map(|part| part + (goal - part) * f64::from(step) / 100.0)).whole();
        (0..=100).flat_map(|step| [towards(0.0, step), towards(1.0, step)]).find(|colour| holds(*colour))
    }

    /// As it can be written: each part one of 256.
    fn whole(self) -> Self {
        Self(self.0.map(|part| (part * 255.0).round() / 255.0))
    }

    fn luminance(self) -> f64 {
        let linear = |part: f64| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "each part is between 0 and 1")]
        let [red, green, blue] = self.0.map(|part| (part * 255.0).round() as u8);
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        let contrast = |a, b| Colour::contrast(Colour::parse(a).expect(a), Colour::parse(b).expect(b));
        assert!((contrast("#000", "#ffffff") - 21.0).abs() < 1e-9);
        assert!((contrast("#777", "#fff") - 4.48).abs() < 0.01);
        assert_eq!(Colour::parse("CanvasText"), None);
    }

    #[test]
    fn the_nearest_that_holds_keeps_its_hue() {
        let [white, grey] = ["#fff", "#777777"].map(|text| Colour::parse(text).expect(text));
        let on_white =
            |wanted: f64| grey.nearest(|colour| Colour::contrast(colour, white) >= wanted).expect("a colour");
        assert_eq!(on_white(4.0).to_string(), "#777777");
        assert_eq!(on_white(4.5).to_string(), "#767676");
        assert!(Colour::contrast(on_white(7.0), white) >= 7.0);
        assert_eq!(grey.nearest(|_| false), None);
    }
}
