//! Where a request comes from, for the limits that count by network.

use std::net::{IpAddr, SocketAddr};

use actix_web::HttpRequest;

use super::site::Site;
use crate::platform::config::Network;

/// The address that limits count: the client's, or what trusted proxies say of it. IPv6 counts by /64.
pub(super) fn network(request: &HttpRequest, site: &Site) -> IpAddr {
    let peer = request.peer_addr().map_or(IpAddr::from([0, 0, 0, 0]), |peer| peer.ip());
    let forwarded = request.headers().get_all("x-forwarded-for").map(|value| value.to_str().unwrap_or_default());
    counted(peer, forwarded.flat_map(|value| value.split(',')).collect(), &site.trusted_proxies)
}

fn counted(peer: IpAddr, mut chain: Vec<&str>, proxies: &[Network]) -> IpAddr {
    let mut address = peer;
    // What is no address ends the chain: what stands left of it was written by whoever came.
    while proxies.iter().any(|network| network.contains(address))
        && let Some(before) = chain.pop().and_then(forwarded_address)
    {
        address = before;
    }
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() >> 64 << 64).into()),
        v4 => v4,
    }
}

/// An address as proxies write it, some with its port.
fn forwarded_address(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    text.parse().ok().or_else(|| text.parse().ok().map(|with_port: SocketAddr| with_port.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(peer: &str, chain: &[&str]) -> String {
        let proxies = [Network::parse("10.0.0.0/8").unwrap(), Network::parse("::1").unwrap()];
        counted(peer.parse().unwrap(), chain.to_vec(), &proxies).to_string()
    }

    #[test]
    fn only_trusted_proxies_are_believed() {
        assert_eq!(told("203.0.113.9", &["198.51.100.7"]), "203.0.113.9");
        assert_eq!(told("10.0.0.1", &["198.51.100.7"]), "198.51.100.7");
        assert_eq!(told("10.0.0.1", &["6.6.6.6", " 198.51.100.7", " 10.0.0.2"]), "198.51.100.7");
        assert_eq!(told("::1", &["2001:db8:1:2:3:4:5:6"]), "2001:db8:1:2::");
        assert_eq!(told("::ffff:10.0.0.1", &["198.51.100.7"]), "198.51.100.7");
    }

    #[test]
    fn nothing_is_read_left_of_what_is_no_address() {
        assert_eq!(told("10.0.0.1", &["6.6.6.6", "198.51.100.7:4711"]), "198.51.100.7");
        assert_eq!(told("10.0.0.1", &["6.6.6.6", "[2001:db8::7]:4711"]), "2001:db8::");
        assert_eq!(told("10.0.0.1", &["6.6.6.6", "unknown"]), "10.0.0.1");
        assert_eq!(told("10.0.0.1", &["6.6.6.6", ""]), "10.0.0.1");
    }
}
