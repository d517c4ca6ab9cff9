//! Days as a language says them.

use icu_calendar::{Date as CalendarDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_locale_core::Locale as IcuLocale;

use crate::ground::date::Date;
use crate::ground::locale::Locale;

/// How much room a day takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// `12 mars 2026`
    Long,
    /// `2026-03-12`
    Iso,
}

/// A day as a language says it.
///
/// Always in the calendar that Swedish authorities use (Gregorian), also where a language's own is another, and in the
/// digits of the telephone numbers beside it (Latin), so that a reader can show the page to somebody who does not read her
/// script. A language that the library has no words for gets ISO 8601 rather than half a translation.
pub fn format_date(date: Date, locale: &Locale, length: Length) -> String {
    let worded = match length {
        Length::Iso => None,
        Length::Long => worded(date, locale),
    };
    worded.unwrap_or_else(|| date.to_string())
}

fn worded(date: Date, locale: &Locale) -> Option<String> {
    let (year, month, day) = date.parts();
    if let Some(months) = own_months(locale) {
        return Some(format!("{day} {} {year}", months[usize::from(month) - 1]));
    }
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(icu(locale)?.into(), YMD::long()).ok()?;
    let text = formatter.format(&CalendarDate::try_new_gregorian(year.into(), month, day).ok()?).to_string();
    // The library's root has no names of months: "2026 M03 12".
    (!text.contains(" M0") && !text.contains(" M1")).then_some(text)
}

/// The library's name for a language, with Latin digits. Authorities in Sweden write British English.
fn icu(locale: &Locale) -> Option<IcuLocale> {
    let tag = match locale.as_str() {
        "en" => "en-GB",
        "prs" => "fa-AF",
        "sv-simple" => "sv",
        other => other,
    };
    IcuLocale::try_from_str(&format!("{tag}-u-nu-latn")).ok()
}

/// Names of months for languages that the library words worse than a Swedish authority would.
fn own_months(locale: &Locale) -> Option<&'static [&'static str; 12]> {
    (locale.language() == "se").then_some(&[
        "ođđajagemánu",
        "guovvamánu",
        "njukčamánu",
        "cuoŋománu",
        "miessemánu",
        "geassemánu",
        "suoidnemánu",
        "borgemánu",
        "čakčamánu",
        "golggotmánu",
        "skábmamánu",
        "juovlamánu",
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(tag: &str) -> String {
        let day = Date::new(2026, 3, 12).expect("a day");
        format_date(day, &Locale::parse(tag).expect(tag), Length::Long)
    }

    #[test]
    fn each_language_says_the_day_in_its_own_words() {
        assert_eq!(say("sv"), "12 mars 2026");
        assert_eq!(say("sv-simple"), "12 mars 2026");
        assert_eq!(say("en"), "12 March 2026");
        assert_eq!(say("fi"), "12. maaliskuuta 2026");
        assert_eq!(say("uk"), "12 березня 2026\u{202f}р.");
        assert_eq!(say("ar"), "12 مارس 2026");
        assert_eq!(say("fa"), "12 مارس 2026");
        assert_eq!(say("prs"), "12 مارچ 2026");
        assert_eq!(say("rmn"), "2026-03-12", "no words: ISO");
    }

    #[test]
    fn no_language_shows_the_library_s_root() {
        for tag in ["sv", "sv-simple", "en", "ar", "so", "prs", "fa", "ti", "ckb", "uk", "fi", "se", "rmn", "kmr"] {
            let said = say(tag);
            assert!(!said.contains("M0") && said.contains("2026"), "{tag}: {said}");
        }
    }
}
