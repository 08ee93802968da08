//! The page of one's security: what is set up, and what is missing.

use actix_web::HttpResponse;
use serde::Serialize;

use super::store;
use super::views::{self, Doors, PasskeyLine};
use crate::features::{passkeys, second_factors};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Section, Visit};

#[derive(Debug, Serialize)]
struct SecurityPage {
    doors: Doors,
    address: String,
    has_password: bool,
    passkeys: Vec<PasskeyLine>,
    totp_since: Option<Moment>,
    codes_left: i64,
    is_linked: bool,
    /// The staff's second factor is asked for, and missing.
    is_wanted: bool,
}

/// `GET /me/security`.
///
/// # Errors
/// Those of reading.
pub async fn show(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page("ways_in/security.html", Section::Account, move |tx| {
            let known = tx.actor().person().ok_or(Error::SignInFirst)?;
            let (person, is_wanted) = (known.id, known.is_held_back);
            let ways = store::of_person(tx, person)?;
            let factor = second_factors::store::of_person(tx, person)?;
            let passkeys = passkeys::store::of_person(tx, person)?;
            Ok(SecurityPage {
                doors: views::doors(tx, of.site())?,
                address: ways.address,
                has_password: ways.has_password,
                passkeys: passkeys.into_iter().map(PasskeyLine::from).collect(),
                totp_since: factor.confirmed_at,
                codes_left: second_factors::store::codes_left(tx, person)?,
                is_linked: ways.identities > 0,
                is_wanted,
            })
        })
        .await
}
