//! What the host must be told: headers, old addresses, and the page for addresses that lead nowhere, once for each kind
//! of host.

mod apache;
mod iis;
mod netlify;
mod nginx;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::site::Site;

/// The policy of every answer (S6, S7, S12).
///
/// Nothing from elsewhere, no frame, no form; nothing inline but the theme's own scripts, by their digest ([`content_policy`]). Pages are not kept by the browser. Styles, scripts, pictures
/// and fonts are kept for an hour: long enough for one visit on a slow net; their names say nothing.
pub const POLICY: [(&str, &str); 7] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// The policy for what a page loads and runs, where these scripts stand in the page itself: each is allowed by its SHA-256
/// (Content Security Policy 3), so that any other stays refused.
pub fn content_policy(scripts: &[&str]) -> String {
    let digests = scripts.iter().map(|script| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(script))));
    POLICY[0].1.replace("script-src 'self'", &format!("script-src 'self'{}", digests.collect::<String>()))
}

/// Every header of the policy.
pub(super) fn headers(content_policy: &str) -> impl Iterator<Item = (&'static str, &str)> {
    let rest = POLICY.into_iter().skip(1);
    std::iter::once((POLICY[0].0, content_policy)).chain(rest)
}

/// What a browser may keep of pages.
pub const PAGES_KEPT: &str = "no-store";

/// What a browser may keep of styles, scripts, pictures and fonts.
pub const ASSETS_KEPT: &str = "private, max-age=3600";

/// An old address and the new one, both as paths on the host.
pub(super) struct Move {
    pub(super) from: String,
    pub(super) to: String,
}

/// The files for all kinds of host: path below the root, and text.
pub fn files(site: &Site, content_policy: &str) -> Vec<(&'static str, String)> {
    let base = site.base.path();
    let moves: Vec<Move> = site
        .redirects
        .iter()
        .map(|redirect| Move {
            from: format!("{base}{}", redirect.from.path()),
            to: format!("{base}{}", site.pages[redirect.to].route.path()),
        })
        .collect();
    vec![
        (".htaccess", apache::file(base, &moves, content_policy)),
        ("web.config", iis::file(base, &moves, content_policy)),
        ("_headers", netlify::headers(base, content_policy)),
        ("_redirects", netlify::redirects(&moves)),
        ("nginx.conf", nginx::file(base, &moves, content_policy)),
    ]
}
