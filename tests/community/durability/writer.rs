//! Acts that go wrong beside others that do not: each stands or falls alone, with everything it caused.

use std::sync::mpsc;
use std::time::Duration;

use cofirma::app;
use cofirma::event::Event;
use cofirma::features::accounts;
use cofirma::features::accounts::actions::{self, Newcomer};
use cofirma::features::accounts::permits::AdministerPeople;
use cofirma::features::accounts::{Email, Relation};
use cofirma::platform::access::{Credential, Role};
use cofirma::platform::db::{Db, Options, Recorded, Wiring, WriteTx};
use cofirma::platform::error::{Error, FormErrors, Result};
use cofirma::platform::id::{Language, PersonId};

use crate::support::every_database;

/// Something that one of several does at once.
type Work = Box<dyn FnOnce(&Db) + Send>;

fn newcomer(name: &str) -> Newcomer {
    Newcomer {
        email: Some(Email::parse(&format!("{name}@example.org")).expect("an address")),
        name: name.to_owned(),
        title: None,
        role: Role::Member,
        relation: Relation::Customer,
        language: Language::En,
        password_hash: None,
    }
}

fn add(tx: &mut WriteTx<'_>, name: &str) -> Result<Recorded<PersonId>> {
    let permit = tx.actor().may(AdministerPeople)?;
    actions::add_person(&permit, tx, &newcomer(name))
}

/// Holds the writer until all others wait in its queue, so that they become one batch.
fn in_one_batch(db: &Db, works: Vec<Work>) {
    let (begun, has_begun) = mpsc::channel();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            db.act_now(Credential::Operator, move |_| {
                begun.send(()).unwrap_or_default();
                std::thread::sleep(Duration::from_millis(300));
                Ok(Recorded::nothing(()))
            })
            .expect("a pause");
        });
        has_begun.recv().expect("a beginning");
        for work in works {
            scope.spawn(move || work(db));
        }
    });
}

#[test]
fn an_error_in_one_act_leaves_the_others_of_its_batch() {
    for community in every_database() {
        let mut works: Vec<Work> = Vec::new();
        for n in 0..20 {
            works.push(Box::new(move |db| {
                let end = db.act_now(Credential::Operator, move |tx| {
                    let added = add(tx, &format!("person{n}"))?;
                    if n % 4 == 0 {
                        return Err(Error::Invalid(FormErrors::one("name", "error-required")));
                    }
                    Ok(added)
                });
                match end {
                    Ok(_) => assert_ne!(n % 4, 0),
                    Err(Error::Invalid(_)) => assert_eq!(n % 4, 0),
                    Err(error) => panic!("{n}: {error}"),
                }
            }));
        }
        in_one_batch(&community.db, works);
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), 15);
        assert_eq!(community.events("person-registered"), 15);
        community.adds_up();
    }
}

#[test]
fn a_panic_in_one_act_is_an_internal_error_of_that_one_alone() {
    for community in every_database() {
        let mut works: Vec<Work> = Vec::new();
        for n in 0..10 {
            works.push(Box::new(move |db| {
                let end = db.act_now(Credential::Operator, move |tx| {
                    let added = add(tx, &format!("person{n}"))?;
                    assert_ne!(n, 5, "this panic is part of the test");
                    Ok(added)
                });
                match end {
                    Ok(_) => assert_ne!(n, 5),
                    Err(Error::Internal(_)) => assert_eq!(n, 5),
                    Err(error) => panic!("{n}: {error}"),
                }
            }));
        }
        in_one_batch(&community.db, works);
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), 9);
        community.customer("Somebody after the panic");
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), 10);
    }
}

#[test]
fn a_reaction_that_fails_takes_the_change_with_it() {
    fn refuse_ideas(_: &mut WriteTx<'_>, event: &Event) -> Result<()> {
        match event {
            Event::PersonRegistered { .. } => Err(Error::internal("this reaction fails")),
            _ => Ok(()),
        }
    }
    for community in every_database() {
        let wiring = Wiring {
            identify: accounts::identify,
            describe: cofirma::features::community::describe,
            react: refuse_ideas,
        };
        let db =
            Db::open(&community.settings.database, wiring, community.clock.clone(), &Options::default()).expect("open");
        let end = db.act_now(Credential::Operator, |tx| add(tx, "ana"));
        assert!(matches!(end, Err(Error::Internal(_))), "{end:?}");
        for table in ["people", "events"] {
            assert_eq!(community.count(&format!("SELECT count(*) AS n FROM {table}")), 0, "{table}");
        }
        let db = Db::open(&community.settings.database, app::wiring(), community.clock.clone(), &Options::default())
            .expect("open");
        db.act_now(Credential::Operator, |tx| add(tx, "ana")).expect("a person");
        assert_eq!(community.events("person-registered"), 1);
    }
}

#[test]
fn a_change_whose_asker_has_gone_stands_all_the_same() {
    for community in every_database() {
        let system = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        system.block_on(async {
            let waiting = community.db.act(Credential::Operator, |tx| {
                std::thread::sleep(Duration::from_millis(200));
                add(tx, "ana")
            });
            assert!(tokio::time::timeout(Duration::from_millis(50), waiting).await.is_err());
        });
        let mut tries = 0;
        while community.events("person-registered") == 0 {
            assert!(tries < 100, "the change was lost");
            std::thread::sleep(Duration::from_millis(50));
            tries += 1;
        }
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), 1);
    }
}
