//! Builds the server from a configuration; the one file that knows every part.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{App, HttpServer, web};

use crate::features::live::Hub;
use crate::features::openid::Provider;
use crate::features::{accounts, community};
use crate::platform::access::Credential;
use crate::platform::clock::Clock;
use crate::platform::config::Settings;
use crate::platform::db::{Db, Options, Recorded, Wiring, housekeeping};
use crate::platform::error::{Error, Result};
use crate::platform::mail::{Carrier, MailFolder, Postman, Smtp};
use crate::platform::media::Folder;
use crate::platform::retention::Retention;
use crate::platform::web::route::{self, Audiences};
use crate::platform::web::templates::Templates;
use crate::platform::web::{Site, csrf, errors, headers};
use crate::{reactions, routes};

/// What the database needs to know of the rooms.
#[must_use]
pub fn wiring() -> Wiring {
    Wiring { identify: accounts::identify, describe: community::describe, react: reactions::on }
}

/// Opens the database of these settings; it must have been migrated.
///
/// # Errors
/// [`Error::Unavailable`] when it cannot be reached.
pub fn open(settings: &Settings, clock: Clock, options: &Options) -> Result<Db> {
    Db::open(&settings.database, wiring(), clock, options)
}

/// A server that is ready to run.
pub struct Application {
    /// Its parts.
    pub site: web::Data<Site>,
    /// Those who look at live counts.
    pub hub: web::Data<Hub>,
    /// The addresses it listens on.
    pub addresses: Vec<SocketAddr>,
    /// The server itself; it runs while it is awaited.
    pub server: Server,
}

impl Application {
    /// Puts the parts together and binds the address; requests are answered once `server` is awaited.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the database cannot be reached or the address is taken.
    pub fn build(settings: &Settings, db: Db, workers: usize) -> Result<Self> {
        let templates = Arc::new(Templates::load(&settings.time_zone, db.clock())?);
        let files = Folder::new(settings.files.clone());
        let community = community::of(&db)?;
        let map = routes::map();
        let site = web::Data::new(Site::new(db, templates, files, Audiences::of(&map), community, settings));
        actix_web::rt::spawn(forget_what_is_over(site.db.clone(), settings.retention));
        let outbound = site.outbound.clone();
        let provider = settings.openid.clone().map(|openid| Provider::new(openid, outbound, &settings.base_url));
        let provider = web::Data::new(provider);
        let hub = web::Data::new(Hub::new(site.db.clone()));
        let is_secure = settings.is_secure();
        let shared = site.clone();
        let looked_at = hub.clone();
        let server = HttpServer::new(move || {
            App::new()
                .app_data(shared.clone())
                .app_data(provider.clone())
                .app_data(looked_at.clone())
                .app_data(web::PayloadConfig::new(csrf::FORM_LIMIT))
                .wrap(from_fn(errors::present))
                .wrap(Compress::default())
                .wrap(headers::safety(is_secure))
                .configure(|config| route::mount(&map, config))
                .default_service(web::to(errors::not_found))
        })
        .workers(workers)
        .shutdown_timeout(10)
        .bind(settings.listen)
        .map_err(|error| Error::Unavailable(format!("cannot listen on {}: {error}", settings.listen)))?;
        let addresses = server.addrs();
        Ok(Self { site, hub, addresses, server: server.run() })
    }
}

/// How long a mail server may take over one step of the talk.
const MAIL_PATIENCE: Duration = Duration::from_secs(30);

/// The postman of these settings.
///
/// # Errors
/// A sentence when the way to the mail server cannot be set up.
pub fn postman(settings: &Settings, site: &Site) -> Result<Postman, String> {
    let carrier: Box<dyn Carrier> = match &settings.mail.smtp {
        Some(address) => Box::new(Smtp::new(address, MAIL_PATIENCE)?),
        None => Box::new(MailFolder(settings.mail.folder.clone())),
    };
    Ok(Postman {
        db: site.db.clone(),
        templates: Arc::clone(&site.templates),
        carrier,
        base_url: settings.base_url.clone(),
        from: settings.mail.from.clone(),
        name: settings.mail.name.clone(),
    })
}

/// How often what is over is forgotten; the first time at once.
const HOUSEKEEPING: Duration = Duration::from_secs(3600);

/// Forgets what is over, now. Blocks.
///
/// # Errors
/// Those of the database.
pub fn keep_house(db: &Db, retention: Retention) -> Result<()> {
    db.act_now(Credential::Job, move |tx| housekeeping::forget(tx, &retention).map(Recorded::nothing))?;
    loop {
        let old = db.read_now(&Credential::Job, |tx| housekeeping::old_comings(tx, &retention))?;
        if old.is_empty() {
            return Ok(());
        }
        db.act_now(Credential::Job, move |tx| housekeeping::forget_comings(tx, &old).map(Recorded::nothing))?;
    }
}

/// Forgets what is over while the server runs.
async fn forget_what_is_over(db: Db, retention: Retention) {
    let mut hours = actix_web::rt::time::interval(HOUSEKEEPING);
    loop {
        hours.tick().await;
        let db = db.clone();
        let done = web::block(move || keep_house(&db, retention)).await;
        if let Ok(Err(error)) = done {
            tracing::warn!(%error, "what is over could not be forgotten");
        }
    }
}
