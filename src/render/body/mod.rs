//! A text as HTML: the tree's own elements from here, everything that a theme may shape through its components.

mod links;

use pulldown_cmark_escape::{escape_href, escape_html};
use tera::Context;

use super::pictures::Pictures;
use super::reader::Reader;
use super::templates::Engine;
use super::view::ContentsEntry;
use crate::content::document::{
    Alignment, Block, BlockKind, Document, Footnote, Heading, Inline, InlineKind, Item, List, Table,
};
use crate::content::document::{Callout, Definition, Image, plain_text};
use crate::ground::diag::Diagnostic;
use crate::site::Site;
use crate::site::pictures::key;
use crate::site::target::Target;
use crate::site::text::Text;

/// What a text is rendered with.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    /// The site.
    pub site: &'a Site,
    /// The theme's templates.
    pub engine: &'a Engine,
    /// What readers of the language share.
    pub reader: &'a Reader,
    /// The pictures.
    pub pictures: &'a Pictures,
    /// The way back to the root.
    pub root: &'a str,
    /// Whether words are explained in the easiest way there is.
    pub easy: bool,
}

/// A text as HTML, and what was met on the way.
#[derive(Debug, Default)]
pub struct Body {
    /// The HTML.
    pub html: String,
    /// Its headings of level 2 and 3.
    pub contents: Vec<ContentsEntry>,
    /// The words that it explains, in the order of first mention.
    pub terms: Vec<usize>,
    /// The contacts that it names, in the order of first mention.
    pub contacts: Vec<usize>,
    /// What the theme could not render.
    pub notes: Vec<Diagnostic>,
}

/// Renders a text.
pub fn body(text: &Text, desk: Desk<'_>) -> Body {
    let mut writer = Writer { desk, text, body: Body::default() };
    writer.document(&text.document);
    writer.body
}

struct Writer<'a> {
    desk: Desk<'a>,
    text: &'a Text,
    body: Body,
}

