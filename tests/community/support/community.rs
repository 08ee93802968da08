//! A running community: a server on a port of its own, with a clock that tests move.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;

use actix_web::dev::ServerHandle;
use actix_web::web;
use cofirma::app::{self, Application};
use cofirma::features::accounts::actions::{self as accounts, Newcomer};
use cofirma::features::accounts::permits::{AdministerPeople, SignIn};
use cofirma::features::accounts::person::From;
use cofirma::features::accounts::{Email, Relation};
use cofirma::features::audit::{self, AuditCommunity};
use cofirma::features::live::Hub;
use cofirma::platform::access::{Credential, Role};
use cofirma::platform::clock::{Clock, Moment};
use cofirma::platform::community::WayIn;
use cofirma::platform::config::{Flags, Settings};
use cofirma::platform::db::{Db, Options, Recorded};
use cofirma::platform::id::{Language, PersonId};
use cofirma::platform::web::Site;

use super::backend::{Backend, Kind, kinds};
use super::browser::Browser;
use super::people::{Guest, Person};
use super::strangers::Stranger;

/// Monday, 23 November 2026, noon UTC: when every test begins.
pub const START: Moment = Moment(1_795_435_200 * Moment::SECOND);

static NUMBER: AtomicU64 = AtomicU64::new(0);

/// A community on each database at hand, one after the other.
pub fn every_database() -> impl Iterator<Item = Community> {
    kinds().into_iter().map(Community::on)
}

pub struct Community {
    pub db: Db,
    pub clock: Clock,
    pub settings: Settings,
    pub backend: Arc<Backend>,
    pub address: SocketAddr,
    /// The server's parts.
    pub site: web::Data<Site>,
    /// Those who look at its live counts.
    pub hub: web::Data<Hub>,
    /// Tells its letters from those of others.
    pub(super) number: u64,
    handle: ServerHandle,
    thread: Option<JoinHandle<()>>,
}

impl Community {
    /// A fresh community on this kind of database.
    pub fn on(kind: Kind) -> Self {
        Self::with(kind, &Options::default())
    }

    /// A fresh community with database options of its own.
    pub fn with(kind: Kind, options: &Options) -> Self {
        Self::over(Arc::new(Backend::fresh(kind)), options, Clock::fixed(START))
    }

    /// A server over a database that is there already; several may stand over one.
    pub fn over(backend: Arc<Backend>, options: &Options, clock: Clock) -> Self {
        Self::set_up(backend, options, clock, |_| {})
    }

    /// A fresh community with settings of its own.
    pub fn with_settings(kind: Kind, change: impl FnOnce(&mut Settings)) -> Self {
        Self::set_up(Arc::new(Backend::fresh(kind)), &Options::default(), Clock::fixed(START), change)
    }

    fn set_up(backend: Arc<Backend>, options: &Options, clock: Clock, change: impl FnOnce(&mut Settings)) -> Self {
        // What goes wrong inside is told with the test that made it so.
        drop(
            tracing_subscriber::fmt()
                .with_env_filter(std::env::var("COFIRMA_TEST_LOG").unwrap_or_else(|_| "error".into()))
                .with_test_writer()
                .try_init(),
        );
        let mut settings = Settings::from_flags(&Flags {
            listen: Some("127.0.0.1:0".into()),
            trusted_proxy: vec!["127.0.0.1".into()],
            files: Some(backend.folder.path().join("files")),
            mail_folder: Some(backend.folder.path().join("mail")),
            ..Flags::default()
        })
        .expect("settings");
        settings.database = backend.url.clone();
        change(&mut settings);
        let db = app::open(&settings, clock.clone(), options).expect("a database");
        let (tell, told) = mpsc::channel();
        let thread = {
            let (settings, db) = (settings.clone(), db.clone());
            std::thread::spawn(move || {
                actix_web::rt::System::new().block_on(async move {
                    let application = Application::build(&settings, db, 1).expect("a server");
                    let Application { site, hub, addresses, server } = application;
                    tell.send((addresses[0], site, hub, server.handle())).expect("a listener");
                    server.await.expect("a run");
                });
            })
        };
        let (address, site, hub, handle) = told.recv().expect("a server");
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        Self { db, clock, settings, backend, address, site, hub, number, handle, thread: Some(thread) }
    }

    /// The kind of database underneath.
    pub fn kind(&self) -> Kind {
        self.backend.kind
    }

    /// Lets time pass.
    pub fn days_pass(&self, days: i64) {
        self.clock.advance(days * Moment::DAY);
    }

