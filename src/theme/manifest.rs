//! `theme.toml`: what a theme says of itself.

use schemars::JsonSchema;
use serde::Deserialize;

use super::layer::Layer;
use crate::ground::diag::{Diagnostic, Noted, Place};

/// The file.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The theme's name: that of its folder.
    pub name: String,
    /// Its version.
    #[serde(default)]
    pub version: Option<String>,
    /// What it is for.
    #[serde(default)]
    pub description: Option<String>,
    /// The theme that lies beneath.
    #[serde(default)]
    pub extends: Option<String>,
}

/// Reads the manifest of a layer; a theme without one extends nothing.
pub(super) fn read(layer: &Layer) -> Noted<Manifest> {
    let Some(bytes) = layer.files.get("theme.toml") else { return Noted::plain(Manifest::default()) };
    let text = layer.text("theme.toml", bytes);
    let mut notes = text.notes;
    match toml::from_str::<Manifest>(text.value.text()) {
        Ok(manifest) => Noted { value: manifest, notes },
        Err(fault) => {
            let place = Place::new(&text.value, fault.span().unwrap_or_default());
            notes.push(Diagnostic::error("bad-value", place).with("detail", fault.message()));
            Noted { value: Manifest::default(), notes }
        }
    }
}
