//! Attacks on the preview: each is refused or survived, and the site stays as it is.

use std::io::Write as _;
use std::net::TcpStream;

use crate::preview::Preview;
use crate::sandbox::{Sandbox, tree};

const SITE: &str = "== content/pages/_index.sv.md\n+++\ntitle = \"Råd och stöd\"\n+++\nHej.\n== content/pages/a/barn.sv.md\n+++\ntitle = \"A\"\n+++\nHej.\n== hemlig.txt\nHemlig.\n";

fn request(host: &str, line: &str, headers: &str) -> Vec<u8> {
    format!("{line} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n").into_bytes()
}

#[test]
fn a_foreign_host_or_origin_is_refused() {
    let site = Sandbox::tiny(SITE);
    let preview = Preview::start(&site);
    let (ours, port) = (preview.address.to_string(), preview.address.port());
    let status =
        |host: &str, headers: &str| preview.send(&request(host, "GET /rad/", headers)).map(|answer| answer.status);
    assert_eq!(status(&ours, ""), Some(200));
    assert_eq!(status(&format!("localhost:{port}"), &format!("Origin: http://localhost:{port}\r\n")), Some(200));
    for host in [
        &format!("evil.example:{port}"),
        "127.0.0.1",
        &format!("localhost.evil.example:{port}"),
        &format!("127.0.0.1:{port}@evil"),
        "",
    ] {
        assert_eq!(status(host, ""), Some(421), "{host}");
    }
    for origin in ["http://evil.example", "null", &format!("https://localhost:{port}"), "http://localhost:1"] {
        assert_eq!(status(&ours, &format!("Origin: {origin}\r\n")), Some(403), "{origin}");
    }
    assert_eq!(status(&ours, "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n"), Some(403));
    let events = preview.send(&request("evil.example", "GET /_frid/events?path=/", ""));
    assert_eq!(events.map(|answer| answer.status), Some(421), "events are no exception");
    let twice = preview.send(format!("GET /rad/ HTTP/1.1\r\nHost: {ours}\r\nHost: evil.example\r\n\r\n").as_bytes());
    assert!(twice.is_none_or(|answer| answer.status >= 400), "two hosts");
    let whole = preview.send(&request(&ours, "GET http://evil.example/rad/", ""));
    assert_eq!(whole.map(|answer| answer.status), Some(421), "a host in the target");
}

#[test]
fn no_way_leads_out_of_the_site() {
    let site = Sandbox::tiny(SITE);
    let preview = Preview::start(&site);
    let ways = [
        "/rad/../hemlig.txt",
        "/rad/../../hemlig.txt",
        "/../hemlig.txt",
        "/rad/%2e%2e/hemlig.txt",
        "/rad/%2E%2E%2Fhemlig.txt",
        "/rad/..%2fhemlig.txt",
        "/rad/..%5chemlig.txt",
        "/rad/%252e%252e/hemlig.txt",
        "/rad/..%c0%afhemlig.txt",
        "/rad/%00hemlig.txt",
        "/rad/....//hemlig.txt",
        "/rad//hemlig.txt",
        "//hemlig.txt",
        "/hemlig.txt",
        "/content/site.toml",
        "/rad/content/site.toml",
        "/rad/C:/Windows/win.ini",
        "/etc/passwd",
        "/_frid/../hemlig.txt",
        "/_frid/assets/../../hemlig.txt",
        "/_frid/compare?topic=../hemlig.txt&audience=barn&language=sv",
    ];
    for way in ways {
        let answer = preview.ask(way, "");
        assert!(matches!(answer.status, 400 | 404), "{way}: {}", answer.status);
        assert!(!String::from_utf8_lossy(&answer.body).contains("Hemlig"), "{way}");
    }
    assert_eq!(preview.ask("/rad/assets/", "").status, 404, "no listing of a folder");
}

#[cfg(unix)]
#[test]
fn a_symlink_is_no_way_out() {
    let site = Sandbox::tiny(SITE);
    let out = Sandbox::tiny("== hemlig.sv.md\n+++\ntitle = \"Hemlig\"\n+++\nHemlig.\n");
    let link = site.path().join("content/pages/a/vuxna.sv.md");
    let preview = Preview::start(&site);
    std::os::unix::fs::symlink(out.path().join("hemlig.sv.md"), link).expect("a link");
    assert!(preview.sees("/_frid/", "vuxna.sv.md"), "it is told of");
    let page = preview.ask("/rad/vuxna/a/", "");
    assert_eq!(page.status, 404, "and not followed");
}

