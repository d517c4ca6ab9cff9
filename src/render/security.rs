//! `.well-known/security.txt` (RFC 9116): where to tell of a weakness.

use std::collections::BTreeSet;

use crate::site::Site;

/// The file, if `site.toml` says whom to tell.
pub fn security_txt(site: &Site) -> Option<String> {
    let security = site.outline.config.security.as_ref()?;
    let languages: BTreeSet<&str> =
        site.outline.languages.iter().map(|language| language.locale.language()).filter(|tag| tag.len() == 2).collect();
    let languages: Vec<&str> = languages.into_iter().collect();
    Some(format!(
        "Contact: {}\nExpires: {}T00:00:00Z\nPreferred-Languages: {}\nCanonical: {}\n",
        security.contact,
        security.expires,
        languages.join(", "),
        site.base.join(".well-known/security.txt"),
    ))
}
