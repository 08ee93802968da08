//! `cofirma migrate`.

use super::speech;
use crate::jobs;
use crate::platform::clock::Clock;
use crate::platform::config::Settings;
use crate::platform::db::migrate::{self, Founding};

/// Brings the database up to date and says what was done.
pub(super) fn run(settings: &Settings) -> Result<(), String> {
    let names = migrated(settings, &Founding { name: &settings.name, is_demo: false })?;
    match names.len() {
        0 => println!("{} is up to date; there was nothing to do.", settings.database),
        count => println!("{} is up to date now ({count} applied: {}).", settings.database, names.join(", ")),
    }
    let db = super::opened(settings)?;
    jobs::renew_index(&db).map_err(speech::sentence)
}

/// Brings the database of these settings up to date; returns what was applied.
pub(super) fn migrated(settings: &Settings, founding: &Founding<'_>) -> Result<Vec<String>, String> {
    migrate::migrate(&settings.database, *founding, Clock::System.now()).map_err(speech::sentence)
}
