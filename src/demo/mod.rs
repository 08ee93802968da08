//! The community for show: an invented bicycle company and the people around it.

use crate::features::accounts::actions::{self, Newcomer};
use crate::features::accounts::permits::AdministerPeople;
use crate::features::accounts::{Email, Relation, password, store};
use crate::platform::access::{Credential, Role};
use crate::platform::config::Settings;
use crate::platform::db::Db;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Language;

/// The password of everybody in the demo. It is no secret: the demo listens on this machine alone.
const PASSWORD: &str = "lumen velo demo";

/// How to sign in to the demo: an address for each role, one password for all.
#[derive(Debug, Clone)]
pub struct Accounts {
    /// Somebody who rides.
    pub customer: String,
    /// Somebody who keeps it fair.
    pub moderator: String,
    /// Somebody who asks and decides.
    pub product: String,
    /// Who runs the community.
    pub admin: String,
    /// Everybody's password.
    pub password: String,
}

/// Makes what the demo shows, once, and says how to sign in.
///
/// # Errors
/// Those of the database.
pub fn fill(_settings: &Settings, db: &Db) -> Result<Accounts> {
    let customer = member(db, "Anna Riva", "anna.riva@posta.example", Role::Member)?;
    let moderator = member(db, "Marta Benini", "marta@lumenvelo.example", Role::Moderator)?;
    let product = member(db, "Giulia Moretti", "giulia@lumenvelo.example", Role::Product)?;
    let admin = member(db, "Davide Ferraresi", "davide@lumenvelo.example", Role::Admin)?;
    Ok(Accounts { customer, moderator, product, admin, password: PASSWORD.to_owned() })
}

fn member(db: &Db, name: &'static str, address: &str, role: Role) -> Result<String> {
    let email = Email::parse(address).map_err(|wrong| {
        let mut errors = FormErrors::new();
        errors.add("email", wrong);
        Error::Invalid(errors)
    })?;
    if db.read_now(&Credential::Operator, |tx| store::by_email(tx, &email))?.is_some() {
        return Ok(address.to_owned());
    }
    let newcomer = Newcomer {
        email: Some(email),
        name: name.to_owned(),
        title: None,
        role,
        relation: if role == Role::Member { Relation::Customer } else { Relation::Employee },
        language: Language::It,
        password_hash: Some(password::hash(PASSWORD)?),
    };
    db.act_now(Credential::Operator, move |tx| {
        let permit = tx.actor().may(AdministerPeople)?;
        actions::add_person(&permit, tx, &newcomer)
    })?;
    Ok(address.to_owned())
}
