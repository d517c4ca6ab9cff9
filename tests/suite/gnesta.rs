//! Gnesta's real site: what comes out of it, and what must not.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use insta::assert_snapshot;

use crate::sandbox::{Run, Sandbox, TODAY, is_kind, project, run, tree};

/// Builds the real site into a folder of the sandbox, with some more environment.
fn build(sandbox: &Sandbox, into: &str, channel: &str, environment: &[(&str, &str)]) -> Run {
    let root = project().to_str().expect("UTF-8");
    let mut command = sandbox.frid(&["build", root, "-o", into, "--as-of", TODAY, "--channel", channel]);
    run(command.envs(environment.iter().copied()))
}

pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The site as the public gets it, built once for all tests that look at it.
pub(crate) static WEB: LazyLock<Files> = LazyLock::new(|| published("web"));

fn published(channel: &str) -> Files {
    let sandbox = Sandbox::empty();
    let run = build(&sandbox, "public", channel, &[]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    sandbox.published()
}

#[test]
fn the_list_of_files_is_known() {
    let hidden = |path: &String| match path.rsplit_once('/') {
        Some(("assets", name)) => format!("assets/[…].{}", name.rsplit('.').next().unwrap_or_default()),
        _ => path.clone(),
    };
    let paths: BTreeSet<String> = WEB.keys().map(hidden).collect();
    assert_snapshot!(paths.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_same_input_gives_the_same_bytes_wherever_it_is_built() {
    let sandbox = Sandbox::empty();
    for (into, environment) in [
        ("a", &[][..]),
        (
            "b",
            &[
                ("LANG", "ar_SY.UTF-8"),
                ("LC_ALL", "ar_SY.UTF-8"),
                ("TZ", "Pacific/Kiritimati"),
                ("RAYON_NUM_THREADS", "1"),
            ][..],
        ),
    ] {
        assert_eq!(build(&sandbox, into, "web", environment).code, 0);
    }
    let (a, b) = (tree(&sandbox.path().join("a")), tree(&sandbox.path().join("b")));
    assert!(a.len() > 600, "{}", a.len());
    assert_eq!(a.keys().collect::<Vec<_>>(), b.keys().collect::<Vec<_>>());
    let differing: Vec<&String> = a.iter().filter(|(path, bytes)| b[*path] != **bytes).map(|(path, _)| path).collect();
    assert_eq!(differing, [] as [&String; 0]);
}

#[test]
fn what_is_for_the_intranet_is_nowhere_in_the_web() {
    let (web, intranet) = (&*WEB, &published("intranet"));
    let secret = secrets();
    assert!(secret.len() > 200, "{}", secret.len());
    let texts = |files: &Files| -> Vec<(String, String)> {
        files.iter().map(|(path, bytes)| (path.clone(), String::from_utf8_lossy(bytes).into_owned())).collect()
    };
    let (open, closed) = (texts(web), texts(intranet));
    let holds = |files: &[(String, String)], words: &str| {
        files.iter().any(|(path, text)| path.contains(words) || text.contains(words))
    };
    let leaked: Vec<_> = secret.iter().filter(|words| holds(&open, words)).collect();
    assert_eq!(leaked, [] as [&String; 0]);
    let shown = secret.iter().filter(|words| holds(&closed, words)).count();
    assert!(shown * 10 > secret.len() * 9, "they are there for those they are for: {shown} of {}", secret.len());
    let staff = web.keys().filter(|path| path.split('/').any(|part| part == "personal" || part == "staff"));
    assert_eq!(staff.collect::<Vec<_>>(), [] as [&String; 0]);
}

/// What only pages for the intranet say: every plain sentence of theirs that is long enough to be nobody else's, and their
/// titles and addresses.
fn secrets() -> BTreeSet<String> {
    let pages = project().join("content/pages");
    let files = tree(&pages).into_iter().filter(|(path, _)| is_kind(path, "md"));
    let texts = files.map(|(_, bytes)| String::from_utf8(bytes).expect("UTF-8"));
    let (hidden, open): (Vec<String>, Vec<String>) =
        texts.partition(|text| text.contains("\nchannels = [\"intranet\"]"));
    let plain = |line: &&str| !line.contains(['[', ']', '*', '|', '`', '"', '&', '<', '>', '^', '=']);
    let sentences = hidden.iter().flat_map(|text| text.lines().filter(plain).flat_map(|line| line.split(". ")));
    let words = sentences.map(|part| part.trim_start_matches(['#', '-', ' ', ':']).trim());
    let slugs = hidden
        .iter()
        .flat_map(|text| text.lines().filter_map(|line| line.strip_prefix("slug = \"")?.strip_suffix('"')));
    let slugs: Vec<&str> = slugs.collect();
    let long = words.filter(|words| words.len() > 30).chain(slugs);
    long.filter(|words| !open.iter().any(|text| text.contains(words))).map(str::to_owned).collect()
}

#[test]
fn nothing_is_fetched_from_anybody_else() {
    let own = ["https://www.gnesta.se/"];
    for (path, bytes) in WEB.iter().filter(|(path, _)| is_kind(path, "html")) {
        let html = std::str::from_utf8(bytes).expect("UTF-8");
        for attribute in
            [" src=\"", " srcset=\"", "<link rel=\"stylesheet\" href=\"", " action=\"", " poster=\"", " data=\""]
        {
            for address in html.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(!address.contains("//"), "{path}: {address}");
            }
        }
        for address in
            html.split("<link rel=\"").skip(1).filter_map(|rest| rest.split("href=\"").nth(1)?.split('"').next())
        {
            assert!(!address.contains("//") || own.iter().any(|own| address.starts_with(own)), "{path}: {address}");
        }
        assert!(!html.contains("document.cookie") && !html.contains("localStorage"), "{path}");
    }
}

#[test]
fn every_link_inside_the_site_leads_to_a_file() {
    let files = &*WEB;
    let mut seen = 0;
    for (path, bytes) in files.iter().filter(|(path, _)| is_kind(path, "html") && path.as_str() != "404.html") {
        let html = std::str::from_utf8(bytes).expect("UTF-8");
        let links = html.split(" href=\"").chain(html.split(" src=\"")).filter_map(|rest| rest.split('"').next());
        for link in links.filter(|link| link.starts_with('.')) {
            let (address, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = resolved(path, address);
            let Some(found) = files.get(&target) else {
                panic!("{path}: {link} leads to {target}, which is not there")
            };
            let found = String::from_utf8_lossy(found);
            assert!(anchor.is_empty() || found.contains(&format!("id=\"{anchor}\"")), "{path}: {link}");
            seen += 1;
        }
    }
    assert!(seen > 10_000, "{seen}");
}

/// The file that an address on a page leads to.
fn resolved(page: &str, address: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => assert!(parts.pop().is_some(), "{page}: {address} leads out of the site"),
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    if path.is_empty() || address.ends_with('/') { format!("{path}index.html") } else { path }
}

#[test]
fn sensitive_pages_say_nothing_to_a_stranger() {
    let words = [
        "vald",
        "våld",
        "hot",
        "misshandel",
        "overgrepp",
        "övergrepp",
        "heder",
        "kvinnofrid",
        "offer",
        "brott",
        "polis",
        "violence",
        "abuse",
        "assault",
        "victim",
        "shelter",
    ];
    let says = |text: &str| -> Vec<String> {
        let text = text.to_lowercase();
        let parts = text.split(|c: char| !c.is_alphanumeric());
        parts.filter(|part| words.contains(part)).map(str::to_owned).collect()
    };
    for (path, bytes) in WEB.iter().filter(|(path, _)| is_kind(path, "html")) {
        let html = std::str::from_utf8(bytes).expect("UTF-8");
        assert_eq!(says(path), [] as [String; 0], "{path}");
        let title = html.split("<title>").nth(1).and_then(|rest| rest.split('<').next()).expect("a title");
        assert_eq!(says(title), [] as [String; 0], "{path}: {title}");
        for meta in html.split("<meta ").skip(1).filter_map(|rest| rest.split('>').next()) {
            assert_eq!(says(meta), [] as [String; 0], "{path}: {meta}");
        }
    }
}

#[test]
fn no_tab_has_another_pages_title() {
    let mut titles: BTreeMap<String, String> = BTreeMap::new();
    let mut twice = Vec::new();
    for (path, bytes) in WEB.iter().filter(|(path, _)| path.ends_with("index.html")) {
        let html = std::str::from_utf8(bytes).expect("UTF-8");
        if html.contains("http-equiv=\"refresh\"") {
            continue;
        }
        let lang =
            html.split("<html lang=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a language").to_owned();
        let audience = html
            .split("data-audience=\"")
            .nth(1)
            .and_then(|rest| rest.split(['"', '>']).next())
            .unwrap_or("")
            .to_owned();
        let title = html.split("<title>").nth(1).and_then(|rest| rest.split('<').next()).expect("a title");
        if let Some(other) = titles.insert(format!("{lang} {audience} {title}"), path.clone()) {
            twice.push(format!("{path} and {other}: {title}"));
        }
    }
    assert_eq!(twice, [] as [String; 0]);
}
