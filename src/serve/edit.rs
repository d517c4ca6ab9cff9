//! The way from a page to its source: an address that opens a file in an editor at a line.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::ground::diag::Place;

/// What opens a source: the pattern of an address with `{path}`, `{line}` and `{column}` in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editor(Option<String>);

/// The editors that are known by name, with the addresses that they take.
const KNOWN: [(&str, &str); 5] = [
    ("vscode", "vscode://file{path}:{line}:{column}"),
    ("vscodium", "vscodium://file{path}:{line}:{column}"),
    ("zed", "zed://file{path}:{line}:{column}"),
    ("idea", "idea://open?file={path}&line={line}&column={column}"),
    ("sublime", "subl://open?url=file://{path}&line={line}&column={column}"),
];

/// What a path may not hold as it is in an address. `/` and `:` stay: a drive's name on Windows has one.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}');

impl Editor {
    /// No editor: sources are named and not opened.
    pub const NONE: Self = Self(None);
}

impl FromStr for Editor {
    type Err = String;

    /// Reads the name of an editor, `none`, or a pattern of one's own with `{path}` in it. A pattern that would run
    /// something in the page is no editor.
    fn from_str(text: &str) -> Result<Self, String> {
        if text == "none" {
            return Ok(Self::NONE);
        }
        if let Some((_, pattern)) = KNOWN.iter().find(|(name, _)| *name == text) {
            return Ok(Self(Some((*pattern).to_owned())));
        }
        let scheme = text.split(':').next().unwrap_or_default();
        let plain = !scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-'));
        let runs = ["javascript", "data", "vbscript"].iter().any(|bad| scheme.eq_ignore_ascii_case(bad));
        if text.contains("{path}") && text.contains(':') && plain && !runs {
            Ok(Self(Some(text.to_owned())))
        } else {
            Err(KNOWN.map(|(name, _)| name).join(", "))
        }
    }
}

/// Opens the sources of one site.
#[derive(Debug)]
pub(super) struct Opener {
    editor: Editor,
    root: PathBuf,
}

impl Opener {
    /// Opens what lies below `root`.
    pub(super) fn new(editor: Editor, root: &Path) -> Self {
        Self { editor, root: std::path::absolute(root).unwrap_or_else(|_| root.to_owned()) }
    }

    /// The address that opens a place in the editor.
    pub(super) fn open(&self, place: &Place) -> Option<String> {
        let pattern = self.editor.0.as_deref()?;
        let (line, column) = place.source.line_column(place.span.start as usize);
        let path = self.root.join(place.source.path());
        let slashed = path.to_str()?.replace('\\', "/");
        let rooted = if slashed.starts_with('/') { slashed } else { format!("/{slashed}") };
        let path = utf8_percent_encode(&rooted, PATH).to_string();
        let numbered = pattern.replace("{line}", &line.to_string()).replace("{column}", &column.to_string());
        Some(numbered.replace("{path}", &path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::diag::Source;

    fn opened(editor: &str, path: &str) -> Option<String> {
        let place = Place::new(&Source::new(path, "ett\ntvå tre"), 9..10);
        Opener::new(editor.parse().expect("an editor"), Path::new("/hem/min sajt")).open(&place)
    }

    #[cfg(unix)]
    #[test]
    fn a_place_opens_in_the_editor() {
        let opened = |editor| opened(editor, "content/pages/a/barn.sv.md");
        assert_eq!(opened("vscode"), Some("vscode://file/hem/min%20sajt/content/pages/a/barn.sv.md:2:5".into()));
        assert_eq!(
            opened("emacs://{path}?{line}"),
            Some("emacs:///hem/min%20sajt/content/pages/a/barn.sv.md?2".into())
        );
        assert_eq!(opened("none"), None);
    }

    #[test]
    fn what_is_no_editor_is_refused() {
        for bad in ["notepad", "javascript:alert('{path}')", "JavaScript:{path}", "vscode://file", "{path}", ""] {
            assert!(bad.parse::<Editor>().is_err(), "{bad}");
        }
    }
}
