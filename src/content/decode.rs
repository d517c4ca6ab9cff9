//! From bytes to text: UTF-8 and nothing else, without a byte order mark.

use std::sync::Arc;

use crate::ground::diag::{Diagnostic, Noted, Place, Source};

/// What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; `\0` where it has nothing.
const WINDOWS: &str = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/// The text of a file, or the place of its first byte that is not UTF-8. Line ends stay as they are.
pub(crate) fn decode(shown: &str, bytes: Vec<u8>) -> Noted<Option<Arc<Source>>> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return refused(Diagnostic::error("not-utf8", Place::file(shown)).with("kind", "utf-16").with("letter", "none"));
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
    let letter = error.as_bytes().get(valid).copied().and_then(letter).map_or("none".to_owned(), String::from);
    let end = source.text().len();
    Diagnostic::error("not-utf8", Place::new(&source, end..end)).with("kind", "bytes").with("letter", letter)
}

/// The letter that the byte is in Windows-1252: the writer recognises her own word by it.
fn letter(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9F => WINDOWS.chars().nth(usize::from(byte - 0x80)).filter(|letter| *letter != '\0'),
        0xA1.. => Some(char::from(byte)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::diag::Arg;

    #[test]
    fn a_byte_order_mark_is_dropped_and_line_ends_are_kept() {
        let source = decode("a.md", b"\xEF\xBB\xBFHej\r\nd\xC3\xA5".to_vec()).value.expect("text");
        assert_eq!(source.text(), "Hej\r\ndå");
    }

    #[test]
    fn the_first_byte_that_is_not_utf8_is_found_with_its_letter() {
        let read = decode("a.md", b"Hej\nV\xE5ld".to_vec());
        assert!(read.value.is_none());
        let fault = &read.notes[0];
        assert_eq!(fault.rule, "not-utf8");
        assert_eq!(fault.place.source.line_column(fault.place.span.start as usize), (2, 2));
        assert_eq!(fault.args["letter"], Arg::from("å"));
    }

    #[test]
    fn a_curly_quote_of_windows_and_utf_16_are_recognised() {
        assert_eq!(decode("a.md", vec![0x93]).notes[0].args["letter"], Arg::from("“"));
        assert_eq!(decode("a.md", vec![0x81]).notes[0].args["letter"], Arg::from("none"));
        assert_eq!(decode("a.md", b"\xFF\xFEH\0".to_vec()).notes[0].args["kind"], Arg::from("utf-16"));
    }
}
