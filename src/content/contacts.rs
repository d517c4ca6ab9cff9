//! `data/contacts.toml`: every number, chat and address, once.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::ground::date::Date;
use crate::ground::locale::Locale;
use crate::ground::wording::Wording;

/// The file.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactsFile {
    /// The contacts, in the order in which the list of contacts shows them.
    #[serde(default, rename = "contact")]
    pub contacts: Vec<Contact>,
}

/// Somebody to turn to. What is not known is left out, never guessed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The id that `contact:` links use.
    pub id: String,
    /// The name.
    pub name: Wording,
    /// Who it is for and what they do, in one plain sentence.
    pub about: Wording,
    /// Telephone numbers in national notation, as people read them aloud.
    #[serde(default)]
    pub phones: Vec<String>,
    /// A number for text messages.
    #[serde(default)]
    pub sms: Option<String>,
    /// An e-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// The address of a chat (https).
    #[serde(default)]
    pub chat: Option<String>,
    /// The address of a site (https).
    #[serde(default)]
    pub web: Option<String>,
    /// How to reach it where it has no number of its own.
    #[serde(default)]
    pub via: Option<Wording>,
    /// When somebody answers; missing where it is not known.
    #[serde(default)]
    pub hours: Option<Hours>,
    /// What a call costs; missing where it is not known.
    #[serde(default)]
    pub cost: Option<Cost>,
    /// Whether a call stands on the telephone bill (S15).
    #[serde(default)]
    pub on_bill: Option<bool>,
    /// Whether one need not say one's name.
    #[serde(default)]
    pub anonymous: Option<bool>,
    /// Whether an interpreter can be had.
    #[serde(default)]
    pub interpreters: Option<bool>,
    /// The ages that it is for.
    #[serde(default)]
    pub ages: Option<Ages>,
    /// Whether it is only for people who ask in their work.
    #[serde(default)]
    pub professionals: bool,
    /// The audiences that it is for; all where empty.
    #[serde(default)]
    pub audiences: Vec<String>,
    /// The languages that are spoken there, where known.
    #[serde(default)]
    pub languages: Vec<Locale>,
    /// The channels; all where missing.
    #[serde(default)]
    pub channels: Option<Vec<String>>,
    /// `false`: known, but shown to nobody until somebody has verified it.
    #[serde(default = "yes")]
    pub publish: bool,
    /// Where the facts were read.
    pub source: String,
    /// When that source was written or read.
    #[serde(default)]
    pub source_date: Option<Date>,
    /// When somebody at the municipality last tried it and found it true.
    #[serde(default)]
    pub verified: Option<Date>,
    /// For the communicator; never shown to readers.
    #[serde(default)]
    pub note: Option<String>,
}

/// When somebody answers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Hours {
    /// `"always"`.
    Always(Always),
    /// Some hours of some days.
    Some(Vec<OpenHours>),
}

/// The word `always`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Always {
    /// Day and night, every day.
    Always,
}

/// Some hours of some days.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenHours {
    /// `daily`, a span such as `mon-fri`, or a list such as `mon,wed,fri`.
    pub days: Days,
    /// `08:00`
    pub open: TimeOfDay,
    /// `19:00`
    pub close: TimeOfDay,
}

/// Which days of the week, Monday = 0, in order and without gaps counted twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Days {
    /// From one day to another; `sun-thu` runs over the turn of the week. `daily` is Monday to Sunday.
    Span(u8, u8),
    /// Single days.
    List(Vec<u8>),
}

/// The names of the days in data files and in messages (`day-mon` …), Monday first.
pub const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Days {
    /// Every day of the week.
    pub const DAILY: Self = Self::Span(0, 6);

    /// Reads `daily`, `mon-fri` or `mon,wed,fri`.
    pub fn parse(text: &str) -> Option<Self> {
        let day = |name: &str| DAYS.iter().position(|day| *day == name.trim()).and_then(|at| u8::try_from(at).ok());
        if text == "daily" {
            return Some(Self::DAILY);
        }
        if let Some((first, last)) = text.split_once('-') {
            return Some(Self::Span(day(first)?, day(last)?));
        }
        text.split(',').map(day).collect::<Option<Vec<_>>>().map(Self::List)
    }
}

impl<'de> Deserialize<'de> for Days {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom("days are written \"daily\", \"mon-fri\" or \"mon,wed,fri\""))
    }
}

impl JsonSchema for Days {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Days".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "description": "\"daily\", \"mon-fri\" or \"mon,wed,fri\"." })
    }
}

/// A time of day on the 24-hour clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeOfDay {
    /// 0 to 24; 24 only with 0 minutes.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl TimeOfDay {
    /// Reads `08:00`.
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
        ((hour < 24 && minute < 60) || (hour == 24 && minute == 0)).then_some(Self { hour, minute })
    }
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("a time is written \"08:00\""))
    }
}

impl JsonSchema for TimeOfDay {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TimeOfDay".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9]{2}:[0-9]{2}$" })
    }
}

/// What a call costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Cost {
    /// Nothing.
    Free,
    /// What an ordinary call costs.
    Normal,
}

/// A span of ages, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ages {
    /// From this age.
    #[serde(default)]
    pub from: Option<u8>,
    /// Up to this age.
    #[serde(default)]
    pub to: Option<u8>,
}

fn yes() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_read() {
        assert_eq!(Days::parse("mon-fri"), Some(Days::Span(0, 4)));
        assert_eq!(Days::parse("sun-thu"), Some(Days::Span(6, 3)));
        assert_eq!(Days::parse("mon,wed,fri"), Some(Days::List(vec![0, 2, 4])));
        assert_eq!(Days::parse("helger"), None);
        assert_eq!(TimeOfDay::parse("08:05"), Some(TimeOfDay { hour: 8, minute: 5 }));
        assert_eq!(TimeOfDay::parse("24:00"), Some(TimeOfDay { hour: 24, minute: 0 }));
        assert_eq!(TimeOfDay::parse("24:01"), None);
    }
}
