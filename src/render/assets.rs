//! Styles, scripts and other files of the theme, published under names that change with what is in them.

use std::collections::BTreeMap;
use std::path::Path;

use super::compact;
use super::pictures::Published;
use crate::theme::Theme;

/// The name under which templates ask for all styles: those of a page that shows every audience.
const STYLES: &str = "frid.css";

/// For paper: what stands in `@media print`. A browser loads it last, when the page is shown.
const PRINT: &str = "print.css";

/// The styles of a page for everybody, without rules for audiences. Those of an audience's pages are `frid-<audience>.css`.
const PLAIN: &str = "frid-plain.css";

/// Where scripts lie that stand in the page itself and are no files of the site.
const INLINE: &str = "inline/";

/// The scripts that stand in pages, by their names (`first.js`), as they stand there.
pub fn inline(theme: &Theme) -> BTreeMap<String, String> {
    let named = theme.assets.iter().filter_map(|(name, bytes)| Some((name.strip_prefix(INLINE)?, bytes)));
    named.map(|(name, bytes)| (name.to_owned(), compact::script(&String::from_utf8_lossy(bytes)))).collect()
}

/// The published paths of assets by their names, and the files.
pub fn publish(theme: &Theme, audiences: &[&str]) -> (BTreeMap<String, String>, Vec<Published>) {
    let mut paths = BTreeMap::new();
    let mut files = Vec::new();
    for (name, bytes) in theme.assets.iter().filter(|(name, _)| !name.starts_with(INLINE)) {
        let bytes = small(name, bytes);
        let path = address(name, &bytes);
        paths.insert(name.clone(), path.clone());
        files.push((path, bytes));
    }
    let (styles, print) = compact::apart(&pointed(&compact::styles(&joined(theme)), &paths), "@media print");
    let own =
        audiences.iter().map(|audience| (format!("frid-{audience}.css"), compact::only_for(&styles, &[audience])));
    let [plain, all] = [&[][..], audiences].map(|audiences| compact::only_for(&styles, audiences));
    let rest = [(PLAIN, plain), (STYLES, all), (PRINT, print)].map(|(name, css)| (name.to_owned(), css));
    let sheets: Vec<(String, String)> = own.chain(rest).collect();
    for (name, styles) in sheets {
        let path = address(&name, styles.as_bytes());
        paths.insert(name, path.clone());
        files.push((path, styles.into_bytes()));
    }
    (paths, files)
}

/// The published paths of the styles of which each page has one.
pub fn styles(paths: &BTreeMap<String, String>) -> Vec<String> {
    let is_style = |name: &str| Path::new(name).extension().is_some_and(|ending| ending == "css");
    let sheets = paths.iter().filter(|(name, _)| name.starts_with("frid") && is_style(name));
    sheets.map(|(_, path)| path.clone()).collect()
}

/// A script as it is published; any other file as it is.
fn small(name: &str, bytes: &[u8]) -> Vec<u8> {
    let is_script = Path::new(name).extension().is_some_and(|ending| ending == "js");
    match std::str::from_utf8(bytes) {
        Ok(text) if is_script => compact::script(text).into_bytes(),
        _ => bytes.to_vec(),
    }
}

fn joined(theme: &Theme) -> String {
    theme.styles.iter().map(|style| style.text().trim_end()).collect::<Vec<_>>().join("\n") + "\n"
}

/// Styles name other assets by their path in the theme; published, they lie side by side with them.
fn pointed(styles: &str, paths: &BTreeMap<String, String>) -> String {
    paths.iter().fold(styles.to_owned(), |styles, (name, path)| {
        let file = path.trim_start_matches("assets/");
        styles.replace(&format!("url(\"../{name}\")"), &format!("url(\"{file}\")"))
    })
}

/// `icons/phone.svg` → `assets/phone.1a2b3c4d.svg`.
fn address(name: &str, bytes: &[u8]) -> String {
    let file = name.rsplit('/').next().unwrap_or(name);
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, "bin"));
    let digest = blake3::hash(bytes).to_hex();
    format!("assets/{stem}.{}.{ending}", &digest[..8])
}
