//! The preview: what a communicator sees after saving, driven on the real server.

use crate::preview::Preview;
use crate::sandbox::{Sandbox, TODAY, tree};

const SITE: &str = "== content/pages/_index.sv.md\n+++\ntitle = \"Råd och stöd\"\n+++\nHej.\n== content/pages/a/barn.sv.md\n+++\ntitle = \"A\"\nreviewed = 2026-11-01\n+++\nFörst.\n== content/pages/b/barn.sv.md\n+++\ntitle = \"B\"\n+++\nHej.\n";
const PAGE: &str = "/rad/barn/a/";

fn page(words: &str) -> String {
    format!("+++\ntitle = \"A\"\n+++\n{words}\n")
}

/// Every file of the built site, as the server gives it.
fn assert_same_as_build(preview: &Preview<'_>) {
    let built = preview.site.run(&["build", "--as-of", TODAY, "--drafts"]);
    assert_eq!(built.code, 0, "{}", built.stderr);
    let files = tree(&preview.site.path().join("public"));
    let manifest = &files["manifest.json"];
    assert!(preview.wait("/rad/manifest.json", |answer| answer.body == *manifest).is_some(), "the same files");
    for (path, bytes) in &files {
        assert!(preview.ask(&format!("/rad/{path}"), "").body == *bytes, "{path}");
    }
}

#[test]
fn a_saved_text_is_shown_and_is_what_a_build_would_write() {
    let site = Sandbox::tiny(SITE);
    let preview = Preview::start(&site);
    assert!(preview.get(PAGE).contains("Först."));
    site.write("content/pages/a/barn.sv.md", page("Sedan."));
    assert!(preview.sees(PAGE, "Sedan."));
    assert_same_as_build(&preview);
}

#[test]
fn every_way_of_changing_a_folder_is_seen() {
    let site = Sandbox::tiny(SITE);
    let preview = Preview::start(&site);
    let at = |path: &str| site.path().join("content").join(path);
    site.write("content/pages/a/.barn.sv.md.tmp", page("Med namnbyte."));
    std::fs::rename(at("pages/a/.barn.sv.md.tmp"), at("pages/a/barn.sv.md")).expect("a rename");
    assert!(preview.sees(PAGE, "Med namnbyte."), "as many editors write");
    for section in ["ny", "ny/djup"] {
        site.write(&format!("content/pages/{section}/_index.sv.md"), page("Ett avsnitt."));
    }
    site.write("content/pages/ny/djup/mapp/barn.sv.md", "+++\ntitle = \"Ny\"\n+++\nNy i ny mapp.\n");
    assert!(preview.sees("/rad/barn/mapp/", "Ny i ny mapp."), "folders made at once with their text");
    site.write("content/pages/ny/djup/mapp/barn.sv.md", "+++\ntitle = \"Ny\"\n+++\nÄndrad där.\n");
    assert!(preview.sees("/rad/barn/mapp/", "Ändrad där."), "a new folder is watched too");
    std::fs::rename(at("pages/b"), at("pages/c")).expect("a rename");
    assert!(preview.wait("/rad/barn/c/", |answer| answer.status == 200).is_some(), "a folder renamed");
    assert_eq!(preview.ask("/rad/barn/b/", "").status, 404);
    std::fs::remove_dir_all(at("pages/ny")).expect("a removal");
    assert!(preview.wait("/rad/barn/mapp/", |answer| answer.status == 404).is_some(), "a folder deleted");
    site.write("content/locales/sv/site.ftl", "exit = Bort härifrån\n");
    assert!(preview.sees(PAGE, "Bort härifrån"), "words");
    for number in 0..60 {
        site.write(&format!("content/pages/m{number}/barn.sv.md"), page("Många."));
    }
    assert!(preview.sees("/rad/barn/m59/", "Många."), "many at once");
    assert_same_as_build(&preview);
}

#[test]
fn where_the_folder_does_not_tell_it_is_looked_at() {
    let site = Sandbox::tiny(SITE);
    let preview = Preview::start_with(&site, &["--port", "0", "--poll"]);
    site.write("content/pages/a/barn.sv.md", page("Utan händelser."));
    assert!(preview.sees(PAGE, "Utan händelser."));
}

