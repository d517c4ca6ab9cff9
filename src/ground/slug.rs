//! Words as parts of an address.

/// A word as a part of an address: its [`latin`] form; a word without one Latin letter or digit becomes its code points, so
/// that it still has an address.
pub fn slug(words: &str) -> String {
    let points = || words.chars().filter(|c| c.is_alphanumeric());
    latin(words).unwrap_or_else(|| points().fold(String::new(), |slug, c| format!("{slug}{:x}", u32::from(c))))
}

/// The same as a suggestion in a message: `none` where nothing is left of the word.
pub fn suggestion(word: &str) -> String {
    let plain = slug(word);
    if plain.is_empty() { "none".to_owned() } else { plain }
}

/// A word in lower-case Latin letters and digits, everything else a hyphen. Letters with marks lose them (å → a). `None`
/// where nothing is left.
pub fn latin(words: &str) -> Option<String> {
    let mut slug = String::with_capacity(words.len());
    for letter in words.chars().flat_map(char::to_lowercase) {
        match plain(letter) {
            Some(letters) => slug.push_str(letters),
            None if letter.is_ascii_alphanumeric() => slug.push(letter),
            None if slug.is_empty() || slug.ends_with('-') => {}
            None => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    (!slug.is_empty()).then_some(slug)
}

/// The Latin letters that stand for a letter with a mark in Sweden's languages and their neighbours'.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'å' | 'ä' | 'á' | 'à' | 'â' | 'ã' | 'ā' | 'ă' | 'ą' => "a",
        'ö' | 'ó' | 'ò' | 'ô' | 'õ' | 'ø' | 'ő' => "o",
        'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => "e",
        'í' | 'ì' | 'î' | 'ï' | 'ı' => "i",
        'ú' | 'ù' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ç' | 'č' | 'ć' => "c",
        'ñ' | 'ń' | 'ň' | 'ŋ' => "n",
        'š' | 'ś' | 'ş' | 'ș' => "s",
        'ž' | 'ź' | 'ż' => "z",
        'đ' | 'ď' => "d",
        'ť' | 'ţ' | 'ț' | 'ŧ' => "t",
        'ł' => "l",
        'ř' => "r",
        'ğ' => "g",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn words_become_parts_of_an_address() {
        assert_eq!(slug("Våld i ungas parrelationer"), "vald-i-ungas-parrelationer");
        assert_eq!(slug("  Vad händer nu? "), "vad-hander-nu");
        assert_eq!(slug("APT 2026/3"), "apt-2026-3");
        assert_eq!(slug("دری"), "62f6316cc", "no Latin letter: the code points");
    }
}
