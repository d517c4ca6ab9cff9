//! `site.toml`.

use std::path::Path;

use super::{Check, is_address};
use crate::content::declared::Declared;
use crate::content::toml_file::Step::{Item, Key};
use crate::ground::audience::EVERYBODY;
use crate::ground::colour::Colour;
use crate::ground::config::{AudienceConfig, Config, ExitConfig, ImageConfig, LanguageConfig, Look};
use crate::ground::diag::{Diagnostic, Source};
use crate::ground::slug::suggestion;

/// The faults of a site's settings.
pub(crate) fn faults(config: &Config, source: &std::sync::Arc<Source>) -> Vec<Diagnostic> {
    let declared = Declared::of(config);
    let mut check = Check::of(source, Some(&declared));
    addresses(config, &mut check);
    exit(&config.exit, &mut check);
    images(&config.images, &mut check);
    look(&config.look, &mut check);
    check.language(config.default_language.as_str(), &[Key("default_language")]);
    config.languages.iter().enumerate().for_each(|(at, language)| self::language(language, at, &mut check));
    config.audiences.iter().enumerate().for_each(|(at, audience)| self::audience(audience, at, &mut check));
    check.unique("languages", "tag", config.languages.iter().map(|one| one.tag.as_str()), "duplicate-language");
    check.unique("audiences", "id", config.audiences.iter().map(|one| one.id.as_str()), "duplicate-audience");
    check.done()
}

fn addresses(config: &Config, check: &mut Check<'_>) {
    let url = &config.base_url;
    if !is_address(url, &["https", "http"]) || !url.ends_with('/') || url.contains(['?', '#']) {
        check.tell("bad-base-url", &[Key("base_url")], |fault| fault.with("url", url.as_str()));
    }
    if let Some(website) = &config.website {
        check.https(website, &[Key("website")]);
    }
    if let Some(security) = &config.security
        && !security.contact.starts_with("mailto:")
    {
        check.https(&security.contact, &[Key("security"), Key("contact")]);
    }
    for (at, channel) in config.channels.iter().enumerate() {
        check.id(channel, false, &[Key("channels"), Item(at)]);
    }
}

/// Whoever leaves the page in haste must land somewhere everyday, and over an address that nobody can read on the way.
fn exit(exit: &ExitConfig, check: &mut Check<'_>) {
    let target = exit.target.as_str();
    if !is_address(target, &["https"]) {
        check.tell("exit-target", &[Key("exit"), Key("target")], |fault| fault.with("url", target));
    } else if !exit.allowed.is_empty() && !exit.allowed.iter().any(|allowed| allowed == target) {
        let fault = |fault: Diagnostic| fault.with("url", target).with("allowed", exit.allowed.join(", "));
        check.tell("exit-target-not-allowed", &[Key("exit"), Key("target")], fault);
    }
    for (at, allowed) in exit.allowed.iter().enumerate().filter(|(_, allowed)| !is_address(allowed, &["https"])) {
        let path = [Key("exit"), Key("allowed"), Item(at)];
        check.tell("exit-target", &path, |fault| fault.with("url", allowed.as_str()));
    }
}

fn images(images: &ImageConfig, check: &mut Check<'_>) {
    let in_reach = images.widths.iter().all(|width| (16..=4096).contains(width));
    if !in_reach || images.widths.is_empty() || !images.widths.is_sorted_by(|a, b| a < b) {
        let widths: Vec<String> = images.widths.iter().map(u32::to_string).collect();
        check.tell("image-widths", &[Key("images"), Key("widths")], |fault| fault.with("widths", widths.join(", ")));
    }
    if !(1..=100).contains(&images.quality) {
        let quality = u32::from(images.quality);
        check.tell("image-quality", &[Key("images"), Key("quality")], |fault| fault.with("quality", quality));
    }
}

fn look(look: &Look, check: &mut Check<'_>) {
    for (key, colour) in [("band", &look.band), ("link", &look.link)] {
        if let Some(colour) = colour.as_deref().filter(|colour| Colour::parse(colour).is_none()) {
            check.tell("bad-colour", &[Key("look"), Key(key)], |fault| fault.with("colour", colour));
        }
    }
    let is_drawing = |logo: &str| Path::new(logo).extension().is_some_and(|end| end.eq_ignore_ascii_case("svg"));
    if let Some(logo) = look.logo.as_deref().filter(|logo| !logo.starts_with('/') || !is_drawing(logo)) {
        check.tell("bad-logo", &[Key("look"), Key("logo")], |fault| fault.with("path", logo));
    }
}

fn language(language: &LanguageConfig, at: usize, check: &mut Check<'_>) {
    for (place, fallback) in language.fallback.iter().enumerate() {
        check.language(fallback.as_str(), &[Key("languages"), Item(at), Key("fallback"), Item(place)]);
    }
}

