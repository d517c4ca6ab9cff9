//! Whole tiny sites: what is written, and what a reader gets.

use insta::assert_snapshot;

use crate::sandbox::{Sandbox, TODAY, is_kind};

const START: &str = "== content/pages/_index.sv.md\n+++\ntitle = \"Råd och stöd\"\n+++\nVälkommen.\n";

const CONTACTS: &str = r#"== content/data/contacts.toml
[[contact]]
id = "bris"
name = "Bris"
about = { sv = "För dig som är under 18 år.", en = "For you who are under 18." }
phones = ["116 111"]
hours = "always"
cost = "free"
source = "8sidor.se"
source_date = 2025-08-20
[[contact]]
id = "jour"
name = "Jouren"
about = "Kvällar och helger."
via = "Ring nödnumret."
source = "gnesta.se"
"#;

fn page(title: &str, text: &str) -> String {
    format!("+++\ntitle = \"{title}\"\n+++\n{text}\n")
}

/// What stands between two pieces of a page, the first one included.
fn between(html: &str, from: &str, to: &str) -> String {
    let start = html.find(from).unwrap_or_else(|| panic!("{from} in {html}"));
    let end = html[start..].find(to).map_or(html.len(), |end| start + end);
    html[start..end].trim_end().to_owned()
}

/// The text of the page `barn/hjalp-nu/`, rendered.
fn rendered(text: &str) -> String {
    let site =
        Sandbox::tiny(&format!("{START}{CONTACTS}== content/pages/hjalp-nu/barn.sv.md\n{}", page("Hjälp nu", text)));
    let html = site.built().read("public/barn/hjalp-nu/index.html");
    let body = between(&html, "<div class=\"text\" id=\"f-text\">", "</main>");
    body.replacen("<div class=\"text\" id=\"f-text\">", "", 1)
        .split("<nav class=\"side\"")
        .next()
        .expect("a first part")
        .trim()
        .to_owned()
}

