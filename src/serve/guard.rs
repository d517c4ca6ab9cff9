//! Who may ask: only a browser on this machine that was sent here by this machine.
//!
//! A foreign page can make a browser ask `http://127.0.0.1:1111/`, and with a name of its own that leads to 127.0.0.1 (DNS
//! rebinding) it could read the answer. Its requests bear its own name as `Host`, or its own `Origin`: both are held
//! against the few names that this server has.

use std::net::{IpAddr, SocketAddr};

use hyper::header::{HOST, ORIGIN};
use hyper::{HeaderMap, Method, StatusCode, Uri};

/// The longest address that is looked at. Nothing that the site has is longer.
const LONGEST: usize = 2048;

/// Why a request is refused, as a status.
pub(super) fn refusal(method: &Method, uri: &Uri, headers: &HeaderMap, address: SocketAddr) -> Option<StatusCode> {
    let mut hosts = headers.get_all(HOST).iter();
    let (host, another) = (hosts.next().and_then(|host| host.to_str().ok()), hosts.next());
    let in_target = uri.authority().is_none_or(|target| is_ours(target.as_str(), address));
    if another.is_some() || !in_target || !host.is_some_and(|host| is_ours(host, address)) {
        return Some(StatusCode::MISDIRECTED_REQUEST);
    }
    let mut origins = headers.get_all(ORIGIN).iter().map(|origin| origin.to_str().ok());
    let foreign = |origin: Option<&str>| {
        let host = origin.and_then(|origin| origin.strip_prefix("http://"));
        !host.is_some_and(|host| is_ours(host, address))
    };
    let from_elsewhere = headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site");
    let navigates = headers.get("sec-fetch-mode").is_none_or(|mode| mode == "navigate");
    if origins.any(foreign) || (from_elsewhere && !navigates) {
        return Some(StatusCode::FORBIDDEN);
    }
    if uri.path_and_query().is_some_and(|path| path.as_str().len() > LONGEST) {
        return Some(StatusCode::URI_TOO_LONG);
    }
    (!matches!(*method, Method::GET | Method::HEAD)).then_some(StatusCode::METHOD_NOT_ALLOWED)
}

/// Whether a host and port are this server's. Where it listens to the net, any number may be its address, but a name is
/// none of its own: a name is what an attacker has.
fn is_ours(host: &str, address: SocketAddr) -> bool {
    let Some((name, port)) = host.rsplit_once(':') else { return address.port() == 80 && is_our_name(host, address) };
    port == address.port().to_string() && is_our_name(name, address)
}

fn is_our_name(name: &str, address: SocketAddr) -> bool {
    let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    match bare.parse::<IpAddr>() {
        Ok(number) => number.is_loopback() || !address.ip().is_loopback(),
        Err(_) => name.eq_ignore_ascii_case("localhost"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(host: &str, origin: Option<&str>) -> Option<StatusCode> {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, host.parse().expect("a value"));
        if let Some(origin) = origin {
            headers.insert(ORIGIN, origin.parse().expect("a value"));
        }
        let address = "127.0.0.1:1111".parse().expect("an address");
        refusal(&Method::GET, &Uri::from_static("/"), &headers, address)
    }

    #[test]
    fn only_our_own_names_with_our_own_port_are_answered() {
        for host in ["127.0.0.1:1111", "localhost:1111", "LOCALHOST:1111", "[::1]:1111", "127.0.0.2:1111"] {
            assert_eq!(asked(host, None), None, "{host}");
        }
        for host in [
            "evil.example:1111",
            "127.0.0.1",
            "localhost:80",
            "127.0.0.1:1111.evil.example",
            "localhost.evil.example:1111",
            "192.168.1.5:1111",
            "127.0.0.1:01111",
            "",
        ] {
            assert_eq!(asked(host, None), Some(StatusCode::MISDIRECTED_REQUEST), "{host}");
        }
    }

    #[test]
    fn a_foreign_origin_is_refused() {
        assert_eq!(asked("localhost:1111", Some("http://localhost:1111")), None);
        for origin in ["http://evil.example", "https://localhost:1111", "null", "http://localhost:2222"] {
            assert_eq!(asked("localhost:1111", Some(origin)), Some(StatusCode::FORBIDDEN), "{origin}");
        }
    }

    #[test]
    fn a_server_on_the_net_knows_numbers_and_no_names() {
        let address = "0.0.0.0:1111".parse().expect("an address");
        assert!(is_ours("192.168.1.5:1111", address));
        assert!(!is_ours("evil.example:1111", address));
    }

    #[test]
    fn nothing_but_reading_is_allowed_and_nothing_endless() {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, "localhost:1111".parse().expect("a value"));
        let address = "127.0.0.1:1111".parse().expect("an address");
        let asked = |method: Method, uri: &str| refusal(&method, &uri.parse().expect("an address"), &headers, address);
        assert_eq!(asked(Method::HEAD, "/"), None);
        for method in [Method::POST, Method::PUT, Method::DELETE, Method::OPTIONS, Method::CONNECT] {
            assert_eq!(asked(method.clone(), "/"), Some(StatusCode::METHOD_NOT_ALLOWED), "{method}");
        }
        assert_eq!(asked(Method::GET, &format!("/{}", "a".repeat(3000))), Some(StatusCode::URI_TOO_LONG));
        assert_eq!(asked(Method::GET, "http://evil.example/"), Some(StatusCode::MISDIRECTED_REQUEST));
    }
}
