//! Builds that are cut short, or that cannot write: the published site is the old one or the new one, never a mixture.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::sandbox::{Sandbox, TODAY, run, tree};

type Tree = BTreeMap<String, Vec<u8>>;

fn args<'a>(root: &'a str, base: &'a str) -> [&'a str; 8] {
    ["build", root, "-o", "public", "--as-of", TODAY, "--base-url", base]
}

#[test]
fn a_killed_build_leaves_the_old_site_or_the_new_one_whole() {
    let sandbox = Sandbox::gnesta();
    let root = ".";
    let bases = ["https://a.example/", "https://b.example/"];
    let mut whole: Vec<Tree> = Vec::new();
    let mut longest = Duration::ZERO;
    for base in bases {
        let began = Instant::now();
        let run = sandbox.run(&args(root, base));
        longest = longest.max(began.elapsed());
        assert_eq!(run.code, 0, "{}", run.stderr);
        whole.push(sandbox.published());
    }
    assert_ne!(whole[0], whole[1], "every page differs between the two");
    let mut killed = 0;
    for moment in 0..20_u32 {
        let base = bases[moment as usize % 2];
        let mut child = sandbox.frid(&args(root, base)).spawn().expect("the program runs");
        std::thread::sleep(longest * moment / 20);
        killed += usize::from(child.try_wait().expect("a state").is_none());
        child.kill().expect("killed");
        child.wait().expect("gone");
        let now = sandbox.published();
        assert!(whole.contains(&now), "moment {moment}: {} files", now.len());
    }
    assert!(killed >= 10, "most runs were cut short: {killed}");
    let run = sandbox.run(&args(root, bases[0]));
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(sandbox.published(), whole[0]);
    let left: Vec<_> =
        std::fs::read_dir(sandbox.path()).expect("a folder").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left.len(), 2, "beside content and public nothing of the killed runs is left: {left:?}");
}

/// A tiny site that was published, and then changed.
fn changed() -> (Sandbox, Tree) {
    let site = Sandbox::tiny("== content/pages/_index.sv.md\n+++\ntitle = \"Råd\"\n+++\nHej.\n== content/pages/a/barn.sv.md\n+++\ntitle = \"A\"\n+++\nHej.\n").built();
    let before = site.published();
    site.write("content/pages/a/barn.sv.md", "+++\ntitle = \"A\"\n+++\nNytt.\n");
    (site, before)
}

#[test]
fn a_full_disk_is_told_and_the_old_site_stays() {
    let (site, before) = changed();
    // A limit on the size of files acts as a full disk does: a write fails half-way.
    let program = site.frid(&[]);
    let mut shell = Command::new("bash");
    let line = format!(
        "trap '' XFSZ; ulimit -f 1; exec '{}' build --as-of {TODAY}",
        program.get_program().to_str().expect("UTF-8")
    );
    let run = run(shell
        .arg("-c")
        .arg(line)
        .current_dir(site.path())
        .env_clear()
        .env("FRID_LANG", "sv")
        .env("PATH", "/usr/bin:/bin"));
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(run.stderr.contains("Frid kunde inte fortsätta") && run.stderr.contains("public"), "{}", run.stderr);
    assert_eq!(site.published(), before);
}

#[test]
fn a_place_where_nothing_can_be_written_is_told() {
    let (site, before) = changed();
    let run = site.run(&["build", "--as-of", TODAY, "-o", "/proc/frid/public"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(run.stderr.contains("/proc/frid"), "{}", run.stderr);
    site.write("vagg", "x");
    let run = site.run(&["build", "--as-of", TODAY, "-o", "vagg"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert_eq!(site.published(), before);
}

#[test]
fn two_builds_at_once_do_not_meet() {
    let sandbox = Sandbox::gnesta();
    let root = ".";
    let started: Vec<_> = ["https://a.example/", "https://b.example/"]
        .into_iter()
        .map(|base| {
            sandbox.frid(&args(root, base)).stderr(std::process::Stdio::null()).spawn().expect("the program runs")
        })
        .collect();
    let codes: Vec<_> = started.into_iter().map(|mut child| child.wait().expect("gone").code()).collect();
    assert!(codes.contains(&Some(0)) && codes.iter().all(|code| matches!(code, Some(0 | 2))), "{codes:?}");
    let found = tree(&sandbox.path().join("public"));
    let pages: Vec<&Vec<u8>> =
        found.iter().filter(|(path, _)| path.ends_with("index.html")).map(|(_, bytes)| bytes).collect();
    let holds = |bytes: &[u8], word: &str| bytes.windows(word.len()).any(|part| part == word.as_bytes());
    let of_a = pages.iter().filter(|bytes| holds(bytes, "https://a.example/")).count();
    let of_b = pages.iter().filter(|bytes| holds(bytes, "https://b.example/")).count();
    assert!((of_a == 0) != (of_b == 0), "one of the two, whole: {of_a} and {of_b}");
}
