//! The community for show: an invented bicycle company and the people around it.
//!
//! `content/` says what they write, `timeline` when, and `play` lets it happen through the verbs of the rooms, so that the
//! demo can be nothing that a real community could not be.

mod content;
mod curating;
mod making;
mod moderating;
mod play;
mod rewarding;
mod signing;
mod talking;
mod timeline;

use std::collections::HashMap;

use crate::app;
use crate::features::accounts::{Email, password, store};
use crate::features::seals::round;
use crate::platform::access::{Credential, Role};
use crate::platform::clock::Clock;
use crate::platform::config::Settings;
use crate::platform::db::Options;
use crate::platform::error::{Error, Result};
use crate::platform::media::Folder;

/// The password of everybody in the demo. It is no secret: the demo listens on this machine alone.
const PASSWORD: &str = "lumen-velo-demo";

/// What is said of a demo that is there in part.
const HALF: &str = "the making of this demo was interrupted, or still goes on. `cofirma demo --reset` begins anew.";

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

/// The one of each role with whom to sign in.
const GUIDES: [(&str, Role); 4] =
    [("anna", Role::Member), ("marta", Role::Moderator), ("giulia", Role::Product), ("davide", Role::Admin)];

/// Makes what the demo shows, once, and says how to sign in. `progress` hears how many of how many steps are done.
///
/// # Errors
/// Those of the database; [`Error::Unavailable`] when an earlier making was interrupted or still goes on.
pub fn fill(settings: &Settings, progress: impl Fn(usize, usize)) -> Result<Accounts> {
    let content = content::read()?;
    let accounts = accounts(&content)?;
    // A clock that the play moves: everything happens at its own moment of the past.
    let now = Clock::System.now();
    let db = app::open(settings, Clock::fixed(now), &Options::default())?;
    let is_there = |email: &str| {
        let email = Email::parse(email).map_err(|wrong| Error::internal(wrong.key))?;
        Ok::<_, Error>(db.read_now(&Credential::Operator, |tx| store::by_email(tx, &email))?.is_some())
    };
    match (is_there(&accounts.admin)?, is_there(&accounts.customer)?) {
        (true, _) => return Ok(accounts),
        (false, true) => return Err(Error::Unavailable(HALF.to_owned())),
        (false, false) => {}
    }
    // Who runs the demo comes last: where they are, all of it is.
    let is_admin = |step: &timeline::Step| match step {
        timeline::Step::Join { person } => content.people.get(*person).is_some_and(|it| it.email == accounts.admin),
        _ => false,
    };
    let mut steps = timeline::plan(&content, now);
    steps.sort_by_key(|(_, step)| is_admin(step));
    let mut play = play::Play {
        db: &db,
        files: &Folder::new(settings.files.clone()),
        content: &content,
        now,
        password_hash: password::hash(PASSWORD)?,
        people: HashMap::new(),
        questions: HashMap::new(),
        ideas: HashMap::new(),
        comments: HashMap::new(),
    };
    for (done, (at, step)) in steps.iter().enumerate() {
        play.step(*at, step).map_err(|error| Error::internal(format!("{step:?}: {error}")))?;
        progress(done + 1, steps.len());
    }
    round::finish(&db)?;
    Ok(accounts)
}

fn accounts(content: &content::Content) -> Result<Accounts> {
    let [customer, moderator, product, admin] = GUIDES.map(|(key, role)| {
        content.people.iter().find(|person| person.key == key && person.role == role).map(|person| person.email.clone())
    });
    match (customer, moderator, product, admin) {
        (Some(customer), Some(moderator), Some(product), Some(admin)) => {
            Ok(Accounts { customer, moderator, product, admin, password: PASSWORD.to_owned() })
        }
        _ => Err(Error::internal("the demo's content lacks one of its guides")),
    }
}
