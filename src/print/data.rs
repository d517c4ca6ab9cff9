//! One sheet's data: the text, the contacts, the words and the measures, as the templates read them from `data.json`.

use serde_json::{Map, Value, json};

use super::product::Product;
use super::sections::Sections;
use super::tree::{Reading, runs, said};
use super::voice::Voice;
use crate::content::front_matter::TranslationState;
use crate::ground::config::Readability;
use crate::ground::locale::{Direction, Locale};
use crate::messages::Messages;
use crate::messages::asker::Asker;
use crate::messages::calendar::{Length, format_date};
use crate::site::Site;
use crate::site::text::Page;
use crate::theme::palette::{Palette, Scheme};

/// How a sheet is to be made, whatever it says.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Finish {
    /// What a print shop cuts away, in millimetres.
    pub bleed: f64,
    /// Whether the corners are marked for the knife.
    pub marks: bool,
    /// Whether a stranger must not see at a glance what the sheet is about (S14).
    pub discreet: bool,
}

/// What a sheet's data are made from.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The site.
    pub site: &'a Site,
    /// The words of the language.
    pub voice: &'a Voice,
    /// The UI words, for what depends on the page.
    pub messages: &'a Messages,
    /// The theme's colours for the page's audience.
    pub palette: &'a Value,
    /// The page.
    pub page: &'a Page,
}

/// A sheet's data, and the pictures that its template will ask for: keys of the site's files, in the order of their names.
#[derive(Debug)]
pub struct Data {
    /// What becomes `data.json`.
    pub value: Map<String, Value>,
    /// The pictures.
    pub pictures: Vec<String>,
    /// The address that the code leads to.
    pub address: String,
}

/// The size and leading of printed text in points, by audience (DOMAIN.md 4): the first for children, the old and easy
/// language, the last for those who read in their work.
const SIZES: [(f64, f64); 3] = [(14.0, 18.0), (12.0, 16.0), (11.0, 15.0)];

/// The size and leading for a page's readers. Scripts with tall letters get air between the lines.
pub fn size(site: &Site, page: &Page) -> (f64, f64) {
    let config = &site.outline.config;
    let audience = page.audience.map(|audience| &config.audiences[audience]);
    let own = audience.and_then(|audience| audience.readability.as_ref());
    let needs_contrast = own.and_then(|own| own.contrast).is_some_and(|contrast| contrast >= 7.0);
    let at_work = own.and_then(|own| own.explain.as_ref()).is_some_and(Vec::is_empty);
    let (size, leading) = match (needs_contrast || is_easy(site, page), at_work) {
        (true, _) => SIZES[0],
        (false, false) => SIZES[1],
        (false, true) => SIZES[2],
    };
    let locale = &site.outline.languages[page.language].locale;
    let tall = locale.direction() == Direction::Rtl || matches!(locale.language(), "ti" | "am");
    (size, if tall { (leading * 1.12f64).round() } else { leading })
}

/// Whether a page's texts must be as easy as can be.
pub fn is_easy(site: &Site, page: &Page) -> bool {
    let config = &site.outline.config;
    let own = page.audience.and_then(|audience| config.audiences[audience].readability.as_ref());
    config.languages[page.language].readability.iter().chain(own).any(Readability::is_easiest)
}

/// The families of letters for a language, the first that has them all first.
fn fonts(locale: &Locale) -> Vec<&'static str> {
    let first = match locale.language() {
        "ti" | "am" => "Noto Sans Ethiopic",
        _ if locale.direction() == Direction::Rtl => "Vazirmatn",
        "uk" | "ru" | "be" | "bg" | "sr" | "mk" | "se" | "sma" | "smj" => "Noto Sans",
        _ => "Atkinson Hyperlegible Next",
    };
    let mut all = vec![first];
    all.extend(["Atkinson Hyperlegible Next", "Noto Sans", "Vazirmatn", "Noto Sans Ethiopic"]);
    all
}

