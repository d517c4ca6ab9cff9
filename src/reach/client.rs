//! One question to one host, and what its answer means.

use std::thread;
use std::time::Duration;

use ureq::http::{Response, StatusCode, header};
use ureq::{Agent, Body};
use url::Url;

use super::Verdict;
use super::manners::Manners;

/// As what the program presents itself, with a page where it can be read about.
const NAME: &str = concat!("Frid/", env!("CARGO_PKG_VERSION"), " (+", env!("CARGO_PKG_REPOSITORY"), "; link check)");

/// How many moves one after the other are followed.
const MOVES: usize = 5;

/// The largest `robots.txt` that is read: what RFC 9309, section 2.5, asks of a crawler.
const ROBOTS_BYTES: u64 = 512 * 1024;

pub(super) struct Client {
    agent: Agent,
    tries: u32,
    wait: Duration,
}

/// How one question ended.
enum Answer {
    Status(StatusCode, Option<String>),
    None(String),
}

impl Client {
    pub(super) fn new(manners: &Manners) -> Self {
        let config = Agent::config_builder()
            .user_agent(NAME)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .timeout_global(Some(manners.patience))
            .build();
        Self { agent: config.into(), tries: manners.tries, wait: manners.wait }
    }

    /// What is at an address, moves followed.
    pub(super) fn ask(&self, url: &Url) -> Verdict {
        let mut at = url.clone();
        let mut for_good = true;
        for _ in 0..=MOVES {
            match self.answer(&at) {
                Answer::None(reason) => return Verdict::Dead(reason),
                Answer::Status(status, Some(to)) if status.is_redirection() => {
                    let Ok(next) = at.join(&to) else { return Verdict::Dead(to) };
                    for_good &= matches!(status, StatusCode::MOVED_PERMANENTLY | StatusCode::PERMANENT_REDIRECT);
                    at = next;
                }
                Answer::Status(status, _) => return verdict(status, (for_good && at != *url).then_some(&at)),
            }
        }
        Verdict::Dead(format!("> {MOVES}"))
    }

    /// The text of a small file; `None` where there is none.
    pub(super) fn text(&self, url: &str) -> Option<String> {
        let answer = self.agent.get(url).config().max_redirects(u32::try_from(MOVES).unwrap_or(5)).build().call();
        let mut response = answer.ok().filter(|response| response.status().is_success())?;
        response.body_mut().with_config().limit(ROBOTS_BYTES).read_to_string().ok()
    }

    /// Asks until there is an answer that stands, each time after a longer wait.
    fn answer(&self, url: &Url) -> Answer {
        let mut wait = self.wait;
        let mut answer = self.once(url);
        for _ in 1..self.tries {
            let Some(patience) = answer.asks_for(wait) else { break };
            thread::sleep(patience.min(self.wait * 10));
            wait *= 2;
            answer = self.once(url);
        }
        answer.into_plain()
    }

    /// Asks for the head alone; where a host does not know how, for the whole.
    fn once(&self, url: &Url) -> Raw {
        let refused = [StatusCode::METHOD_NOT_ALLOWED, StatusCode::NOT_IMPLEMENTED, StatusCode::FORBIDDEN];
        match self.agent.head(url.as_str()).call() {
            Ok(response) if refused.contains(&response.status()) || response.status() == StatusCode::NOT_FOUND => {
                Raw(self.agent.get(url.as_str()).call())
            }
            other => Raw(other),
        }
    }
}

struct Raw(Result<Response<Body>, ureq::Error>);

impl Raw {
    /// The pause before asking again: as long as the host says, else `wait`. `None` where the answer stands.
    fn asks_for(&self, wait: Duration) -> Option<Duration> {
        match &self.0 {
            Ok(response) if is_busy(response.status()) => {
                let seconds = response.headers().get(header::RETRY_AFTER).and_then(|value| value.to_str().ok());
                Some(seconds.and_then(|seconds| seconds.parse().ok()).map_or(wait, Duration::from_secs))
            }
            Err(ureq::Error::Timeout(_) | ureq::Error::Io(_) | ureq::Error::ConnectionFailed) => Some(wait),
            _ => None,
        }
    }

    fn into_plain(self) -> Answer {
        match self.0 {
            Ok(response) => {
                let to = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
                Answer::Status(response.status(), to.map(str::to_owned))
            }
            Err(fault) => Answer::None(fault.to_string()),
        }
    }
}

fn is_busy(status: StatusCode) -> bool {
    status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS || status == StatusCode::REQUEST_TIMEOUT
}

/// What a final status says. Doors that are closed to programs (401, 403) are there for people.
fn verdict(status: StatusCode, moved: Option<&Url>) -> Verdict {
    if is_busy(status) {
        return Verdict::Silent(status.as_str().to_owned());
    }
    match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Verdict::Alive,
        status if status.is_client_error() => Verdict::Dead(status.as_str().to_owned()),
        _ => moved.map_or(Verdict::Alive, |to| Verdict::Moved(to.to_string())),
    }
}
