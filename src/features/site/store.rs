//! All SQL about the community itself.

use diesel::prelude::*;

use crate::platform::access::Credential;
use crate::platform::clock::Moment;
use crate::platform::db::schema::{community, rulings};
use crate::platform::db::{Db, ReadTx};
use crate::platform::error::Result;
use crate::platform::web::site::Community;

/// The community's name, and whether it is only for show.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when the database was never migrated.
pub fn community(db: &Db) -> Result<Community> {
    let (name, is_demo) = db.read_now(&Credential::Guest, |tx| {
        Ok(community::table.select((community::name, community::is_demo)).first(tx.conn())?)
    })?;
    Ok(Community { name, is_demo })
}

/// Whether the community is only for show.
///
/// # Errors
/// As [`community`].
pub fn is_demo(db: &Db) -> Result<bool> {
    community(db).map(|community| community.is_demo)
}

/// How many rulings were made since a moment.
pub(super) fn rulings_since(tx: &mut ReadTx<'_>, since: Moment) -> Result<i64> {
    Ok(rulings::table.filter(rulings::created_at.ge(since)).count().get_result(tx.conn())?)
}
