//! The printer: everything that sheets share made once, and each sheet set, held against its paper and made a file.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::data::{self, Data, Finish, Source};
use super::engine::{Engine, Fault, Imprint, Job};
use super::fit::{Fitted, Misfit, Over, fit};
use super::order::Order;
use super::product::Product;
use super::qr;
use super::voice::Voice;
use crate::ground::diag::{Diagnostic, Noted, Place};
use crate::messages::Messages;
use crate::site::Site;
use crate::site::text::Page;
use crate::theme::Theme;

/// Everything that sheets share.
#[derive(Debug)]
pub struct Printer {
    site: Arc<Site>,
    messages: Arc<Messages>,
    engine: Engine,
    voices: Vec<Voice>,
    palettes: Vec<Value>,
    templates: BTreeMap<String, Arc<crate::ground::diag::Source>>,
}

/// A sheet, made.
#[derive(Debug)]
pub struct Sheet {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// The size of its text in points.
    pub size: f64,
}

impl Printer {
    /// Makes what sheets share.
    pub fn new(site: Arc<Site>, theme: &Theme, messages: &Arc<Messages>) -> Noted<Self> {
        let mut notes = Vec::new();
        let languages = 0..site.outline.languages.len();
        let voices = languages.map(|at| Voice::of(&site, messages, at).note_into(&mut notes)).collect();
        let ids = [""].into_iter().chain(site.outline.config.audiences.iter().map(|audience| audience.id.as_str()));
        let palettes = ids.map(|id| data::palette(&theme.styles, id)).collect();
        let engine = Engine::new(theme);
        let (messages, templates) = (Arc::clone(messages), theme.sheets.clone());
        Noted { value: Self { site, messages, engine, voices, palettes, templates }, notes }
    }

    /// The site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Makes a sheet; `None` where it does not fit or cannot be set, and the notes say why.
    pub fn sheet(&self, order: Order, finish: Finish) -> Noted<Option<Sheet>> {
        let page = &self.site.pages[order.page];
        let made = self.made(page, order.product, finish);
        Engine::forget();
        match made {
            Ok(sheet) => Noted::plain(Some(sheet)),
            Err(notes) => Noted { value: None, notes },
        }
    }

    /// Whether a file is what [`Self::sheet`] would make: it says itself what it was made from.
    pub fn is_current(&self, order: Order, finish: Finish, file: &[u8]) -> bool {
        let made_from = self.gathered(&self.site.pages[order.page], order.product, finish).map(|work| work.digest);
        made_from.is_ok_and(|digest| file.windows(digest.len()).any(|window| window == digest.as_bytes()))
    }

    fn made(&self, page: &Page, product: Product, finish: Finish) -> Result<Sheet, Vec<Diagnostic>> {
        let Gathered { mut data, mut files, digest } = self.gathered(page, product, finish)?;
        if let Some(inner) = product.lays_out() {
            let inner = self.made(page, inner, Finish { marks: false, bleed: 0.0, ..finish })?;
            data.value.insert("pages".into(), inner.pages.into());
            files.insert("sheet.pdf".into(), inner.bytes);
        }
        let mut job = Job { template: product.template(), files };
        let fitted = fit(&self.engine, &mut job, &mut data.value, product);
        let Fitted { laid, size } = fitted.map_err(|misfit| self.told(page, product, misfit))?;
        let accessible = product.lays_out().is_none();
        let imprint = Imprint { day: self.site.edition.as_of, made_from: &digest, accessible };
        let bytes = self.engine.pdf(&laid, &imprint);
        let bytes = bytes.map_err(|faults| self.told(page, product, Misfit::Faults(faults)))?;
        Ok(Sheet { bytes, pages: laid.pages(), size })
    }

