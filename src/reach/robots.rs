//! What a host asks of programs that visit it (RFC 9309).

use std::time::Duration;

use url::Url;

use super::client::Client;

/// The name under which a `robots.txt` speaks to us.
const NAME: &str = "frid";

/// A host's `robots.txt`; without one everything may be asked.
pub(super) struct Robots(Option<robotxt::Robots>);

impl Robots {
    pub(super) fn read(client: &Client, host: &str) -> Self {
        Self(client.text(&format!("{host}/robots.txt")).map(|text| robotxt::Robots::parse(text.as_bytes(), NAME)))
    }

    pub(super) fn allows(&self, url: &Url) -> bool {
        self.0.as_ref().is_none_or(|robots| robots.is_url_allowed(url))
    }

    /// The pause that the host asks for between two visits.
    pub(super) fn pause(&self) -> Option<Duration> {
        self.0.as_ref()?.crawl_delay()
    }
}
