//! `intranet-leak`: what is only for another channel stands on a page: a staff number, an address on the intranet.

use crate::check::markup::Leaf;
use crate::check::rule::{Act, Group, Rule};
use crate::content::contacts::Contact;
use crate::ground::diag::{Diagnostic, Severity};
use crate::site::Site;
use crate::site::links::shown;

pub(super) const RULE: Rule =
    Rule { name: "intranet-leak", severity: Severity::Error, group: Group::Safety, act: Act::Leaf(look) };

/// Shorter details ("112") stand in other words and numbers.
const SHORTEST: usize = 6;

fn look(leaf: &Leaf<'_>) -> Vec<Diagnostic> {
    let hidden = hidden_details(leaf.site);
    let leaked = hidden.into_iter().filter(|(_, detail)| leaf.text.contains(detail));
    let note = |(contact, detail): (&Contact, &str)| {
        let note = Diagnostic::error(RULE.name, leaf.place()).with("contact", contact.id.as_str());
        note.with("detail", detail).with("channel", leaf.site.edition.channel.as_str())
    };
    leaked.map(note).collect()
}

/// The details of contacts that this edition does not show, and no contact that it shows has as well.
fn hidden_details(site: &Site) -> Vec<(&Contact, &str)> {
    let is_shown = |contact: &&Contact| shown(contact, &site.edition.channel);
    let public: Vec<&str> = site.data.contacts.iter().filter(is_shown).flat_map(details).collect();
    let hidden = site.data.contacts.iter().filter(|contact| !is_shown(contact));
    let of = hidden.flat_map(|contact| details(contact).into_iter().map(move |detail| (contact, detail)));
    of.filter(|(_, detail)| detail.len() >= SHORTEST && !public.contains(detail)).collect()
}

fn details(contact: &Contact) -> Vec<&str> {
    let one = [&contact.sms, &contact.email, &contact.chat];
    contact.phones.iter().chain(one.into_iter().flatten()).map(String::as_str).collect()
}
