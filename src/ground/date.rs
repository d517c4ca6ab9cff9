//! Civil dates, the way a plan and a review speak of them. There is no clock here: "today" always comes from outside.

use std::fmt;

use jiff::ToSpan as _;
use serde::de::Error as _;

/// A calendar day (ISO 8601, proleptic Gregorian).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

impl Date {
    /// A day, if there is such a one.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        jiff::civil::Date::new(year, month, day).ok().map(Self)
    }

    /// Reads `2026-11-23`.
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }

    /// Year, month (1 to 12) and day (1 to 31).
    pub fn parts(self) -> (i16, u8, u8) {
        (self.0.year(), self.0.month().unsigned_abs(), self.0.day().unsigned_abs())
    }

    /// The day `interval` later; the last day of the month where the month is too short.
    #[must_use]
    pub fn after(self, interval: Interval) -> Self {
        let span = match interval {
            Interval::Days(days) => i64::from(days).days(),
            Interval::Months(months) => i64::from(months).months(),
        };
        Self(self.0.saturating_add(span))
    }

    /// How many days there are until another day; fewer than none where it has passed.
    pub fn days_until(self, other: Self) -> i64 {
        self.0.duration_until(other.0).as_hours() / 24
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        Self(date)
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = toml::value::Datetime::deserialize(deserializer)?;
        Self::parse(&written.to_string()).ok_or_else(|| D::Error::custom("a date is written 2026-11-23"))
    }
}

impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date", "description": "A date without quotation marks, such as 2026-11-23." })
    }
}

/// A stretch of time between two reviews: `"90 days"` or `"12 months"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interval {
    /// So many days.
    Days(u16),
    /// So many calendar months.
    Months(u16),
}

impl Interval {
    /// Reads `"90 days"`, `"12 months"` or `"1 month"`.
    pub fn parse(text: &str) -> Option<Self> {
        let (count, unit) = text.trim().split_once(' ')?;
        let count = count.parse().ok()?;
        match unit.trim() {
            "day" | "days" => Some(Self::Days(count)),
            "month" | "months" => Some(Self::Months(count)),
            _ => None,
        }
    }
}

impl<'de> serde::Deserialize<'de> for Interval {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| D::Error::custom("a time between reviews is written \"12 months\" or \"90 days\""))
    }
}

impl schemars::JsonSchema for Interval {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Interval".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9]+ (day|days|month|months)$" })
    }
}

/// When something in a plan is due, as Swedish plans write it (tidplan).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// The end of a half-year: `vt` is January to June, `ht` July to December.
    By(Date),
    /// All the time (löpande).
    Rolling,
    /// Each year (årligen).
    Yearly,
}

impl Due {
    /// Reads `"ht 2025"`, `"ht 25"`, `"vt 2026"`, `"2025-03-19"`, `"löpande"` or `"årligen"`, in any case.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        match text.as_str() {
            "löpande" => return Some(Self::Rolling),
            "årligen" => return Some(Self::Yearly),
            _ => {}
        }
        if let Some(date) = Date::parse(&text) {
            return Some(Self::By(date));
        }
        let (half, year) = text.split_once(' ')?;
        let year: i16 = year.trim().parse().ok()?;
        let year = if year < 100 { 2000 + year } else { year };
        match half {
            "vt" => Date::new(year, 6, 30).map(Self::By),
            "ht" => Date::new(year, 12, 31).map(Self::By),
            _ => None,
        }
    }

    /// Whether the day has passed.
    pub fn passed(self, today: Date) -> bool {
        matches!(self, Self::By(date) if date < today)
    }
}

impl<'de> serde::Deserialize<'de> for Due {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            D::Error::custom(
                "a time in a plan is written \"ht 2025\", \"vt 2026\", \"2025-03-19\", \"löpande\" or \"årligen\"",
            )
        })
    }
}

impl schemars::JsonSchema for Due {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Due".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "description": "\"ht 2025\", \"vt 2026\", a date, \"löpande\" or \"årligen\"." })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect(text)
    }

    #[test]
    fn a_month_later_is_the_last_day_where_the_month_is_short() {
        assert_eq!(day("2026-01-31").after(Interval::Months(1)), day("2026-02-28"));
        assert_eq!(day("2026-11-23").after(Interval::Days(180)), day("2027-05-22"));
    }

    #[test]
    fn a_plan_speaks_of_half_years() {
        assert_eq!(Due::parse("ht 25"), Some(Due::By(day("2025-12-31"))));
        assert_eq!(Due::parse("Vt 2026"), Some(Due::By(day("2026-06-30"))));
        assert_eq!(Due::parse("Löpande"), Some(Due::Rolling));
        assert_eq!(Due::parse("snart"), None);
        assert!(Due::parse("ht 2025").is_some_and(|due| due.passed(day("2026-11-23"))));
        assert!(!Due::Yearly.passed(day("2026-11-23")));
    }

    #[test]
    fn intervals() {
        assert_eq!(Interval::parse("12 months"), Some(Interval::Months(12)));
        assert_eq!(Interval::parse("90 days"), Some(Interval::Days(90)));
        assert_eq!(Interval::parse("ett år"), None);
    }
}
