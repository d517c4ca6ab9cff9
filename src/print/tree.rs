//! A text's tree as JSON for the templates: every word a string, every link resolved, nothing left to be evaluated.

use serde_json::{Value, json};

use super::voice::Voice;
use crate::content::document::{
    Alignment, Block, BlockKind, Definition, Image, Inline, InlineKind, List, Table, plain_text,
};
use crate::ground::locale::{Direction, Locale};
use crate::site::Site;
use crate::site::pictures::key;
use crate::site::target::Target;
use crate::site::text::{Page, Text};
use crate::site::worded::worded;

/// What a text is turned into JSON with, and what is met on the way.
#[derive(Debug)]
pub struct Reading<'a> {
    site: &'a Site,
    voice: &'a Voice,
    text: &'a Text,
    easy: bool,
    language: usize,
    /// The contacts that have been met, in order.
    pub contacts: Vec<usize>,
    /// The words of the glossary that have been met, in order.
    pub terms: Vec<usize>,
    /// The pictures that have been met: keys of the site's files.
    pub pictures: Vec<String>,
}

impl<'a> Reading<'a> {
    /// Begins to read a page.
    pub fn of(site: &'a Site, voice: &'a Voice, page: &'a Page, easy: bool) -> Self {
        let (contacts, terms, pictures) = (Vec::new(), Vec::new(), Vec::new());
        Self { site, voice, text: &page.text, easy, language: page.language, contacts, terms, pictures }
    }

    /// The name under which a template finds a picture.
    pub fn picture(&mut self, path: &str) -> String {
        let key = key(self.text, path);
        let place = self.pictures.iter().position(|known| *known == key).unwrap_or_else(|| {
            self.pictures.push(key.clone());
            self.pictures.len() - 1
        });
        let ending = key.rsplit('.').next().unwrap_or("svg").to_ascii_lowercase();
        format!("/picture-{place}.{ending}")
    }

    /// Blocks, without those that say nothing on paper.
    pub fn blocks(&mut self, blocks: &[Block<Target>]) -> Value {
        blocks.iter().filter(|block| !is_for_screens(&block.kind)).map(|block| self.block(&block.kind)).collect()
    }

    fn block(&mut self, kind: &BlockKind<Target>) -> Value {
        match kind {
            // The page's sections are level 1 on paper, so a heading inside a section is 2 or deeper.
            BlockKind::Heading(heading) => {
                json!({ "t": "h", "level": heading.level.saturating_sub(1).max(1), "c": self.inlines(&heading.content) })
            }
            BlockKind::Paragraph(content) => json!({ "t": "p", "c": self.inlines(content) }),
            BlockKind::ContactCard(link) => self.contacts(std::slice::from_ref(link)),
            BlockKind::ContactList(links) => self.contacts(links),
            BlockKind::List(list) => self.list(list),
            BlockKind::Definitions(definitions) => self.definitions(definitions),
            BlockKind::Table(table) => self.table(table),
            BlockKind::Quote(inner) => json!({ "t": "quote", "c": self.blocks(inner) }),
            BlockKind::Callout(callout, inner) => {
                let (kind, title) = self.voice.callout(*callout);
                json!({ "t": "callout", "kind": kind, "title": title, "c": self.blocks(inner) })
            }
            BlockKind::Code { text, .. } => json!({ "t": "code", "lines": text.lines().collect::<Vec<_>>() }),
            BlockKind::Rule => json!({ "t": "rule" }),
        }
    }

    fn contacts(&mut self, links: &[Target]) -> Value {
        let places: Vec<usize> = links
            .iter()
            .filter_map(|link| match link {
                Target::Contact(place) => Some(*place),
                _ => None,
            })
            .collect();
        for place in &places {
            note(&mut self.contacts, *place);
        }
        let all: Vec<Value> = places.iter().filter_map(|place| self.voice.contact_value(*place, self.easy)).collect();
        json!({ "t": "contacts", "c": all })
    }

