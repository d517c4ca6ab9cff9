//! Languages: a tag as it was typed, its direction, and its name in itself.

use std::fmt;
use std::sync::Arc;

/// A language tag (BCP 47), kept as typed: libraries that canonicalise rewrite `prs`, `kmr` and `rmy`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(Arc<str>);

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// Tag, name of the language in itself, name in Swedish order of first need: the languages that Frid knows by heart.
/// Autonyms as the language's own speakers write them in Swedish public information.
const AUTONYMS: &[(&str, &str)] = &[
    ("sv", "Svenska"),
    ("sv-simple", "Lättläst svenska"),
    ("en", "English"),
    ("ar", "العربية"),
    ("so", "Soomaali"),
    ("prs", "دری"),
    ("fa", "فارسی"),
    ("ti", "ትግርኛ"),
    ("ckb", "کوردیی ناوەندی"),
    ("kmr", "Kurmancî"),
    ("uk", "Українська"),
    ("fi", "Suomi"),
    ("se", "Davvisámegiella"),
    ("rmn", "Romani"),
    ("pl", "Polski"),
    ("tr", "Türkçe"),
    ("ru", "Русский"),
    ("es", "Español"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("am", "አማርኛ"),
    ("ur", "اردو"),
    ("ps", "پښتو"),
    ("th", "ไทย"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
    ("bs", "Bosanski"),
    ("hr", "Hrvatski"),
    ("sr", "Српски"),
    ("sq", "Shqip"),
    ("ro", "Română"),
    ("yi", "ייִדיש"),
    ("he", "עברית"),
];

/// Languages and scripts that run from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "prs", "fa", "ckb", "ur", "ps", "yi", "he", "sd", "ug", "dv", "syr", "arc"];

impl Locale {
    /// Reads a tag; `None` when it is not well-formed BCP 47 (RFC 5646).
    pub fn parse(tag: &str) -> Option<Self> {
        oxilangtag::LanguageTag::parse(tag).ok()?;
        Some(Self(Arc::from(tag)))
    }

    /// The tag as typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first part of the tag: `sv` of `sv-simple`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The way the language is written: by the script where the tag has one, else by the language.
    pub fn direction(&self) -> Direction {
        let script = self.0.split('-').skip(1).find(|part| part.len() == 4 && part.chars().all(char::is_alphabetic));
        let right_to_left = match script.map(str::to_ascii_lowercase).as_deref() {
            Some("arab" | "hebr" | "thaa" | "syrc" | "nkoo" | "adlm") => true,
            Some(_) => false,
            None => RIGHT_TO_LEFT.contains(&self.language()),
        };
        if right_to_left { Direction::Rtl } else { Direction::Ltr }
    }

    /// The language's name in itself, as a reader looks for it; the tag itself for a language we do not know.
    pub fn autonym(&self) -> &str {
        let name = |tag: &str| AUTONYMS.iter().find(|(known, _)| *known == tag).map(|(_, name)| *name);
        name(&self.0).or_else(|| name(self.language())).unwrap_or(&self.0)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl serde::Serialize for Locale {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Locale {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Self::parse(&tag).ok_or_else(|| serde::de::Error::custom(format!("{tag} is not a language tag (BCP 47)")))
    }
}

impl schemars::JsonSchema for Locale {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Locale".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$",
            "description": "A language tag (BCP 47), such as sv or sv-simple."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).expect(tag)
    }

    #[test]
    fn a_tag_stays_as_typed() {
        for tag in ["sv", "sv-simple", "prs", "kmr", "rmy", "sr-Latn"] {
            assert_eq!(locale(tag).as_str(), tag);
        }
        assert_eq!(Locale::parse("sv_SE"), None);
        assert_eq!(Locale::parse(""), None);
    }

    #[test]
    fn direction_follows_script_then_language() {
        for tag in ["ar", "prs", "fa", "ckb", "ku-Arab"] {
            assert_eq!(locale(tag).direction(), Direction::Rtl, "{tag}");
        }
        for tag in ["sv", "sv-simple", "ti", "kmr", "ar-Latn", "ku"] {
            assert_eq!(locale(tag).direction(), Direction::Ltr, "{tag}");
        }
    }

    #[test]
    fn a_language_is_named_in_itself() {
        assert_eq!(locale("fi").autonym(), "Suomi");
        assert_eq!(locale("sv-simple").autonym(), "Lättläst svenska");
        assert_eq!(locale("ar-SY").autonym(), "العربية");
        assert_eq!(locale("xx").autonym(), "xx");
    }
}
