//! From bytes to text: UTF-8 and nothing else, without a byte order mark.

use std::sync::Arc;

use crate::ground::diag::{Diagnostic, Noted, Place, Source};

/// The text of a file, or the place of its first byte that is not UTF-8. Line ends stay as they are.
pub(crate) fn decode(shown: &str, bytes: Vec<u8>) -> Noted<Option<Arc<Source>>> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return refused(Diagnostic::error("utf-16", Place::file(shown)));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Noted::plain(Some(Source::new(shown, text.strip_prefix('\u{feff}').unwrap_or(&text)))),
        Err(error) => refused(first_bad_byte(shown, &error)),
    }
}

fn refused(fault: Diagnostic) -> Noted<Option<Arc<Source>>> {
    Noted { value: None, notes: vec![fault] }
}

/// The source is the text up to the bad byte, so that line and column can be counted.
fn first_bad_byte(shown: &str, error: &std::string::FromUtf8Error) -> Diagnostic {
    let valid = error.utf8_error().valid_up_to();
    let before = String::from_utf8_lossy(&error.as_bytes()[..valid]);
    let source = Source::new(shown, before.strip_prefix('\u{feff}').unwrap_or(&before));
    let end = source.text().len();
    Diagnostic::error("not-utf8", Place::new(&source, end..end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_dropped_and_line_ends_are_kept() {
        let source = decode("a.md", b"\xEF\xBB\xBFHej\r\nd\xC3\xA5".to_vec()).value.expect("text");
        assert_eq!(source.text(), "Hej\r\ndå");
    }

    #[test]
    fn the_first_byte_that_is_not_utf8_is_found() {
        let read = decode("a.md", b"Hej\nV\xE5ld".to_vec());
        assert!(read.value.is_none());
        let fault = &read.notes[0];
        assert_eq!(fault.rule, "not-utf8");
        assert_eq!(fault.place.source.line_column(fault.place.span.start as usize), (2, 2));
    }

    #[test]
    fn utf_16_has_a_rule_of_its_own() {
        for mark in [b"\xFF\xFEH\0", b"\xFE\xFF\0H"] {
            assert_eq!(decode("a.md", mark.to_vec()).notes[0].rule, "utf-16");
        }
    }
}
