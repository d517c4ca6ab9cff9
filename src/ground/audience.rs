//! Whom a text is for.

use std::fmt;
use std::sync::Arc;

/// The word in a file name that says "one text for everybody".
pub const EVERYBODY: &str = "alla";

/// An audience by its id as declared in `site.toml`, or everybody.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// One text for everybody (`alla.<locale>.md`).
    Everybody,
    /// A declared audience.
    Named(Arc<str>),
}

impl Audience {
    /// The audience that a file name or a link names.
    pub fn from_id(id: &str) -> Self {
        if id == EVERYBODY { Self::Everybody } else { Self::Named(Arc::from(id)) }
    }

    /// The id: `alla` for everybody.
    pub fn id(&self) -> &str {
        match self {
            Self::Everybody => EVERYBODY,
            Self::Named(id) => id,
        }
    }
}

impl fmt::Display for Audience {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