/// The light colours of a theme for an audience.
pub fn palette(styles: &[std::sync::Arc<crate::ground::diag::Source>], audience: &str) -> Value {
    let palette = Palette::of(styles, Scheme::Light, audience);
    let names: Vec<&str> = palette.names().collect();
    let pair = |name: &&str| Some(((*name).to_owned(), Value::String(palette.get(name)?.colour.to_string())));
    Value::Object(names.iter().filter_map(pair).collect())
}

impl Source<'_> {
    /// The data of a sheet.
    pub fn data(&self, product: Product, finish: Finish) -> Data {
        let mut value = self.measures(product, finish);
        let mut reading = Reading::of(self.site, self.voice, self.page, is_easy(self.site, self.page));
        self.text(&mut reading, &mut value);
        self.people(&reading, &mut value);
        self.title(finish.discreet, &mut value);
        let address = self.site.base.join(self.page.route.path());
        value.insert("url".into(), address.clone().into());
        value.insert("url_words".into(), said(&address).into());
        self.imprint(&mut value);
        let front = &self.page.text.front;
        let cover = front.image.as_ref().map(|image| {
            let alt = front.image_alt.as_deref().unwrap_or_default();
            json!({ "path": reading.picture(image.get_ref()), "alt": alt })
        });
        value.insert("image".into(), cover.into());
        let config = &self.site.outline.config;
        let logo = config
            .logo
            .as_ref()
            .map(|path| json!({ "path": reading.picture(path), "alt": config.name.in_chain(&self.voice.chain).text }));
        value.insert("logo".into(), logo.into());
        Data { value, pictures: reading.pictures, address }
    }

    fn measures(&self, product: Product, finish: Finish) -> Map<String, Value> {
        let locale = &self.voice.chain[0];
        let (size, leading) = size(self.site, self.page);
        let audience = self.page.audience.map(|audience| &self.site.outline.config.audiences[audience]);
        let audience = audience
            .map(|audience| json!({ "id": audience.id, "name": audience.name.in_chain(&self.voice.chain).text }));
        let mut all = Map::new();
        let mut set = |name: &str, value: Value| all.insert(name.to_owned(), value);
        set("sheet", product.name().into());
        // Typst knows languages by their first part; the direction is never left to it, for it lacks ckb and prs.
        set("lang", locale.language().into());
        set("dir", json!(locale.direction()));
        set("audience", audience.into());
        set("size", size.into());
        set("leading", leading.into());
        set("text", size.into());
        set("easy", is_easy(self.site, self.page).into());
        set("fonts", json!(fonts(locale)));
        set("palette", self.palette.clone());
        set("bleed", finish.bleed.into());
        set("marks", finish.marks.into());
        set("discreet", finish.discreet.into());
        set("say", self.voice.words.clone());
        all
    }

    fn text(&self, reading: &mut Reading<'_>, value: &mut Map<String, Value>) {
        let choices = self.page.text.front.print.as_ref();
        let named = |anchors: Option<&Vec<toml::Spanned<String>>>| -> Vec<String> {
            anchors.into_iter().flatten().map(|anchor| anchor.get_ref().clone()).collect()
        };
        let leave_out = named(choices.map(|choices| &choices.leave_out));
        let leave_out: Vec<&str> = leave_out.iter().map(String::as_str).collect();
        let document = &self.page.text.document;
        let parts = Sections::of(document, &leave_out);
        let lead = reading.blocks(parts.lead);
        let mut sections = Vec::new();
        for section in &parts.sections {
            let title = reading.inlines(&section.heading.content);
            sections.push(json!({ "id": section.heading.id, "title": title, "c": reading.blocks(section.blocks) }));
        }
        let notes: Vec<Value> = document.footnotes.iter().map(|note| reading.blocks(&note.blocks)).collect();
        value.insert("lead".into(), lead);
        value.insert("sections".into(), sections.into());
        value.insert("footnotes".into(), notes.into());
        value.insert("flap".into(), json!(named(choices.map(|choices| &choices.flap))));
    }

    /// Whom the sheet names: those of the acute box, those of the text, and those that a card or a poster has room for.
    fn people(&self, reading: &Reading<'_>, value: &mut Map<String, Value>) {
        let easy = is_easy(self.site, self.page);
        let one = |place: &usize| self.voice.contact_value(*place, easy);
        let place_of =
            |id: &str| self.site.data.contacts.place_of(id).filter(|place| self.voice.contact(*place).is_some());
        let acute: Vec<usize> = acute(self.site, self.page).iter().filter_map(|id| place_of(id)).collect();
        let chosen = self.page.text.front.print.as_ref().map(|choices| &choices.contacts);
        let chosen = chosen.into_iter().flatten().filter_map(|id| place_of(id.get_ref()));
        let mut first: Vec<usize> = chosen.collect();
        if first.is_empty() {
            first = acute.iter().chain(&reading.contacts).copied().collect();
        }
        let reachable = |place: &usize| {
            self.voice.contact(*place).is_some_and(|view| !view.phones.is_empty() || view.chat.is_some())
        };
        let mut seen = Vec::new();
        first.retain(|place| {
            reachable(place) && !seen.contains(place) && {
                seen.push(*place);
                true
            }
        });
        let list = |places: &[usize]| Value::Array(places.iter().filter_map(one).collect());
        value.insert("acute".into(), list(&acute));
        value.insert("contacts".into(), list(&reading.contacts));
        value.insert("numbers".into(), list(&first));
        let terms = reading.terms.iter().filter_map(|place| self.explained(*place, easy));
        value.insert("terms".into(), terms.collect());
    }

    fn explained(&self, place: usize, easy: bool) -> Option<Value> {
        let term = self.site.data.terms.at(place);
        let (locale, text) = self.voice.chain.iter().find_map(|locale| term.text.get_key_value(locale))?;
        let meaning = text.easy.as_ref().filter(|_| easy).unwrap_or(&text.definition);
        Some(
            json!({ "lang": locale.as_str(), "dir": locale.direction(), "term": runs(&text.term, locale), "c": runs(meaning, locale) }),
        )
    }

    /// The plain title on the sheet and a neutral one in the file's properties, which a viewer shows in its tab (S9); on a
    /// discreet sheet the neutral one in both places (S14).
    fn title(&self, discreet: bool, value: &mut Map<String, Value>) {
        let front = &self.page.text.front;
        let neutral = front.discreet_title.as_deref().unwrap_or(&self.voice.discreet_title);
        let hidden = discreet || self.page.sensitive;
        value.insert("title".into(), if discreet { neutral } else { &front.title }.into());
        value.insert("doc_title".into(), if hidden { neutral } else { &front.title }.into());
    }

    /// Who made it, how old it is, and what must be said of the text itself.
    fn imprint(&self, value: &mut Map<String, Value>) {
        let chain = &self.voice.chain;
        let mut asker = Asker::new(self.messages, chain);
        let review = self
            .page
            .text
            .front
            .reviewed
            .map(|day| asker.with("review", &[("date", &format_date(day, &chain[0], Length::Long))]));
        let mut notices = Vec::new();
        if let Some(translation) = self.page.translation {
            notices.extend(match translation.state {
                TranslationState::Machine => Some(asker.word("notice-machine")),
                TranslationState::Draft => Some(asker.word("notice-draft-translation")),
                TranslationState::Reviewed => None,
            });
            notices.extend(translation.stale.then(|| asker.word("notice-stale")));
        }
        let config = &self.site.outline.config;
        value.insert("municipality".into(), config.name.in_chain(chain).text.into());
        value.insert("site".into(), config.title.in_chain(chain).text.into());
        value.insert("review".into(), review.into());
        value.insert("day".into(), format_date(self.site.edition.as_of, &chain[0], Length::Long).into());
        value.insert("notices".into(), notices.into());
    }
}

/// The contacts of the acute box. Pages for everybody have those that every audience has in common.
fn acute<'a>(site: &'a Site, page: &Page) -> Vec<&'a String> {
    let audiences = &site.outline.config.audiences;
    match page.audience {
        Some(audience) => audiences[audience].acute.iter().collect(),
        None => audiences.first().map_or_else(Vec::new, |first| {
            first.acute.iter().filter(|id| audiences.iter().all(|other| other.acute.contains(id))).collect()
        }),
    }
}
