//! What running text must not hold: phone numbers, code of templates, addresses without words, marks that nobody sees.

use std::ops::Range;

use pulldown_cmark::Tag;

/// Whether the tag opens something that stands among words.
pub(super) fn is_inline_tag(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

/// The phone numbers in a text: Swedish numbers in national form (an area code and 7 to 11 digits in all), numbers with a
/// country code, and the short ones that everybody knows (112, 114 14, 113 13, 1177, 116 and three digits).
pub(super) fn phones(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(run) = next_number(text, at) {
        at = run.end;
        found.extend(phone_within(text, &run));
    }
    found
}

/// The next run of digits with single blanks and hyphens between, which is not part of a word.
fn next_number(text: &str, from: usize) -> Option<Range<usize>> {
    let digit = from + text.as_bytes()[from..].iter().position(u8::is_ascii_digit)?;
    let start = if text[..digit].ends_with('+') { digit - 1 } else { digit };
    let mut end = digit;
    let mut rest = text[digit..].char_indices().peekable();
    while let Some((offset, letter)) = rest.next() {
        let between = matches!(letter, ' ' | '\u{a0}' | '-' | '–' | '\u{2011}');
        let goes_on =
            letter.is_ascii_digit() || (between && rest.peek().is_some_and(|(_, next)| next.is_ascii_digit()));
        if !goes_on {
            break;
        }
        end = digit + offset + letter.len_utf8();
    }
    Some(start..end)
}

fn phone_within(text: &str, run: &Range<usize>) -> Option<Range<usize>> {
    let before = text[..run.start].chars().next_back();
    let mut after = text[run.end..].chars();
    let (next, second) = (after.next(), after.next());
    let joined = |c: char| c.is_alphanumeric() || matches!(c, ':' | '§' | '/');
    let runs_on = matches!(next, Some('.' | ',')) && second.is_some_and(char::is_alphanumeric);
    if before.is_some_and(|c| joined(c) || c == '.') || next.is_some_and(joined) || runs_on {
        return None;
    }
    let number = &text[run.clone()];
    if is_phone(number) {
        return Some(run.clone());
    }
    // "Ring 112 2 gånger": the short number is one of the groups.
    let short = number.split([' ', '\u{a0}']).next().filter(|group| *group == "112")?;
    Some(run.start..run.start + short.len())
}

fn is_phone(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let short = matches!(digits.as_str(), "112" | "1177" | "11414" | "11313")
        || (digits.len() == 6 && digits.starts_with("116"));
    let long = digits.starts_with('0') && (7..=11).contains(&digits.len()) && !is_day(number);
    short || long || (number.starts_with('+') && digits.len() >= 8)
}

/// `01-12-2026`
fn is_day(number: &str) -> bool {
    let lengths: Vec<usize> = number.split('-').map(str::len).collect();
    lengths == [2, 2, 4]
}

/// The first piece of template code.
pub(super) fn template_code(text: &str) -> Option<Range<usize>> {
    let opens = |at: &usize| text[at + 1..].starts_with(['{', '%', '#']);
    let start = text.match_indices('{').map(|(at, _)| at).find(opens)?;
    let rest = &text[start..];
    let end = ["}}", "%}", "#}"].iter().filter_map(|close| rest.find(close)).min().map_or(2, |at| at + 2);
    Some(start..start + end)
}

/// The first mention of a footnote: where it stands as plain text, nobody has written the note.
pub(super) fn lone_footnote(text: &str) -> Option<Range<usize>> {
    let start = text.match_indices('[').map(|(at, _)| at).find(|at| text[at + 1..].starts_with('^'))?;
    let end = start + text[start..].find(']')? + 1;
    (end - start > 3).then_some(start..end)
}

/// The first address that stands in the text as it is. A colon or a full stop is looked for first: in running text they
/// are few, and one letter is found much faster than a word.
pub(super) fn bare_address(text: &str) -> Option<Range<usize>> {
    let begun = |mark, before: &'static [&str], after: &'static str| {
        let whole = move |at: usize| {
            text[at..].starts_with(after).then(|| before.iter().find(|word| text[..at].ends_with(*word)))
        };
        text.match_indices(mark).find_map(|(at, _)| Some(at - whole(at).flatten()?.len()))
    };
    let start = begun(':', &["https", "http"], "://").into_iter().chain(begun('.', &["www"], ".")).min()?;
    let end = text[start..].find(char::is_whitespace).map_or(text.len(), |at| start + at);
    Some(start..start + text[start..end].trim_end_matches(['.', ',', ')', '”', '"']).len())
}

/// Marks that turn the direction of what follows (U+202A to U+202E) and other controls: they make a text read otherwise
/// than it was written.
pub(super) fn hidden_marks(text: &str) -> impl Iterator<Item = (Range<usize>, u32)> {
    let hidden =
        |c: &char| matches!(c, '\u{202a}'..='\u{202e}') || (c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    let marks = text.char_indices().filter(move |(_, c)| hidden(c));
    marks.map(|(at, c)| (at..at + c.len_utf8(), u32::from(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        phones(text).into_iter().map(|at| &text[at]).collect()
    }

    #[test]
    fn numbers_that_people_call_are_found() {
        for (text, number) in [
            ("Ring 112.", "112"),
            ("Ring 112, nu", "112"),
            ("Ring 112 2 gånger", "112"),
            ("polisen: 114 14", "114 14"),
            ("020-50 50 50 dygnet runt", "020-50 50 50"),
            ("0158-275\u{a0}000", "0158-275\u{a0}000"),
            ("Bris (116 111)", "116 111"),
            ("Vårdguiden 1177", "1177"),
            ("+46 8 123 45 67", "+46 8 123 45 67"),
            ("اتصل 020-57 70 70 الآن", "020-57 70 70"),
        ] {
            assert_eq!(found(text), [number], "{text}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "2025–2027",
            "2026-11-25",
            "25 november 2026",
            "lag 2018:1937",
            "08:00–16:30",
            "kl. 09.00-16.00",
            "14 kap. 1 §",
            "01-12-2026",
            "1177.se",
            "HSLF-FS 2022:39",
            "1 000 000 kronor",
            "sidan 112a",
            "0,5",
            "3-4 gånger",
            "112:3",
        ] {
            assert_eq!(found(text), [] as [&str; 0], "{text}");
        }
    }

    #[test]
    fn code_and_addresses_are_found() {
        let code = |text: &'static str| template_code(text).map(|at| &text[at]);
        assert_eq!(code("Hej {{ name }} du"), Some("{{ name }}"));
        assert_eq!(code("{% if x"), Some("{%"));
        assert_eq!(code("{ vanlig } klammer"), None);
        let address = |text: &'static str| bare_address(text).map(|at| &text[at]);
        assert_eq!(address("Läs på https://www.digg.se/."), Some("https://www.digg.se/"));
        assert_eq!(address("www.bris.se, till exempel"), Some("www.bris.se"));
        assert_eq!(address("bris.se"), None);
    }

    #[test]
    fn marks_that_turn_text_are_found() {
        assert_eq!(hidden_marks("a\u{202e}b").collect::<Vec<_>>(), [(1..4, 0x202e)]);
        assert_eq!(hidden_marks("a\tb\r\n").count(), 0);
    }
}
