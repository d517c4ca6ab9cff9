//! Reach: do the addresses that the site leads to still answer? The one room that asks others' hosts, and it asks politely:
//! one question at a time to each host, with a pause between, nothing that the host's `robots.txt` asks to be left alone.

mod client;
mod manners;
mod memory;
mod robots;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use url::Url;

use crate::check::outward::Outward;
use crate::ground::date::Date;
use crate::ground::diag::{Diagnostic, Place, Severity};
use client::Client;
pub use manners::Manners;
use memory::Memory;
use robots::Robots;

/// How many hosts are asked at once.
const HOSTS_AT_ONCE: usize = 8;

/// What became of an address.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It answers.
    Alive,
    /// It has moved for good, to this address.
    Moved(String),
    /// There is nothing there: the status of the answer, or why there was none.
    Dead(String),
    /// It did not answer now: too busy, too slow, or a fault of its own.
    Silent(String),
    /// The host asks not to be visited by programs.
    Closed,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Reached {
    /// The faults, at every place that names an address.
    pub notes: Vec<Diagnostic>,
    /// Addresses that were asked now.
    pub asked: usize,
    /// Addresses whose answer was known from an earlier run.
    pub remembered: usize,
    /// Addresses that their host asks programs to leave alone.
    pub closed: usize,
}

/// Asks every address. Good answers of the last days are taken from the file at `memory`, which is written anew.
pub fn reach(outward: &Outward, memory: &Path, today: Date, manners: &Manners) -> anyhow::Result<Reached> {
    let mut known = Memory::read(memory, today);
    let mut hosts: BTreeMap<String, Vec<Asked>> = BTreeMap::new();
    for address in outward.keys().filter(|address| known.get(address).is_none()) {
        if let Ok(url) = Url::parse(address) {
            hosts.entry(url[..url::Position::BeforePath].to_owned()).or_default().push((address.clone(), url));
        }
    }
    let mut reached = Reached { remembered: known.len_of(outward), ..Reached::default() };
    for (address, verdict) in ask_hosts(hosts, manners) {
        reached.asked += 1;
        known.learn(address, verdict, today);
    }
    for (address, places) in outward {
        let Some(verdict) = known.get(address) else { continue };
        reached.closed += usize::from(*verdict == Verdict::Closed);
        reached.notes.extend(places.iter().filter_map(|place| note(address, verdict, place)));
    }
    known.write(memory, outward)?;
    Ok(reached)
}

/// An address as written, and as it is asked for.
type Asked = (String, Url);

/// Asks several hosts at once; each is asked by one thread, so that it never hears two questions together.
fn ask_hosts(hosts: BTreeMap<String, Vec<Asked>>, manners: &Manners) -> Vec<(String, Verdict)> {
    let waiting = Mutex::new(hosts.into_iter());
    let next = || waiting.lock().ok().and_then(|mut hosts| hosts.next());
    let work = || {
        let client = Client::new(manners);
        let mut answers = Vec::new();
        while let Some((host, urls)) = next() {
            answers.extend(ask_host(&client, &host, urls, manners));
        }
        answers
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..HOSTS_AT_ONCE).map(|_| scope.spawn(work)).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    })
}

fn ask_host(client: &Client, host: &str, urls: Vec<Asked>, manners: &Manners) -> Vec<(String, Verdict)> {
    let robots = Robots::read(client, host);
    let pause = robots.pause().unwrap_or_default().clamp(manners.pause, manners.longest_pause);
    let one = |(address, url): Asked| {
        if !robots.allows(&url) {
            return (address, Verdict::Closed);
        }
        thread::sleep(pause);
        (address, client.ask(&url))
    };
    urls.into_iter().map(one).collect()
}

fn note(address: &str, verdict: &Verdict, place: &Place) -> Option<Diagnostic> {
    let told =
        |rule, reason: &str| Diagnostic::warning(rule, place.clone()).with("address", address).with("reason", reason);
    match verdict {
        Verdict::Alive | Verdict::Closed => None,
        Verdict::Moved(to) => Some(told("moved-link", to)),
        Verdict::Dead(reason) => Some(told("dead-link", reason)),
        Verdict::Silent(reason) => Some(Diagnostic { severity: Severity::Hint, ..told("silent-host", reason) }),
    }
}
