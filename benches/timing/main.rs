//! `cargo bench --bench timing`: whether the time of an answer tells who has an account.
//!
//! For each way to ask about an address, 200 that have an account and 200 that have none, in turns, over a real server,
//! each from a network of its own so that no limit stands in the way. Printed is the area under the ROC curve: how often
//! an answer about a known address takes longer than one about an unknown address. 0.5 tells nothing; whatever lies
//! outside of 0.4 to 0.6 fails the run.

#![expect(clippy::expect_used, reason = "a bench that cannot run should say so at once")]
#![expect(clippy::disallowed_methods, reason = "a bench measures time and draws its own chance")]

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use cofirma::app::{self, Application};
use cofirma::features::accounts::actions::{self as accounts, Newcomer};
use cofirma::features::accounts::permits::{AdministerPeople, SignIn};
use cofirma::features::accounts::person::From;
use cofirma::features::accounts::{Email, Relation, password};
use cofirma::platform::access::{Credential, Role};
use cofirma::platform::clock::Clock;
use cofirma::platform::community::WayIn;
use cofirma::platform::config::{Flags, Settings};
use cofirma::platform::db::migrate::{self, Founding};
use cofirma::platform::db::{Db, Options};
use cofirma::platform::id::{Language, PersonId};
use rand::RngExt;

/// Answers about known addresses, and as many about unknown ones.
const EACH: usize = 200;
/// How far from 0.5 is still nothing.
const SLACK: f64 = 0.1;
const PASSWORD: &str = "brass lantern over seven quiet hills";

struct Bench {
    address: SocketAddr,
    agent: ureq::Agent,
    /// Moments at which forms were shown, with the community's mark.
    shown: String,
    /// Sessions of people who may change their address.
    sessions: Vec<String>,
    asked: usize,
}

