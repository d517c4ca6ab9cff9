//! Styles, scripts and other files of the theme, published under names that change with what is in them.

use std::collections::BTreeMap;
use std::path::Path;

use super::compact;
use super::pictures::Published;
use crate::theme::Theme;

/// The name under which templates ask for the joined styles.
pub const STYLES: &str = "frid.css";

/// The published paths of assets by their names, and the files.
pub fn publish(theme: &Theme) -> (BTreeMap<String, String>, Vec<Published>) {
    let mut paths = BTreeMap::new();
    let mut files = Vec::new();
    for (name, bytes) in &theme.assets {
        let bytes = small(name, bytes);
        let path = address(name, &bytes);
        paths.insert(name.clone(), path.clone());
        files.push((path, bytes));
    }
    let styles = pointed(&compact::styles(&joined(theme)), &paths);
    let path = address(STYLES, styles.as_bytes());
    paths.insert(STYLES.to_owned(), path.clone());
    files.push((path, styles.into_bytes()));
    (paths, files)
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
