//! `cofirma demo`: an invented community to look around in. It never touches a real one and listens on this machine alone.

use clap::Args;
use indicatif::ProgressBar;

use super::{migrate, serve, speech};
use crate::app;
use crate::demo::{self, Accounts};
use crate::features::community;
use crate::platform::clock::Clock;
use crate::platform::config::{Flags, Settings};
use crate::platform::db::migrate::Founding;
use crate::platform::db::{Db, Options};

/// Where the demo is kept unless another place is named.
const DATABASE: &str = "sqlite:data/demo.db";
/// The invented company.
const NAME: &str = "Lumen Velo";

#[derive(Debug, Args)]
pub(super) struct Demo {
    /// Throw away what happened in the demo and begin anew; refused for a community that is not a demo
    #[arg(long)]
    reset: bool,
    /// Make the demo and stop, without serving it
    #[arg(long)]
    no_serve: bool,
}

/// Makes the demo once, says how to sign in, and serves it.
pub(super) fn run(flags: &Flags, demo: &Demo) -> Result<(), String> {
    let mut flags = flags.clone();
    // A database in the file of settings is that of the real community.
    flags.database.get_or_insert_with(|| DATABASE.to_owned());
    let settings = Settings::from_flags(&flags)?;
    if !settings.listen.ip().is_loopback() {
        return Err(format!(
            "listen: {} can be reached from elsewhere, and the demo's passwords are known to all. Use 127.0.0.1.",
            settings.listen
        ));
    }
    match community_is_demo(&settings) {
        Some(false) => return Err(not_a_demo(&settings)),
        Some(true) if demo.reset => wipe(&settings)?,
        _ => {}
    }
    migrate::migrated(&settings, &Founding { name: NAME, is_demo: true })?;
    // Asked again: whoever could not be reached before may be real.
    if community_is_demo(&settings) != Some(true) {
        return Err(not_a_demo(&settings));
    }
    let bar = ProgressBar::new(0).with_message("Making the demo");
    let accounts = demo::fill(&settings, |done, of| {
        bar.set_length(of as u64);
        bar.set_position(done as u64);
    });
    bar.finish_and_clear();
    let accounts = accounts.map_err(speech::sentence)?;
    tell(&settings, &accounts);
    if demo.no_serve { Ok(()) } else { serve::start(&settings, false, |address| println!("\nListening on {address}.")) }
}

fn not_a_demo(settings: &Settings) -> String {
    format!("{} holds a community that is not a demo; it was left alone.", settings.database)
}

/// Whether there is a community already, and whether it is only for show.
fn community_is_demo(settings: &Settings) -> Option<bool> {
    opened(settings).and_then(|db| community::of(&db).map(|community| community.is_demo).map_err(speech::sentence)).ok()
}

fn opened(settings: &Settings) -> Result<Db, String> {
    let options = Options { connections: 2, patience: super::PATIENCE, ..Options::default() };
    app::open(settings, Clock::System, &options).map_err(speech::sentence)
}

/// Empties the database of a demo.
fn wipe(settings: &Settings) -> Result<(), String> {
    crate::platform::db::migrate::unmake(&settings.database).map_err(speech::sentence)?;
    println!("{} was emptied.", settings.database);
    Ok(())
}

fn tell(settings: &Settings, accounts: &Accounts) {
    println!("This is the demo of Cofirma: an invented company, invented people. Sign in as any of them:\n");
    for (role, email) in [
        ("customer", &accounts.customer),
        ("moderator", &accounts.moderator),
        ("product", &accounts.product),
        ("admin", &accounts.admin),
    ] {
        println!("{role:<9}  {email}  {}", accounts.password);
    }
    println!("\nopen {}", settings.base_url);
}
