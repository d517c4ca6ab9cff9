//! Texts of a form of their own inside TOML: dates, times, days, languages.

use super::contacts::{Days, TimeOfDay};
use crate::ground::date::{Date, Due, Interval};
use crate::ground::locale::Locale;

/// A form that a text must have. The names are those of the types that read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Locale,
    Date,
    Interval,
    Due,
    Days,
    TimeOfDay,
}

impl Form {
    /// The form of the type with this name in a schema.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "Locale" => Self::Locale,
            "Date" => Self::Date,
            "Interval" => Self::Interval,
            "Due" => Self::Due,
            "Days" => Self::Days,
            "TimeOfDay" => Self::TimeOfDay,
            _ => return None,
        })
    }

    /// Whether a text has the form: asked of the very functions that read it.
    pub(crate) fn holds(self, text: &str) -> bool {
        match self {
            Self::Locale => Locale::parse(text).is_some(),
            Self::Date => Date::parse(text).is_some(),
            Self::Interval => Interval::parse(text).is_some(),
            Self::Due => Due::parse(text).is_some(),
            Self::Days => Days::parse(text).is_some(),
            Self::TimeOfDay => TimeOfDay::parse(text).is_some(),
        }
    }

    /// The form as messages call it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Locale => "language",
            Self::Date => "date",
            Self::Interval => "interval",
            Self::Due => "due",
            Self::Days => "days",
            Self::TimeOfDay => "time",
        }
    }
}
