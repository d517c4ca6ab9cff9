//! Sections of laws as people write them in Swedish: "14 kap. 1 §", "kap 14 1§", "14:1".

use std::ops::Range;

/// A section that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Chapter and section as `14:1` or `5:11a`.
    pub provision: String,
    /// Where it stands.
    pub range: Range<usize>,
}

/// The sections that a text names with a chapter.
pub fn provisions(text: &str) -> Vec<Named> {
    // Most sentences hold no number at all.
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match provision_at(text, &tokens[at..]) {
            Some((named, used)) => {
                found.push(named);
                at += used;
            }
            None => at += 1,
        }
    }
    found
}

#[derive(Debug, PartialEq, Eq)]
enum Token<'a> {
    Number(&'a str, Range<usize>),
    Chapter(Range<usize>),
    Section(Range<usize>),
    Other,
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut all = Vec::new();
    let mut rest = 0;
    while let Some(letter) = text[rest..].chars().next() {
        let start = rest;
        let run = |keep: fn(char) -> bool| text[start..].find(|c| !keep(c)).map_or(text.len(), |end| start + end);
        if letter.is_ascii_digit() {
            let digits = run(|c| c.is_ascii_digit());
            // A letter belongs to the number: 11 a §, 11a §.
            let suffix = text[digits..].chars().next().filter(char::is_ascii_lowercase);
            let lone = !text[digits..].chars().nth(1).is_some_and(char::is_alphabetic);
            rest = if suffix.is_some() && lone { digits + 1 } else { digits };
            all.push(Token::Number(&text[start..rest], start..rest));
        } else if letter.is_alphabetic() {
            rest = run(char::is_alphabetic);
            let word = text[start..rest].to_lowercase();
            all.push(if word.starts_with("kap") { Token::Chapter(start..rest) } else { Token::Other });
        } else {
            rest += letter.len_utf8();
            match letter {
                '§' => all.push(Token::Section(start..rest)),
                '.' | ',' | ' ' | '\u{a0}' | ':' => {}
                _ => all.push(Token::Other),
            }
        }
    }
    all
}

/// The provision that these tokens begin with, and how many of them it takes.
fn provision_at(text: &str, tokens: &[Token<'_>]) -> Option<(Named, usize)> {
    let named =
        |chapter: &str, section: &str, range: Range<usize>| Named { provision: format!("{chapter}:{section}"), range };
    match tokens {
        [Token::Number(chapter, start), Token::Chapter(_), Token::Number(section, _), Token::Section(end), ..]
        | [Token::Chapter(start), Token::Number(chapter, _), Token::Number(section, _), Token::Section(end), ..] => {
            Some((named(chapter, section, start.start..end.end), 4))
        }
        [Token::Number(chapter, start), Token::Number(section, end), ..]
            if &text[start.end..end.start] == ":" && chapter.len() < 3 =>
        {
            Some((named(chapter, section, start.start..end.end), 2))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, &str)> {
        provisions(text).into_iter().map(|named| (named.provision, &text[named.range])).collect()
    }

    #[test]
    fn sections_are_read_as_people_write_them() {
        for (text, provision, words) in [
            ("enligt 14 kap. 1 § socialtjänstlagen", "14:1", "14 kap. 1 §"),
            ("socialtjänstlagen (kap 14 1§)", "14:1", "kap 14 1§"),
            ("5 kap. 11 § SoL", "5:11", "5 kap. 11 §"),
            ("SoL 14:1 säger", "14:1", "14:1"),
            ("5 kap. 11a § SoL", "5:11a", "5 kap. 11a §"),
        ] {
            assert_eq!(found(text), [(provision.to_owned(), words)], "{text}");
        }
    }

    #[test]
    fn numbers_of_acts_and_hours_are_no_sections() {
        for text in ["lagen (2001:453)", "klockan 16.00", "3 kapitel om barn", "§ 1", "112"] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
