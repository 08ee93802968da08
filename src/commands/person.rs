//! `cofirma person …`: who takes part, and as what.

use std::io::Read;
use std::sync::Arc;

use clap::{Args, Subcommand};
use rand::RngExt;

use super::speech;
use crate::features::accounts::actions::{self, Newcomer};
use crate::features::accounts::forms::Introduction;
use crate::features::accounts::permits::AdministerPeople;
use crate::features::accounts::{Email, Relation, password, store};
use crate::features::privacy;
use crate::features::privacy::leaving::{Contributions, Signatures, Wish};
use crate::features::privacy::permits::Leave;
use crate::jobs;
use crate::platform::access::{Credential, Permit, Role};
use crate::platform::clock::Moment;
use crate::platform::config::Settings;
use crate::platform::db::{Db, Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Language, PersonId};
use crate::platform::web::templates::Templates;

#[derive(Debug, Subcommand)]
pub(super) enum Person {
    /// Add a person; a password is made up and printed unless one is given
    Add(Add),
    /// Give a person another role; they are signed out everywhere
    Role {
        /// The address they sign in with
        email: String,
        /// What they are from now on
        #[arg(value_parser = speech::one_of(Role::ALL, Role::as_str, Role::parse))]
        role: Role,
        /// Their title in the company, shown beside their name
        #[arg(long)]
        title: Option<String>,
    },
    /// Make a bearer token for the API and print it; it is never shown again
    Token {
        /// The address of the person whom the token acts for
        email: String,
        /// What the token is for, to tell it from others
        #[arg(long, default_value = "made at the command line")]
        name: String,
    },
    /// Keep a person from taking part; what they wrote stays
    Suspend {
        /// The address they sign in with
        email: String,
        /// Why, in a sentence; the person reads it
        #[arg(long)]
        reason: String,
        /// For how many days; without it until they are reinstated
        #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
        days: Option<u16>,
    },
    /// Erase a person for good: what tells who they were goes, counts and votes stay
    Erase(Erase),
    /// Let a suspended person take part again
    Reinstate {
        /// The address they sign in with
        email: String,
    },
}

#[derive(Debug, Args)]
pub(super) struct Erase {
    /// The address they sign in with, or the code in the address of their page
    person: String,
    /// What becomes of what they wrote
    #[arg(long, default_value = "keep",
        value_parser = speech::one_of(Contributions::ALL, Contributions::as_str, Contributions::parse))]
    contributions: Contributions,
    /// What becomes of what they signed
    #[arg(long, default_value = "anonymous",
        value_parser = speech::one_of(Signatures::ALL, Signatures::as_str, Signatures::parse))]
    signatures: Signatures,
    /// Really do it: there is no way back
    #[arg(long)]
    yes: bool,
}

#[derive(Debug, Args)]
pub(super) struct Add {
    /// The name they go by
    #[arg(long)]
    name: String,
    /// The address they sign in with
    #[arg(long)]
    email: String,
    /// What they may do: members take part, moderators keep it fair, the product team asks and decides, admins all of it
    #[arg(long, default_value = "member", value_parser = speech::one_of(Role::ALL, Role::as_str, Role::parse))]
    role: Role,
    /// Their title in the company, shown beside their name
    #[arg(long)]
    title: Option<String>,
    /// What they are to the company [default: customer for members, employee otherwise]
    #[arg(long, value_parser = speech::one_of(Relation::ALL, Relation::as_str, Relation::parse))]
    relation: Option<Relation>,
    /// The language they read
    #[arg(long, default_value = "en", value_parser = speech::language())]
    language: Language,
    /// Read the password from the standard input, one line
    #[arg(long)]
    password_stdin: bool,
}

/// Does one of them.
pub(super) fn run(settings: &Settings, person: &Person) -> Result<(), String> {
    match person {
        Person::Add(add) => self::add(settings, add),
        Person::Role { email, role, title } => {
            let (new, shown) = (*role, title.clone());
            change(settings, email, move |permit, tx, person| {
                actions::give_role(permit, tx, person, new, shown.as_deref())
            })?;
            println!("{email} has the role {role} now, and is signed out everywhere.");
            Ok(())
        }
        Person::Token { email, name } => {
            let name = name.clone();
            let secret =
                change(settings, email, move |permit, tx, person| actions::make_token(permit, tx, person, &name))?;
            eprintln!("A token that acts for {email}. Keep it: it is not shown again.");
            println!("{}", secret.0);
            Ok(())
        }
        Person::Suspend { email, reason, days } => {
            let (reason, days) = (reason.trim().to_owned(), *days);
            if reason.is_empty() {
                return Err("--reason: say why; the person reads it.".into());
            }
            change(settings, email, move |permit, tx, person| {
                let until = days.map(|days| tx.now().plus(i64::from(days) * Moment::DAY));
                actions::suspend(permit, tx, person, until, &reason)
            })?;
            match days {
                Some(1) => println!("{email} is suspended for a day."),
                Some(days) => println!("{email} is suspended for {days} days."),
                None => println!("{email} is suspended until they are reinstated."),
            }
            Ok(())
        }
        Person::Erase(erase) => self::erase(settings, erase),
        Person::Reinstate { email } => {
            change(settings, email, actions::reinstate)?;
            println!("{email} may take part again.");
            Ok(())
        }
    }
}