    fn list(&mut self, list: &List<Target>) -> Value {
        let items: Vec<Value> = list.items.iter().map(|item| self.blocks(&item.blocks)).collect();
        match list.start {
            Some(start) => json!({ "t": "ol", "start": start, "items": items }),
            None => json!({ "t": "ul", "items": items }),
        }
    }

    fn definitions(&mut self, definitions: &[Definition<Target>]) -> Value {
        let one = |definition: &Definition<Target>| {
            let term = self.inlines(&definition.term);
            let details: Vec<Value> = definition.details.iter().map(|detail| self.blocks(detail)).collect();
            json!({ "term": term, "c": details })
        };
        json!({ "t": "dl", "items": definitions.iter().map(one).collect::<Vec<_>>() })
    }

    fn table(&mut self, table: &Table<Target>) -> Value {
        let side = |alignment: &Alignment| match alignment {
            Alignment::Start => "start",
            Alignment::Center => "center",
            Alignment::End => "end",
        };
        let align: Vec<&str> = table.alignments.iter().map(side).collect();
        let head: Vec<Value> = table.header.iter().map(|cell| self.inlines(cell)).collect();
        let row = |row: &Vec<Vec<Inline<Target>>>| row.iter().map(|cell| self.inlines(cell)).collect::<Vec<_>>();
        json!({ "t": "table", "align": align, "head": head, "rows": table.rows.iter().map(row).collect::<Vec<_>>() })
    }

    /// Words in a line.
    pub fn inlines(&mut self, inlines: &[Inline<Target>]) -> Value {
        let mut parts = Vec::new();
        for inline in inlines {
            self.inline(&inline.kind, &mut parts);
        }
        Value::Array(parts)
    }

    fn inline(&mut self, kind: &InlineKind<Target>, parts: &mut Vec<Value>) {
        match kind {
            InlineKind::Text(words) => parts.extend(runs(words, &self.voice.chain[0])),
            InlineKind::Emphasis(inner) => parts.push(json!({ "t": "em", "c": self.inlines(inner) })),
            InlineKind::Strong(inner) => parts.push(json!({ "t": "b", "c": self.inlines(inner) })),
            InlineKind::Strikethrough(inner) => parts.push(json!({ "t": "del", "c": self.inlines(inner) })),
            InlineKind::Code(words) => parts.push(json!({ "t": "code", "v": words })),
            InlineKind::Link { to, content } => self.link(to, content, parts),
            InlineKind::Image(image) => parts.push(self.image(image)),
            InlineKind::Break => parts.push(json!({ "t": "br" })),
            InlineKind::SoftBreak => parts.push(json!({ "t": "s", "v": " " })),
            // The numbers of footnotes stand as they do on the page; the notes themselves close the text.
            InlineKind::Footnote { index, .. } => parts.push(json!({ "t": "s", "v": format!("[{}]", index + 1) })),
        }
    }

    fn image(&mut self, image: &Image) -> Value {
        let alt = if image.decorative { "" } else { &image.alt };
        json!({ "t": "img", "path": self.picture(&image.path), "alt": alt })
    }

