//! What becomes of Markdown, and what is told of.

use proptest::prelude::*;

use super::parse;
use crate::content::document::{Block, BlockKind, Callout, Document, InlineKind, plain_text};
use crate::content::link::Link;
use crate::content::visit::{Piece, visit};
use crate::ground::diag::{Diagnostic, Noted, Source};

fn read(text: &str) -> Noted<Document<Link>> {
    parse(&Source::new("a.md", text), 0..text.len())
}

/// The tree of a sound text.
fn sound(text: &str) -> Document<Link> {
    let read = read(text);
    assert_eq!(read.notes, [], "{text}");
    read.value
}

/// Rule and text of each fault.
fn told(text: &str) -> Vec<(&'static str, String)> {
    let piece = |note: &Diagnostic| (note.rule, text[note.place.span.range()].to_owned());
    read(text).notes.iter().map(piece).collect()
}

fn only(document: Document<Link>) -> BlockKind<Link> {
    let mut blocks = document.blocks;
    assert_eq!(blocks.len(), 1, "{blocks:?}");
    blocks.remove(0).kind
}

fn words(block: &Block<Link>) -> String {
    match &block.kind {
        BlockKind::Paragraph(content) => plain_text(content),
        other => format!("{other:?}"),
    }
}

fn headings(text: &str) -> Vec<(u8, String)> {
    let mut found = Vec::new();
    visit(&read(text).value, &mut |piece, _| {
        if let Piece::Heading(heading) = piece {
            found.push((heading.level, heading.id.clone()));
        }
    });
    found
}

#[test]
fn a_link_to_a_contact_alone_is_a_card_and_a_list_of_them_a_list() {
    assert_eq!(only(sound("[Bris](contact:bris)\n")), BlockKind::ContactCard(Link::Contact("bris".into())));
    let list = only(sound("- [Bris](contact:bris)\n- [](contact:polis)\n"));
    assert_eq!(list, BlockKind::ContactList(vec![Link::Contact("bris".into()), Link::Contact("polis".into())]));
    assert!(matches!(only(sound("- [Bris](contact:bris) för barn\n")), BlockKind::List(_)));
    assert!(matches!(only(sound("1. [Bris](contact:bris)\n")), BlockKind::List(_)), "steps stay steps");
    assert!(matches!(only(sound("Ring [Bris](contact:bris).\n")), BlockKind::Paragraph(_)));
}

#[test]
fn lists_are_tight_or_loose_and_may_hold_lists_and_tasks() {
    let BlockKind::List(list) = only(sound("3. a\n   - b\n   - c\n4. d\n")) else { panic!("a list") };
    assert_eq!((list.start, list.items.len(), list.items[0].blocks.len()), (Some(3), 2, 2));
    assert!(list.items[0].tight);
    let BlockKind::List(loose) = only(sound("- a\n\n- b\n")) else { panic!("a list") };
    assert!(!loose.items[0].tight);
    let BlockKind::List(tasks) = only(sound("- [x] a\n- [ ] b\n- c\n")) else { panic!("a list") };
    assert_eq!(tasks.items.iter().map(|item| item.checked).collect::<Vec<_>>(), [Some(true), Some(false), None]);
    assert_eq!(words(&tasks.items[0].blocks[0]), "a");
    let BlockKind::List(loose_tasks) = only(sound("- [x] a\n\n- b\n")) else { panic!("a list") };
    assert_eq!(loose_tasks.items.iter().map(|item| item.checked).collect::<Vec<_>>(), [Some(true), None]);
}

#[test]
fn callouts_quotes_definitions_tables_and_code() {
    let BlockKind::Callout(kind, inner) = only(sound("> [!CAUTION]\n> Ring [nödnumret](contact:nodnummer).\n")) else {
        panic!("a callout")
    };
    assert_eq!((kind, words(&inner[0]).as_str()), (Callout::Caution, "Ring nödnumret."));
    assert!(matches!(only(sound("> Hej\n")), BlockKind::Quote(_)));
    let BlockKind::Definitions(all) = only(sound("Ord\n: Ett.\n: Två.\n\nAnnat\n: Tre.\n")) else {
        panic!("definitions")
    };
    assert_eq!(all.iter().map(|one| one.details.len()).collect::<Vec<_>>(), [2, 1]);
    let BlockKind::Table(table) = only(sound("| a | b |\n|---|--:|\n| 1 | 2 |\n| 3 |\n")) else { panic!("a table") };
    assert_eq!((table.header.len(), table.rows.len(), table.rows[1].len()), (2, 2, 2));
    let code = only(sound("```toml\na = 1\n\nb = \"{{ x }}\"\n```\n"));
    assert_eq!(code, BlockKind::Code { language: Some("toml".into()), text: "a = 1\n\nb = \"{{ x }}\"\n".into() });
}

