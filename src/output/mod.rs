//! Output: a folder of files, written all or nothing.
//!
//! New files are staged beside the published folder; what is equal there is linked, not copied; the two are exchanged in one
//! step. Until that step nobody sees anything, and a run that fails or is killed leaves the published folder as it was.

mod exchange;
mod path;
mod stage;

pub use path::{BadPath, OutputPath};
pub use stage::{Entry, OutputFault, Report, Stage, State, published};
