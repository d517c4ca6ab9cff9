//! The addresses outside the site that its texts and data lead to, each with every place that names it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::case::Case;
use crate::content::data_file::DataFile;
use crate::content::visit::{Piece, visit};
use crate::ground::diag::Place;
use crate::site::Site;
use crate::site::target::Target;
use crate::site::text::Text;

/// Addresses by where they are named.
pub type Outward = BTreeMap<String, Vec<Place>>;

/// Every address that a reader can be led to: links in texts, the chats and sites of contacts, laws, and the exit.
pub fn outward(sites: &[Arc<Site>]) -> Outward {
    let mut found = Outward::new();
    for (_, page) in Case::pages_of(sites) {
        in_text(&page.text, &mut found);
    }
    for words in sites.iter().flat_map(|site| site.lists.iter().filter_map(|list| list.words.as_ref())) {
        in_text(words, &mut found);
    }
    if let Some(site) = sites.first() {
        in_data(site, &mut found);
    }
    for places in found.values_mut() {
        places.sort();
        places.dedup();
    }
    found
}

fn in_text(text: &Text, found: &mut Outward) {
    visit(&text.document, &mut |piece, span| {
        if let Piece::Link(Target::External(address)) = piece {
            found.entry(address.clone()).or_default().push(Place::new(&text.source, span));
        }
    });
}

fn in_data(site: &Site, found: &mut Outward) {
    let mut add = |address: &str, place: Place| found.entry(address.to_owned()).or_default().push(place);
    for contact in site.data.contacts.iter().filter(|contact| contact.publish) {
        for (key, address) in [("web", &contact.web), ("chat", &contact.chat)] {
            if let Some(address) = address {
                add(address, site.sources.of_entry(DataFile::Contacts, &contact.id, key));
            }
        }
    }
    for law in &site.data.laws {
        if let Some(address) = &law.url {
            add(address, site.sources.of_entry(DataFile::Laws, &law.id, "url"));
        }
    }
    let exit = &site.outline.config.exit.target;
    add(exit, site.sources.in_site(&["exit".into(), "target".into()]));
}
