//! A municipality's own colours as styles over the theme's.

use crate::ground::colour::Colour;
use crate::ground::config::Look;
use crate::ground::diag::Source;

/// Where the styles are said to stand.
const SHOWN: &str = "content/site.toml";

/// The inks for words on a ground, and the exit's button beside them: the brighter, and the darker.
const ON_BAND: [(&str, &str, &str); 2] = [("#ffffff", "#ffdf73", "#1b1b1b"), ("#1b1b1b", "#1b1b1b", "#ffffff")];

/// The styles of a look; nothing where it names no colour. Colours are for daylight: by night the theme's own hold, as a
/// colour that is read on white is not on black.
pub(super) fn styles(look: &Look) -> Option<std::sync::Arc<Source>> {
    let band = colour(look.band.as_deref()).map(band);
    let link = colour(look.link.as_deref()).map(|link| format!("--link:{link};--call-ink:{};", ink(link).0));
    let own: String = band.into_iter().chain(link).collect();
    let rule = || format!("@media (prefers-color-scheme:light){{:root{{{}}}}}", own.trim_end_matches(';'));
    (!own.is_empty()).then(|| Source::new(SHOWN, rule()))
}

fn colour(text: Option<&str>) -> Option<Colour> {
    Colour::parse(text?)
}

fn band(band: Colour) -> String {
    let (ink, exit, exit_ink) = ink(band);
    format!("--band:{band};--band-ink:{ink};--exit:{exit};--exit-ink:{exit_ink};")
}

/// What is read best on a ground.
fn ink(ground: Colour) -> (&'static str, &'static str, &'static str) {
    let [bright, dark] = ON_BAND;
    let contrast = |ink: &str| Colour::parse(ink).map_or(1.0, |ink| Colour::contrast(ink, ground));
    if contrast(bright.0) >= contrast(dark.0) { bright } else { dark }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_on_a_colour_are_those_that_are_read_best() {
        let look = |band: &str| {
            let look = Look { band: Some(band.to_owned()), ..Look::default() };
            styles(&look).map(|source| source.text().to_owned())
        };
        assert_eq!(
            look("#0f4552").as_deref(),
            Some(
                "@media (prefers-color-scheme:light){:root{--band:#0f4552;--band-ink:#ffffff;--exit:#ffdf73;--exit-ink:#1b1b1b}}"
            )
        );
        assert!(look("#ffd05c").is_some_and(|css| css.contains("--band-ink:#1b1b1b;--exit:#1b1b1b")));
        assert_eq!(look("teal"), None);
        assert_eq!(styles(&Look::default()), None);
    }
}
