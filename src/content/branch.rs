//! The shapes that a value may have by its JSON Schema.

use serde_json::Value;
use toml::de::DeValue;

/// One of the shapes that a value may have.
#[derive(Debug)]
pub(crate) struct Branch<'a> {
    /// The name of the type, where the schema has it among its definitions.
    pub(crate) name: Option<&'a str>,
    /// Its schema.
    pub(crate) schema: &'a Value,
    /// The words to choose among, where only some will do.
    pub(crate) words: Vec<&'a str>,
    kind: Kind,
}

/// What a value is in TOML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Integer,
    Number,
    YesNo,
    Date,
    List,
    Tables,
    Table,
}

impl Branch<'_> {
    /// Whether a value is of the right kind, whatever is in it.
    pub(crate) fn takes(&self, value: &DeValue<'_>) -> bool {
        match value {
            DeValue::String(_) => self.kind == Kind::Text,
            DeValue::Integer(_) => matches!(self.kind, Kind::Integer | Kind::Number),
            DeValue::Float(_) => self.kind == Kind::Number,
            DeValue::Boolean(_) => self.kind == Kind::YesNo,
            DeValue::Datetime(_) => self.kind == Kind::Date,
            DeValue::Array(_) => matches!(self.kind, Kind::List | Kind::Tables),
            DeValue::Table(_) => self.kind == Kind::Table,
        }
    }

    /// The kind as messages call it.
    pub(crate) fn word(&self) -> &'static str {
        match self.kind {
            Kind::Text if !self.words.is_empty() => "word",
            Kind::Text => "text",
            Kind::Integer | Kind::Number => "number",
            Kind::YesNo => "yes-no",
            Kind::Date => "date",
            Kind::List => "list",
            Kind::Tables => "tables",
            Kind::Table => "table",
        }
    }
}

/// The shapes that the schema allows, `null` left out since TOML has none. Empty where anything will do.
pub(crate) fn branches<'a>(root: &'a Value, schema: &'a Value) -> Vec<Branch<'a>> {
    let (name, schema) = followed(root, schema);
    if let Some(any) = schema.get("anyOf").and_then(Value::as_array) {
        return any.iter().flat_map(|one| branches(root, one)).collect();
    }
    let words = words(schema);
    if !words.is_empty() {
        return vec![Branch { name, schema, words, kind: Kind::Text }];
    }
    let kinds = types(schema).filter_map(|word| kind(root, word, schema));
    kinds.map(|kind| Branch { name, schema, words: Vec::new(), kind }).collect()
}

/// The definition that a schema refers to, and its name.
fn followed<'a>(root: &'a Value, schema: &'a Value) -> (Option<&'a str>, &'a Value) {
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|to| to.strip_prefix("#/$defs/"));
    match name.and_then(|name| root.get("$defs")?.get(name)) {
        Some(definition) => (name, definition),
        None => (None, schema),
    }
}

/// The words of an enum: as one list, or one by one where each has a description of its own.
fn words(schema: &Value) -> Vec<&str> {
    let one_of = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    one_of
        .chain(std::iter::once(schema))
        .flat_map(|part| {
            part.get("const").into_iter().chain(part.get("enum").and_then(Value::as_array).into_iter().flatten())
        })
        .filter_map(Value::as_str)
        .collect()
}

fn types(schema: &Value) -> impl Iterator<Item = &str> {
    let written = schema.get("type");
    let many = written.and_then(Value::as_array).into_iter().flatten();
    written.into_iter().chain(many).filter_map(Value::as_str)
}

fn kind(root: &Value, word: &str, schema: &Value) -> Option<Kind> {
    Some(match word {
        "string" if schema.get("format").and_then(Value::as_str) == Some("date") => Kind::Date,
        "string" => Kind::Text,
        "integer" => Kind::Integer,
        "number" => Kind::Number,
        "boolean" => Kind::YesNo,
        "object" => Kind::Table,
        "array" => {
            let items = schema.get("items").map(|items| branches(root, items)).unwrap_or_default();
            if items.iter().any(|item| item.kind == Kind::Table) { Kind::Tables } else { Kind::List }
        }
        _ => return None,
    })
}