/// Lets a verb change the person of this address.
fn change<T: Send + 'static>(
    settings: &Settings,
    email: &str,
    mut verb: impl FnMut(&Permit<AdministerPeople>, &mut WriteTx<'_>, PersonId) -> Result<Recorded<T>> + Send + 'static,
) -> Result<T, String> {
    let address = Email::parse(email).map_err(|wrong| format!("{email}: {}", speech::of_field(&wrong)))?;
    let db = super::opened_to_write(settings)?;
    db.act_now(Credential::Operator, move |tx| {
        let person = store::by_email(tx, &address)?.ok_or(Error::NotFound)?;
        let permit = tx.actor().may(AdministerPeople)?;
        verb(&permit, tx, person)
    })
    .map_err(speech::or_missing(format!("nobody signs in as {email} in {}.", settings.database)))
}

fn erase(settings: &Settings, erase: &Erase) -> Result<(), String> {
    let who = &erase.person;
    if !erase.yes {
        return Err(format!("{who} would be erased for good, with no way back. Say --yes if that is meant."));
    }
    let wish = Wish { contributions: erase.contributions, signatures: erase.signatures };
    let (address, code) = (Email::parse(who).ok(), Code::parse(who));
    let db = super::opened_to_write(settings)?;
    db.act_now(Credential::Operator, move |tx| {
        let person = match (&address, &code) {
            (Some(address), _) => store::by_email(tx, address)?,
            (None, Some(code)) => privacy::store::by_code(tx, code)?,
            (None, None) => None,
        };
        let leaving = privacy::store::lock(tx, person.ok_or(Error::NotFound)?)?;
        let permit = tx.actor().may(Leave { leaving })?;
        privacy::actions::leave(&permit, tx, wish)
    })
    .map_err(speech::or_missing(format!("nobody is known as {who} in {}.", settings.database)))?;
    let templates = Templates::load(&settings.time_zone, db.clock()).map_err(speech::sentence)?;
    jobs::runner(db, Arc::new(templates), settings.files.clone(), settings.mail.folder.clone())
        .run()
        .map_err(speech::sentence)?;
    println!("Erased. What tells who they were is gone; backups that were taken before still hold it.");
    Ok(())
}

fn add(settings: &Settings, add: &Add) -> Result<(), String> {
    let (secret, is_new) = if add.password_stdin { (first_line()?, false) } else { (made_up(), true) };
    let checked = Introduction::check(&add.name, &add.email, &secret, true).map_err(speech::sentence)?;
    let relation = if add.role == Role::Member { Relation::Customer } else { Relation::Employee };
    let newcomer = Newcomer {
        email: Some(checked.email.clone()),
        name: checked.name.clone(),
        title: add.title.clone(),
        role: add.role,
        relation: add.relation.unwrap_or(relation),
        language: add.language,
        password_hash: Some(password::hash(&secret).map_err(|error| error.to_string())?),
    };
    let db = super::opened_to_write(settings)?;
    insert(&db, newcomer).map_err(speech::sentence)?;
    println!("{} takes part in {}, with the role {}.", checked.name, settings.database, add.role);
    println!("Sign in at {}/sign-in with", settings.base_url);
    println!("  address   {}", checked.email.as_str());
    if is_new {
        println!("  password  {secret}");
    } else {
        println!("  the password you gave");
    }
    Ok(())
}

fn insert(db: &Db, newcomer: Newcomer) -> Result<PersonId> {
    db.act_now(Credential::Operator, move |tx| {
        let permit = tx.actor().may(AdministerPeople)?;
        actions::add_person(&permit, tx, &newcomer)
    })
}

fn first_line() -> Result<String, String> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|error| format!("cannot read the password: {error}"))?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// Twenty characters that are not mistaken for each other, in fours: 99 random bits.
#[expect(clippy::disallowed_methods, reason = "a password is made before any transaction")]
fn made_up() -> String {
    const LETTERS: &[u8; 31] = b"23456789abcdefghjkmnpqrstuvwxyz";
    let mut random = rand::rng();
    let four = |random: &mut rand::rngs::ThreadRng| -> String {
        (0..4).map(|_| char::from(LETTERS[random.random_range(0..31)])).collect()
    };
    let fours: Vec<String> = (0..5).map(|_| four(&mut random)).collect();
    fours.join("-")
}

#[cfg(test)]
mod tests {
    #[test]
    fn passwords_that_are_made_up_are_strong_and_differ() {
        let (one, other) = (super::made_up(), super::made_up());
        assert_ne!(one, other);
        assert_eq!(one.len(), 24);
        assert!(super::password::strength(&one, &["Anna Riva", "anna@example.org"]).is_ok());
    }
}