    /// All that a sheet is made from.
    fn gathered(&self, page: &Page, product: Product, finish: Finish) -> Result<Gathered, Vec<Diagnostic>> {
        let lost = self.unknown_contacts(page);
        if !lost.is_empty() {
            return Err(lost);
        }
        let source = Source {
            site: &self.site,
            voice: &self.voices[page.language],
            messages: &self.messages,
            palette: &self.palettes[page.audience.map_or(0, |audience| audience + 1)],
            page,
        };
        let mut data = source.data(product.lays_out().unwrap_or(product), finish);
        let files = self.pictures(page, &data)?;
        data.value.insert("paper".into(), if product == Product::PosterA3 { "a3" } else { "a4" }.into());
        // A sheet is another edition when what it says is another, not each day.
        let day = data.value.remove("day");
        let code = digest(product.name().as_bytes(), &data, &files);
        data.value.insert("edition".into(), code[..6].into());
        data.value.extend(day.map(|day| ("day".to_owned(), day)));
        let digest = digest(self.engine.digest(product.template()).as_bytes(), &data, &files);
        Ok(Gathered { data, files, digest })
    }

    /// The pictures and the code that a sheet shows.
    fn pictures(&self, page: &Page, data: &Data) -> Result<BTreeMap<String, Vec<u8>>, Vec<Diagnostic>> {
        let mut files = BTreeMap::new();
        for (place, key) in data.pictures.iter().enumerate() {
            let Some(file) = self.site.files.get(key) else {
                let place = self.site.sources.in_site(&["logo".into()]);
                let fault = Diagnostic::error("missing-image", place).with("path", key.as_str());
                return Err(vec![fault.with("suggestion", "none")]);
            };
            let bytes = file.read().map_err(|fault| vec![file.unreadable(&fault)])?;
            let ending = key.rsplit('.').next().unwrap_or("svg").to_ascii_lowercase();
            files.insert(format!("picture-{place}.{ending}"), bytes);
        }
        let code = qr::drawing(&data.address).ok_or_else(|| {
            vec![Diagnostic::error("address-too-long", page.text.place()).with("address", data.address.as_str())]
        })?;
        files.insert("qr.svg".into(), code);
        Ok(files)
    }

    /// Contacts that the page names for its sheets, and that are not there or may not be shown.
    fn unknown_contacts(&self, page: &Page) -> Vec<Diagnostic> {
        let contacts = &self.site.data.contacts;
        let named = page.text.front.print.iter().flat_map(|choices| &choices.contacts);
        let voice = &self.voices[page.language];
        let is_known = |id: &str| contacts.place_of(id).is_some_and(|place| voice.contact(place).is_some());
        let fault = |id: &toml::Spanned<String>| {
            let fault = Diagnostic::error("unknown-contact", page.text.front_place(id));
            fault.with("id", id.get_ref().as_str()).suggesting(id.get_ref(), contacts.ids())
        };
        named.filter(|id| !is_known(id.get_ref())).map(fault).collect()
    }

    fn told(&self, page: &Page, product: Product, misfit: Misfit) -> Vec<Diagnostic> {
        match misfit {
            Misfit::Over(over) => over.iter().map(|over| too_full(page, product, over)).collect(),
            Misfit::Faults(faults) => faults.iter().map(|fault| self.failed(page, product, fault)).collect(),
        }
    }

    fn failed(&self, page: &Page, product: Product, fault: &Fault) -> Diagnostic {
        let place = fault
            .place
            .as_ref()
            .and_then(|(name, at)| self.templates.get(name).map(|source| Place::new(source, *at..*at)));
        Diagnostic::error("sheet-failed", place.unwrap_or_else(|| page.text.place()))
            .with("sheet", product.name())
            .with("page", page.text.source.path())
            .with("detail", fault.message.as_str())
    }
}

fn too_full(page: &Page, product: Product, over: &Over) -> Diagnostic {
    Diagnostic::error("sheet-too-full", page.text.place())
        .with("sheet", product.kind().name())
        .with("panel", over.panel.as_str())
        .with("lines", over.lines)
        .with("words", over.words)
}

/// All that a sheet is made from.
struct Gathered {
    data: Data,
    files: BTreeMap<String, Vec<u8>>,
    digest: String,
}

/// The digest of what a sheet is made from. That of its words is its edition: the first digits stand on the paper, and tell an
/// old one from a new.
fn digest(seed: &[u8], data: &Data, files: &BTreeMap<String, Vec<u8>>) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(seed);
    hasher.update(Value::Object(data.value.clone()).to_string().as_bytes());
    for (name, bytes) in files {
        hasher.update(name.as_bytes());
        hasher.update(bytes);
    }
    hasher.finalize().to_hex().to_string()
}
