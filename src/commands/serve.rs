//! `cofirma serve`.

use std::sync::{Arc, mpsc};
use std::time::Duration;

use actix_web::web;

use super::{migrate, speech};
use crate::app::{self, Application};
use crate::features::credentials::permits::ChangeKeys;
use crate::features::credentials::{actions as credentials, key, store};
use crate::features::founding::actions;
use crate::features::founding::permits::OfferFounding;
use crate::features::live::Hub;
use crate::jobs;
use crate::platform::access::Credential;
use crate::platform::clock::Clock;
use crate::platform::config::Settings;
use crate::platform::db::migrate::Founding;
use crate::platform::db::{Db, Options};
use crate::platform::error::{Error, Result};

/// Migrates, then serves until it is told to stop (SIGINT, SIGTERM).
pub(super) fn run(settings: &Settings) -> std::result::Result<(), String> {
    migrate::migrated(settings, &Founding { name: &settings.name, is_demo: false })?;
    start(settings, true, |address| println!("Cofirma is at {} (listening on {address}).", settings.base_url))
}

/// A community that has nothing to sign with yet makes a key beside its work: it takes a moment, and nobody waits for it.
fn make_key(db: &Db) {
    let made = || -> Result<()> {
        if db.read_now(&Credential::Operator, store::has_key)? {
            return Ok(());
        }
        let new = key::made()?;
        db.act_now(Credential::Operator, move |tx| {
            let permit = tx.actor().may(ChangeKeys)?;
            credentials::make_key(&permit, tx, &new)
        })
    };
    if let Err(error) = made() {
        tracing::warn!(%error, "no key was made; the first proof that somebody saves makes one");
    }
}

/// Serves a migrated database. Where there is no administrator yet, `is_founded_here` prints the link for the first.
pub(super) fn start(
    settings: &Settings,
    is_founded_here: bool,
    ready: impl Fn(std::net::SocketAddr),
) -> std::result::Result<(), String> {
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    let connections = u32::try_from(workers * 2).unwrap_or(4).clamp(4, 32);
    actix_web::rt::System::new()
        .block_on(async {
            let options = Options { connections, ..Options::default() };
            let db = app::open(settings, Clock::System, &options)?;
            let application = Application::build(settings, db, workers)?;
            let postman = app::postman(settings, &application.site).map_err(Error::internal)?;
            let (stop, stopped) = mpsc::channel();
            let round = std::thread::Builder::new().name("postman".into()).spawn(move || postman.work(&stopped));
            let round = round.map_err(Error::internal)?;
            let site = &application.site;
            let runner = jobs::runner(
                site.db.clone(),
                Arc::clone(&site.templates),
                settings.files.clone(),
                settings.mail.folder.clone(),
            );
            let db = site.db.clone();
            let asked = web::block(move || jobs::ask_to_renew_index(&db).and_then(|()| jobs::ask_to_brief(&db)));
            asked.await.map_err(Error::internal)??;
            let db = site.db.clone();
            let keys = std::thread::Builder::new().name("issuer key".into()).spawn(move || make_key(&db));
            drop(keys.map_err(Error::internal)?);
            let (rest, rested) = mpsc::channel();
            let shift = std::thread::Builder::new().name("jobs".into()).spawn(move || runner.work(&rested));
            let shift = shift.map_err(Error::internal)?;
            for address in &application.addresses {
                ready(*address);
            }
            if settings.mail.smtp.is_none() {
                println!("Mail is not sent: letters are files in {} (docs/CONFIG.md).", settings.mail.folder.display());
            }
            actix_web::rt::spawn(end_streams(application.hub.clone()));
            if is_founded_here {
                actix_web::rt::spawn(print_set_up_link(application.site.db.clone(), settings.base_url.clone()));
            }
            let end = application.server.await.map_err(Error::internal);
            // The letter and the job at hand are finished, so that neither is done twice.
            drop((stop, rest));
            drop((round.join(), shift.join()));
            end
        })
        .map_err(speech::sentence)
}

/// Ends what would otherwise go on for minutes, when the server is told to stop.
async fn end_streams(hub: web::Data<Hub>) {
    #[cfg(unix)]
    {
        use actix_web::rt::signal::unix::{SignalKind, signal};
        if let Ok(mut asked) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = asked.recv() => {}
                _ = actix_web::rt::signal::ctrl_c() => {}
            }
            return hub.close();
        }
    }
    drop(actix_web::rt::signal::ctrl_c().await);
    hub.close();
}

/// Prints a link for the first administrator, while there is none. A database that is busy is asked again: the server serves
/// meanwhile.
async fn print_set_up_link(db: Db, base_url: String) {
    loop {
        match set_up_link(&db).await {
            Ok(None) => return,
            Ok(Some(link)) => {
                return println!(
                    "\nNobody runs this community yet. This link makes you its first administrator. It works once, and \
                     until the next start:\n\n  {base_url}/set-up/{link}\n"
                );
            }
            Err(Error::Unavailable(_)) => actix_web::rt::time::sleep(Duration::from_secs(2)).await,
            Err(error) => return tracing::error!(%error, "no link for the first administrator could be made"),
        }
    }
}

/// A new link for the first administrator, while there is none.
async fn set_up_link(db: &Db) -> Result<Option<String>> {
    db.act(Credential::Operator, |tx| {
        let permit = tx.actor().may(OfferFounding)?;
        actions::offer(&permit, tx)
    })
    .await
}