#[test]
fn places_count_from_the_start_of_the_file() {
    let text = "+++\n+++\nEtt.\n\n- två\n";
    let document = parse(&Source::new("a.md", text), 8..text.len()).value;
    let pieces: Vec<&str> = document.blocks.iter().map(|block| text[block.span.range()].trim_end()).collect();
    assert_eq!(pieces, ["Ett.", "- två"]);
}

#[test]
fn headings_have_anchors_of_their_own() {
    let text =
        "## Vad händer nu?\n### Vad händer nu?\n## Hej {#vad-hander-nu-3}\n## Vad händer nu?\n## مساعدة\n## F-skatt\n";
    let expected = [
        (2, "vad-hander-nu"),
        (3, "vad-hander-nu-2"),
        (2, "vad-hander-nu-3"),
        (2, "vad-hander-nu-4"),
        (2, "del-5"),
        (2, "om-f-skatt"),
    ];
    assert_eq!(headings(text), expected.map(|(level, id)| (level, id.to_owned())));
    let BlockKind::Heading(heading) = only(sound("## Wellbeing {#x lang=en}\n")) else { panic!("a heading") };
    assert_eq!((heading.id.as_str(), heading.lang.as_deref()), ("x", Some("en")));
}

#[test]
fn faults_of_headings_are_told() {
    assert_eq!(told("# Stor\n"), [("several-h1", "# Stor".into())]);
    assert_eq!(headings("# Stor\n"), [(2, "stor".into())]);
    assert_eq!(told("## A {#x}\n\n## B {#x}\n"), [("duplicate-id", "## B {#x}".into())]);
    assert_eq!(told("## A {#Å}\n")[0].0, "bad-anchor");
    assert_eq!(told("## A {#f-content}\n")[0].0, "bad-anchor");
    assert_eq!(told("## A {.röd lang=s_v}\n")[0].0, "heading-attribute");
    assert_eq!(told("##\n")[0].0, "empty-heading");
}

#[test]
fn footnotes_are_numbered_by_first_mention() {
    let document = sound("Ett[^b] två[^a] tre[^b].\n\n[^a]: A.\n[^b]: B.\n");
    let notes: Vec<_> = document.footnotes.iter().map(|note| (note.label.as_str(), note.mentions)).collect();
    assert_eq!(notes, [("b", 2), ("a", 1)]);
    assert_eq!(words(&document.footnotes[0].blocks[0]), "B.");
    assert_eq!(told("Hej.\n\n[^a]: A.\n"), [("unused-footnote", "[^a]: A.".into())]);
    assert_eq!(told("Ett[^a].\n\n[^a]: A.\n\n[^a]: B.\n")[0].0, "duplicate-footnote");
}

#[test]
fn a_note_or_reference_that_is_not_there_is_told() {
    assert_eq!(told("Ett[^a].\n"), [("unknown-footnote", "[^a]".into())]);
    assert_eq!(told("Läs [mer][info].\n"), [("unknown-reference", "[mer][info]".into())]);
    assert_eq!(told("Läs [mer][info].\n\n[info]: page:a\n"), []);
    assert_eq!(told("Så sa hon [på telefon].\n"), [], "an aside is no link");
}

#[test]
fn code_in_a_text_is_refused_where_it_stands() {
    assert_eq!(told("Hej <b>du</b>\n"), [("raw-html", "<b>".into())]);
    assert_eq!(told("<script>\nalert(1)\n</script>\n"), [("raw-html", "<script>".into())]);
    assert_eq!(told("<!-- kom ihåg -->\n"), [("raw-html", "<!-- kom ihåg -->".into())]);
    assert_eq!(told("Hej {{ namn }}.\n"), [("template-code", "{{ namn }}".into())]);
    assert_eq!(told("`{{ namn }}`\n"), [], "shown as code it is harmless");
}

