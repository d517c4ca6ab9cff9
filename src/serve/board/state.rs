//! How a text stands, in one word: the word that says what to do next.

use serde::Serialize;

use crate::content::front_matter::TranslationState;
use crate::ground::date::Date;
use crate::site::select::Standing;
use crate::site::text::Page;

/// How a cell of the matrix stands. In Fluent: `state-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum State {
    /// There is no text, and there is one in another language.
    Missing,
    /// The source has changed since it was translated.
    Stale,
    /// Translated by a machine and read by nobody.
    Machine,
    /// Translated by a person, not yet read by another.
    Unread,
    /// It was read, and is to be read again by now.
    Overdue,
    /// Nobody has said when it was read.
    Unreviewed,
    /// Not yet meant for readers.
    Draft,
    /// Its first day is to come.
    Scheduled,
    /// Read and found true.
    Reviewed,
}

impl State {
    /// All of them, the most urgent first.
    pub(super) const ALL: [Self; 9] = [
        Self::Missing,
        Self::Stale,
        Self::Machine,
        Self::Unread,
        Self::Overdue,
        Self::Unreviewed,
        Self::Draft,
        Self::Scheduled,
        Self::Reviewed,
    ];

    /// The name, as it stands in addresses and messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Machine => "machine",
            Self::Unread => "unread",
            Self::Overdue => "overdue",
            Self::Unreviewed => "unreviewed",
            Self::Draft => "draft",
            Self::Scheduled => "scheduled",
            Self::Reviewed => "reviewed",
        }
    }

    /// How a text stands on a day. What keeps it from readers comes first, then what misleads them, then what is old.
    pub(super) fn of(page: &Page, today: Date) -> Self {
        let translation = page.translation;
        let is = |state| translation.is_some_and(|translation| translation.state == state);
        match page.standing {
            Standing::Draft => Self::Draft,
            Standing::Scheduled => Self::Scheduled,
            Standing::Published | Standing::Ended => {
                if translation.is_some_and(|translation| translation.stale) {
                    Self::Stale
                } else if is(TranslationState::Machine) {
                    Self::Machine
                } else if is(TranslationState::Draft) {
                    Self::Unread
                } else {
                    Self::reviewed(page, today)
                }
            }
        }
    }

    fn reviewed(page: &Page, today: Date) -> Self {
        match (page.text.front.reviewed, due(page)) {
            (None, _) => Self::Unreviewed,
            (Some(_), Some(due)) if due < today => Self::Overdue,
            (Some(_), _) => Self::Reviewed,
        }
    }
}

/// The day by which a text is to be read again.
pub(super) fn due(page: &Page) -> Option<Date> {
    let front = &page.text.front;
    Some(front.reviewed?.after(front.review_every?))
}
