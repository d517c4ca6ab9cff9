//! Figures of a text: how many words, how long, how varied, and how sure that is.

use std::collections::BTreeSet;
use std::ops::Range;

use super::passages::{Passage, Reading};
use super::sentences::sentences;
use super::tongue::Tongue;
use super::words::letters;

/// Under so many words LIX says nothing: its standard deviation is 4.4 at 100 words and 10.3 at 30 (DOMAIN.md 4).
pub const ENOUGH_WORDS: usize = 100;

/// A sentence and its counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands in the passage's text.
    pub range: Range<usize>,
    /// Its words.
    pub words: usize,
    /// Those that are long in its language.
    pub long: usize,
}

/// The sentences of each passage of a text.
#[derive(Debug, Clone, Default)]
pub struct Measured {
    /// In the order of the passages.
    pub sentences: Vec<Vec<Sentence>>,
}

/// A share or a mean, and its standard deviation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// The value.
    pub value: f64,
    /// How far the same writer's next text would typically be from it.
    pub spread: f64,
}

impl Measured {
    /// Counts a text.
    pub fn of(reading: &Reading, tongue: Tongue, abbreviations: &[String]) -> Self {
        let counted = |passage: &Passage| {
            let mut words = passage.words.as_slice();
            let all = sentences(&passage.text, abbreviations).into_iter();
            all.map(|range| count(&passage.text, range, &mut words, tongue.long)).collect()
        };
        Self { sentences: reading.passages.iter().map(counted).collect() }
    }

    fn all(&self) -> impl Iterator<Item = &Sentence> {
        self.sentences.iter().flatten()
    }

    /// The number of words.
    pub fn words(&self) -> usize {
        self.all().map(|sentence| sentence.words).sum()
    }

    /// The number of sentences.
    pub fn count(&self) -> usize {
        self.all().count()
    }

    /// Words in a sentence, in the mean; 0 for a text without words.
    pub fn mean(&self) -> f64 {
        if self.count() == 0 { 0.0 } else { real(self.words()) / real(self.count()) }
    }

    /// Words in the longest sentence.
    pub fn longest(&self) -> usize {
        self.all().map(|sentence| sentence.words).max().unwrap_or_default()
    }

    /// Long words in a hundred.
    pub fn long_share(&self) -> f64 {
        let long: usize = self.all().map(|sentence| sentence.long).sum();
        if self.words() == 0 { 0.0 } else { 100.0 * real(long) / real(self.words()) }
    }

    /// LIX (Björnsson 1968): words in a sentence and long words in a hundred, added. `None` under [`ENOUGH_WORDS`].
    ///
    /// The spread follows the two points that were measured, 10.3 at 30 words and 4.4 at 100, on a power of the length.
    pub fn lix(&self) -> Option<Figure> {
        let words = self.words();
        let spread = 4.4 * (100.0 / real(words.max(1))).powf(0.706);
        (words >= ENOUGH_WORDS).then(|| Figure { value: self.mean() + self.long_share(), spread })
    }
}

/// Counts a sentence and takes its words from those that are left of the text: no word lies in two sentences.
fn count(text: &str, range: Range<usize>, left: &mut &[Range<usize>], long: Option<usize>) -> Sentence {
    let (own, after) = left.split_at(left.partition_point(|word| word.start < range.end));
    *left = after;
    let is_long =
        |word: &&Range<usize>| long.is_some_and(|cut| word.len() > cut && letters(&text[(*word).clone()]) > cut);
    Sentence { range, words: own.len(), long: own.iter().filter(is_long).count() }
}

/// OVIX (Hultman and Westman 1977), how varied the words are: about 60 in everyday prose. `None` where it is not defined.
pub fn ovix(reading: &Reading) -> Option<f64> {
    let mut kinds = BTreeSet::new();
    let mut all = 0_usize;
    for passage in &reading.passages {
        all += passage.words.len();
        kinds.extend(passage.words.iter().map(|word| passage.text[word.clone()].to_lowercase()));
    }
    let (tokens, types) = (real(all).ln(), real(kinds.len()).ln());
    let below = (2.0 - types / tokens).ln();
    (all >= ENOUGH_WORDS && below > 0.0).then(|| tokens / below)
}

#[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
fn real(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(text: &str) -> Reading {
        Reading { passages: vec![Passage::plain(text)], first_contact: None }
    }

    fn measured(text: &str) -> Measured {
        Measured::of(&reading(text), Tongue { long: Some(6), lix: true, words: 1.0 }, &[])
    }

    #[test]
    fn lix_is_words_in_a_sentence_and_long_words_in_a_hundred() {
        let ten = "Vi pratar med dig om det som har varit svårare. ".repeat(10);
        let figures = measured(&ten);
        assert_eq!((figures.words(), figures.count(), figures.longest()), (100, 10, 10));
        let lix = figures.lix().expect("enough words");
        assert!((lix.value - 20.0).abs() < 1e-9, "{lix:?}");
        assert!((lix.spread - 4.4).abs() < 1e-9, "{lix:?}");
    }

    #[test]
    fn a_short_text_has_no_lix() {
        assert_eq!(measured("Ring nu.").lix(), None);
        assert!(measured("").mean().abs() < f64::EPSILON);
    }

    #[test]
    fn a_longer_text_is_surer() {
        let spread = |times| measured(&"Det blir nog bra till slut. ".repeat(times)).lix().map(|lix| lix.spread);
        assert!(spread(60) < spread(20));
    }

    #[test]
    fn a_text_that_says_the_same_again_is_little_varied() {
        let same = ovix(&reading(&"en bil och en katt och en bil till ".repeat(20))).expect("defined");
        let varied = (0..180).map(|n| format!("ord{}", n % 120)).collect::<Vec<_>>().join(" ");
        let varied = ovix(&reading(&varied)).expect("defined");
        assert!(same < varied, "{same} {varied}");
        assert_eq!(ovix(&reading("kort text")), None);
    }
}
