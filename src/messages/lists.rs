//! Lists in a sentence: `a, b och c`.

use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale as IcuLocale;

use crate::ground::locale::Locale;

/// Joins with the language's "and".
pub fn and(items: &[String], locale: &Locale) -> String {
    let tag = if locale.as_str() == "sv-simple" { "sv" } else { locale.as_str() };
    let tag = IcuLocale::try_from_str(tag).unwrap_or(IcuLocale::UNKNOWN);
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    match ListFormatter::try_new_and(tag.into(), options) {
        Ok(formatter) => formatter.format(items.iter()).to_string(),
        Err(_) => items.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_ends_as_the_language_ends_it() {
        let items = ["a", "b", "c"].map(str::to_owned);
        let join = |tag| and(&items, &Locale::parse(tag).expect(tag));
        assert_eq!(join("sv"), "a, b och c");
        assert_eq!(join("sv-simple"), "a, b och c");
        assert_eq!(join("en"), "a, b, and c");
        assert_eq!(join("fi"), "a, b ja c");
        assert_eq!(join("ar"), "a وb وc");
    }
}
