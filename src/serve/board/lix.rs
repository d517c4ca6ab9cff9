//! LIX beside its limit, where a text is in a language that it can be judged in.

use serde::Serialize;

use crate::check::lexicon::Lexicons;
use crate::check::subject::Subject;
use crate::site::Site;
use crate::site::text::Page;

/// The LIX of a text, rounded, and what it should stay under.
#[derive(Debug, Serialize)]
pub(super) struct Lix {
    value: i64,
    limit: Option<u32>,
    /// Whether it lies over the limit by more than chance explains.
    hard: bool,
}

/// The LIX of a page; `None` for one with few words, or in a language whose limits nobody has found.
pub(super) fn lix(site: &Site, page: &Page, lexicons: &Lexicons) -> Option<Lix> {
    let subject = Subject::of_page(site, page, lexicons.get(&page.text.key.locale));
    let figure = subject.measured.lix().filter(|_| subject.tongue.lix)?;
    let limit = subject.limits.as_ref().map(|limits| limits.lix[0]);
    #[expect(clippy::cast_possible_truncation, reason = "LIX is a small number")]
    let value = figure.value.round() as i64;
    Some(Lix { value, limit, hard: limit.is_some_and(|limit| figure.value - figure.spread > f64::from(limit)) })
}