#[test]
fn a_fault_is_told_with_its_place_and_cures_itself_while_the_last_good_page_stays() {
    let site = Sandbox::tiny(SITE);
    let preview = Preview::start(&site);
    let mut events = preview.listen(&format!("path={PAGE}"));
    events.until("faults", |data| data.contains("\"faults\":[]"));
    site.write("content/pages/a/barn.sv.md", page("Se [x](page:finns-ej)."));
    let told = events.until("faults", |data| !data.contains("\"faults\":[]"));
    let told: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    let fault = &told["faults"][0];
    assert_eq!(fault["place"], "content/pages/a/barn.sv.md:4:4");
    assert_eq!(fault["rule"], "unknown-page");
    assert!(fault["open"].as_str().is_some_and(|open| open.starts_with("vscode://file/") && open.ends_with(":4:4")));
    assert!(fault["hint"].as_str().is_some_and(|hint| hint.len() > 10), "and its cure");
    assert!(preview.get(PAGE).contains("Först."), "the last good page");
    assert!(preview.get("/_frid/").contains("content/pages/a/barn.sv.md:4:4"), "the board tells it too");
    site.write("content/pages/a/barn.sv.md", page("Rättad."));
    events.until("page", |_| true);
    events.until("faults", |data| data.contains("\"faults\":[]"));
    assert!(preview.sees(PAGE, "Rättad."));
}

#[test]
fn a_broken_template_keeps_the_last_good_site_until_it_is_mended() {
    let site = Sandbox::tiny(SITE);
    let preview = Preview::start(&site);
    let mut events = preview.listen(&format!("path={PAGE}"));
    for broken in ["{% extends \"frid/page.html\" %}{% block lead %}{{ no_such_thing }}{% endblock lead %}", "{% if %}"]
    {
        site.write("content/theme/templates/page.html", broken);
        let told = events.until("faults", |data| data.contains("template-error"));
        assert!(told.contains("theme/templates/page.html:1:"), "{told}");
        assert!(preview.get(PAGE).contains("Först."));
        assert_eq!(preview.ask("/rad/barn/b/", "").status, 200, "every page is answered all the time");
        let mended = "{% extends \"frid/page.html\" %}{% block lead %}<p>Hel.</p>{% endblock lead %}";
        site.write("content/theme/templates/page.html", mended);
        events.until("faults", |data| data.contains("\"faults\":[]"));
        assert!(preview.sees(PAGE, "<p>Hel.</p>"));
    }
}

#[test]
fn only_pages_that_changed_load_again_and_styles_load_none() {
    let site = Sandbox::tiny(SITE);
    let preview = Preview::start(&site);
    let shown = |path: &str| {
        let html = String::from_utf8(preview.ask(path, "Accept: text/html\r\n").body).expect("UTF-8");
        let value = |name: &str| {
            let rest = html.split(&format!("{name}=\"")).nth(1).expect("the script's data");
            rest.split('"').next().expect("a value").to_owned()
        };
        format!("path={path}&page={}&styles={}", value("data-page"), value("data-styles"))
    };
    let (mut changed, mut other) = (preview.listen(&shown(PAGE)), preview.listen(&shown("/rad/barn/b/")));
    assert_eq!((changed.next().0.as_str(), other.next().0.as_str()), ("faults", "faults"), "nothing has changed yet");
    site.write("content/pages/a/barn.sv.md", page("Annat."));
    assert_eq!(changed.next().0, "page");
    site.write("content/theme/components/review/extra.css", ".egen{color:red}");
    let (kind, styles) = other.next();
    assert_eq!(kind, "styles", "the other page has not changed, and new styles load none");
    assert!(preview.get(&format!("/rad/{styles}")).contains(".egen"));
}

#[test]
fn drafts_are_here_and_marked() {
    let site = Sandbox::tiny(SITE);
    site.write("content/pages/a/barn.sv.md", "+++\ntitle = \"A\"\ndraft = true\n+++\nUtkastet.\n");
    let preview = Preview::start(&site);
    let html = preview.get(PAGE);
    assert!(html.contains("Utkastet.") && html.contains("noindex"), "{html}");
    assert!(preview.get("/_frid/").contains("class=\"state draft\""));
    let without = Preview::start_with(&site, &["--port", "0", "--no-drafts"]);
    assert_eq!(without.ask(PAGE, "").status, 404);
}