#[test]
fn nothing_but_reading_is_done() {
    let site = Sandbox::tiny(SITE);
    let preview = Preview::start(&site);
    let before = tree(site.path());
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"] {
        let line = format!("{method} /rad/barn/a/");
        let answer = preview.send(&request(&preview.address.to_string(), &line, "Content-Length: 0\r\n"));
        assert_eq!(answer.map(|answer| answer.status), Some(405), "{method}");
    }
    assert_eq!(tree(site.path()), before, "the folder is as it was");
}

#[test]
fn what_is_too_large_or_no_http_is_refused() {
    let site = Sandbox::tiny(SITE);
    let preview = Preview::start(&site);
    let host = preview.address.to_string();
    let long = |length: usize| preview.send(&request(&host, &format!("GET /{}", "a".repeat(length)), ""));
    assert_eq!(long(3000).map(|answer| answer.status), Some(414));
    assert!(long(3_000_000).is_none_or(|answer| answer.status >= 400), "an address without end");
    let header = format!("X: {}\r\n", "b".repeat(2_000_000));
    assert!(preview.send(&request(&host, "GET /rad/", &header)).is_none_or(|answer| answer.status >= 400));
    for noise in [&b"\x16\x03\x01\x02\x00\x01\x00"[..], b"\r\n\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", &[0xff; 4096]] {
        assert!(preview.send(noise).is_none_or(|answer| answer.status >= 400), "{noise:?}");
    }
    assert_eq!(preview.ask("/rad/", "").status, 200, "and the next is answered");
}

#[test]
fn a_thousand_slow_connections_keep_nobody_out() {
    let site = Sandbox::tiny(SITE);
    let preview = Preview::start(&site);
    let slow = |_| {
        let mut stream = TcpStream::connect(preview.address).ok()?;
        stream.write_all(b"GET /rad/ HTTP/1.1\r\nHost: ").ok()?;
        Some(stream)
    };
    let held: Vec<TcpStream> = (0..1000).filter_map(slow).collect();
    assert!(held.len() > 900, "{}", held.len());
    for _ in 0..20 {
        assert_eq!(preview.ask("/rad/barn/a/", "").status, 200);
    }
    site.write("content/pages/a/barn.sv.md", "+++\ntitle = \"A\"\n+++\nÄnnu med.\n");
    assert!(preview.sees("/rad/barn/a/", "Ännu med."), "and changes are seen");
    drop(held);
}

#[test]
fn a_page_has_the_policy_of_the_real_site_and_a_program_gets_its_very_bytes() {
    let site = Sandbox::tiny(SITE).built();
    let preview = Preview::start(&site);
    let page = preview.ask("/rad/barn/a/", "Accept: text/html\r\n");
    let real = site.read("public/_headers");
    let policy = real.lines().find(|line| line.contains("Content-Security-Policy")).expect("a policy");
    let served = page.head.lines().find(|line| line.starts_with("content-security-policy")).expect("a policy");
    assert_eq!(served.split_once(": ").map(|(_, value)| value), policy.split_once(": ").map(|(_, value)| value.trim()));
    assert!(String::from_utf8_lossy(&page.body).contains("<script src=\"/_frid/reload.js\""));
    assert_eq!(preview.get("/rad/barn/a/"), site.read("public/barn/a/index.html"));
    let moved = preview.ask("/rad/barn/a", "");
    assert!(moved.status == 302 && moved.head.contains("location: /rad/barn/a/"), "{}", moved.head);
    let part = preview.ask("/rad/sitemap.xml", "Range: bytes=0-4\r\n");
    assert_eq!((part.status, part.body.as_slice()), (206, &b"<?xml"[..]));
    let nowhere = preview.ask("/rad/finns-ej/", "");
    assert_eq!((nowhere.status, nowhere.body), (404, site.read("public/404.html").into_bytes()));
}

#[test]
fn a_server_for_the_net_tells_no_paths_and_knows_no_names() {
    let site = Sandbox::tiny(SITE);
    let preview = Preview::start_with(&site, &["--port", "0", "--host", "0.0.0.0"]);
    let port = preview.address.port();
    let host = format!("127.0.0.1:{port}");
    let board =
        preview.send(&request(&host, "GET /_frid/compare?topic=a&audience=barn&language=sv", "")).expect("an answer");
    assert_eq!(board.status, 200);
    assert!(!String::from_utf8_lossy(&board.body).contains("vscode://"));
    let named = preview.send(&request(&format!("evil.example:{port}"), "GET /rad/", ""));
    assert_eq!(named.map(|answer| answer.status), Some(421));
}
