//! The gallery: every component of a theme as its own examples show it, in the styles of one audience.

use serde::{Deserialize, Serialize};
use tera::Context;

use super::templates::{Engine, value_of};
use crate::ground::diag::{Diagnostic, Noted, Place};
use crate::ground::locale::Locale;
use crate::theme::Examples;

/// `examples.toml` in a component's folder.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    example: Vec<Example>,
}

/// An example.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    /// What it shows.
    name: String,
    /// The component, where it is not the one that the folder is named after.
    component: Option<String>,
    /// What the component is given.
    args: toml::Table,
    /// What it stands around.
    body: Option<String>,
}

/// A component with its examples.
#[derive(Debug, Serialize)]
struct Shown {
    name: String,
    examples: Vec<Made>,
}

/// An example, made.
#[derive(Debug, Serialize)]
struct Made {
    name: String,
    html: String,
}

/// Where the gallery stands.
#[derive(Debug, Clone, Copy)]
pub struct Wall<'a> {
    /// The theme's templates.
    pub engine: &'a Engine,
    /// The language that its words are in.
    pub locale: &'a Locale,
    /// The path back to the site's root.
    pub root: &'a str,
    /// The audiences, by id and name.
    pub audiences: &'a [(String, String)],
    /// Whose styles it wears.
    pub audience: Option<&'a str>,
}

/// The gallery as a page. An example that cannot be read or made is a fault, and the others are shown.
pub fn page(all: &[Examples], wall: Wall<'_>) -> Noted<Option<Vec<u8>>> {
    let mut notes = Vec::new();
    let components: Vec<Shown> = all.iter().filter_map(|one| shown(one, wall, &mut notes)).collect();
    let mut context = implicits(wall);
    let audiences = wall.audiences.iter().map(|(id, name)| serde_json::json!({ "id": id, "name": name }));
    context.insert_value("components", value_of(&components));
    context.insert_value("audiences", value_of(&audiences.collect::<Vec<_>>()));
    context.insert("audience", &wall.audience);
    let mut html = Vec::new();
    let made = wall.engine.render("gallery", &context, &mut html);
    notes.extend(made.as_ref().err().into_iter().flatten().cloned());
    Noted { value: made.is_ok().then_some(html), notes }
}

fn implicits(wall: Wall<'_>) -> Context {
    let mut context = Context::new();
    context.insert("lang", wall.locale.as_str());
    context.insert("dir", &wall.locale.direction());
    context.insert("root", wall.root);
    context
}

fn shown(examples: &Examples, wall: Wall<'_>, notes: &mut Vec<Diagnostic>) -> Option<Shown> {
    let source = &examples.source;
    let read = toml::from_str::<File>(source.text()).map_err(|fault| {
        let place = Place::new(source, fault.span().unwrap_or_default());
        Diagnostic::error("bad-value", place).with("detail", fault.message())
    });
    let file = read.map_err(|fault| notes.push(fault)).ok()?;
    let mut made = Vec::new();
    for example in file.example {
        let component = example.component.as_deref().unwrap_or(&examples.component);
        let args = Context::from_serialize(&example.args).unwrap_or_default();
        match wall.engine.component(component, &args, &implicits(wall), example.body.as_deref()) {
            Ok(html) => made.push(Made { name: example.name, html }),
            Err(faults) => notes.extend(faults),
        }
    }
    Some(Shown { name: examples.component.clone(), examples: made })
}