    fn link(&mut self, to: &Target, content: &[Inline<Target>], parts: &mut Vec<Value>) {
        match to {
            Target::Contact(place) => self.contact(*place, content, parts),
            Target::Term(place) => self.term(*place, content, parts),
            Target::Page { page, anchor } => {
                let page = &self.site.pages[*page];
                let anchor = anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
                let address = self.site.base.join(page.route.path()) + &anchor;
                let title = (page.text.front.title.as_str(), page.language);
                parts.push(self.site_link(&address, title, content));
            }
            Target::List(id) => {
                let list = &self.site.lists[*id];
                let address = self.site.base.join(list.route.path());
                parts.push(self.site_link(&address, (&list.title, list.language), content));
            }
            Target::Law { law, provision } => self.law(*law, provision.is_some(), content, parts),
            Target::Fact(place) => {
                let fact = worded(&self.site.data.facts.at(*place).text, &self.voice.chain);
                let words = Value::Array(runs(&fact.text, &self.voice.chain[0]));
                parts.push(match fact.other_language {
                    Some(mark) => json!({ "t": "lang", "lang": mark.tag, "dir": mark.dir, "c": words }),
                    None => json!({ "t": "span", "c": words }),
                });
            }
            Target::Sheet(_) | Target::Anchor(_) => parts.push(json!({ "t": "span", "c": self.inlines(content) })),
            Target::External(address) => {
                let words = self.or_words(content, address);
                parts.push(json!({ "t": "a", "url": address, "c": words }));
                // Paper cannot be clicked: the address is said, unless the words are the address.
                let said = said(address);
                if !plain_text(content).contains(&said) && !content.is_empty() {
                    parts.push(json!({ "t": "address", "v": said }));
                }
            }
            Target::Mail(address) => {
                let words = self.or_words(content, address);
                parts.push(json!({ "t": "a", "url": format!("mailto:{address}"), "c": words }));
            }
        }
    }

    fn or_words(&mut self, content: &[Inline<Target>], otherwise: &str) -> Value {
        if content.is_empty() { json!([{ "t": "code", "v": otherwise }]) } else { self.inlines(content) }
    }

    /// A contact in a sentence: its words, and the first way to reach it.
    fn contact(&mut self, place: usize, content: &[Inline<Target>], parts: &mut Vec<Value>) {
        note(&mut self.contacts, place);
        let Some(view) = self.voice.contact(place) else { return };
        let written = plain_text(content);
        let words = if written.is_empty() { view.name.clone() } else { written };
        let own = &self.voice.chain[0];
        if let Some(phone) = view.phones.first() {
            if words != phone.number {
                parts.extend(runs(&words, own));
                parts.push(json!({ "t": "s", "v": " " }));
            }
            let number = json!([{ "t": "num", "v": phone.number }]);
            parts.push(json!({ "t": "a", "url": phone.href, "c": number }));
        } else if let Some(web) = view.chat.as_ref().or(view.web.as_ref()) {
            parts.push(json!({ "t": "a", "url": web.href, "c": runs(&words, own) }));
            parts.push(json!({ "t": "address", "v": web.host }));
        } else {
            parts.extend(runs(&words, own));
        }
    }

    fn term(&mut self, place: usize, content: &[Inline<Target>], parts: &mut Vec<Value>) {
        note(&mut self.terms, place);
        let term = self.site.data.terms.at(place);
        let found = self.voice.chain.iter().find_map(|locale| term.text.get(locale));
        match found {
            Some(text) if content.is_empty() => parts.extend(runs(&text.term, &self.voice.chain[0])),
            _ => parts.push(json!({ "t": "span", "c": self.inlines(content) })),
        }
    }

    fn site_link(&mut self, address: &str, title: (&str, usize), content: &[Inline<Target>]) -> Value {
        let (title, language) = title;
        let locale = &self.site.outline.languages[language].locale;
        let words = match content {
            [] if language != self.language => {
                let words = runs(title, locale);
                json!([{ "t": "lang", "lang": locale.as_str(), "dir": locale.direction(), "c": words }])
            }
            [] => Value::Array(runs(title, locale)),
            _ => self.inlines(content),
        };
        json!({ "t": "a", "url": address, "c": words })
    }

    /// A law: its words and, unless they name a provision, its number in the statute book.
    fn law(&mut self, place: usize, is_provision: bool, content: &[Inline<Target>], parts: &mut Vec<Value>) {
        let law = self.site.data.laws.at(place);
        let name = worded(&law.name, &self.voice.chain);
        let mut words = match (self.inlines(content), name.other_language) {
            (Value::Array(words), _) if !words.is_empty() => words,
            (_, Some(mark)) => {
                let words = runs(&name.text, &self.voice.chain[0]);
                vec![json!({ "t": "lang", "lang": mark.tag, "dir": mark.dir, "c": words })]
            }
            (_, None) => runs(&name.text, &self.voice.chain[0]),
        };
        if let Some(number) = law.number.as_deref().filter(|_| !is_provision) {
            words.push(json!({ "t": "s", "v": " (" }));
            words.push(json!({ "t": "num", "v": number }));
            words.push(json!({ "t": "s", "v": ")" }));
        }
        parts.push(match &law.url {
            Some(address) => json!({ "t": "a", "url": address, "c": words }),
            None => json!({ "t": "span", "c": words }),
        });
    }
}

