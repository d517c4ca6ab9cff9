//! The shape that a TOML file must have, from the same structs that read it, and every way in which a file departs
//! from it.

use std::sync::Arc;

use schemars::{JsonSchema, SchemaGenerator};
use serde_json::Value;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::branch::{Branch, branches};
use super::form::Form;
use crate::ground::diag::{Diagnostic, Place, Source};

/// A JSON Schema (2020-12) made from a struct.
#[derive(Debug)]
pub(crate) struct Shape(Value);

impl Shape {
    /// The shape of a struct.
    pub(crate) fn of<T: JsonSchema>() -> Self {
        Self(SchemaGenerator::default().into_root_schema_for::<T>().to_value())
    }

    /// Every departure from the shape. `start` is where the TOML begins in the file.
    pub(crate) fn faults(&self, table: &DeTable<'_>, source: &Arc<Source>, start: usize) -> Vec<Diagnostic> {
        let mut walk = Walk { shape: &self.0, source, start, notes: Vec::new() };
        let rest = &source.text()[start..];
        let first_line = 0..rest.lines().next().map_or(0, str::len);
        walk.table(&Spanned::new(first_line, table), "", &self.0);
        walk.notes
    }
}

/// A walk over values beside their schema.
struct Walk<'a> {
    shape: &'a Value,
    source: &'a Arc<Source>,
    start: usize,
    notes: Vec<Diagnostic>,
}

impl<'a> Walk<'a> {
    fn place<T>(&self, value: &Spanned<T>) -> Place {
        Place::new(self.source, value.span().start + self.start..value.span().end + self.start)
    }

    fn note(&mut self, note: Diagnostic) {
        self.notes.push(note);
    }

    /// A value under a key. Of several shapes that it may have, the one that it departs least from counts.
    fn value(&mut self, key: &str, value: &Spanned<DeValue<'_>>, schema: &'a Value) {
        let all = branches(self.shape, schema);
        let fitting = all.iter().filter(|branch| branch.takes(value.get_ref()));
        match fitting.map(|branch| self.apart(|walk| walk.inside(key, value, branch))).min_by_key(Vec::len) {
            Some(fewest) => self.notes.extend(fewest),
            None if all.is_empty() => {}
            None => self.wrong_type(key, value, &all),
        }
    }

    /// What a part of the walk finds, kept apart from what was found before.
    fn apart(&self, look: impl FnOnce(&mut Self)) -> Vec<Diagnostic> {
        let mut walk = Self { notes: Vec::new(), ..*self };
        look(&mut walk);
        walk.notes
    }

