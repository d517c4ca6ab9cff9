//! What the host must be told: headers, old addresses, and the page for addresses that lead nowhere, once for each kind
//! of host.

mod apache;
mod iis;
mod netlify;
mod nginx;

use crate::site::Site;

/// The policy of every answer (S6, S7, S12).
///
/// Nothing from elsewhere, nothing inline, no frame, no form. Pages are not kept by the browser. Styles, scripts, pictures
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
pub fn files(site: &Site) -> Vec<(&'static str, String)> {
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
        (".htaccess", apache::file(base, &moves)),
        ("web.config", iis::file(base, &moves)),
        ("_headers", netlify::headers(base)),
        ("_redirects", netlify::redirects(&moves)),
        ("nginx.conf", nginx::file(base, &moves)),
    ]
}
