//! `manifest.json`: every published file with its size and digest, so that a site can be compared with what is out there.

use serde::Serialize;

/// A published file.
#[derive(Debug, Serialize)]
pub struct ManifestEntry<'a> {
    /// The path below the root.
    pub path: &'a str,
    /// The size in bytes.
    pub bytes: u64,
    /// The BLAKE3 digest in hexadecimal.
    pub blake3: String,
}

/// The file's path below the root.
pub const PATH: &str = "manifest.json";

impl<'a> ManifestEntry<'a> {
    /// A file by its path, its length and its digest.
    pub fn of(path: &'a str, bytes: u64, digest: &blake3::Hash) -> Self {
        Self { path, bytes, blake3: digest.to_hex().to_string() }
    }
}

#[derive(Serialize)]
struct Manifest<'a> {
    generator: &'static str,
    version: &'static str,
    channel: &'a str,
    files: Vec<ManifestEntry<'a>>,
}

/// The manifest of these files, sorted by path.
pub fn manifest(channel: &str, mut files: Vec<ManifestEntry<'_>>) -> String {
    files.sort_by(|a, b| a.path.cmp(b.path));
    let manifest = Manifest { generator: "frid", version: env!("CARGO_PKG_VERSION"), channel, files };
    let json = serde_json::to_string_pretty(&manifest).unwrap_or_default();
    json + "\n"
}
