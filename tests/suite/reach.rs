//! `frid check --external`, against a host of our own on this machine.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use crate::sandbox::{Sandbox, TODAY};

/// A host that answers by path, and remembers what it was asked.
struct Host {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Host {
    fn new(answers: &[(&'static str, &'static str)]) -> Self {
        let answers: BTreeMap<&str, &str> = answers.iter().copied().collect();
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if let Some(line) = answer(stream, &answers) {
                    heard.lock().expect("nobody panicked").push(line);
                }
            }
        });
        Self { address, asked }
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().expect("nobody panicked"))
    }
}

/// Answers one request with the status line and headers for its path; 404 where there are none.
fn answer(mut stream: TcpStream, answers: &BTreeMap<&str, &str>) -> Option<String> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines().map_while(Result::ok);
    let line = lines.next()?;
    lines.take_while(|line| !line.is_empty()).for_each(drop);
    let path = line.split(' ').nth(1)?;
    let (head, body) = answers.get(path).unwrap_or(&"404 Not Found|").split_once('|')?;
    let body = if line.starts_with("HEAD") { "" } else { body };
    write!(stream, "HTTP/1.1 {head}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}", body.len()).ok()?;
    Some(line.rsplit_once(' ')?.0.to_owned())
}

#[test]
fn addresses_are_asked_once_politely_and_told_at_their_place() {
    let host = Host::new(&[
        ("/robots.txt", "200 OK|User-agent: *\nDisallow: /hemligt\n"),
        ("/finns", "200 OK|Hej"),
        ("/bara-get", "200 OK|Hej"),
        ("/gammal", "301 Moved Permanently\r\nLocation: /finns|"),
        ("/tillfallig", "302 Found\r\nLocation: /finns|"),
        ("/hemligt", "200 OK|Hej"),
    ]);
    let at = &host.address;
    let site = Sandbox::tiny(&format!(
        "== content/pages/stod/vuxna.sv.md\n+++\ntitle = \"Stöd\"\n+++\n[A]({at}/finns) [B]({at}/borta) [C]({at}/gammal)\n[D]({at}/tillfallig) [E]({at}/hemligt) [F]({at}/borta)\n"
    ));
    site.write("content/site.toml", crate::sandbox::SITE.replace("https://www.smhi.se/", "https://127.0.0.1:1/"));
    let ask = ["check", "--as-of", TODAY, "--external", "--format", "json"];
    let told = |said: &str| -> Vec<String> {
        let faults: serde_json::Value = serde_json::from_str(said).expect("JSON");
        let faults = faults.as_array().expect("an array").iter();
        let mine = faults.filter(|fault| fault["file"] == "content/pages/stod/vuxna.sv.md");
        let mine =
            mine.filter(|fault| ["dead-link", "moved-link", "silent-host"].iter().any(|rule| fault["rule"] == **rule));
        mine.map(|fault| format!("{} {}:{} {}", fault["rule"], fault["line"], fault["column"], fault["args"]["reason"]))
            .collect()
    };
    let first = site.run(&ask);
    let finds = [
        "\"dead-link\" 4:25 \"404\"".to_owned(),
        format!("\"moved-link\" 4:51 \"{at}/finns\""),
        "\"dead-link\" 5:28 \"404\"".to_owned(),
    ];
    let found = told(&first.stdout);
    assert_eq!(found.len(), finds.len(), "{found:?} {}", first.stderr);
    assert!(
        found.iter().zip(&finds).all(|(found, find)| found.split(' ').next() == find.split(' ').next()),
        "{found:?}"
    );
    let asked = host.asked();
    assert_eq!(asked.iter().filter(|line| line.ends_with("/borta")).count(), 2, "HEAD, then GET: {asked:?}");
    assert!(!asked.iter().any(|line| line.ends_with("/hemligt")), "robots.txt is kept: {asked:?}");
    let second = site.run(&ask);
    assert_eq!(told(&second.stdout), found, "what is known is told again");
    let again = host.asked();
    assert!(again.iter().all(|line| line.ends_with("/borta") || line.ends_with("/robots.txt")), "{again:?}");
}

#[test]
fn nobody_is_asked_unless_the_user_says_so() {
    let host = Host::new(&[("/finns", "200 OK|Hej")]);
    let site = Sandbox::tiny(&format!(
        "== content/pages/stod/vuxna.sv.md\n+++\ntitle = \"Stöd\"\n+++\n[A]({}/finns)\n",
        host.address
    ));
    site.run(&["check", "--as-of", TODAY]);
    assert_eq!(host.asked(), [] as [String; 0]);
}
