//! Pictures that texts show: the file must be there, and must be said in words.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::lists::ListPage;
use super::text::{Page, Text};
use crate::content::walk::File;
use crate::ground::diag::{Diagnostic, Place};

/// The key of a picture in the site's files: where it lies below the content folder. A path lies beside the text; one that
/// begins with `/` lies below `pages`, for pictures that several texts share.
pub fn key(text: &Text, path: &str) -> String {
    if let Some(shared) = path.strip_prefix('/') {
        return format!("pages/{shared}");
    }
    let folder = &text.key.folder;
    let path = path.strip_prefix("./").unwrap_or(path);
    if folder.is_empty() { format!("pages/{path}") } else { format!("pages/{folder}/{path}") }
}

/// The key of a picture that `site.toml` names, which has no text to lie beside.
pub fn key_in_site(path: &str) -> String {
    format!("pages/{}", path.trim_start_matches('/'))
}

/// The pictures that are missing or lack words.
pub fn faults(pages: &[Page], lists: &[ListPage], files: &BTreeMap<String, File>) -> Vec<Diagnostic> {
    let pages = pages.par_iter().map(|page| &page.text);
    let texts = pages.chain(lists.par_iter().filter_map(|list| list.words.as_ref()));
    texts.flat_map_iter(|text| of_text(text, files)).collect()
}

fn of_text(text: &Text, files: &BTreeMap<String, File>) -> Vec<Diagnostic> {
    let images = text.pieces.images.iter();
    let mut shown: Vec<(&str, Place)> =
        images.map(|(path, span)| (path.as_str(), Place::new(&text.source, *span))).collect();
    let mut faults = Vec::new();
    if let Some(image) = &text.front.image {
        let place = text.front_place(image);
        if text.front.image_alt.is_none() {
            faults.push(Diagnostic::error("missing-alt", place.clone()).with("path", image.get_ref().as_str()));
        }
        shown.push((image.get_ref(), place));
    }
    let missing = shown.into_iter().filter(|(path, _)| !files.contains_key(&key(text, path)));
    faults.extend(missing.map(|(path, place)| {
        let folder = key(text, "");
        let beside = files.keys().filter_map(|file| file.strip_prefix(&folder));
        Diagnostic::error("missing-image", place).with("path", path).suggesting(path, beside)
    }));
    faults
}
