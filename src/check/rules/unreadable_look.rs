//! `unreadable-look`: a municipality's own colour cannot be read with the theme's (WCAG 1.4.3, 1.4.6).

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::ground::colour::Colour;
use crate::ground::diag::{Diagnostic, Severity};
use crate::theme::palette::{Palette, Scheme};

pub(super) const RULE: Rule = Rule::site("unreadable-look", Severity::Error, Group::Accessibility, look);

/// What stands on or under each of the colours that a look may name.
const PAIRS: [(&str, &[&str]); 2] = [("band", &["band-ink"]), ("link", &["paper", "card", "hero", "call-ink"])];

/// The ratio for ordinary text at level AA.
const ORDINARY: f64 = 4.5;

/// A colour is refused once, for the audience that needs most of it: with its worst pair, and the nearest that holds for all.
fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let site = case.first();
    let config = &site.outline.config;
    let easy = config.languages.iter().filter_map(|language| language.readability.as_ref()?.contrast);
    let least = easy.fold(ORDINARY, f64::max);
    let named = |audience: &crate::ground::config::AudienceConfig| {
        (
            audience.id.clone(),
            audience.readability.as_ref().and_then(|limits| limits.contrast).unwrap_or(least).max(least),
        )
    };
    let audiences: Vec<(String, f64)> = config.audiences.iter().map(named).chain([(String::new(), least)]).collect();
    let given = [("band", config.look.band.as_deref()), ("link", config.look.link.as_deref())];
    let refused = given.into_iter().filter_map(|(key, colour)| {
        let colour = Colour::parse(colour?)?;
        let grounds = grounds(case, key, colour, &audiences);
        let ratio = |other: Colour| Colour::contrast(colour, other);
        let worst = grounds.iter().filter(|ground| ratio(ground.colour) < ground.wanted);
        let worst = worst.min_by(|a, b| (ratio(a.colour) / a.wanted).total_cmp(&(ratio(b.colour) / b.wanted)))?;
        // What stands on the strip changes with it: the brighter or the darker ink (`theme::look`).
        let inks = ["#ffffff", "#1b1b1b"].map(Colour::parse);
        let holds = |colour: Colour| match key {
            "band" => inks.iter().flatten().any(|ink| Colour::contrast(colour, *ink) >= worst.wanted),
            _ => grounds.iter().all(|ground| Colour::contrast(colour, ground.colour) >= ground.wanted),
        };
        let place = site.sources.in_site(&["look".into(), key.into()]);
        let nearest = colour.nearest(holds).map_or_else(|| "none".to_owned(), |colour| colour.to_string());
        let note = Diagnostic::error(RULE.name, place)
            .with("colour", colour.to_string())
            .with("other", worst.colour.to_string());
        let note =
            note.with("ratio", format!("{:.1}", ratio(worst.colour))).with("wanted", format!("{:.1}", worst.wanted));
        Some(note.with("audience", worst.audience.as_str()).with("suggestion", nearest))
    });
    refused.collect()
}

/// A colour that a look's colour is read with.
struct Ground {
    colour: Colour,
    wanted: f64,
    audience: String,
}

/// What a colour is read with, for the audiences that get it: others have one of the theme's own.
fn grounds(case: &Case<'_>, key: &str, colour: Colour, audiences: &[(String, f64)]) -> Vec<Ground> {
    let pairs = PAIRS.iter().filter(|(name, _)| *name == key).flat_map(|(_, others)| others.iter());
    let of = |(audience, wanted): &(String, f64)| {
        let palette = Palette::of(&case.theme.styles, Scheme::Light, audience);
        let is_own = palette.get(key).is_some_and(|given| given.colour == colour);
        let others = pairs.clone().filter_map(move |other| Some(palette.get(other)?.colour)).filter(move |_| is_own);
        let audience = if audience.is_empty() { "alla".to_owned() } else { audience.clone() };
        others.map(|colour| Ground { colour, wanted: *wanted, audience: audience.clone() }).collect::<Vec<_>>()
    };
    audiences.iter().flat_map(of).collect()
}