#[test]
fn the_board_shows_the_matrix_and_a_cell_shows_both_languages() {
    let site = Sandbox::tiny(SITE);
    site.write(
        "content/pages/a/barn.en.md",
        "+++\ntitle = \"A in English\"\ntranslation = { of = \"sv\", state = \"machine\", digest = \"000000000000\" }\n+++\nFirst at 8.\n\nMore.\n",
    );
    let preview = Preview::start(&site);
    let board = preview.get("/_frid/");
    for words in ["class=\"state stale\"", "class=\"state missing\"", "class=\"state reviewed\"", "<html lang=\"sv\""] {
        assert!(board.contains(words), "{words}");
    }
    assert!(preview.get("/_frid/?lang=en").contains("<h1>The board</h1>"));
    let missing = preview.get("/_frid/?state=missing&audience=barn&topic=b");
    assert!(missing.contains("<small>b</small></th>") && !missing.contains("<small>a</small></th>"), "filtered");
    let cell = preview.get("/_frid/compare?topic=a&audience=barn&language=en&lang=en");
    for words in [
        "A in English",
        "Först.",
        "First at 8.",
        "Other numbers",
        "Not in the source",
        "href=\"/rad/en/children/a/\"",
        "vscode://file/",
    ] {
        assert!(cell.contains(words), "{words}: {cell}");
    }
    let none = preview.get("/_frid/compare?topic=b&audience=barn&language=en");
    assert!(none.contains("pages/b/barn.en.md"), "where the missing text is to be written");
    assert_eq!(preview.ask("/_frid/compare?topic=finns-ej&audience=barn&language=en", "").status, 404);
}

#[test]
fn a_site_that_cannot_be_read_at_all_is_answered_with_what_is_wrong() {
    let site = Sandbox::tiny(SITE);
    let sound = site.read("content/site.toml");
    site.write("content/site.toml", "titel = 3\n");
    let preview = Preview::start(&site);
    let answer = preview.ask("/", "");
    assert_eq!(answer.status, 503);
    assert!(String::from_utf8_lossy(&answer.body).contains("content/site.toml:"));
    site.write("content/site.toml", sound);
    assert!(preview.sees(PAGE, "Först."));
}

#[cfg(unix)]
#[test]
fn it_stops_when_it_is_asked_to_and_takes_the_next_free_port() {
    let site = Sandbox::tiny(SITE);
    let mut first = Preview::start(&site);
    let taken = first.address.port().to_string();
    let second = Preview::start_with(&site, &["--port", &taken]);
    assert_ne!(second.address.port(), first.address.port());
    let _open = first.listen("path=/rad/");
    let asked = std::process::Command::new("kill").args(["-TERM", &first.id().to_string()]).status().expect("kill");
    assert!(asked.success());
    assert_eq!(first.ended(), Some(0), "gracefully, though a page listens");
}

#[cfg(unix)]
#[test]
fn the_browser_is_opened_where_that_is_asked_for() {
    use std::os::unix::fs::PermissionsExt as _;
    let site = Sandbox::tiny(SITE);
    site.write("bin/xdg-open", "#!/bin/sh\necho \"$1\" > opened\n");
    let script = site.path().join("bin/xdg-open");
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).expect("permissions");
    let mut command = site.frid(&["serve", "--port", "0", "--open", "--as-of", TODAY]);
    let mut process = command.env("PATH", "bin:/usr/bin:/bin").spawn().expect("the server");
    let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while !site.exists("opened") && std::time::Instant::now() < end {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    process.kill().expect("an end");
    let _ = process.wait();
    assert!(site.read("opened").starts_with("http://127.0.0.1:"));
}

/// Every component of the theme has an example, and each can be made and stands in the gallery.
#[test]
fn every_component_is_shown_by_its_examples() {
    let site = Sandbox::tiny(SITE);
    let preview = Preview::start(&site);
    let gallery = preview.get("/_frid/components?audience=barn");
    assert!(gallery.contains("data-audience=\"barn\""));
    let folder = crate::sandbox::project().join("themes/frid/components");
    let mut examples = 0;
    for entry in std::fs::read_dir(&folder).expect("the components") {
        let entry = entry.expect("a component");
        let name = entry.file_name().into_string().expect("a plain name");
        let text = std::fs::read_to_string(entry.path().join("examples.toml"))
            .unwrap_or_else(|_| panic!("{name} has no examples"));
        let wanted = text.matches("[[example]]").count();
        let section =
            gallery.split(&format!("<h2 id=\"f-of-{name}\">")).nth(1).unwrap_or_else(|| panic!("{name} is not shown"));
        let section = section.split("<h2 id=\"f-of-").next().unwrap_or_default();
        assert_eq!(
            section.matches("<p class=\"source\" data-example").count(),
            wanted,
            "{name}: an example cannot be made"
        );
        examples += wanted;
    }
    assert!(examples > 40, "the examples are read");
    assert_eq!(preview.ask("/_frid/components?audience=ingen", "").status, 404);
}
