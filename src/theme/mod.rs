//! Theme: templates, components, styles and scripts, found in layers and merged file by file.
//!
//! The topmost layer is the site's own `content/theme/`, then the theme that `site.toml` names, then those that it
//! `extends`, each from `themes/<name>/` on disk or from the program itself. A file of a higher layer takes the place of
//! the same file below; a template of a lower layer is still there under its layer's name (`frid/base.html`), so that an
//! overriding template can extend what it overrides.

mod embedded;
mod layer;
mod look;
pub mod manifest;
pub mod palette;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::ground::config::Look;
use crate::ground::diag::{Diagnostic, Noted, Place, Source, nearest};
use layer::{Bytes, Layer};

/// The name of the layer that a site's own `content/theme/` makes.
const SITE_LAYER: &str = "site";

/// A theme, its layers merged.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// The names of the layers, the topmost first.
    pub layers: Vec<String>,
    /// All templates of all layers: `frid/page.html`.
    pub templates: Vec<Template>,
    /// The components that win.
    pub components: Vec<Template>,
    /// The styles that win, in the order in which they are to be joined.
    pub styles: Vec<Arc<Source>>,
    /// The examples of its components.
    pub examples: Vec<Examples>,
    /// Everything else below `assets/`, by its path there: `exit.js`, `icons/phone.svg`.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// The templates of printed sheets, by their path below `print/`: `leaflet.typ`.
    pub sheets: BTreeMap<String, Arc<Source>>,
    /// The fonts of printed sheets, by their path below `fonts/`.
    pub fonts: BTreeMap<String, Cow<'static, [u8]>>,
}

/// What shows how a component looks: `examples.toml` in its folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examples {
    /// The folder's name, which is the component's.
    pub component: String,
    /// The file.
    pub source: Arc<Source>,
}

/// A template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Its name: the layer's name and the path below `templates/` or `components/`.
    pub name: String,
    /// Its text.
    pub source: Arc<Source>,
}

impl Theme {
    /// The theme in a municipality's own colours.
    #[must_use]
    pub fn with_look(mut self, look: &Look) -> Self {
        self.styles.extend(look::styles(look));
        self
    }
}

/// Reads a theme for the site in `root`, whose content lies in `content`.
pub fn load(root: &Path, content: &Path, name: &str) -> Noted<Option<Theme>> {
    let mut notes = Vec::new();
    let mut layers = Vec::new();
    if let Some(own) = layer::on_disk(&content.join("theme"), SITE_LAYER, "content/theme").note_into(&mut notes) {
        layers.push(own);
    }
    let mut wanted = Some((name.to_owned(), Place::file("content/site.toml")));
    while let Some((name, place)) = wanted.take() {
        if layers.iter().any(|layer: &Layer| layer.name == name) {
            notes.push(Diagnostic::error("theme-loop", place).with("theme", name));
            return Noted { value: None, notes };
        }
        let Some(found) = find(root, &name).note_into(&mut notes) else {
            notes.push(unknown_theme(root, &name, place));
            return Noted { value: None, notes };
        };
        let manifest = manifest::read(&found).note_into(&mut notes);
        wanted = manifest.extends.map(|below| (below, Place::file(format!("{}/theme.toml", found.shown))));
        layers.push(found);
    }
    Noted { value: Some(merge(&layers, &mut notes)), notes }
}

fn find(root: &Path, name: &str) -> Noted<Option<Layer>> {
    let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if !plain {
        return Noted::plain(None);
    }
    let disk = layer::on_disk(&root.join("themes").join(name), name, &format!("themes/{name}"));
    if disk.value.is_some() { disk } else { disk.map(|_| embedded::theme(name)) }
}

fn unknown_theme(root: &Path, name: &str, place: Place) -> Diagnostic {
    let mut known = layer::names(&root.join("themes"));
    known.extend(embedded::names().map(str::to_owned));
    let near = nearest(name, known.iter().map(String::as_str)).unwrap_or("none").to_owned();
    Diagnostic::error("unknown-theme", place).with("theme", name).with("suggestion", near)
}

fn merge(layers: &[Layer], notes: &mut Vec<Diagnostic>) -> Theme {
    let mut theme = Theme { layers: layers.iter().map(|layer| layer.name.clone()).collect(), ..Theme::default() };
    let mut winners: BTreeMap<&str, (&Layer, &Bytes)> = BTreeMap::new();
    for layer in layers {
        for (path, bytes) in &layer.files {
            winners.entry(path).or_insert((layer, bytes));
            if let Some(name) = path.strip_prefix("templates/") {
                let source = layer.text(path, bytes).note_into(notes);
                theme.templates.push(Template { name: format!("{}/{name}", layer.name), source });
            }
        }
    }
    for (path, (layer, bytes)) in winners {
        sort_in(&mut theme, path, layer, bytes, notes);
    }
    theme
}

fn sort_in(theme: &mut Theme, path: &str, layer: &Layer, bytes: &Bytes, notes: &mut Vec<Diagnostic>) {
    let is = |ending: &str| Path::new(path).extension().is_some_and(|found| found == ending);
    if path.starts_with("components/") && is("html") {
        let source = layer.text(path, bytes).note_into(notes);
        theme.components.push(Template { name: format!("{}/{path}", layer.name), source });
    } else if let Some(component) =
        path.strip_prefix("components/").and_then(|path| path.strip_suffix("/examples.toml"))
    {
        let source = layer.text(path, bytes).note_into(notes);
        theme.examples.push(Examples { component: component.to_owned(), source });
    } else if is("css") && (path.starts_with("assets/css/") || path.starts_with("components/")) {
        theme.styles.push(layer.text(path, bytes).note_into(notes));
    } else if let Some(name) = path.strip_prefix("print/") {
        theme.sheets.insert(name.to_owned(), layer.text(path, bytes).note_into(notes));
    } else if let Some(name) = path.strip_prefix("fonts/") {
        theme.fonts.insert(name.to_owned(), bytes.clone());
    } else if let Some(name) = path.strip_prefix("assets/").filter(|_| !is("md")) {
        let name = name.strip_prefix("js/").unwrap_or(name);
        theme.assets.insert(name.to_owned(), bytes.to_vec());
    } else if path.starts_with("components/") && is("js") {
        let name = path.rsplit('/').next().unwrap_or(path);
        theme.assets.insert(name.to_owned(), bytes.to_vec());
    }
}
