//! The pictures that texts show: read, checked, made in several widths, each once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::image::{Format, ImageFault, ImageOptions, variants};
use super::svg;
use super::view::{PictureFile, PictureSource, PictureView};
use crate::content::walk::File;
use crate::ground::config::Look;
use crate::ground::diag::{Diagnostic, Noted, Place, Source};
use crate::site::Site;
use crate::site::pictures::{key, key_in_site};
use crate::site::text::Text;

/// A file to be published: its path below the root, and its bytes.
pub type Published = (String, Vec<u8>);

/// The pictures by their place below the content folder.
#[derive(Debug)]
pub struct Pictures {
    options: ImageOptions,
    made: BTreeMap<String, Arc<Made>>,
}

/// A picture as it is published.
#[derive(Debug)]
pub struct Made {
    original: blake3::Hash,
    view: PictureView,
    files: Vec<Published>,
}

impl Made {
    /// The picture with what it shows here.
    pub fn with_alt(&self, alt: &str) -> PictureView {
        PictureView { alt: alt.to_owned(), ..self.view.clone() }
    }
}

impl Pictures {
    /// A picture by its place below the content folder.
    pub fn get(&self, key: &str) -> Option<&Made> {
        self.made.get(key).map(Arc::as_ref)
    }

    /// The logo of a look.
    pub fn logo(&self, look: &Look) -> Option<PictureView> {
        let key = key_in_site(look.logo.as_deref()?);
        Some(self.get(&key)?.with_alt(""))
    }

    /// The files that the pictures are published as. One picture may lie in two folders: the same bytes have one address.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        self.made.values().flat_map(|made| made.files.iter().cloned()).collect()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.made.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.made.is_empty()
    }
}

/// Makes every picture that a text of the site shows, and no other: what lies beside a text of another channel stays
/// there. What `before` has made of the same bytes in the same way is taken from there.
pub fn make(site: &Site, before: Option<&Pictures>) -> Noted<Pictures> {
    let config = &site.outline.config.images;
    let options = ImageOptions { widths: config.widths.clone(), quality: config.quality };
    let before = before.filter(|before| before.options == options);
    let wanted: Vec<(String, &File)> =
        wanted(site).into_iter().filter_map(|key| site.files.get(&key).map(|file| (key, file))).collect();
    let one = |(key, file): (String, &File)| {
        let known = before.and_then(|before| before.made.get(&key));
        (key, one(file, &options, known))
    };
    let made: Vec<_> = wanted.into_par_iter().map(one).collect();
    let mut all = Noted::plain(Pictures { options, made: BTreeMap::new() });
    for (key, outcome) in made {
        match outcome {
            Ok(made) => {
                all.value.made.insert(key, made);
            }
            Err(faults) => all.notes.extend(faults),
        }
    }
    all
}

fn wanted(site: &Site) -> BTreeSet<String> {
    let pages = site.pages.par_iter().map(|page| &page.text);
    let words = site.lists.par_iter().filter_map(|list| list.words.as_ref());
    let mut wanted: BTreeSet<String> = pages.chain(words).flat_map_iter(shown).collect();
    wanted.extend(site.outline.config.look.logo.iter().map(|logo| key_in_site(logo)));
    wanted
}

fn shown(text: &Text) -> Vec<String> {
    let lead = text.front.image.iter().map(|image| key(text, image.get_ref()));
    lead.chain(text.pieces.images.iter().map(|(path, _)| key(text, path))).collect()
}

type Outcome = Result<(PictureView, Vec<Published>), Vec<Diagnostic>>;

fn one(file: &File, options: &ImageOptions, known: Option<&Arc<Made>>) -> Result<Arc<Made>, Vec<Diagnostic>> {
    let bytes = file.read().map_err(|fault| {
        vec![Diagnostic::error("unreadable-file", Place::file(&*file.shown)).with("reason", fault.to_string())]
    })?;
    let original = blake3::hash(&bytes);
    if let Some(known) = known.filter(|known| known.original == original) {
        return Ok(Arc::clone(known));
    }
    let is_svg = file.shown.to_ascii_lowercase().ends_with(".svg");
    let (view, files) = if is_svg { drawing(file, bytes) } else { photograph(file, &bytes, options) }?;
    Ok(Arc::new(Made { original, view, files }))
}

/// A drawing is published as it is, once it is known to be harmless.
fn drawing(file: &File, bytes: Vec<u8>) -> Outcome {
    let text = String::from_utf8(bytes).map_err(|fault| {
        let valid = String::from_utf8_lossy(&fault.as_bytes()[..fault.utf8_error().valid_up_to()]).into_owned();
        let end = valid.len();
        vec![Diagnostic::error("not-utf8", Place::new(&Source::new(&*file.shown, valid), end..end))]
    })?;
    let drawing = svg::check(&text).map_err(|faults| {
        let source = Source::new(&*file.shown, text.as_str());
        let told = faults.into_iter().map(|fault| {
            let place = Place::new(&source, fault.range.clone());
            Diagnostic::error("unsafe-svg", place).with("what", fault.kind.name()).with("detail", fault.detail())
        });
        told.collect::<Vec<_>>()
    })?;
    let path = address(text.as_bytes(), "", "svg");
    let view = PictureView {
        alt: String::new(),
        width: drawing.width,
        height: drawing.height,
        src: path.clone(),
        sources: Vec::new(),
    };
    Ok((view, vec![(path, text.into_bytes())]))
}

fn photograph(file: &File, bytes: &[u8], options: &ImageOptions) -> Outcome {
    let picture = variants(bytes, options).map_err(|fault| vec![image_fault(file, &fault)])?;
    let mut files = Vec::new();
    let mut sources: Vec<PictureSource> = Vec::new();
    for variant in picture.files {
        let path = address(bytes, &format!("-{}", variant.width), variant.format.extension());
        let entry = PictureFile { path: path.clone(), width: variant.width };
        match sources.iter_mut().find(|source| source.mime == variant.format.mime()) {
            Some(source) => source.files.push(entry),
            None => sources.push(PictureSource { mime: variant.format.mime(), files: vec![entry] }),
        }
        files.push((path, variant.bytes));
    }
    sources.sort_by_key(|source| source.mime != Format::Webp.mime());
    let fallback = sources.last().and_then(|source| source.files.last());
    let view = PictureView {
        alt: String::new(),
        width: picture.width,
        height: picture.height,
        src: fallback.map(|file| file.path.clone()).unwrap_or_default(),
        sources,
    };
    Ok((view, files))
}

/// The published address of a picture says nothing of what it shows (S9): a digest and a width.
fn address(original: &[u8], suffix: &str, extension: &str) -> String {
    let digest = blake3::hash(original).to_hex();
    format!("assets/{}{suffix}.{extension}", &digest[..16])
}

fn image_fault(file: &File, fault: &ImageFault) -> Diagnostic {
    let told = |rule| Diagnostic::error(rule, Place::file(&*file.shown));
    match fault {
        ImageFault::Unknown => told("not-an-image"),
        ImageFault::TooLarge { width, height, .. } => {
            told("image-too-large").with("width", *width).with("height", *height)
        }
        ImageFault::Truncated => told("image-truncated"),
        ImageFault::Animated => told("image-animated"),
        ImageFault::Broken(detail) => told("image-broken").with("detail", detail.as_str()),
    }
}
