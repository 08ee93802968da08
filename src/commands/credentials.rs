//! `cofirma credentials …`: the key with which the community signs proofs.

use clap::Subcommand;

use super::speech;
use crate::features::credentials::permits::ChangeKeys;
use crate::features::credentials::{actions, key};
use crate::platform::access::Credential;
use crate::platform::config::Settings;

#[derive(Debug, Subcommand)]
pub(super) enum Credentials {
    /// Sign with a new key from now on; what the old ones signed can still be checked
    Rotate,
}

/// Does one of them.
pub(super) fn run(settings: &Settings, credentials: &Credentials) -> Result<(), String> {
    match credentials {
        Credentials::Rotate => rotate(settings),
    }
}

fn rotate(settings: &Settings) -> Result<(), String> {
    let db = super::opened(settings)?;
    let new = key::made().map_err(speech::sentence)?;
    let name = new.thumbprint.clone();
    db.act_now(Credential::Operator, move |tx| {
        let permit = tx.actor().may(ChangeKeys)?;
        actions::change_key(&permit, tx, &new)
    })
    .map_err(speech::sentence)?;
    println!("Proofs are signed with the key {name} from now on.");
    println!(
        "The old ones stay in /.well-known/did.json and /.well-known/jwks.json; what they signed can still be checked."
    );
    Ok(())
}
