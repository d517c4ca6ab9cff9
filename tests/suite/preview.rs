//! The real preview server in a test, and a browser of one's own that can say what no browser would.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::sandbox::{Sandbox, TODAY};

/// How long a change may take to be seen before a test gives up: long, for a machine that has much else to do.
const PATIENCE: Duration = Duration::from_mins(1);

/// `frid serve` on a sandbox; it is ended with this value.
pub(crate) struct Preview<'a> {
    pub(crate) site: &'a Sandbox,
    pub(crate) address: SocketAddr,
    process: Child,
}

/// What the server answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl<'a> Preview<'a> {
    /// Starts the server on any free port.
    pub(crate) fn start(site: &'a Sandbox) -> Self {
        Self::start_with(site, &["--port", "0"])
    }

    /// Starts the server with these options and waits until it says where it listens.
    pub(crate) fn start_with(site: &'a Sandbox, options: &[&str]) -> Self {
        let mut command = site.frid(&[&["serve", "--as-of", TODAY], options].concat());
        let mut process = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the server");
        let talk = BufReader::new(process.stderr.take().expect("its talk"));
        let mut lines = talk.lines().map_while(Result::ok);
        let line = lines.find(|line| line.contains("http://")).expect("an address");
        let after = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).expect("an address");
        // What else it says is read and let go, so that it never waits for a reader.
        std::thread::spawn(move || lines.for_each(drop));
        let address = after.replace("localhost", "127.0.0.1").parse().expect("a number and a port");
        Self { site, address, process }
    }

    /// The server's process.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    /// Waits until the process has ended, and gives its exit code.
    pub(crate) fn ended(&mut self) -> Option<i32> {
        self.process.wait().expect("an end").code()
    }

    /// Sends these very bytes and reads the answer to its end.
    pub(crate) fn send(&self, request: &[u8]) -> Option<Answer> {
        let mut stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        // A server that refuses may close before all is sent.
        let _ = stream.write_all(request);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
        let head = String::from_utf8(answer[..end].to_vec()).expect("ASCII");
        let status = head.split(' ').nth(1)?.parse().ok()?;
        Some(Answer { status, head, body: answer[end + 4..].to_vec() })
    }

    /// Asks for a path with these headers beside `Host`.
    pub(crate) fn ask(&self, path: &str, headers: &str) -> Answer {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n{headers}\r\n", self.address);
        self.send(request.as_bytes()).expect("an answer")
    }

    /// The body at a path, as a program gets it.
    pub(crate) fn get(&self, path: &str) -> String {
        String::from_utf8(self.ask(path, "").body).expect("UTF-8")
    }

    /// Waits until the body at a path is as wanted; `None` when it never is.
    pub(crate) fn wait(&self, path: &str, wanted: impl Fn(&Answer) -> bool) -> Option<Answer> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            let answer = self.ask(path, "");
            if wanted(&answer) {
                return Some(answer);
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        None
    }

    /// Waits until a path has these words.
    pub(crate) fn sees(&self, path: &str, words: &str) -> bool {
        self.wait(path, |answer| String::from_utf8_lossy(&answer.body).contains(words)).is_some()
    }

    /// Listens to the events of an open page.
    pub(crate) fn listen(&self, query: &str) -> Events {
        let mut stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        let request = format!("GET /_frid/events?{query} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address);
        stream.write_all(request.as_bytes()).expect("a request");
        Events(BufReader::new(stream))
    }
}

impl Drop for Preview<'_> {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The events that an open page hears.
pub(crate) struct Events(BufReader<TcpStream>);

impl Events {
    /// The next event: its name and its data.
    pub(crate) fn next(&mut self) -> (String, String) {
        let mut name = String::new();
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).expect("an event in time") > 0, "the server went silent");
            if let Some(event) = line.strip_prefix("event: ") {
                event.trim_end().clone_into(&mut name);
            } else if let Some(data) = line.strip_prefix("data: ") {
                return (name, data.trim_end().to_owned());
            }
        }
    }

    /// Waits for an event of this name whose data is as wanted; all others are passed over.
    pub(crate) fn until(&mut self, name: &str, wanted: impl Fn(&str) -> bool) -> String {
        loop {
            let (event, data) = self.next();
            if event == name && wanted(&data) {
                return data;
            }
        }
    }
}
