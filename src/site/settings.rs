//! What `site.toml` names must be there: quiet sections and the logo.

use std::collections::BTreeMap;

use super::Outline;
use super::pictures::key_in_site;
use crate::content::sources::Sources;
use crate::content::walk::File;
use crate::ground::diag::Diagnostic;

/// The sections and pictures that are not there.
pub(super) fn faults(outline: &Outline, files: &BTreeMap<String, File>, sources: &Sources) -> Vec<Diagnostic> {
    let quiet = outline.config.quiet.iter().enumerate();
    let sections = quiet.filter(|(_, folder)| outline.tree.section(folder).is_none()).map(|(at, folder)| {
        let place = sources.in_site(&["quiet".into(), at.into()]);
        Diagnostic::error("unknown-section", place)
            .with("folder", folder.as_str())
            .suggesting(folder, outline.tree.names())
    });
    let logo = outline.config.look.logo.iter().filter(|logo| !files.contains_key(&key_in_site(logo))).map(|logo| {
        let place = sources.in_site(&["look".into(), "logo".into()]);
        let known = files.keys().filter_map(|file| file.strip_prefix("pages"));
        Diagnostic::error("missing-image", place).with("path", logo.as_str()).suggesting(logo, known)
    });
    sections.chain(logo).collect()
}
