//! Ways in as pages show them.

use serde::Serialize;

use crate::features::passkeys::passkey::Passkey;
use crate::platform::clock::Moment;
use crate::platform::community::WayIn;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::web::Site;

/// The doors that a sign-in page shows.
#[derive(Debug, Clone, Serialize)]
pub struct Doors {
    /// A code by mail.
    pub code: bool,
    /// A password.
    pub password: bool,
    /// A passkey.
    pub passkey: bool,
    /// An OpenID provider, by the name on its button; empty when there is none.
    pub openid: String,
}

/// The doors of this community.
///
/// # Errors
/// Those of the database.
pub fn doors(tx: &mut ReadTx<'_>, site: &Site) -> Result<Doors> {
    let community = tx.community()?;
    let openid = site.openid.as_ref().filter(|_| community.offers(WayIn::OpenId));
    Ok(Doors {
        code: community.offers(WayIn::Code),
        password: community.offers(WayIn::Password),
        passkey: community.offers(WayIn::Passkey),
        openid: openid.map(|openid| openid.name.clone()).unwrap_or_default(),
    })
}

/// A passkey in the list of its owner.
#[derive(Debug, Clone, Serialize)]
pub struct PasskeyLine {
    code: String,
    name: String,
    created_at: Moment,
    last_used_at: Option<Moment>,
}

impl From<Passkey> for PasskeyLine {
    fn from(passkey: Passkey) -> Self {
        let Passkey { code, name, created_at, last_used_at } = passkey;
        Self { code: code.to_string(), name, created_at, last_used_at }
    }
}