    fn wrong_type(&mut self, key: &str, value: &Spanned<DeValue<'_>>, all: &[Branch<'_>]) {
        let expected: Vec<&str> = all.iter().map(Branch::word).collect();
        let fault = Diagnostic::error("wrong-type", self.place(value))
            .with("key", key)
            .with("expected", expected.join("-or-"))
            .with("found", found(value.get_ref()));
        self.note(fault);
    }

    fn inside(&mut self, key: &str, value: &Spanned<DeValue<'_>>, branch: &Branch<'a>) {
        match value.get_ref() {
            DeValue::Table(table) => self.table(&Spanned::new(value.span(), table), key, branch.schema),
            DeValue::Array(items) => self.list(key, &Spanned::new(value.span(), items), branch.schema),
            DeValue::String(text) if branch.words.is_empty() => self.form(key, value, text, branch),
            DeValue::String(text) => self.word(key, value, text, branch),
            DeValue::Integer(number) => self.number(key, value, number.as_str(), branch.schema),
            DeValue::Datetime(date) => self.form(key, value, &date.to_string(), branch),
            DeValue::Float(_) | DeValue::Boolean(_) => {}
        }
    }

    fn form(&mut self, key: &str, value: &Spanned<DeValue<'_>>, text: &str, branch: &Branch<'_>) {
        if let Some(form) = branch.name.and_then(Form::named)
            && !form.holds(text)
        {
            let fault = bad_form(form, self.place(value), key, text);
            self.note(fault);
        }
    }

    fn word(&mut self, key: &str, value: &Spanned<DeValue<'_>>, text: &str, branch: &Branch<'_>) {
        if !branch.words.contains(&text) {
            let fault = Diagnostic::error("unknown-value", self.place(value))
                .with("key", key)
                .with("value", text)
                .with("known", branch.words.join(", "))
                .suggesting(text, branch.words.iter().copied());
            self.note(fault);
        }
    }

    fn number(&mut self, key: &str, value: &Spanned<DeValue<'_>>, digits: &str, schema: &Value) {
        let bound = |name: &str| schema.get(name).and_then(Value::as_i64);
        let (least, most) = (bound("minimum"), bound("maximum"));
        let reach = least.unwrap_or(i64::MIN)..=most.unwrap_or(i64::MAX);
        let told = |bound: Option<i64>| bound.map_or("none".to_owned(), |bound| bound.to_string());
        if !digits.parse().is_ok_and(|number: i64| reach.contains(&number)) {
            let fault = Diagnostic::error("number-out-of-range", self.place(value))
                .with("key", key)
                .with("value", digits)
                .with("least", told(least))
                .with("most", told(most));
            self.note(fault);
        }
    }

    fn list(&mut self, key: &str, items: &Spanned<&DeArray<'_>>, schema: &'a Value) {
        let bound = |name: &str| schema.get(name).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
        let count = items.get_ref().len();
        if let Some(wanted) = bound("minItems").filter(|least| bound("maxItems") == Some(*least) && count != *least) {
            let fault = Diagnostic::error("wrong-length", self.place(items));
            self.note(fault.with("key", key).with("expected", wanted).with("found", count));
        }
        if let Some(schema) = schema.get("items") {
            items.get_ref().iter().for_each(|item| self.value(key, item, schema));
        }
    }

    /// A table, reached by the key `name`; empty for the file as a whole.
    fn table(&mut self, table: &Spanned<&DeTable<'_>>, name: &str, schema: &'a Value) {
        for (key, value) in *table.get_ref() {
            let word: &str = key.get_ref();
            if let Some(schema) = schema.get("properties").and_then(|known| known.get(word)) {
                self.value(word, value, schema);
            } else if let Some(schema) = by_language(schema) {
                if !Form::Locale.holds(word) {
                    let fault = bad_form(Form::Locale, self.place(key), name, word);
                    self.note(fault);
                }
                self.value(word, value, schema);
            } else {
                match schema.get("additionalProperties") {
                    Some(Value::Bool(false)) => self.unknown_key(key, name, schema),
                    Some(schema) => self.value(word, value, schema),
                    None => {}
                }
            }
        }
        self.missing_keys(table, name, schema);
    }

    /// A key that belongs to the file as a whole is mostly right, but written after a heading that it should precede.
    fn unknown_key(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>, table: &str, schema: &Value) {
        let word: &str = key.get_ref();
        let fault = |rule| Diagnostic::error(rule, self.place(key)).with("key", word).with("table", in_table(table));
        if !table.is_empty() && keys(self.shape).any(|known| known == word) {
            return self.note(fault("misplaced-key"));
        }
        let known: Vec<&str> = keys(schema).collect();
        let fault = fault("unknown-key").with("known", known.join(", ")).suggesting(word, known);
        self.note(fault);
    }

    fn missing_keys(&mut self, table: &Spanned<&DeTable<'_>>, name: &str, schema: &'a Value) {
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let id = table.get_ref().get("id").and_then(|id| id.get_ref().as_str()).unwrap_or("none");
        for key in required.filter(|key| !table.get_ref().contains_key(*key)) {
            let shapes = branches(self.shape, &schema["properties"][key]);
            let fault = Diagnostic::error("missing-key", self.place(table))
                .with("key", key)
                .with("table", in_table(name))
                .with("entry", id)
                .with("expected", shapes.first().map_or("text", Branch::word));
            self.note(fault);
        }
    }
}

fn bad_form(form: Form, place: Place, key: &str, text: &str) -> Diagnostic {
    Diagnostic::error("bad-form", place).with("form", form.word()).with("key", key).with("value", text)
}

/// The name of a table for a message; `none` for the file as a whole.
fn in_table(name: &str) -> &str {
    if name.is_empty() { "none" } else { name }
}

fn keys(schema: &Value) -> impl Iterator<Item = &str> {
    schema.get("properties").and_then(Value::as_object).into_iter().flat_map(|known| known.keys().map(String::as_str))
}