/// A block that only leads to a printed sheet says nothing on a printed sheet.
fn is_for_screens(kind: &BlockKind<Target>) -> bool {
    let BlockKind::Paragraph(content) = kind else { return false };
    let mut links = false;
    content.iter().all(|inline| match &inline.kind {
        InlineKind::Link { to, .. } => {
            links = true;
            matches!(**to, Target::Sheet(_))
        }
        InlineKind::Text(words) => words.trim_matches(['.', ' ']).is_empty(),
        InlineKind::SoftBreak => true,
        _ => false,
    }) && links
}

fn note(all: &mut Vec<usize>, place: usize) {
    if !all.contains(&place) {
        all.push(place);
    }
}

/// An address as people write it down: `1177.se/vald`.
pub fn said(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.trim_start_matches("www.").trim_end_matches('/').to_owned()
}

/// Words as strings; in a script that runs from the right, each number with groups apart, so that it is set from the left:
/// "020-50 50 50" would else be read as "50 50 50-020".
pub fn runs(text: &str, locale: &Locale) -> Vec<Value> {
    if locale.direction() == Direction::Ltr || text.is_empty() {
        return vec![json!({ "t": "s", "v": text })];
    }
    let mut parts = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let number = number_at(rest);
        if number > 0 {
            if !plain.is_empty() {
                parts.push(json!({ "t": "s", "v": std::mem::take(&mut plain) }));
            }
            parts.push(json!({ "t": "num", "v": &rest[..number] }));
            rest = &rest[number..];
        } else {
            plain.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    if !plain.is_empty() {
        parts.push(json!({ "t": "s", "v": plain }));
    }
    parts
}

/// How many bytes of a number in groups, with a blank or a hyphen between them, the text begins with.
fn number_at(text: &str) -> usize {
    let is_digit = |c: char| c.is_ascii_digit();
    let digits = |text: &str| text.chars().take_while(|c| is_digit(*c)).count();
    let mut end = digits(text);
    let mut groups = usize::from(end > 0);
    while end > 0 {
        let after = &text[end..];
        let next = after.strip_prefix([' ', '-', '\u{a0}']).map_or(0, digits);
        if next == 0 {
            break;
        }
        end += after.len() - after.trim_start_matches([' ', '-', '\u{a0}']).len() + next;
        groups += 1;
    }
    if groups > 1 { end } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str, tag: &str) -> Vec<(String, String)> {
        let locale = Locale::parse(tag).expect("a tag");
        let pair = |part: &Value| {
            let word = |name: &str| part[name].as_str().expect("a string").to_owned();
            (word("t"), word("v"))
        };
        runs(text, &locale).iter().map(pair).collect()
    }

    #[test]
    fn a_number_in_groups_keeps_its_order_in_arabic() {
        let found = parts("اتصل 020-50 50 50 الآن", "ar");
        let own = |kind: &str, text: &str| (kind.to_owned(), text.to_owned());
        assert_eq!(found, [own("s", "اتصل "), own("num", "020-50 50 50"), own("s", " الآن")]);
        assert_eq!(parts("Ring 020-50 50 50", "sv").len(), 1);
        assert_eq!(parts("عمرك 18 سنة", "ar").len(), 1, "a number alone has one group");
    }

    #[test]
    fn an_address_is_said_without_what_machines_need() {
        assert_eq!(said("https://www.1177.se/vald/"), "1177.se/vald");
    }
}