    /// Somebody without a name.
    pub fn guest(&self) -> Guest<'_> {
        Guest { community: self, browser: self.browser() }
    }

    /// Somebody who has never been here, with two browsers.
    pub fn stranger(&self) -> Stranger<'_> {
        Stranger::new(self)
    }

    /// A browser without cookies.
    pub fn browser(&self) -> Browser {
        Browser::new(self.address, &self.settings.base_url)
    }

    pub fn customer(&self, name: &str) -> Person {
        self.person(name, Role::Member)
    }

    pub fn moderator(&self, name: &str) -> Person {
        self.person(name, Role::Moderator)
    }

    pub fn product_manager(&self, name: &str) -> Person {
        self.person(name, Role::Product)
    }

    pub fn admin(&self, name: &str) -> Person {
        self.person(name, Role::Admin)
    }

    /// A person of this role, signed in.
    pub fn person(&self, name: &str, role: Role) -> Person {
        let id = self.add_person(name, role);
        self.signed_in(id, name)
    }

    /// A person of this role, signed in nowhere.
    pub fn add_person(&self, name: &str, role: Role) -> PersonId {
        let id = self.add_newcomer(name, role);
        // People of tests have been here for long, unless a test is about newcomers.
        self.meddle(&format!("UPDATE people SET created_at = created_at - {} WHERE id = {}", 60 * Moment::DAY, id.0));
        id
    }

    /// Somebody who has just made an account, signed in.
    pub fn newcomer(&self, name: &str) -> Person {
        let id = self.add_newcomer(name, Role::Member);
        self.signed_in(id, name)
    }

    fn add_newcomer(&self, name: &str, role: Role) -> PersonId {
        let address = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
        let newcomer = Newcomer {
            email: Some(Email::parse(&address).expect("an address")),
            name: name.to_owned(),
            title: (role != Role::Member).then(|| "Of the house".to_owned()),
            role,
            relation: Relation::Customer,
            language: Language::En,
            password_hash: None,
        };
        self.db
            .act_now(Credential::Operator, move |tx| {
                let permit = tx.actor().may(AdministerPeople)?;
                accounts::add_person(&permit, tx, &newcomer)
            })
            .expect("a person")
    }

    /// That person in a browser of their own.
    pub fn signed_in(&self, id: PersonId, name: &str) -> Person {
        let (secret, _) = self
            .db
            .act_now(Credential::Guest, move |tx| {
                let permit = tx.actor().may(SignIn)?;
                accounts::sign_in(
                    &permit,
                    tx,
                    id,
                    From { user_agent: "tests", network: "127.0.0.1", way: WayIn::Password },
                )
            })
            .expect("a session");
        let mut browser = self.browser();
        browser.set_cookie("cofirma", &secret.0);
        Person { id, name: name.to_owned(), browser, db: self.db.clone() }
    }

    /// The same person, who signs in once more.
    pub fn again(&self, person: &Person) -> Person {
        self.signed_in(person.id, &person.name)
    }

    /// A person's bearer token for the API.
    pub fn token_of(&self, person: &Person) -> String {
        let id = person.id;
        self.db
            .act_now(Credential::Operator, move |tx| {
                let permit = tx.actor().may(AdministerPeople)?;
                accounts::make_token(&permit, tx, id, "tests")
            })
            .expect("a token")
            .0
    }

    /// How many events of this kind the audit log holds.
    pub fn events(&self, kind: &str) -> i64 {
        self.count(&format!("SELECT count(*) AS n FROM events WHERE kind = '{kind}'"))
    }

    /// Asserts what `cofirma check` proves: every count equals what it counts.
    #[track_caller]
    pub fn adds_up(&self) {
        let report = self.db.read_now(&Credential::Operator, |tx| {
            let permit = tx.actor().may(AuditCommunity)?;
            audit::run(&permit, tx)
        });
        let findings = report.expect("a report").findings;
        let broken: Vec<String> =
            findings.iter().filter(|finding| !finding.holds()).map(|finding| finding.to_string()).collect();
        assert!(broken.is_empty(), "{:?}: {broken:#?}", self.kind());
        assert!(findings.len() > 5, "{} checks prove little", findings.len());
    }

    /// The texts that a statement tells, as column `line`.
    pub fn lines(&self, sql: &str) -> Vec<String> {
        use diesel::prelude::*;
        #[derive(QueryableByName)]
        struct Line {
            #[diesel(sql_type = diesel::sql_types::Text)]
            line: String,
        }
        let sql = sql.to_owned();
        let lines = self.db.read_now(&Credential::Operator, move |tx| {
            Ok(diesel::sql_query(sql).load::<Line>(tx.conn())?.into_iter().map(|line| line.line).collect())
        });
        lines.expect("lines")
    }

    /// Changes rows behind the back of the program, as a slip of an operator or a broken disk would.
    pub fn meddle(&self, sql: &str) {
        use diesel::prelude::*;
        let sql = sql.to_owned();
        self.db
            .act_now(Credential::Operator, move |tx| {
                diesel::sql_query(sql.as_str()).execute(tx.conn())?;
                Ok(Recorded::nothing(()))
            })
            .expect("a change");
    }

    /// The one number that a statement tells, as column `n`.
    pub fn count(&self, sql: &str) -> i64 {
        use diesel::prelude::*;
        #[derive(QueryableByName)]
        struct Number {
            #[diesel(sql_type = diesel::sql_types::BigInt)]
            n: i64,
        }
        let sql = sql.to_owned();
        self.db
            .read_now(&Credential::Operator, move |tx| Ok(diesel::sql_query(sql).get_result::<Number>(tx.conn())?.n))
            .expect("a number")
    }
}

impl Drop for Community {
    fn drop(&mut self) {
        drop(self.handle.stop(false));
        if let Some(thread) = self.thread.take() {
            // A panic of the server's thread has failed the test already.
            drop(thread.join());
        }
    }
}
