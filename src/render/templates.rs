//! The template engine: a theme's templates and components, with three functions: `t`, `asset` and `inline`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tera::{Context, ErrorKind, Kwargs, State, Tera, Value};

use crate::ground::diag::{Diagnostic, Noted, Place, Source};
use crate::ground::locale::Locale;
use crate::messages::{Args, Messages};
use crate::theme::{Template, Theme};

/// A theme's templates, ready to render.
#[derive(Debug)]
pub struct Engine {
    tera: Tera,
    sources: BTreeMap<String, Arc<Source>>,
    shared: Vec<String>,
}

/// What templates may ask for by function.
#[derive(Debug)]
pub struct Surroundings {
    /// The UI words.
    pub messages: Arc<Messages>,
    /// For each language of the site the chain along which its words are sought.
    pub chains: BTreeMap<String, Vec<Locale>>,
    /// The published paths of assets by their names.
    pub assets: BTreeMap<String, String>,
    /// The scripts that stand in pages, by their names.
    pub inline: BTreeMap<String, String>,
}

impl Engine {
    /// Reads a theme's templates. Every syntax fault of every template is told, not only the first.
    pub fn new(theme: &Theme, surroundings: Surroundings) -> Noted<Option<Self>> {
        let all: Vec<&Template> = theme.templates.iter().chain(&theme.components).collect();
        let sources: BTreeMap<String, Arc<Source>> =
            all.iter().map(|template| (template.name.clone(), Arc::clone(&template.source))).collect();
        let notes: Vec<Diagnostic> = all.iter().filter_map(|template| syntax_fault(template)).collect();
        if !notes.is_empty() {
            return Noted { value: None, notes };
        }
        let mut tera = Tera::new();
        register(&mut tera, surroundings);
        let prefixes = theme.layers.iter().map(|layer| format!("{layer}/"));
        let texts = all.iter().map(|template| (template.name.as_str(), template.source.text()));
        let read = tera.set_fallback_prefixes(prefixes).and_then(|()| tera.add_raw_templates(texts));
        match read {
            Ok(()) => Noted::plain(Some(Self { tera, shared: shared(&sources), sources })),
            Err(fault) => Noted { value: None, notes: faults(&fault, &sources) },
        }
    }

    /// The names of the templates below `shared/`, which say what many pages have alike.
    pub fn shared(&self) -> &[String] {
        &self.shared
    }

    /// Renders the template `<kind>.html` into `page`.
    pub fn render(&self, kind: &str, context: &Context, page: &mut Vec<u8>) -> Result<(), Vec<Diagnostic>> {
        let name = format!("{kind}.html");
        self.tera.render_to(&name, context, page).map_err(|fault| faults(&fault, &self.sources))
    }

    /// Renders a component around `body`, which is HTML already. `implicits` holds what it may read without being given it:
    /// `lang`, `root`.
    pub fn component(
        &self,
        name: &str,
        args: &Context,
        implicits: &Context,
        body: Option<&str>,
    ) -> Result<String, Vec<Diagnostic>> {
        let rendered = self.tera.render_component_with_implicits(name, args, implicits, body, true);
        rendered.map_err(|fault| faults(&fault, &self.sources))
    }
}

/// The names of the shared templates in any layer, each once.
fn shared(sources: &BTreeMap<String, Arc<Source>>) -> Vec<String> {
    let below = sources.keys().filter_map(|name| name.split_once("/shared/"));
    let names: BTreeSet<&str> = below.filter_map(|(_, name)| name.strip_suffix(".html")).collect();
    names.into_iter().map(str::to_owned).collect()
}

fn register(tera: &mut Tera, surroundings: Surroundings) {
    let Surroundings { messages, chains, assets, inline } = surroundings;
    tera.register_function("t", move |words: Kwargs, state: &State| translate(&messages, &chains, &words, state));
    tera.register_function("asset", move |words: Kwargs, _: &State| {
        let name = words.must_get::<&str>("path")?;
        assets.get(name).cloned().ok_or_else(|| tera::Error::message(format!("asset `{name}` is not in the theme")))
    });
    tera.register_function("inline", move |words: Kwargs, _: &State| {
        let name = words.must_get::<&str>("path")?;
        let script = inline.get(name).map(|script| Value::safe_string(script));
        script.ok_or_else(|| tera::Error::message(format!("script `inline/{name}` is not in the theme")))
    });
}

fn translate(
    messages: &Messages,
    chains: &BTreeMap<String, Vec<Locale>>,
    words: &Kwargs,
    state: &State<'_>,
) -> Result<String, tera::Error> {
    let key = words.must_get::<&str>("key")?;
    let lang = state.get::<String>("lang")?.unwrap_or_default();
    let chain = chains.get(&lang).map_or(&[][..], Vec::as_slice);
    let mut args = Args::default();
    for (name, value) in words.iter() {
        match (name.as_str(), value.as_i64(), value.as_str()) {
            (Some("key") | None, ..) => {}
            (Some(name), Some(number), _) => args.number(name, number),
            (Some(name), None, Some(text)) => args.text(name, text),
            (Some(name), None, None) => args.text(name, &value.to_string()),
        }
    }
    let found = messages.format(chain, key, &args);
    found.map(|word| word.text.into_owned()).map_err(|missing| tera::Error::message(missing.to_string()))
}

/// The first syntax fault of one template, which is found by reading it alone; other faults need all templates.
fn syntax_fault(template: &Template) -> Option<Diagnostic> {
    let mut alone = Tera::new();
    let fault = alone.add_raw_template(&template.name, template.source.text()).err()?;
    match fault.kind() {
        ErrorKind::SyntaxError(report) => {
            let place = Place::new(&template.source, report.span().range.clone());
            let note = Diagnostic::error("template-error", place).with("detail", report.message()).with("page", "none");
            is_syntax(report.message()).then_some(note)
        }
        _ => None,
    }
}

/// A template alone lacks the functions and components of the others; that is no fault of its own.
fn is_syntax(message: &str) -> bool {
    !message.to_lowercase().contains("unknown") && !message.to_lowercase().contains("not found")
}

fn faults(fault: &tera::Error, sources: &BTreeMap<String, Arc<Source>>) -> Vec<Diagnostic> {
    let place_of = |name: &str| sources.get(name).map_or_else(|| Place::file(name), |source| Place::new(source, 0..0));
    let note = match fault.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let mut place = place_of(report.filename());
            place.span = report.span().range.clone().into();
            Diagnostic::error("template-error", place).with("detail", report.message()).with("page", "none")
        }
        ErrorKind::TemplateNotFound(name) => {
            Diagnostic::error("missing-template", Place::file("themes")).with("name", name.as_str())
        }
        ErrorKind::ComponentNotFound(name) => {
            Diagnostic::error("missing-component", Place::file("themes")).with("name", name.as_str())
        }
        ErrorKind::MissingParent { current, parent } => {
            Diagnostic::error("missing-template", place_of(current)).with("name", parent.as_str())
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            Diagnostic::error("template-loop", place_of(tpl)).with("name", tpl.as_str())
        }
        other => Diagnostic::error("template-error", Place::file("themes"))
            .with("detail", other.to_string())
            .with("page", "none"),
    };
    vec![note]
}

/// A value that a template reads, from a view.
pub fn value_of(view: &impl serde::Serialize) -> Value {
    Value::from_serializable(view)
}
