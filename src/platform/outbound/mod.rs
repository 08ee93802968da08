//! The one way out: every request that this server makes to another goes through [`Outbound`].
//!
//! It asks public addresses alone (`address`), so that nobody can use it to reach what stands beside it; over https
//! alone; follows no redirects; waits five seconds in all; reads a megabyte at most; and knows no proxy. A host that the
//! settings name in `outbound_allow` may have an address that is not public; if it is this machine itself, also plain http.

mod address;

use std::time::Duration;

use ureq::Agent;
use ureq::config::Config;
use ureq::http::{Request, Response, Uri};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};

pub use address::is_public;

/// How long a request may take in all.
pub const PATIENCE: Duration = Duration::from_secs(5);
/// The largest answer that is read, in bytes.
pub const LARGEST: u64 = 1 << 20;

/// Why a request was not made, or brought no answer.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// Not over https, not to a host, or with a name and password in the address.
    #[error("{0} is no address that this server asks")]
    Address(String),
    /// No public address, no connection, too slow, too large, or no HTTP.
    #[error(transparent)]
    Network(#[from] ureq::Error),
}

/// The client for whatever is asked of others. Cheap to clone; blocks: call it where that may be.
#[derive(Debug, Clone)]
pub struct Outbound {
    agent: Agent,
    allowed: Vec<String>,
}

impl Outbound {
    /// A client; `allowed` are hosts in lower case whose addresses need not be public.
    #[must_use]
    pub fn new(allowed: &[String]) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .proxy(None)
            .timeout_global(Some(PATIENCE))
            .user_agent("Cofirma")
            .build();
        let resolver = Guarded { allowed: allowed.to_vec(), names: DefaultResolver::default() };
        let agent = Agent::with_parts(config, DefaultConnector::default(), resolver);
        Self { agent, allowed: allowed.to_vec() }
    }

    /// Makes a request and reads its answer whole. An answer that is no success is an answer.
    ///
    /// # Errors
    /// [`Failed`].
    pub fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, Failed> {
        self.check(request.uri())?;
        let answer = self.agent.run(request)?;
        let (head, mut body) = answer.into_parts();
        let bytes = body.with_config().limit(LARGEST).read_to_vec()?;
        Ok(Response::from_parts(head, bytes))
    }

    fn check(&self, uri: &Uri) -> Result<(), Failed> {
        let refused = || Failed::Address(uri.to_string());
        let authority = uri.authority().ok_or_else(refused)?;
        let is_own = is_loopback(authority.host()) && self.allowed.contains(&plain(authority.host()));
        let is_right = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => is_own,
            _ => false,
        };
        if is_right && !authority.as_str().contains('@') { Ok(()) } else { Err(refused()) }
    }
}

/// Finds the addresses of a host, and leaves out those that are not public.
#[derive(Debug)]
struct Guarded {
    allowed: Vec<String>,
    names: DefaultResolver,
}

impl Resolver for Guarded {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.names.resolve(uri, config, timeout)?;
        let is_allowed = uri.host().is_some_and(|host| self.allowed.contains(&plain(host)));
        let mut open = self.empty();
        for address in found.iter().filter(|address| is_allowed || is_public(address.ip())) {
            open.push(*address);
        }
        if open.is_empty() { Err(ureq::Error::HostNotFound) } else { Ok(open) }
    }
}

/// A host as settings name it: in lower case, without the brackets of IPv6 and the dot at its end.
fn plain(host: &str) -> String {
    host.trim_matches(['[', ']']).trim_end_matches('.').to_lowercase()
}

fn is_loopback(host: &str) -> bool {
    let host = plain(host);
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::{SocketAddr, TcpListener};

    use super::*;

    fn ask(outbound: &Outbound, uri: &str) -> Result<Response<Vec<u8>>, Failed> {
        outbound.send(Request::get(uri).body(Vec::new()).unwrap())
    }

    /// A server that gives this answer to everybody.
    fn answering(answer: Vec<u8>) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { return };
                drop(stream.read(&mut [0; 4096]));
                drop(stream.write_all(&answer));
            }
        });
        address
    }

    #[test]
    fn what_is_not_public_is_never_asked() {
        let open = answering(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi".to_vec());
        let outbound = Outbound::new(&[]);
        for host in ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "0"] {
            let refused = ask(&outbound, &format!("https://{host}:{}/", open.port()));
            assert!(matches!(refused, Err(Failed::Network(ureq::Error::HostNotFound))), "{host}: {refused:?}");
        }
    }

    #[test]
    fn plain_http_is_for_this_machine_and_only_when_it_is_allowed() {
        let address = answering(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi".to_vec());
        let uri = format!("http://{address}/");
        assert!(matches!(ask(&Outbound::new(&[]), &uri), Err(Failed::Address(_))));
        let outbound = Outbound::new(&["127.0.0.1".into(), "example.org".into()]);
        assert_eq!(ask(&outbound, &uri).unwrap().body(), b"hi");
        for refused in ["http://example.org/", "ftp://127.0.0.1/", "https://me:secret@example.org/", "https:///x", "/x"]
        {
            let Ok(request) = Request::get(refused).body(Vec::new()) else { continue };
            assert!(matches!(outbound.send(request), Err(Failed::Address(_))), "{refused}");
        }
    }

    #[test]
    fn redirects_are_answers_and_endless_answers_are_cut() {
        let elsewhere =
            b"HTTP/1.1 302 Found\r\nlocation: http://169.254.169.254/\r\ncontent-length: 0\r\n\r\n".to_vec();
        let outbound = Outbound::new(&["127.0.0.1".into()]);
        assert_eq!(ask(&outbound, &format!("http://{}/", answering(elsewhere))).unwrap().status(), 302);
        let mut large = b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n".to_vec();
        large.resize(large.len() + (2 << 20), b'x');
        assert!(ask(&outbound, &format!("http://{}/", answering(large))).is_err());
    }
}
