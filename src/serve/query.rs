//! What stands behind the `?` of an address.

use hyper::Uri;
use percent_encoding::percent_decode_str;

/// Names and values, as a form sends them.
#[derive(Debug, Default, Clone)]
pub(super) struct Query(Vec<(String, String)>);

impl Query {
    /// The query of an address. What is not UTF-8 is left out.
    pub(super) fn of(uri: &Uri) -> Self {
        Self::parse(uri.query().unwrap_or_default())
    }

    /// Reads `a=b&c=d`.
    pub(super) fn parse(text: &str) -> Self {
        let plain = |part: &str| {
            let spaced = part.replace('+', " ");
            percent_decode_str(&spaced).decode_utf8().ok().map(std::borrow::Cow::into_owned)
        };
        let pairs = text.split('&').filter_map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((plain(name)?, plain(value)?))
        });
        Self(pairs.collect())
    }

    /// The first value of a name; `None` where there is none, or an empty one, as a form sends what is not filled in.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::Query;

    #[test]
    fn a_form_is_read_as_it_was_filled_in() {
        let query = Query::parse("topic=v%C3%A5ld+h%26r&language=&bad=%FF&state");
        assert_eq!(query.get("topic"), Some("våld h&r"));
        assert_eq!((query.get("language"), query.get("bad"), query.get("state")), (None, None, None));
    }
}
