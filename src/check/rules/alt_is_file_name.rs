//! `alt-is-file-name`: a screen reader would read out a file's name instead of what the picture shows.

use crate::check::rule::{Group, Rule};
use crate::check::subject::Subject;
use crate::content::visit::{Piece, visit};
use crate::ground::diag::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule::text("alt-is-file-name", Severity::Warning, Group::Accessibility, look);

/// Words that say that it is a picture, and nothing else.
const EMPTY: [&str; 12] =
    ["bild", "bilden", "foto", "image", "picture", "photo", "illustration", "logo", "ikon", "icon", "kuva", "img"];

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    visit(&subject.text.document, &mut |piece, span| {
        if let Piece::Image(image) = piece
            && says_nothing(&image.alt, &image.path)
        {
            found.push(subject.note(RULE.name, span).with("alt", image.alt.as_str()));
        }
    });
    let front = &subject.text.front;
    if let (Some(alt), Some(image)) = (&front.image_alt, &front.image)
        && says_nothing(alt, image.get_ref())
    {
        found.push(Diagnostic::warning(RULE.name, subject.front("image_alt")).with("alt", alt.as_str()));
    }
    found
}

fn says_nothing(alt: &str, path: &str) -> bool {
    let alt = alt.trim().trim_end_matches('.').to_lowercase();
    let file = path.rsplit('/').next().unwrap_or(path).to_lowercase();
    let stem = file.rsplit_once('.').map_or(file.as_str(), |(stem, _)| stem);
    let ends = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg"].iter().any(|end| alt.ends_with(end));
    // A file that is named after what it shows ("telefon.svg") has the same word as an honest alt: a name of a file has no
    // blank, and one of several words has hyphens.
    let named =
        alt == file || (alt == stem && stem.contains(['-', '_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']));
    !alt.is_empty() && (ends || named || EMPTY.contains(&alt.as_str()))
}