impl Writer<'_> {
    fn raw(&mut self, html: &str) {
        self.body.html.push_str(html);
    }

    fn plain(&mut self, text: &str) {
        // Writing to a string cannot fail.
        let _ = escape_html(&mut self.body.html, text);
    }

    fn href(&mut self, address: &str) {
        let _ = escape_href(&mut self.body.html, address);
    }

    /// Renders a component of the theme.
    fn component(&mut self, name: &str, args: &Context) {
        self.component_around(name, args, None);
    }

    fn component_around(&mut self, name: &str, args: &Context, body: Option<&str>) {
        let mut implicits = Context::new();
        implicits.insert_value("lang", self.desk.reader.lang.clone());
        implicits.insert("root", self.desk.root);
        match self.desk.engine.component(name, args, &implicits, body) {
            Ok(html) => self.raw(&html),
            Err(faults) => self.body.notes.extend(faults),
        }
    }

    fn document(&mut self, document: &Document<Target>) {
        self.blocks(&document.blocks);
        if !document.footnotes.is_empty() {
            self.footnotes(&document.footnotes);
        }
    }

    fn blocks(&mut self, blocks: &[Block<Target>]) {
        for block in blocks {
            self.block(&block.kind);
        }
    }

    fn block(&mut self, kind: &BlockKind<Target>) {
        match kind {
            BlockKind::Heading(heading) => self.heading(heading),
            BlockKind::Paragraph(content) => self.element("p", content),
            BlockKind::ContactCard(link) => self.contacts("contact_card", std::slice::from_ref(link)),
            BlockKind::ContactList(links) => self.contacts("contact_list", links),
            BlockKind::List(list) => self.list(list),
            BlockKind::Definitions(definitions) => self.definitions(definitions),
            BlockKind::Table(table) => self.table(table),
            BlockKind::Quote(inner) => {
                self.raw("<blockquote>\n");
                self.blocks(inner);
                self.raw("</blockquote>\n");
            }
            BlockKind::Callout(callout, inner) => self.callout(*callout, inner),
            BlockKind::Code { language, text } => self.code(language.as_deref(), text),
            BlockKind::Rule => self.raw("<hr>\n"),
        }
    }

    fn element(&mut self, name: &str, content: &[Inline<Target>]) {
        self.raw(&format!("<{name}>"));
        self.inlines(content);
        self.raw(&format!("</{name}>\n"));
    }

    fn heading(&mut self, heading: &Heading<Target>) {
        let level = heading.level;
        self.raw(&format!("<h{level} id=\""));
        self.plain(&heading.id);
        if let Some(lang) = &heading.lang {
            self.raw("\" lang=\"");
            self.plain(lang);
        }
        self.raw("\">");
        self.inlines(&heading.content);
        self.raw(&format!("</h{level}>\n"));
        if level <= 3 {
            let title = plain_text(&heading.content);
            self.body.contents.push(ContentsEntry { id: heading.id.clone(), title, level });
        }
    }

    fn contacts(&mut self, component: &str, links: &[Target]) {
        let places = links.iter().filter_map(|link| match link {
            Target::Contact(place) => Some(*place),
            _ => None,
        });
        let places: Vec<usize> = places.collect();
        for place in &places {
            self.mention_contact(*place);
        }
        let views = places.iter().filter_map(|place| self.desk.reader.contact_value(*place));
        let mut args = Context::new();
        match component {
            "contact_card" => {
                let Some(view) = views.into_iter().next() else { return };
                args.insert_value("contact", view);
            }
            _ => args.insert_value("contacts", views.collect::<Vec<_>>().into()),
        }
        self.component(component, &args);
    }

    fn mention_contact(&mut self, place: usize) {
        if !self.body.contacts.contains(&place) {
            self.body.contacts.push(place);
        }
    }

    fn list(&mut self, list: &List<Target>) {
        let name = if list.start.is_some() { "ol" } else { "ul" };
        match list.start {
            Some(start) if start != 1 => self.raw(&format!("<ol start=\"{start}\">\n")),
            _ => self.raw(&format!("<{name}>\n")),
        }
        for item in &list.items {
            self.item(item);
        }
        self.raw(&format!("</{name}>\n"));
    }

    fn item(&mut self, item: &Item<Target>) {
        self.raw("<li>");
        match item.checked {
            Some(true) => self.raw("<input type=\"checkbox\" checked disabled> "),
            Some(false) => self.raw("<input type=\"checkbox\" disabled> "),
            None => {}
        }
        for block in &item.blocks {
            match &block.kind {
                BlockKind::Paragraph(content) if item.tight => self.inlines(content),
                kind => {
                    self.raw("\n");
                    self.block(kind);
                }
            }
        }
        self.raw("</li>\n");
    }

    fn definitions(&mut self, definitions: &[Definition<Target>]) {
        self.raw("<dl>\n");
        for one in definitions {
            self.element("dt", &one.term);
            for detail in &one.details {
                self.raw("<dd>");
                self.blocks(detail);
                self.raw("</dd>\n");
            }
        }
        self.raw("</dl>\n");
    }

    fn table(&mut self, table: &Table<Target>) {
        self.raw("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
        let label = self.desk.reader.words.table_label.clone();
        self.plain(&label);
        self.raw("\"><table>\n<thead><tr>");
        for (column, cell) in table.header.iter().enumerate() {
            self.cell("th scope=\"col\"", table, column, cell);
        }
        self.raw("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.raw("<tr>");
            for (column, cell) in row.iter().enumerate() {
                self.cell("td", table, column, cell);
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody></table></div>\n");
    }

    fn cell(&mut self, tag: &str, table: &Table<Target>, column: usize, content: &[Inline<Target>]) {
        let class = match table.alignments.get(column) {
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::End) => " class=\"end\"",
            Some(Alignment::Start) | None => "",
        };
        self.raw(&format!("<{tag}{class}>"));
        self.inlines(content);
        self.raw(if tag == "td" { "</td>" } else { "</th>" });
    }

    fn callout(&mut self, callout: Callout, inner: &[Block<Target>]) {
        let before = std::mem::take(&mut self.body.html);
        self.blocks(inner);
        let inside = std::mem::replace(&mut self.body.html, before);
        let (kind, title) = self.desk.reader.words.callout(callout);
        let mut args = Context::new();
        args.insert("kind", kind);
        args.insert("title", title);
        self.component_around("callout", &args, Some(&inside));
    }

    fn code(&mut self, language: Option<&str>, text: &str) {
        self.raw("<pre><code");
        if let Some(language) = language {
            self.raw(" class=\"language-");
            self.plain(language);
            self.raw("\"");
        }
        self.raw(">");
        self.plain(text);
        self.raw("</code></pre>\n");
    }

    fn footnotes(&mut self, notes: &[Footnote<Target>]) {
        self.raw(
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"f-notes\">\n<h2 id=\"f-notes\">",
        );
        let title = self.desk.reader.words.footnotes_title.clone();
        self.plain(&title);
        self.raw("</h2>\n<ol>\n");
        for (index, note) in notes.iter().enumerate() {
            let number = index + 1;
            self.raw(&format!("<li id=\"f-note-{number}\">"));
            self.blocks(&note.blocks);
            for mention in 1..=note.mentions {
                self.way_back(number, mention);
            }
            self.raw("</li>\n");
        }
        self.raw("</ol>\n</section>\n");
    }

    fn way_back(&mut self, number: usize, mention: usize) {
        self.raw(&format!("<a class=\"footnote-back\" role=\"doc-backlink\" href=\"#f-note-{number}-{mention}\">"));
        let shown = if mention == 1 { number.to_string() } else { format!("{number}:{mention}") };
        let words = self.desk.reader.words.footnote_back.replace(super::words::NUMBER, &shown);
        self.plain(&words);
        self.raw("</a>\n");
    }

    fn inlines(&mut self, inlines: &[Inline<Target>]) {
        for inline in inlines {
            self.inline(&inline.kind);
        }
    }

    fn inline(&mut self, kind: &InlineKind<Target>) {
        match kind {
            InlineKind::Text(text) => self.plain(text),
            InlineKind::Emphasis(inner) => self.wrapped("em", inner),
            InlineKind::Strong(inner) => self.wrapped("strong", inner),
            InlineKind::Strikethrough(inner) => self.wrapped("s", inner),
            InlineKind::Code(text) => {
                self.raw("<code>");
                self.plain(text);
                self.raw("</code>");
            }
            InlineKind::Link { to, content } => self.link(to, content),
            InlineKind::Image(image) => self.picture(image),
            InlineKind::Break => self.raw("<br>\n"),
            InlineKind::SoftBreak => self.raw("\n"),
            InlineKind::Footnote { index, mention } => {
                let number = index + 1;
                self.raw(&format!(
                    "<sup><a id=\"f-note-{number}-{mention}\" role=\"doc-noteref\" href=\"#f-note-{number}\">{number}</a></sup>"
                ));
            }
        }
    }

    fn wrapped(&mut self, name: &str, inner: &[Inline<Target>]) {
        self.raw(&format!("<{name}>"));
        self.inlines(inner);
        self.raw(&format!("</{name}>"));
    }

    fn picture(&mut self, image: &Image) {
        let Some(made) = self.desk.pictures.get(&key(self.text, &image.path)) else { return };
        let mut args = Context::new();
        args.insert("picture", &made.with_alt(&image.alt));
        args.insert("root", self.desk.root);
        self.component("picture", &args);
    }
}
