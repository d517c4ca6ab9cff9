//! Which texts exist in an edition: by channel, by day, by being a draft.
//!
//! What is left out here is gone: no later room ever sees it, so it cannot leak into a list, an index or a link.

use crate::content::front_matter::FrontMatter;
use crate::content::page::PageSource;
use crate::ground::audience::Audience;
use crate::ground::config::Config;
use crate::ground::diag::{Diagnostic, Noted};
use crate::site::edition::Edition;

/// How a text stands on the day of the edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Meant for readers now.
    Published,
    /// Not yet meant for readers.
    Draft,
    /// Its first day is to come.
    Scheduled,
    /// Its last day has passed.
    Ended,
}

/// How a text stands on the day of the edition.
pub fn standing(front: &FrontMatter, edition: &Edition) -> Standing {
    if front.draft {
        Standing::Draft
    } else if front.publish_from.is_some_and(|first| edition.as_of < first) {
        Standing::Scheduled
    } else if front.publish_until.is_some_and(|last| last < edition.as_of) {
        Standing::Ended
    } else {
        Standing::Published
    }
}

/// The texts of this edition, and those left out (for telling a link to them from a link to nothing).
#[derive(Debug, Default)]
pub struct Selected {
    /// The texts of this edition.
    pub texts: Vec<PageSource>,
    /// The keys of those that are not in it.
    pub left_out: Vec<crate::content::page::PageKey>,
}

/// Parts the texts into those of this edition and those that are not in it.
pub fn select(texts: Vec<PageSource>, config: &Config, edition: &Edition) -> Noted<Selected> {
    let mut selected = Noted::<Selected>::default();
    for text in texts {
        selected.notes.extend(unknown_channels(&text, config));
        let shown = match standing(&text.front, edition) {
            Standing::Published => true,
            Standing::Draft | Standing::Scheduled => edition.drafts,
            Standing::Ended => false,
        };
        if shown && in_channel(&text, config, &edition.channel) {
            selected.value.texts.push(text);
        } else {
            selected.value.left_out.push(text.key);
        }
    }
    selected
}

/// Whether a text belongs to a channel: by its front matter, else by its audience.
fn in_channel(text: &PageSource, config: &Config, channel: &str) -> bool {
    if let Some(channels) = &text.front.channels {
        return channels.iter().any(|named| named.get_ref() == channel);
    }
    match &text.key.audience {
        Audience::Everybody => true,
        Audience::Named(id) => audience_in_channel(config, id, channel),
    }
}

/// Whether an audience is served in a channel at all.
pub fn audience_in_channel(config: &Config, id: &str, channel: &str) -> bool {
    let audience = config.audiences.iter().find(|audience| audience.id == id);
    let channels = audience.and_then(|audience| audience.channels.as_ref());
    channels.is_none_or(|channels| channels.iter().any(|named| named == channel))
}

fn unknown_channels(text: &PageSource, config: &Config) -> Vec<Diagnostic> {
    let named = text.front.channels.iter().flatten();
    named
        .filter(|channel| !config.channels.contains(channel.get_ref()))
        .map(|channel| {
            Diagnostic::error("undeclared-channel", text.front_place(channel))
                .with("channel", channel.get_ref().as_str())
                .suggesting(channel.get_ref(), config.channels.iter().map(String::as_str))
        })
        .collect()
}
