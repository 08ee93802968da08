//! The servers that are asked: Cofirma on a seeded database, and one that only repeats bytes.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::mpsc;

use actix_web::middleware::{Compress, from_fn};
use actix_web::{App, HttpResponse, HttpServer, web};
use cofirma::app::{self, Application};
use cofirma::platform::clock::Clock;
use cofirma::platform::config::{Flags, Settings};
use cofirma::platform::db::migrate::{self, Founding};
use cofirma::platform::db::{DatabaseUrl, Options};
use cofirma::platform::web::{errors, headers};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::seed::{self, Size};

/// A community that is served.
pub struct Community {
    /// Where it listens.
    pub address: SocketAddr,
    /// Its database: a copy, so that a run changes nothing for the next.
    pub path: PathBuf,
    /// How much there is.
    pub size: Size,
    /// The secret of a customer who reads.
    pub reader: String,
    question: String,
}

fn workers() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from)
}

#[derive(QueryableByName)]
struct Place {
    #[diesel(sql_type = Text)]
    code: String,
    #[diesel(sql_type = BigInt)]
    value: i64,
}

impl Community {
    /// Starts the real server, with as many workers and connections as `cofirma serve` takes, on a copy of a seeded
    /// database.
    pub fn start(size: Size) -> Self {
        let path = seed::copy(size);
        let mut settings =
            Settings::from_flags(&Flags { listen: Some("127.0.0.1:0".into()), ..Flags::default() }).expect("settings");
        settings.database = DatabaseUrl::Sqlite(path.clone());
        let founding = Founding { name: "Lumen", is_demo: false };
        migrate::migrate(&settings.database, founding, Clock::System.now()).expect("a migrated database");
        let mut conn = seed::open(&path);
        let reader = seed::sign_in(&mut conn, size.people / 2);
        let address = serve(move || {
            let connections = u32::try_from(workers() * 2).unwrap_or(4).clamp(4, 32);
            let db = app::open(&settings, Clock::System, &Options { connections, ..Options::default() })
                .expect("a database");
            let application = Application::build(&settings, db, workers()).expect("a server");
            (application.addresses[0], application.server)
        });
        let question = one(&mut conn, "SELECT code, 0 AS value FROM questions").code;
        Self { address, path, size, reader, question }
    }

    /// The page of the question.
    pub fn question(&self) -> String {
        format!("/questions/{}", self.question)
    }

    /// The page of an idea that people wanted and spoke about: the twentieth.
    pub fn idea(&self) -> String {
        format!("/ideas/{}", self.at_rank(20).code)
    }

    /// The page of the list that begins in its middle.
    pub fn deep_page(&self) -> String {
        let place = self.at_rank(self.size.ideas / 2);
        format!("{}?sort=top&after={}.{}", self.question(), place.value, place.code)
    }

    fn at_rank(&self, rank: usize) -> Place {
        one(
            &mut seed::open(&self.path),
            &format!(
                "SELECT code, votes AS value FROM ideas JOIN idea_tallies ON idea_id = ideas.id \
                 ORDER BY votes DESC, idea_id DESC LIMIT 1 OFFSET {rank}"
            ),
        )
    }
}

fn one(conn: &mut SqliteConnection, sql: &str) -> Place {
    diesel::sql_query(sql).get_result(conn).expect("a row")
}

/// A server that answers `/N` with N bytes, through the same layers as the real one.
pub struct Plain {
    /// Where it listens.
    pub address: SocketAddr,
}

impl Plain {
    /// Starts it with as many workers as the real one.
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let address = serve(move || {
            let server = HttpServer::new(|| {
                App::new()
                    .wrap(from_fn(errors::present))
                    .wrap(Compress::default())
                    .wrap(headers::safety(false))
                    .route("/{length}", web::get().to(constant))
            });
            (address, server.workers(workers()).listen(listener).expect("a listener").run())
        });
        Self { address }
    }
}

async fn constant(length: web::Path<usize>) -> HttpResponse {
    static BYTES: [u8; 1 << 20] = [b'x'; 1 << 20];
    HttpResponse::Ok().content_type("text/html; charset=utf-8").body(web::Bytes::from_static(&BYTES[..*length]))
}

/// Runs a server on a thread of its own, for as long as the program runs.
fn serve(start: impl FnOnce() -> (SocketAddr, actix_web::dev::Server) + Send + 'static) -> SocketAddr {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let (address, server) = start();
            tell.send(address).expect("a listener");
            server.await.expect("a run");
        });
    });
    told.recv().expect("a server")
}
