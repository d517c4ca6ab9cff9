//! Blanks at the end of a line go where they mean nothing. Two of them before another line of the paragraph break the line,
//! and those in code are code.

use std::ops::Range;

use super::Mend;
use crate::content::visit::{Piece, visit};
use crate::ground::diag::Place;
use crate::site::text::Text;

pub(super) fn mends(text: &Text) -> Vec<Mend> {
    let mut code: Vec<Range<usize>> = Vec::new();
    visit(&text.document, &mut |piece, span| {
        if matches!(piece, Piece::Code) {
            code.push(span.range());
        }
    });
    let whole = text.source.text();
    let front = &whole[text.front_start..whole.len()];
    if front.contains("\"\"\"") || front.contains("'''") {
        return Vec::new();
    }
    let idle = idle(whole).into_iter();
    let told = idle.filter(|span| !code.iter().any(|code| code.start <= span.start && span.start < code.end));
    told.map(|span| Mend { place: Place::new(&text.source, span), text: String::new() }).collect()
}

/// The blanks at the ends of lines that break no line.
fn idle(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let words = line.trim_end_matches(['\n', '\r']);
        let kept = words.trim_end_matches([' ', '\t']);
        let goes_on = lines.peek().is_some_and(|next| !next.trim().is_empty());
        let breaks = words.ends_with("  ") && !kept.is_empty() && goes_on;
        if kept.len() < words.len() && !breaks {
            found.push(start + kept.len()..start + words.len());
        }
        start += line.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::idle;

    fn kept(text: &str) -> String {
        let mut text = text.to_owned();
        for span in idle(&text).into_iter().rev() {
            text.replace_range(span, "");
        }
        text
    }

    #[test]
    fn blanks_that_mean_nothing_go_and_line_breaks_stay() {
        assert_eq!(kept("Hej \r\ndu.\t\n \n"), "Hej\r\ndu.\n\n");
        assert_eq!(kept("Rad ett  \nrad två  \n\nNytt.  "), "Rad ett  \nrad två\n\nNytt.");
    }
}
