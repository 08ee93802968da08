//! The word for a signed-in browser.

use crate::platform::clock::Moment;
use crate::platform::community::WayIn;
use crate::platform::id::SessionId;

/// A signed-in browser.
#[derive(Debug, Clone)]
pub struct Session {
    /// The row.
    pub id: SessionId,
    /// What pages call it by: the beginning of the digest of its secret.
    pub mark: String,
    /// The browser's name for itself.
    pub user_agent: String,
    /// How it began.
    pub way: WayIn,
    /// From where, as limits count it.
    pub network: String,
    /// When it began.
    pub since: Moment,
    /// When it was last used, give or take ten minutes.
    pub seen: Moment,
}
