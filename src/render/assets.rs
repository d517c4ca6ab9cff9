//! Styles, scripts and other files of the theme, published under names that change with what is in them.

use std::collections::BTreeMap;

use super::pictures::Published;
use crate::theme::Theme;

/// The name under which templates ask for the joined styles.
pub const STYLES: &str = "frid.css";

/// The published paths of assets by their names, and the files.
pub fn publish(theme: &Theme) -> (BTreeMap<String, String>, Vec<Published>) {
    let mut paths = BTreeMap::new();
    let mut files = Vec::new();
    for (name, bytes) in &theme.assets {
        let bytes = if name.ends_with(".js") { spared(bytes) } else { bytes.clone() };
        let path = address(name, &bytes);
        paths.insert(name.clone(), path.clone());
        files.push((path, bytes));
    }
    let styles = pointed(&joined(theme), &paths);
    let path = address(STYLES, styles.as_bytes());
    paths.insert(STYLES.to_owned(), path.clone());
    files.push((path, styles.into_bytes()));
    (paths, files)
}

fn joined(theme: &Theme) -> String {
    theme.styles.iter().map(|style| style.text().trim_end()).collect::<Vec<_>>().join("\n") + "\n"
}

/// A script without its lines of comment and its indentation, which is half of what ours weigh. What is between
/// backticks may span lines and mean every blank: a file that has one is left as it is. A whole compiler of scripts would
/// save a tenth more.
fn spared(script: &[u8]) -> Vec<u8> {
    match std::str::from_utf8(script) {
        Ok(text) if !text.contains('`') && !text.contains("/*") => {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
            lines.flat_map(|line| [line, "\n"]).collect::<String>().into_bytes()
        }
        _ => script.to_vec(),
    }
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

#[cfg(test)]
mod tests {
    use super::spared;

    #[test]
    fn a_script_loses_its_comments_and_nothing_else() {
        let script = b"// Why.\n(function () {\n  // How.\n  var a = \"// no\"; // after\n\n  go(a);\n}());\n";
        assert_eq!(spared(script), b"(function () {\nvar a = \"// no\"; // after\ngo(a);\n}());\n");
        let several = b"var a = `\n  // text\n`;\n";
        assert_eq!(spared(several), several);
        assert_eq!(spared(&[0xff, 0x2f, 0x2f]), [0xff, 0x2f, 0x2f]);
    }
}
