//! Pure decisions about ways in.

use super::ways::Ways;
use crate::platform::community::{Community, WayIn};

/// The key of the sentence for somebody who would lock themselves out.
pub const LAST_WAY_IN: &str = "conflict-last-way-in";

/// Whether a person with these ways can come in where the community offers those.
#[must_use]
pub fn can_come_in(ways: &Ways, community: &Community) -> bool {
    let has = |way| match way {
        WayIn::Code => !ways.address.is_empty(),
        WayIn::Password => ways.has_password && !ways.address.is_empty(),
        WayIn::Passkey => ways.passkeys > 0,
        WayIn::OpenId => ways.identities > 0,
        WayIn::Link => false,
    };
    community.ways_in.iter().copied().any(has)
}