fn audience(audience: &AudienceConfig, at: usize, check: &mut Check<'_>) {
    let start = [Key("audiences"), Item(at)];
    let path = |key| [start[0], start[1], Key(key)];
    check.id(&audience.id, false, &path("id"));
    if audience.id == EVERYBODY {
        check.tell("reserved-audience", &path("id"), |fault| fault.with("id", EVERYBODY));
    }
    check.audiences(&audience.fallback, &path("fallback"));
    check.channels(audience.channels.as_deref().unwrap_or_default(), &path("channels"));
    for (locale, slug) in &audience.slug {
        let [list, item, key] = path("slug");
        let path = [list, item, key, Key(locale.as_str())];
        check.language(locale.as_str(), &path);
        if slug.is_empty() || !slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            let fault = |fault: Diagnostic| fault.with("slug", slug.as_str()).with("suggestion", suggestion(slug));
            check.tell("bad-slug", &path, fault);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::sanity::tests::SITE;
    use crate::content::toml_file;

    /// The rule and the text at the place of each fault, after a change of the sound file.
    fn changed(from: &str, to: &str) -> Vec<(&'static str, String)> {
        assert!(SITE.contains(from), "{from}");
        let text = SITE.replacen(from, to, 1);
        let source = Source::new("content/site.toml", text.as_str());
        let read = toml_file::read(&source, 0..text.len());
        let config = read.value.unwrap_or_else(|| panic!("{:?}", read.notes));
        faults(&config, &source).iter().map(|note| (note.rule, text[note.place.span.range()].to_owned())).collect()
    }

    #[test]
    fn a_sound_file_has_no_faults() {
        assert_eq!(changed("Gnesta", "Trosa"), []);
    }

    #[test]
    fn each_fault_is_told_at_its_value() {
        for (from, to, rule, at) in [
            ("stod/\"", "stod\"", "bad-base-url", "\"https://www.gnesta.se/rad-och-stod\""),
            ("https://www.gnesta", "ftp://www.gnesta", "bad-base-url", "\"ftp://www.gnesta.se/rad-och-stod/\""),
            ("[\"web\", \"intranet\"]", "[\"web\", \"intra net\"]", "bad-id", "\"intra net\""),
            ("default_language = \"sv\"", "default_language = \"fi\"", "undeclared-language", "\"fi\""),
            ("fallback = [\"sv\"]", "fallback = [\"sv\", \"fi\"]", "undeclared-language", "\"fi\""),
            ("tag = \"en\"", "tag = \"en\"\n[[languages]]\ntag = \"sv\"", "duplicate-language", "\"sv\""),
            ("id = \"aldre\"", "id = \"vuxna\"", "duplicate-audience", "\"vuxna\""),
            ("id = \"aldre\"", "id = \"alla\"", "reserved-audience", "\"alla\""),
            ("id = \"aldre\"", "id = \"Äldre\"", "bad-id", "\"Äldre\""),
            ("fallback = [\"vuxna\"]", "fallback = [\"vuxan\"]", "undeclared-audience", "\"vuxan\""),
            ("channels = [\"web\"]", "channels = [\"webb\"]", "undeclared-channel", "\"webb\""),
            ("en = \"children\" }", "en = \"Små barn\" }", "bad-slug", "\"Små barn\""),
            ("en = \"children\" }", "fi = \"lapset\" }", "undeclared-language", "\"lapset\""),
            ("target = \"https", "target = \"http", "exit-target", "\"http://www.smhi.se/\""),
            (
                "target = \"https://www.smhi",
                "target = \"https://www.aftonbladet",
                "exit-target-not-allowed",
                "\"https://www.aftonbladet.se/\"",
            ),
            ("\"https://www.svt.se/\"", "\"svt.se\"", "exit-target", "\"svt.se\""),
            ("[images]", "[look]\nband = \"teal\"\n[images]", "bad-colour", "\"teal\""),
            ("[images]", "[look]\nlogo = \"logo.png\"\n[images]", "bad-logo", "\"logo.png\""),
            ("[480, 960]", "[960, 480]", "image-widths", "[960, 480]"),
            ("[480, 960]", "[8, 960]", "image-widths", "[8, 960]"),
            ("[480, 960]", "[480, 960]\nquality = 0", "image-quality", "0"),
            (
                "[images]",
                "[security]\ncontact = \"gnesta.se\"\nexpires = 2027-06-30\n[images]",
                "bad-url",
                "\"gnesta.se\"",
            ),
            (
                "channels = [\"web\", \"intranet\"]",
                "website = \"gnesta.se\"\nchannels = [\"web\", \"intranet\"]",
                "bad-url",
                "\"gnesta.se\"",
            ),
        ] {
            assert_eq!(changed(from, to), [(rule, at.to_owned())], "{to}");
        }
    }

    #[test]
    fn several_faults_are_all_told() {
        let told = changed("base_url = \"https", "base_url = \"ftp");
        assert_eq!(told.len(), 1);
        let text = SITE.replace("smhi", "ä ö").replace("\"aldre\"", "\"alla\"").replace("480, 960", "0");
        let source = Source::new("content/site.toml", text.as_str());
        let config = toml_file::read(&source, 0..text.len()).value.expect("a config");
        let rules: Vec<_> = faults(&config, &source).iter().map(|note| note.rule).collect();
        assert_eq!(rules, ["exit-target", "exit-target", "image-widths", "reserved-audience"]);
    }
}
