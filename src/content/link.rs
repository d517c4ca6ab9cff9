//! Links as they are written: an address, or one of our schemes.

use crate::ground::audience::Audience;

/// Where a link leads, as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// `contact:bris`
    Contact(String),
    /// `term:vinr`
    Term(String),
    /// `page:stod-och-skydd/skyddat-boende@vuxna#anchor`
    Page {
        /// The topic's path of folders, or its last folder where that is unique.
        topic: String,
        /// The audience, where the link names one on purpose.
        audience: Option<Audience>,
        /// The heading on that page.
        anchor: Option<String>,
    },
    /// `law:sol#14:1`
    Law {
        /// The law's id.
        id: String,
        /// Chapter and section as `14:1`.
        provision: Option<String>,
    },
    /// `fact:municipality`
    Fact(String),
    /// `sheet:leaflet`
    Sheet(String),
    /// `#anchor` on the same page.
    Anchor(String),
    /// `https://…` or `http://…`
    External(String),
    /// `mailto:…`
    Mail(String),
}

/// Why an address is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadLink {
    /// `tel:` or `sms:`: numbers come from `contacts.toml`.
    Phone,
    /// A scheme that we do not follow: `javascript:`, `data:`, `file:` …
    Scheme,
    /// A path to a file: pages are linked by their topic.
    Path,
    /// Nothing there.
    Empty,
}

/// The names of our own schemes.
pub const SCHEMES: [&str; 6] = ["contact", "term", "page", "law", "fact", "sheet"];

impl Link {
    /// Reads an address.
    pub fn parse(address: &str) -> Result<Self, BadLink> {
        let address = address.trim();
        if let Some(anchor) = address.strip_prefix('#') {
            return if anchor.is_empty() { Err(BadLink::Empty) } else { Ok(Self::Anchor(anchor.to_owned())) };
        }
        let Some((scheme, rest)) = address.split_once(':') else {
            return Err(if address.is_empty() { BadLink::Empty } else { BadLink::Path });
        };
        let scheme = scheme.to_ascii_lowercase();
        if SCHEMES.contains(&scheme.as_str()) {
            return if rest.is_empty() { Err(BadLink::Empty) } else { Ok(Self::own(&scheme, rest)) };
        }
        match scheme.as_str() {
            "https" | "http" if rest.starts_with("//") && rest.len() > 2 => Ok(Self::External(address.to_owned())),
            "mailto" if rest.contains('@') => Ok(Self::Mail(rest.to_owned())),
            "tel" | "sms" => Err(BadLink::Phone),
            _ => Err(BadLink::Scheme),
        }
    }

    fn own(scheme: &str, rest: &str) -> Self {
        let (path, anchor) = match rest.split_once('#') {
            Some((path, anchor)) => (path, Some(anchor.to_owned())),
            None => (rest, None),
        };
        match scheme {
            "contact" => Self::Contact(rest.to_owned()),
            "term" => Self::Term(rest.to_owned()),
            "law" => Self::Law { id: path.to_owned(), provision: anchor },
            "fact" => Self::Fact(rest.to_owned()),
            "sheet" => Self::Sheet(rest.to_owned()),
            _ => {
                let (topic, audience) = match path.split_once('@') {
                    Some((topic, id)) => (topic, Some(Audience::from_id(id))),
                    None => (path, None),
                };
                Self::Page { topic: topic.trim_matches('/').to_owned(), audience, anchor }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_schemes_are_read() {
        assert_eq!(Link::parse("contact:bris"), Ok(Link::Contact("bris".into())));
        assert_eq!(
            Link::parse("page:stod/boende@vuxna#hur"),
            Ok(Link::Page {
                topic: "stod/boende".into(),
                audience: Some(Audience::from_id("vuxna")),
                anchor: Some("hur".into())
            })
        );
        assert_eq!(Link::parse("law:sol#14:1"), Ok(Link::Law { id: "sol".into(), provision: Some("14:1".into()) }));
        assert_eq!(Link::parse("#hur"), Ok(Link::Anchor("hur".into())));
        assert_eq!(Link::parse("https://www.digg.se/"), Ok(Link::External("https://www.digg.se/".into())));
    }

    #[test]
    fn what_could_harm_or_mislead_is_refused() {
        assert_eq!(Link::parse("javascript:alert(1)"), Err(BadLink::Scheme));
        assert_eq!(Link::parse("JaVaScRiPt:alert(1)"), Err(BadLink::Scheme));
        assert_eq!(Link::parse("data:text/html,x"), Err(BadLink::Scheme));
        assert_eq!(Link::parse("tel:116111"), Err(BadLink::Phone));
        assert_eq!(Link::parse("../boende/vuxna.sv.md"), Err(BadLink::Path));
        assert_eq!(Link::parse("https:"), Err(BadLink::Scheme));
        assert_eq!(Link::parse(""), Err(BadLink::Empty));
        assert_eq!(Link::parse("contact:"), Err(BadLink::Empty));
    }
}
