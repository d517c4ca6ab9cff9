//! Topic × audience × language: which text there is for whom, and which comes nearest where there is none.

use super::language::Language;

/// A text's place in [`super::Site::pages`].
pub type PageId = usize;

/// Every text by topic, audience and language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    audiences: usize,
    languages: usize,
    cells: Vec<Option<PageId>>,
    stand_ins: Vec<Vec<usize>>,
}

impl Matrix {
    /// An empty matrix; `stand_ins` gives for each audience the audiences whose text may stand in for a missing one.
    pub fn new(topics: usize, languages: usize, stand_ins: Vec<Vec<usize>>) -> Self {
        let audiences = stand_ins.len();
        Self { audiences, languages, cells: vec![None; topics * (audiences + 1) * languages], stand_ins }
    }

    fn cell(&self, topic: usize, audience: Option<usize>, language: usize) -> usize {
        let row = audience.map_or(0, |audience| audience + 1);
        (topic * (self.audiences + 1) + row) * self.languages + language
    }

    /// Enters a text and gives the one that stood there before, if any. `None` as audience is everybody.
    pub fn enter(&mut self, topic: usize, audience: Option<usize>, language: usize, page: PageId) -> Option<PageId> {
        let cell = self.cell(topic, audience, language);
        self.cells[cell].replace(page)
    }

    /// The text for exactly this audience in exactly this language.
    pub fn exactly(&self, topic: usize, audience: Option<usize>, language: usize) -> Option<PageId> {
        self.cells[self.cell(topic, audience, language)]
    }

    /// The text that serves an audience in a language without leaving the language: its own, the one for everybody, or
    /// that of a declared stand-in. Never another's: a child is not led to a text for adults.
    pub fn serving(&self, topic: usize, audience: Option<usize>, language: usize) -> Option<PageId> {
        let stand_ins = audience.map_or(&[][..], |audience| &self.stand_ins[audience]);
        let rows = [audience, None].into_iter().chain(stand_ins.iter().copied().map(Some));
        rows.map(|row| self.exactly(topic, row, language)).find(Option::is_some).flatten()
    }

    /// The nearest text: in the reader's language first, then along the language's chain.
    pub fn nearest(&self, topic: usize, audience: Option<usize>, language: &Language) -> Option<PageId> {
        language.nearest.iter().find_map(|&language| self.serving(topic, audience, language))
    }

    /// The audiences that have a text of their own on a topic in a language, in the order of the site.
    pub fn audiences_of(&self, topic: usize, language: usize) -> impl Iterator<Item = (usize, PageId)> + '_ {
        (0..self.audiences).filter_map(move |audience| Some((audience, self.exactly(topic, Some(audience), language)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::locale::Locale;

    const CHILD: Option<usize> = Some(0);
    const ADULT: Option<usize> = Some(1);
    const ELDER: Option<usize> = Some(2);

    fn finnish() -> Language {
        let locale = Locale::parse("fi").expect("a tag");
        Language { chain: vec![locale.clone()], locale, nearest: vec![1, 0], prefix: "fi".into() }
    }

    fn matrix() -> Matrix {
        Matrix::new(1, 2, vec![vec![], vec![], vec![1]])
    }

    #[test]
    fn a_child_is_never_led_to_a_text_for_adults() {
        let mut matrix = matrix();
        matrix.enter(0, ADULT, 0, 7);
        assert_eq!(matrix.nearest(0, CHILD, &finnish()), None);
        assert_eq!(matrix.nearest(0, ELDER, &finnish()), Some(7), "declared to stand in");
    }

    #[test]
    fn a_text_in_ones_own_language_comes_before_one_for_ones_own_age() {
        let mut matrix = matrix();
        matrix.enter(0, ELDER, 0, 1);
        matrix.enter(0, ADULT, 1, 2);
        assert_eq!(matrix.nearest(0, ELDER, &finnish()), Some(2));
        matrix.enter(0, None, 1, 3);
        assert_eq!(matrix.nearest(0, ELDER, &finnish()), Some(3), "one for everybody comes before a stand-in's");
    }

    #[test]
    fn two_texts_in_one_cell_are_told() {
        let mut matrix = matrix();
        assert_eq!(matrix.enter(0, None, 0, 1), None);
        assert_eq!(matrix.enter(0, None, 0, 2), Some(1));
    }
}