#[test]
fn one_page_makes_a_site() {
    let site =
        Sandbox::tiny(&format!("{START}== content/pages/hjalp-nu/barn.sv.md\n{}", page("Hjälp nu", "Hej."))).built();
    let digits = |path: String| match path.split('.').collect::<Vec<_>>().as_slice() {
        [name, digest, end] if digest.len() == 8 => format!("{name}.[digest].{end}"),
        _ => path,
    };
    let is_no_font = |path: &String| !is_kind(path, "woff2");
    let paths: Vec<String> = site.published().into_keys().filter(is_no_font).map(digits).collect();
    assert_snapshot!(paths.join("\n"), @"
    .htaccess
    404.html
    _headers
    _redirects
    a-o/index.html
    aldre/index.html
    assets/OFL.[digest].txt
    assets/exit.[digest].js
    assets/extras.[digest].js
    assets/frid-aldre.[digest].css
    assets/frid-barn.[digest].css
    assets/frid-plain.[digest].css
    assets/frid-vuxna.[digest].css
    assets/frid.[digest].css
    assets/print.[digest].css
    assets/search.[digest].js
    barn/hjalp-nu/index.html
    barn/index.html
    en/a-z/index.html
    en/adults/index.html
    en/aldre/index.html
    en/children/index.html
    en/contacts/index.html
    en/glossary/index.html
    en/index.html
    find/en.json
    find/sv.json
    hjalp-nu/index.html
    index.html
    kontakter/index.html
    manifest.json
    nginx.conf
    ordlista/index.html
    robots.txt
    sitemap.xml
    vuxna/index.html
    web.config
    ");
}

#[test]
fn the_tree_becomes_plain_html() {
    let text = "Ett *två* **tre** ~~fyra~~ `fem`.\n\n- a\n- b\n\n1. c\n\n   d\n\nOrd\n: Förklaring.\n\n| A | B |\n|---|--:|\n| 1 | 2 |\n\n> Citat\n\nNot[^1] igen[^1].\n\n[^1]: Källa.\n\n```toml\na < 1\n```\n\n---\n";
    assert_snapshot!(rendered(text), @r##"
    <p class="tools" data-scripted>
    <button type="button">Skriv ut</button>
    <button type="button" class="aloud" aria-pressed="false" hidden>Läs upp</button>
    </p>

    <p>Ett <em>två</em> <strong>tre</strong> <s>fyra</s> <code>fem</code>.</p>
    <ul>
    <li>a</li>
    <li>b</li>
    </ul>
    <ol>
    <li>
    <p>c</p>

    <p>d</p>
    </li>
    </ol>
    <dl>
    <dt>Ord</dt>
    <dd><p>Förklaring.</p>
    </dd>
    </dl>
    <div class="table" role="region" tabindex="0" aria-label="Tabell"><table>
    <thead><tr><th scope="col">A</th><th scope="col" class="end">B</th></tr></thead>
    <tbody>
    <tr><td>1</td><td class="end">2</td></tr>
    </tbody></table></div>
    <blockquote>
    <p>Citat</p>
    </blockquote>
    <p>Not<sup><a id="f-note-1-1" role="doc-noteref" href="#f-note-1">1</a></sup> igen<sup><a id="f-note-1-2" role="doc-noteref" href="#f-note-1">1</a></sup>.</p>
    <pre><code class="language-toml">a &lt; 1
    </code></pre>
    <hr>
    <section class="footnotes" role="doc-endnotes" aria-labelledby="f-notes">
    <h2 id="f-notes">Noter</h2>
    <ol>
    <li id="f-note-1"><p>Källa.</p>
    <a class="footnote-back" role="doc-backlink" href="#f-note-1-1">Tillbaka till texten (1)</a>
    <a class="footnote-back" role="doc-backlink" href="#f-note-1-2">Tillbaka till texten (1:2)</a>
    </li>
    </ol>
    </section>





    </div>
    "##);
}

#[test]
fn contacts_and_callouts_are_the_themes() {
    let text = "Ring [Bris](contact:bris) nu.\n\n[Bris](contact:bris)\n\n- [Jouren](contact:jour)\n- [](contact:bris)\n\n> [!CAUTION]\n> Ring **nu**.\n";
    assert_snapshot!(rendered(text), @r#"
    <p class="tools" data-scripted>
    <button type="button">Skriv ut</button>
    <button type="button" class="aloud" aria-pressed="false" hidden>Läs upp</button>
    </p>

    <p>Ring Bris <a class="chip" href="tel:116111" aria-label="Bris 116 111"><bdi dir="ltr">116 111</bdi></a> nu.</p>
    <div class="contact">
    <h3 class="name">Bris</h3>

    <p class="ways">
    <a class="call" href="tel:116111"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M7 3h3l1.4 4.6-2 1.6a12 12 0 0 0 5.4 5.4l1.6-2L21 14v3.2a3 3 0 0 1-3 2.8A15 15 0 0 1 4 6a3 3 0 0 1 3-3z"/></svg><span>Ring <bdi dir="ltr">116 111</bdi></span></a>
    </p>
    <p class="about">För dig som är under 18 år.</p>

    <ul class="facts plain">
    <li class="hours">Svarar: dygnet runt, alla dagar</li>
    <li>Det kostar ingenting.</li>
    <li>Samtalet syns i telefonens egen samtalslista.</li>
    </ul>
    <p class="source">Uppgift från 8sidor.se, 20 augusti 2025</p>
    </div><ul class="contacts plain">
    <li class="contact">
    <p class="name"><strong>Jouren</strong></p>

    <p class="via">Ring nödnumret.</p>
    <p class="about">Kvällar och helger.</p>

    <p class="source">Uppgift från gnesta.se</p>
    </li>
    <li class="contact">
    <p class="name"><strong>Bris</strong></p>

    <p class="ways">
    <a class="call" href="tel:116111"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M7 3h3l1.4 4.6-2 1.6a12 12 0 0 0 5.4 5.4l1.6-2L21 14v3.2a3 3 0 0 1-3 2.8A15 15 0 0 1 4 6a3 3 0 0 1 3-3z"/></svg><span>Ring <bdi dir="ltr">116 111</bdi></span></a>
    </p>
    <p class="about">För dig som är under 18 år.</p>

    <ul class="facts plain">
    <li class="hours">Svarar: dygnet runt, alla dagar</li>
    <li>Det kostar ingenting.</li>
    <li>Samtalet syns i telefonens egen samtalslista.</li>
    </ul>
    <p class="source">Uppgift från 8sidor.se, 20 augusti 2025</p>
    </li>
    </ul><div class="callout caution" role="note" aria-label="Vid fara">
    <p class="callout-title">Vid fara</p>
    <p>Ring <strong>nu</strong>.</p>

    </div>




    </div>
    "#);
}

#[test]
fn text_cannot_become_markup() {
    let html = rendered(
        "A \\<b> & \"c\" \\<script>alert(1)\\</script>\n\n[x](https://a.se/?q=\"><script>)\n\n## <https://a.se/&lt;x&gt;>\n",
    );
    assert!(!html.contains("<script>"), "{html}");
    assert!(html.contains("A &lt;b&gt; &amp; "), "{html}");
}

#[test]
fn the_head_tells_machines_and_no_stranger() {
    let text = "+++\ntitle = \"Våld hemma\"\ndiscreet_title = \"Prata med någon\"\nslug = \"prata\"\ndescription = \"Råd för dig.\"\nsensitive = true\n+++\nHej.\n";
    let site = Sandbox::tiny(&format!(
        "{START}== content/pages/vald/barn.sv.md\n{text}== content/pages/vald/barn.en.md\n{text}"
    ))
    .built();
    let html = site.read("public/barn/prata/index.html");
    assert_snapshot!(between(&html, "<title>", "<link rel=\"stylesheet"), @"<title>Prata med någon – Råd och stöd</title>");
    assert_snapshot!(between(&html, "<link rel=\"canonical", "</head>"), @r#"<link rel="canonical" href="https://www.gnesta.se/rad/barn/prata/">"#);
    let alternate = r#"hreflang="en" href="https://www.gnesta.se/rad/en/children/prata/""#;
    assert!(site.read("public/sitemap.xml").contains(alternate), "search engines are told in the sitemap");
    assert!(html.contains("<h1>Våld hemma</h1>"), "the page itself is plain");
    assert!(site.read("public/en/children/prata/index.html").contains("<html lang=\"en\" dir=\"ltr\""));
}

#[test]
fn links_find_the_nearest_text_for_the_reader() {
    let files = format!(
        "{START}== content/pages/a/barn.sv.md\n{}== content/pages/a/vuxna.sv.md\n{}== content/pages/b/barn.sv.md\n{}== content/pages/b/vuxna.sv.md\n{}== content/pages/b/vuxna.en.md\n{}== content/pages/a/aldre.en.md\n{}",
        page("A barn", "Se [b](page:b)."),
        page("A vuxna", "Se [b](page:b#del) och [barnens](page:b@barn)."),
        page("B barn", "Hej."),
        page("B vuxna", "## Del {#del}\nHej."),
        page("B adults", "## Part {#del}\nHi."),
        page("A older", "See [b](page:b)."),
    );
    let site = Sandbox::tiny(&files).built();
    let see = |path: &str| {
        let html = site.read(&format!("public/{path}/index.html"));
        between(&html, "<p>Se", "</p>")
    };
    assert_snapshot!(see("barn/a"), @r#"<p>Se <a href="../../barn/b/">b</a>."#);
    assert_snapshot!(see("vuxna/a"), @r#"<p>Se <a href="../../vuxna/b/#del">b</a> och <a href="../../barn/b/">barnens</a>."#);
    assert_snapshot!(see("en/aldre/a"), @r#"<p>See <a href="../../../en/adults/b/">b</a>."#);
    let choice = between(&site.read("public/b/index.html"), "<ul class=\"cards", "</ul>");
    assert_snapshot!(choice, @r#"<ul class="cards plain" hidden>"#);
}

#[test]
fn a_missing_language_is_a_labelled_link_and_no_copy() {
    let site = Sandbox::tiny(&format!("{START}== content/pages/a/barn.sv.md\n{}", page("A", "Hej."))).built();
    assert!(!site.exists("public/en/children/a/index.html"));
    let home = site.read("public/en/children/index.html");
    assert_snapshot!(between(&home, "<ul class=\"cards", "</ul>"), @r#"<ul class="cards plain" hidden>"#);
    let page = site.read("public/barn/a/index.html");
    assert!(!page.contains("hreflang=\"en\" href=\"https"), "no alternate that is not there");
    assert!(
        !site.read("public/sitemap.xml").contains("hreflang=\"en\" href=\"https://www.gnesta.se/rad/en/children/a/")
    );
}

#[test]
fn a_translation_says_what_it_is_and_when_its_source_has_moved_on() {
    let translated = |digest: &str| {
        format!(
            "+++\ntitle = \"A\"\ntranslation = {{ of = \"sv\", state = \"machine\", digest = \"{digest}\" }}\n+++\nHi.\n"
        )
    };
    let files = format!(
        "{START}== content/pages/a/barn.sv.md\n{}== content/pages/a/barn.en.md\n{}",
        page("A", "Hej."),
        translated("000000000000")
    );
    let html = Sandbox::tiny(&files).built().read("public/en/children/a/index.html");
    assert_snapshot!(between(&html, "<p class=\"notice\"", "</div>"), @r#"
    <p class="notice">This text was translated by a computer. Nobody has checked it yet, so there may be mistakes. <a href="../../../barn/a/" hreflang="sv" lang="sv" dir="ltr">A <span class="tongue">(Svenska)</span></a></p>
    <p class="notice">The Swedish text is newer than this translation. <a href="../../../barn/a/" hreflang="sv" lang="sv" dir="ltr">A <span class="tongue">(Svenska)</span></a></p>
    "#);
}

#[test]
fn a_campaign_is_there_on_its_days_only() {
    let page = "+++\ntitle = \"Kampanj\"\npublish_from = 2026-11-20\npublish_until = 2026-11-30\n+++\nHej.\n";
    let site = Sandbox::tiny(&format!(
        "{START}== content/pages/k/barn.sv.md\n{page}== content/pages/a/barn.sv.md\n{}",
        self::page("A", "Se [mer](page:k).")
    ));
    let there = |day: &str, more: &[&str]| {
        let run = site.run(&[&["build", "--as-of", day], more].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        (site.exists("public/barn/k/index.html"), run.stderr.contains("link-to-absent"))
    };
    assert_eq!(there("2026-11-19", &[]), (false, true));
    assert_eq!(there("2026-11-20", &[]), (true, false));
    assert_eq!(there("2026-11-30", &[]), (true, false));
    assert_eq!(there("2026-12-01", &[]), (false, true));
    assert_eq!(there("2026-11-19", &["--drafts"]), (true, false));
    assert!(
        site.read("public/barn/k/index.html").contains("noindex"),
        "shown before its time it is no page for readers"
    );
    assert_eq!(there(TODAY, &[]), (true, false));
}

#[test]
fn pictures_get_widths_and_lose_their_past() {
    let site = Sandbox::tiny(&format!(
        "{START}== content/pages/a/barn.sv.md\n{}",
        page("A", "![Ett blått fält](blatt.png)\n\n![En röd ruta](/bilder/ruta.svg)")
    ));
    let blue = image::RgbImage::from_pixel(1200, 600, image::Rgb([20, 60, 160]));
    let mut png = std::io::Cursor::new(Vec::new());
    blue.write_to(&mut png, image::ImageFormat::Png).expect("a picture");
    site.write("content/pages/a/blatt.png", png.into_inner());
    site.write("content/pages/bilder/ruta.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><rect width=\"10\" height=\"10\" fill=\"#a00\"/></svg>");
    let site = site.built();
    let html = site.read("public/barn/a/index.html");
    let digits = regex_free_digests(&between(&html, "<picture>", "</div>"));
    assert_snapshot!(digits, @r#"
    <picture>
    <source type="image/webp" srcset="../../assets/[digest]-480.webp 480w, ../../assets/[digest]-960.webp 960w" sizes="(min-width: 40em) 38em, 100vw">
    <source type="image/png" srcset="../../assets/[digest]-480.png 480w, ../../assets/[digest]-960.png 960w" sizes="(min-width: 40em) 38em, 100vw">
    <img src="../../assets/[digest]-960.png" alt="Ett blått fält" width="960" height="480" loading="lazy" decoding="async">
    </picture></p>
    <p><picture>
    <img src="../../assets/[digest].svg" alt="En röd ruta" width="10" height="10" loading="lazy" decoding="async">
    </picture></p>
    "#);
    assert!(site.published().keys().all(|path| !path.contains("blatt") && !path.contains("ruta")), "names say nothing");
}

/// The same with every 16-digit digest taken out.
fn regex_free_digests(html: &str) -> String {
    let parts = html.split("assets/").enumerate();
    parts.map(|(at, part)| if at == 0 { part.to_owned() } else { format!("assets/[digest]{}", &part[16..]) }).collect()
}

#[test]
fn old_addresses_lead_on() {
    let text = "+++\ntitle = \"A\"\naliases = [\"/gammal/sida/\"]\n+++\nHej.\n";
    let site = Sandbox::tiny(&format!("{START}== content/pages/a/barn.sv.md\n{text}")).built();
    let html = site.read("public/gammal/sida/index.html");
    assert_snapshot!(between(&html, "<meta http-equiv", "<meta property"), @r#"<meta http-equiv="refresh" content="0; url=../../barn/a/">"#);
    assert_snapshot!(site.read("public/_redirects"), @"/rad/gammal/sida/ /rad/barn/a/ 301");
}

#[test]
fn a_base_url_may_have_a_path_and_pages_work_below_any() {
    let site = Sandbox::tiny(&format!("{START}== content/pages/a/barn.sv.md\n{}", page("A", "Hej.")));
    let run = site.run(&["build", "--as-of", TODAY, "--base-url", "https://exempel.se/en/annan/plats/"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let html = site.read("public/barn/a/index.html");
    assert!(html.contains("<link rel=\"canonical\" href=\"https://exempel.se/en/annan/plats/barn/a/\">"), "{html}");
    assert!(!html.contains("href=\"/"), "no link from the host's root");
    assert!(site.read("public/404.html").contains("href=\"/en/annan/plats/"), "but where nobody knows how deep one is");
}

#[test]
fn a_sites_own_theme_lies_over_the_programs() {
    let files = format!(
        "{START}== content/pages/a/barn.sv.md\n{}== content/theme/templates/page.html\n{{% extends \"frid/page.html\" %}}\n{{% block lead %}}<p>Gnesta hälsar.</p>{{% endblock lead %}}\n== content/theme/components/review/extra.css\n.egen{{color:red}}\n== content/locales/sv/site.ftl\nexit = Bort härifrån\n",
        page("A", "Hej.")
    );
    let site = Sandbox::tiny(&files).built();
    let html = site.read("public/barn/a/index.html");
    assert!(html.contains("<p>Gnesta hälsar.</p>") && html.contains("<h1>A</h1>"), "{html}");
    assert!(html.contains("<span>Bort härifrån</span>"), "a site may word things otherwise");
    assert!(
        site.published()
            .iter()
            .any(|(path, bytes)| is_kind(path, "css") && bytes.windows(5).any(|part| part == b".egen"))
    );
}

#[test]
fn another_municipalitys_plan_is_read_whole() {
    let site = Sandbox::tiny(&format!("{START}== content/pages/a/barn.sv.md\n{}", page("A", "Hej.")));
    site.write("content/data/plan.toml", include_str!("../fixtures/plan-two/plan.toml"));
    assert_eq!(site.faults(), [] as [String; 0]);
}