#[test]
fn links_that_could_harm_or_lead_nowhere_are_refused_and_their_words_stay() {
    for (text, rule) in [
        ("[x](javascript:alert\\(1\\))", "unknown-scheme"),
        ("[x](JAVASCRIPT:alert)", "unknown-scheme"),
        ("[x](tel:116111)", "phone-link"),
        ("[x](../boende/vuxna.sv.md)", "path-link"),
        ("[x]()", "link-without-address"),
        ("[](https://a.se)", "empty-link"),
    ] {
        let read = read(text);
        assert_eq!(read.notes.len(), 1, "{text}: {:?}", read.notes);
        assert_eq!(read.notes[0].rule, rule, "{text}");
    }
    let path = &read("[x](../boende/vuxna.sv.md)").notes[0];
    assert_eq!(path.args["suggestion"], "boende".into());
    assert_eq!(words(&read("Läs [mer](x.html) nu\n").value.blocks[0]), "Läs mer nu");
    assert_eq!(told("[](page:a), [](fact:b), [](term:c)\n"), [], "these have names of their own");
    assert_eq!(told("[![Ett hus](a.svg)](https://a.se)\n"), [], "a picture is said in words");
}

#[test]
fn pictures_lie_beside_the_text_and_are_said_in_words() {
    let BlockKind::Paragraph(content) = only(sound("![Ett **hus**](hus.svg)\n")) else { panic!("a paragraph") };
    let InlineKind::Image(image) = &content[0].kind else { panic!("a picture") };
    assert_eq!((image.path.as_str(), image.alt.as_str(), image.decorative), ("hus.svg", "Ett hus", false));
    let BlockKind::Paragraph(content) = only(sound("![](rand.svg \"decorative\")\n")) else { panic!("a paragraph") };
    assert!(matches!(&content[0].kind, InlineKind::Image(image) if image.decorative));
    for (text, rule) in [
        ("![](hus.svg)", "missing-alt"),
        ("![Hus](https://a.se/hus.png)", "remote-image"),
        ("![Hus](//a.se/hus.png)", "remote-image"),
        ("![Hus](data:image/png;base64,AA)", "remote-image"),
        ("![Hus](../hus.svg)", "image-outside"),
        ("![Hus](hus.svg \"Mitt hus\")", "image-title"),
        ("![Hus]()", "image-without-path"),
    ] {
        assert_eq!(told(text), [(rule, text.to_owned())]);
    }
}

#[test]
fn numbers_addresses_and_hidden_marks_are_told() {
    assert_eq!(told("Ring **116 111** nu.\n"), [("bare-phone", "116 111".into())]);
    assert_eq!(told("Se https://www.digg.se/.\n"), [("bare-address", "https://www.digg.se/".into())]);
    assert_eq!(told("a\u{202e}b\n"), [("hidden-mark", "\u{202e}".into())]);
    assert_eq!(told("> [!VIKTIGT]\n> Hej\n"), [("unknown-callout", "> [!VIKTIGT]".into())]);
}

#[test]
fn what_lies_too_deep_is_told_once_and_passed_over() {
    let deep = format!("{}x\n", "> ".repeat(10_000));
    assert_eq!(read(&deep).notes.iter().map(|note| note.rule).collect::<Vec<_>>(), ["too-deep"]);
    let lists: Vec<String> = (0..200).map(|depth| "  ".repeat(depth) + "- x").collect();
    assert_eq!(read(&lists.join("\n")).notes[0].rule, "too-deep");
    let stars = format!("{}x{}\n", "*a **b ".repeat(100), "** *".repeat(100));
    assert!(read(&stars).notes.iter().all(|note| note.rule == "too-deep"));
}

proptest! {
    #[test]
    fn no_text_makes_parsing_panic(text in "(\\[|\\]|\\(|\\)|!|#|>|-|\\*|_|`|~|\\||:|<|\\{|\\}|\\^|\n| |a|å|112|contact:|1\\.|\\[x\\]|\\[\\^a\\]|---){0,60}") {
        let read = read(&text);
        for note in &read.notes {
            prop_assert!(text.get(note.place.span.range()).is_some(), "{:?}", note);
        }
        visit(&read.value, &mut |_, span| assert!(text.get(span.range()).is_some(), "{span:?}"));
    }

    #[test]
    fn every_word_of_a_text_is_kept(words in proptest::collection::vec("[a-zåäö]{1,8}", 1..20), mark in "(\\*|\\*\\*|~~|`)") {
        let text: Vec<String> = words.iter().map(|word| format!("{mark}{word}{mark}")).collect();
        let document = read(&text.join(" ")).value;
        prop_assert_eq!(plain(&document), words.join(" "));
    }
}

fn plain(document: &Document<Link>) -> String {
    document.blocks.iter().map(words).collect::<Vec<_>>().join("\n")
}
