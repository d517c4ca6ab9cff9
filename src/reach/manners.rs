//! How the hosts of others are treated.

use std::time::Duration;

/// How the hosts of others are treated.
#[derive(Debug, Clone)]
pub struct Manners {
    /// Between two questions to one host.
    pub pause: Duration,
    /// The longest pause that a host can ask for in its `robots.txt`.
    pub longest_pause: Duration,
    /// How long one answer may take.
    pub patience: Duration,
    /// How often an address that does not answer is asked; after each time the wait doubles.
    pub tries: u32,
    /// The wait after the first time.
    pub wait: Duration,
}

impl Default for Manners {
    fn default() -> Self {
        Self {
            pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(10),
            patience: Duration::from_secs(15),
            tries: 3,
            wait: Duration::from_secs(1),
        }
    }
}
