//! What a file of the content folder is, by its place and its name's end.

use super::data_file::DataFile;

/// The folders whose files are read here.
pub(crate) const FOLDERS: [&str; 2] = ["data", "pages"];

/// The folders that other rooms read.
pub(crate) const OTHERS: [&str; 2] = ["theme", "locales"];

/// The ends of the names of pictures.
const PICTURES: [&str; 6] = ["jpg", "jpeg", "png", "webp", "gif", "svg"];

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A text below `pages`.
    Text,
    /// A picture below `pages`.
    Picture,
    /// A data file.
    Data(DataFile),
    /// A TOML file in `data` that nobody reads.
    UnknownData,
    /// Something that is not published, with a word for what it is.
    Unknown(&'static str),
    /// `site.toml`, and what may lie beside it for people.
    Aside,
}

/// The kind of a file by its path below the content folder.
pub(crate) fn kind(below: &str) -> Kind {
    let (folder, rest) = below.split_once('/').unwrap_or(("", below));
    let end = rest.rsplit_once('.').map_or(String::new(), |(_, end)| end.to_ascii_lowercase());
    match (folder, end.as_str()) {
        ("", _) if aside(rest) => Kind::Aside,
        ("pages", "md") => Kind::Text,
        ("pages", end) if PICTURES.contains(&end) => Kind::Picture,
        ("data", "toml") if !rest.contains('/') => {
            DataFile::ALL.into_iter().find(|file| file.name() == rest).map_or(Kind::UnknownData, Kind::Data)
        }
        (_, end) => Kind::Unknown(stranger(end)),
    }
}

fn aside(name: &str) -> bool {
    name == "site.toml" || ["README", "LICENSE", "LICENCE"].iter().any(|start| name.starts_with(start))
}

fn stranger(end: &str) -> &'static str {
    match end {
        "doc" | "docx" | "odt" | "rtf" | "pdf" | "ppt" | "pptx" => "document",
        "heic" | "heif" | "tif" | "tiff" | "bmp" | "avif" | "psd" | "ai" => "picture",
        "txt" | "markdown" | "mdown" | "mdx" | "htm" | "html" => "text",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_place_and_end() {
        assert_eq!(kind("pages/a/barn.sv.md"), Kind::Text);
        assert_eq!(kind("pages/a/bild.svg"), Kind::Picture);
        assert_eq!(kind("pages/a/Bild.JPG"), Kind::Picture, "its name is told of apart from that");
        assert_eq!(kind("data/contacts.toml"), Kind::Data(DataFile::Contacts));
        assert_eq!(kind("data/contact.toml"), Kind::UnknownData);
        assert_eq!(kind("data/old/contacts.toml"), Kind::Unknown("other"));
        assert_eq!(kind("pages/a/brev.docx"), Kind::Unknown("document"));
        assert_eq!(kind("pages/a/foto.heic"), Kind::Unknown("picture"));
        assert_eq!(kind("pages/a/barn.sv.txt"), Kind::Unknown("text"));
        assert_eq!(kind("pages"), Kind::Unknown("other"), "a file where a folder should be");
        assert_eq!(kind("site.toml"), Kind::Aside);
        assert_eq!(kind("README.md"), Kind::Aside);
    }
}
