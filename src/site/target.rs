//! Where a link leads, once it is known: places in the site's own tables instead of words.

use crate::content::front_matter::SheetKind;
use crate::site::lists::ListId;
use crate::site::matrix::PageId;

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A contact, by its place in the table.
    Contact(usize),
    /// A term, by its place in the glossary.
    Term(usize),
    /// Another text.
    Page {
        /// Which.
        page: PageId,
        /// The heading on it.
        anchor: Option<String>,
    },
    /// A page that the site makes: a section, or a topic's choice of audiences.
    List(ListId),
    /// A law, by its place in the table, and the provision as written.
    Law {
        /// Which.
        law: usize,
        /// Chapter and section: `14:1`.
        provision: Option<String>,
    },
    /// A fact, by its place in the table.
    Fact(usize),
    /// A printed sheet of this text.
    Sheet(SheetKind),
    /// A heading on the same page.
    Anchor(String),
    /// Another site.
    External(String),
    /// An e-mail address.
    Mail(String),
}
