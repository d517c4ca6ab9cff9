//! A telephone number in a text becomes a link to the one contact that has it.

use std::collections::BTreeSet;

use super::Mend;
use crate::content::contacts::Contact;
use crate::content::visit::{Piece, visit};
use crate::ground::diag::{Arg, Diagnostic, Span};
use crate::site::Site;
use crate::site::text::Text;

pub(super) fn mends(site: &Site, texts: &[&Text], notes: &[Diagnostic]) -> Vec<Mend> {
    let mend = |note: &Diagnostic| {
        let Some(Arg::Text(number)) = note.args.get("number") else { return None };
        let text = texts.iter().find(|text| text.source.path() == note.place.source.path())?;
        let span = note.place.span;
        let stands_alone = text.source.text().get(span.range()) == Some(number.as_str()) && !is_inside(text, span);
        let contact = stands_alone.then(|| owner(site, number)).flatten()?;
        Some(Mend { place: note.place.clone(), text: format!("[{number}](contact:{})", contact.id) })
    };
    notes.iter().filter(|note| note.rule == "bare-phone").filter_map(mend).collect()
}

/// The only contact with this number.
fn owner<'a>(site: &'a Site, number: &str) -> Option<&'a Contact> {
    let wanted = digits(number);
    let has_it = |contact: &&Contact| contact.phones.iter().any(|phone| digits(phone) == wanted);
    let mut owners = site.data.contacts.iter().filter(has_it);
    owners.next().filter(|_| owners.next().is_none())
}

/// The digits of a number, without the way it is grouped. `+46` is how the rest of the world writes the first nought.
fn digits(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    match digits.strip_prefix("46") {
        Some(rest) if number.trim_start().starts_with('+') => format!("0{rest}"),
        _ => digits,
    }
}

/// Whether a place lies in a heading or in the words of a link, where no other link can stand.
fn is_inside(text: &Text, span: Span) -> bool {
    let mut around = BTreeSet::new();
    visit(&text.document, &mut |piece, whole| {
        if matches!(piece, Piece::Link(_) | Piece::Heading(_)) && whole.start <= span.start && span.end <= whole.end {
            around.insert(whole);
        }
    });
    !around.is_empty()
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn a_number_is_the_same_however_it_is_grouped() {
        assert_eq!(digits("020-50 50 50"), digits("020 505 050"));
        assert_eq!(digits("+46 20 50 50 50"), digits("020-50 50 50"));
        assert_ne!(digits("116 111"), digits("116 006"));
        assert_eq!(digits("46 20"), "4620", "46 without a plus is a number like others");
    }
}
