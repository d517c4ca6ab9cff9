//! The limits that a text is held against.

use crate::ground::config::Readability;
use crate::site::Site;

/// The limits for one audience in one language, in words of Swedish.
#[derive(Debug, Clone, PartialEq)]
pub struct Limits {
    /// LIX from which a text is hard, and very hard.
    pub lix: [u32; 2],
    /// Mean number of words in a sentence.
    pub mean_sentence: u32,
    /// Words in the longest sentence.
    pub longest_sentence: u32,
    /// Sentences in a paragraph.
    pub paragraph_sentences: u32,
    /// Words in a heading.
    pub heading_words: u32,
    /// Words on a page.
    pub page_words: Option<u32>,
    /// Words before the first contact.
    pub first_phone: Option<u32>,
    /// Words that are never used without an explanation, beside abbreviations; `None` where not even those are explained.
    pub explain: Option<Vec<String>>,
}

impl Limits {
    /// The limits for a text: those of its audience and those of its language, of each the stricter. A text for everybody
    /// has those of the audience that is given the most, for no other text on the topic is asked more of its reader.
    /// `None` where the site sets none.
    pub fn of(site: &Site, audience: Option<usize>, language: usize) -> Option<Self> {
        let config = &site.outline.config;
        let own = config.languages[language].readability.as_ref().map(Self::read);
        let audiences = &config.audiences;
        let readers = if let Some(at) = audience {
            audiences[at].readability.as_ref().map(Self::read)
        } else {
            let all = audiences.iter().filter_map(|one| one.readability.as_ref()).map(Self::read);
            all.reduce(|one, other| one.loosest(&other))
        };
        match (readers, own) {
            (Some(readers), Some(own)) => Some(readers.both(&own, u32::min)),
            (readers, own) => readers.or(own),
        }
    }

    fn read(from: &Readability) -> Self {
        Self {
            lix: from.lix,
            mean_sentence: from.mean_sentence,
            longest_sentence: from.longest_sentence,
            paragraph_sentences: from.paragraph_sentences,
            heading_words: from.heading_words,
            page_words: from.page_words,
            first_phone: from.first_phone,
            explain: match from.explain.as_deref() {
                Some([]) => None,
                words => Some(words.unwrap_or_default().to_vec()),
            },
        }
    }

    fn loosest(self, other: &Self) -> Self {
        let optional = |a: Option<u32>, b: Option<u32>| Some(a?.max(b?));
        let (page_words, first_phone) =
            (optional(self.page_words, other.page_words), optional(self.first_phone, other.first_phone));
        let explain = common(self.explain.as_deref(), other.explain.as_deref());
        Self { page_words, first_phone, explain, ..self.both(other, u32::max) }
    }

    /// Each limit as `choose` takes it from the two.
    fn both(self, other: &Self, choose: fn(u32, u32) -> u32) -> Self {
        let optional = |a: Option<u32>, b: Option<u32>| match (a, b) {
            (Some(a), Some(b)) => Some(choose(a, b)),
            (a, b) => a.or(b),
        };
        let explain = either(self.explain.as_deref(), other.explain.as_deref());
        Self {
            lix: [choose(self.lix[0], other.lix[0]), choose(self.lix[1], other.lix[1])],
            mean_sentence: choose(self.mean_sentence, other.mean_sentence),
            longest_sentence: choose(self.longest_sentence, other.longest_sentence),
            paragraph_sentences: choose(self.paragraph_sentences, other.paragraph_sentences),
            heading_words: choose(self.heading_words, other.heading_words),
            page_words: optional(self.page_words, other.page_words),
            first_phone: optional(self.first_phone, other.first_phone),
            explain,
        }
    }
}

/// The words that both ask to be explained.
fn common(one: Option<&[String]>, other: Option<&[String]>) -> Option<Vec<String>> {
    let other = other?;
    Some(one?.iter().filter(|word| other.contains(word)).cloned().collect())
}

/// The words that one of the two asks to be explained.
fn either(one: Option<&[String]>, other: Option<&[String]>) -> Option<Vec<String>> {
    let (Some(one), Some(other)) = (one, other) else { return one.or(other).map(<[String]>::to_vec) };
    let more = other.iter().filter(|word| !one.contains(word));
    Some(one.iter().chain(more).cloned().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(number: u32, page_words: Option<u32>, explain: &[&str]) -> Limits {
        Limits {
            lix: [number, number],
            mean_sentence: number,
            longest_sentence: number,
            paragraph_sentences: number,
            heading_words: number,
            page_words,
            first_phone: None,
            explain: Some(explain.iter().map(|&word| word.to_owned()).collect()),
        }
    }

    #[test]
    fn a_reader_of_easy_language_has_the_stricter_of_both() {
        let both = limits(20, None, &["HRV"]).both(&limits(9, Some(300), &["HRV", "insats"]), u32::min);
        assert_eq!(both, limits(9, Some(300), &["HRV", "insats"]));
    }

    #[test]
    fn a_text_for_everybody_has_the_loosest_and_no_limit_where_one_audience_has_none() {
        assert_eq!(
            limits(9, Some(250), &["HRV", "insats"]).loosest(&limits(20, None, &["HRV"])),
            limits(20, None, &["HRV"])
        );
    }
}