/// What a table has for each language. Only languages give our schemas keys with a pattern.
fn by_language(schema: &Value) -> Option<&Value> {
    schema.get("patternProperties")?.as_object()?.values().next()
}

fn found(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "number",
        DeValue::Boolean(_) => "yes-no",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::contacts::ContactsFile;
    use crate::content::front_matter::FrontMatter;
    use crate::content::plan::Plan;
    use crate::content::words::GlossaryFile;
    use crate::ground::config::Config;
    use crate::ground::diag::Arg;

    /// Rule and place of each fault, in the order of the file.
    fn told<T: JsonSchema>(text: &str) -> Vec<(&'static str, String)> {
        notes::<T>(text).iter().map(|note| (note.rule, text[note.place.span.range()].to_owned())).collect()
    }

    fn notes<T: JsonSchema>(text: &str) -> Vec<Diagnostic> {
        let source = Source::new("a.toml", text);
        let (table, broken) = DeTable::parse_recoverable(text);
        assert!(broken.is_empty(), "{broken:?}");
        let mut notes = Shape::of::<T>().faults(table.get_ref(), &source, 0);
        notes.sort();
        notes
    }

    fn arg(note: &Diagnostic, name: &str) -> String {
        match &note.args[name] {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
        }
    }

    #[test]
    fn a_sound_file_has_no_faults() {
        let text = "title = \"x\"\nimage = \"b.svg\"\ntags = [\"a\"]\nreviewed = 2026-11-23\nreview_every = \"12 months\"\n\
                    sheets = [\"card\"]\nchannels = [\"web\"]\n[translation]\nof = \"sv\"\nstate = \"machine\"\n[extra]\nx = { y = [1] }\n";
        assert_eq!(told::<FrontMatter>(text), []);
    }

    #[test]
    fn keys_that_are_unknown_misplaced_or_missing() {
        let text = "titel = \"x\"\n[translation]\nof = \"sv\"\nweight = 1\nstat = \"draft\"\n";
        let found = notes::<FrontMatter>(text);
        let rules: Vec<_> = found.iter().map(|note| (note.rule, arg(note, "key"))).collect();
        let rule = |rule, key: &str| (rule, key.to_owned());
        assert_eq!(
            rules,
            [
                rule("unknown-key", "titel"),
                rule("missing-key", "title"),
                rule("missing-key", "state"),
                rule("misplaced-key", "weight"),
                rule("unknown-key", "stat"),
            ]
        );
        assert_eq!((arg(&found[0], "suggestion"), arg(&found[0], "table")), ("title".into(), "none".into()));
        assert_eq!((arg(&found[2], "table"), arg(&found[2], "expected")), ("translation".into(), "word".into()));
        assert_eq!(arg(&found[4], "suggestion"), "state");
    }

    #[test]
    fn a_value_of_another_type_is_told_with_both() {
        for (line, expected, found) in [
            ("title = 1", "text", "number"),
            ("title = \"x\"\nweight = \"1\"", "number", "text"),
            ("title = \"x\"\ndraft = \"ja\"", "yes-no", "text"),
            ("title = \"x\"\nreviewed = \"2026-11-23\"", "date", "text"),
            ("title = \"x\"\ntags = \"samtal\"", "list", "text"),
            ("title = \"x\"\ntags = [1]", "text", "number"),
            ("title = \"x\"\nimage = true", "text", "yes-no"),
            ("title = \"x\"\nsheets = [2026-11-23]", "word", "date"),
            ("title = \"x\"\ntranslation = \"sv\"", "table", "text"),
        ] {
            let notes = notes::<FrontMatter>(line);
            let told: Vec<_> =
                notes.iter().map(|note| (note.rule, arg(note, "expected"), arg(note, "found"))).collect();
            assert_eq!(told, [("wrong-type", expected.to_owned(), found.to_owned())], "{line}");
        }
    }

    #[test]
    fn words_out_of_a_list_are_suggested() {
        let notes = notes::<FrontMatter>("title = \"x\"\nsheets = [\"card\", \"leaflett\"]\n");
        assert_eq!((notes[0].rule, arg(&notes[0], "suggestion")), ("unknown-value", "leaflet".into()));
        assert!(arg(&notes[0], "known").contains("handout"));
        assert_eq!(notes.len(), 1);
    }

    #[test]
    fn forms_of_dates_times_days_and_languages() {
        assert_eq!(
            told::<FrontMatter>("title = \"x\"\nreview_every = \"ett år\"\n"),
            [("bad-form", "\"ett år\"".into())]
        );
        let goal = "[[goal]]\nid = \"1\"\narea = \"x\"\ntext = \"x\"\nstatus = \"done\"\ndue = \"snart\"\n";
        assert_eq!(told::<Plan>(goal), [("bad-form", "\"snart\"".into())]);
        assert_eq!(
            told::<FrontMatter>("title = \"x\"\n[translation]\nof = \"sv_SE\"\nstate = \"machine\"\n"),
            [("bad-form", "\"sv_SE\"".into())]
        );
    }

    fn contact(lines: &str) -> String {
        format!("[[contact]]\nid = \"bris\"\nname = \"Bris\"\nabout = \"x\"\nsource = \"x\"\n{lines}\n")
    }

    #[test]
    fn a_wording_is_a_text_or_a_table_of_languages() {
        let with = |name: &str| contact("").replace("name = \"Bris\"", &format!("name = {name}"));
        assert_eq!(told::<ContactsFile>(&with("{ sv = \"Bris\", sv-simple = \"Bris\" }")), []);
        let number = notes::<ContactsFile>(&with("1"));
        assert_eq!((number[0].rule, arg(&number[0], "expected")), ("wrong-type", "text-or-table".into()));
        assert_eq!(told::<ContactsFile>(&with("{ sv = 1 }")), [("wrong-type", "1".into())]);
        assert_eq!(told::<ContactsFile>(&with("{ svenska_ = \"x\" }")), [("bad-form", "svenska_".into())]);
    }

    #[test]
    fn hours_are_a_word_or_a_list() {
        assert_eq!(told::<ContactsFile>(&contact("hours = \"always\"")), []);
        let notes = notes::<ContactsFile>(&contact("hours = \"alwys\""));
        assert_eq!((notes[0].rule, arg(&notes[0], "suggestion")), ("unknown-value", "always".into()));
        let hours = "hours = [{ days = \"helg\", open = \"25:00\", close = 19 }, { days = \"daily\" }]";
        assert_eq!(
            told::<ContactsFile>(&contact(hours)),
            [
                ("bad-form", "\"helg\"".into()),
                ("bad-form", "\"25:00\"".into()),
                ("wrong-type", "19".into()),
                ("missing-key", "{ days = \"daily\" }".into()),
                ("missing-key", "{ days = \"daily\" }".into()),
            ]
        );
    }

    #[test]
    fn an_entry_that_lacks_something_is_named_by_its_id() {
        let notes = notes::<ContactsFile>("[[contact]]\nid = \"bris\"\nname = \"Bris\"\nabout = \"x\"\n");
        assert_eq!((notes[0].rule, arg(&notes[0], "entry")), ("missing-key", "bris".into()));
        assert_eq!(told::<ContactsFile>("[contact]\nid = \"bris\"\n"), [("wrong-type", "[contact]".into())]);
    }

    #[test]
    fn numbers_and_lists_have_their_bounds() {
        let images = notes::<Config>("[images]\nquality = 300\n");
        let range = images.iter().find(|note| note.rule == "number-out-of-range").expect("out of range");
        assert_eq!((arg(range, "least"), arg(range, "most")), ("0".into(), "255".into()));
        let audience = "[[audiences]]\nid = \"barn\"\nname = \"Barn\"\n[audiences.readability]\nlix = [25]\n";
        let length = notes::<Config>(audience).into_iter().find(|note| note.rule == "wrong-length").expect("a length");
        assert_eq!((arg(&length, "expected"), arg(&length, "found")), ("2".into(), "1".into()));
    }

    #[test]
    fn tables_by_language_are_examined_within() {
        let text = "[[term]]\nid = \"v\"\n[term.text.sv]\nterm = \"v\"\ndefinitio = \"x\"\n[term.text.s_v]\nterm = \"x\"\ndefinition = \"x\"\n";
        let told = told::<GlossaryFile>(text);
        assert_eq!(
            told,
            [("missing-key", "[term.text.sv]".into()), ("unknown-key", "definitio".into()), ("bad-form", "s_v".into()),]
        );
    }
}
