//! `low-contrast`: the theme's colours for an audience are too alike to be read (WCAG 1.4.3, 1.4.6).

use crate::check::case::Case;
use crate::check::rule::{Group, Rule};
use crate::ground::colour::Colour;
use crate::ground::diag::{Diagnostic, Severity};
use crate::theme::palette::{Palette, Scheme};

pub(super) const RULE: Rule = Rule::site("low-contrast", Severity::Warning, Group::Accessibility, look);

/// What stands on what in a theme that names its colours as Frid's own does; beside these, `x-ink` stands on `x`.
const PAIRS: [(&str, &str); 7] = [
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "hero"),
    ("soft", "paper"),
    ("soft", "card"),
    ("link", "paper"),
    ("link", "card"),
];

/// The ratio for ordinary text at level AA.
const ORDINARY: f64 = 4.5;

fn look(case: &Case<'_>) -> Vec<Diagnostic> {
    let audiences = &case.first().outline.config.audiences;
    let mut found = Vec::new();
    for scheme in [Scheme::Light, Scheme::Dark] {
        for audience in audiences {
            let wanted = audience.readability.as_ref().and_then(|limits| limits.contrast).unwrap_or(ORDINARY);
            let palette = Palette::of(&case.theme.styles, scheme, &audience.id);
            found.extend(too_alike(&palette, wanted, &audience.id));
        }
        let nobody = Palette::of(&case.theme.styles, scheme, "");
        found.extend(too_alike(&nobody, ORDINARY, "alla"));
    }
    // A colour that all audiences share is told once, for the first that it fails.
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|note| seen.insert((note.place.clone(), note.args["text"].clone(), note.args["ground"].clone())));
    found
}

fn too_alike(palette: &Palette, wanted: f64, audience: &str) -> Vec<Diagnostic> {
    let fixed = PAIRS.iter().map(|(text, ground)| ((*text).to_owned(), (*ground).to_owned()));
    let inks =
        palette.names().filter_map(|name| name.strip_suffix("-ink").map(|ground| (name.to_owned(), ground.to_owned())));
    let pairs: Vec<(String, String)> = fixed.chain(inks).collect();
    let faults = pairs.into_iter().filter_map(|(text, ground)| {
        let (ink, paper) = (palette.get(&text)?, palette.get(&ground)?);
        let ratio = Colour::contrast(ink.colour, paper.colour);
        let note = || {
            Diagnostic::warning(RULE.name, ink.place.clone())
                .with("text", format!("--{text}"))
                .with("ground", format!("--{ground}"))
                .with("ratio", format!("{ratio:.1}"))
                .with("wanted", format!("{wanted:.1}"))
                .with("audience", audience)
        };
        (ratio < wanted).then(note)
    });
    faults.collect()
}
