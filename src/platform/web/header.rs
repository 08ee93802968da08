//! What single headers of a request say: its token, and the network it came from.

use std::net::IpAddr;

use actix_web::HttpRequest;

use super::site::Site;
use crate::platform::access::TokenDigest;

/// The token of an `Authorization` header (RFC 6750, section 2.1). Whatever else the header says is a token that nobody
/// has, so that it is refused and not taken for a guest's.
pub(super) fn token(header: &str) -> TokenDigest {
    let (scheme, secret) = header.trim().split_once(' ').unwrap_or_default();
    TokenDigest::of(if scheme.eq_ignore_ascii_case("bearer") { secret.trim() } else { "" })
}

/// The address of the client, or what trusted proxies say of it.
pub(super) fn network(request: &HttpRequest, site: &Site) -> IpAddr {
    let peer = request.peer_addr().map_or(IpAddr::from([0, 0, 0, 0]), |peer| peer.ip());
    let trusted = |address: IpAddr| site.trusted_proxies.iter().any(|network| network.contains(address));
    let forwarded = request.headers().get_all("x-forwarded-for").filter_map(|value| value.to_str().ok());
    let mut chain: Vec<IpAddr> =
        forwarded.flat_map(|value| value.split(',')).filter_map(|text| text.trim().parse().ok()).collect();
    let mut address = peer;
    while trusted(address)
        && let Some(before) = chain.pop()
    {
        address = before;
    }
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() >> 64 << 64).into()),
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_in_any_spelling_of_its_scheme_and_nothing_else_is_one() {
        assert_eq!(token("Bearer abc"), TokenDigest::of("abc"));
        assert_eq!(token("bearer  abc "), TokenDigest::of("abc"));
        assert_eq!(token("Basic abc"), TokenDigest::of(""));
        assert_eq!(token("abc"), TokenDigest::of(""));
    }
}