fn main() -> ExitCode {
    tracing_subscriber::fmt().with_env_filter("error").with_writer(std::io::stderr).init();
    let folder = tempfile::tempdir().expect("a folder");
    let flags = Flags {
        listen: Some("127.0.0.1:0".into()),
        database: Some(format!("sqlite:{}", folder.path().join("community.db").display())),
        trusted_proxy: vec!["127.0.0.1".into()],
        ..Flags::default()
    };
    let settings = Settings::from_flags(&flags).expect("settings");
    let founding = Founding { name: "Lumen", is_demo: false };
    migrate::migrate(&settings.database, founding, Clock::System.now()).expect("a migrated database");
    let db = app::open(&settings, Clock::System, &Options::default()).expect("a database");
    let sessions = people(&db);
    let mut bench = Bench::new(serve(settings, db), sessions);
    println!("{EACH} answers about known and {EACH} about unknown addresses each; the area under the ROC curve:");
    let kinds: [(&str, Ask); 5] = [
        ("sign-in, password", |bench, email| {
            bench.post("/sign-in", &[("email", email), ("password", "not the right one")], None)
        }),
        ("sign-in, mail", |bench, email| bench.post("/sign-in", &[("email", email)], None)),
        ("registration", |bench, email| {
            let shown = bench.shown.clone();
            bench.post("/register", &[("name", "Somebody New"), ("email", email), ("shown", &shown)], None)
        }),
        ("reset", |bench, email| bench.post("/sign-in/reset", &[("email", email)], None)),
        ("e-mail change", |bench, email| {
            let session = bench.sessions[bench.asked % bench.sessions.len()].clone();
            bench.post("/me/address", &[("email", email)], Some(&session))
        }),
    ];
    let mut all_hidden = true;
    for (number, (name, ask)) in kinds.iter().enumerate() {
        let area = bench.area(number, *ask);
        let is_hidden = (area - 0.5).abs() <= SLACK;
        all_hidden &= is_hidden;
        println!("  {name:<20} {area:.3}{}", if is_hidden { "" } else { "   tells who is known" });
    }
    if all_hidden { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

type Ask = fn(&mut Bench, &str) -> u16;

impl Bench {
    fn new(address: SocketAddr, sessions: Vec<String>) -> Self {
        let config = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).build();
        let agent: ureq::Agent = config.into();
        let page = agent.get(format!("http://{address}/register")).call().expect("a page");
        let page = page.into_body().read_to_string().expect("a text");
        let shown = page.split("name=\"shown\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let shown = shown.expect("a form").to_owned();
        // Nobody fills in a form at once.
        std::thread::sleep(Duration::from_secs(3));
        Self { address, agent, shown, sessions, asked: 0 }
    }

    /// Sends a form from a network that was not seen before.
    fn post(&mut self, path: &str, fields: &[(&str, &str)], session: Option<&str>) -> u16 {
        self.asked += 1;
        let network = format!("10.{}.{}.{}", self.asked >> 16 & 255, self.asked >> 8 & 255, self.asked & 255);
        let mut request = self
            .agent
            .post(format!("http://{}{path}", self.address))
            .header("sec-fetch-site", "same-origin")
            .header("x-forwarded-for", network);
        if let Some(session) = session {
            request = request.header("cookie", format!("cofirma={session}"));
        }
        let answer = request.send_form(fields.iter().copied()).expect("an answer");
        let status = answer.status().as_u16();
        drop(answer.into_body().read_to_vec());
        status
    }

    /// How often an answer about a known address takes longer than one about an unknown address.
    fn area(&mut self, kind: usize, ask: Ask) -> f64 {
        let (mut known, mut unknown) = (Vec::with_capacity(EACH), Vec::with_capacity(EACH));
        for n in 0..10 {
            ask(self, &format!("warm{n}kind{kind}@example.org"));
        }
        for n in 0..EACH {
            let known_first = rand::rng().random::<bool>();
            for is_known in [known_first, !known_first] {
                let email =
                    if is_known { format!("known{n}@example.org") } else { format!("other{n}k{kind}@example.org") };
                let start = Instant::now();
                let status = ask(self, &email);
                let took = start.elapsed();
                assert!(status == 303 || status == 422, "{kind}: {status}");
                if is_known { known.push(took) } else { unknown.push(took) }
            }
        }
        let mut wins = 0.0;
        for one in &known {
            for other in &unknown {
                wins += if one > other {
                    1.0
                } else if one == other {
                    0.5
                } else {
                    0.0
                };
            }
        }
        wins / (known.len() * unknown.len()) as f64
    }
}

/// The people who are known, and as many more with a session, who want another address.
fn people(db: &Db) -> Vec<String> {
    let hash = password::hash(PASSWORD).expect("a hash");
    let add = |name: String| -> PersonId {
        let newcomer = Newcomer {
            email: Some(Email::parse(&format!("{name}@example.org")).expect("an address")),
            name,
            title: None,
            role: Role::Member,
            relation: Relation::Customer,
            language: Language::En,
            password_hash: Some(hash.clone()),
        };
        let added = db.act_now(Credential::Operator, move |tx| {
            let permit = tx.actor().may(AdministerPeople)?;
            accounts::add_person(&permit, tx, &newcomer)
        });
        added.expect("a person")
    };
    for n in 0..EACH {
        add(format!("known{n}"));
    }
    let movers: Vec<PersonId> = (0..EACH).map(|n| add(format!("mover{n}"))).collect();
    movers
        .into_iter()
        .map(|person| {
            let opened = db.act_now(Credential::Guest, move |tx| {
                let permit = tx.actor().may(SignIn)?;
                let from = From { user_agent: "bench", network: "127.0.0.1", way: WayIn::Password };
                accounts::sign_in(&permit, tx, person, from)
            });
            opened.expect("a session").0.0
        })
        .collect()
}

/// Runs the server on a thread of its own, for as long as the program runs.
fn serve(settings: Settings, db: Db) -> SocketAddr {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let application = Application::build(&settings, db, 2).expect("a server");
            tell.send(application.addresses[0]).expect("a listener");
            application.server.await.expect("a run");
        });
    });
    told.recv().expect("a server")
}
