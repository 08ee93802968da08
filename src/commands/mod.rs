//! The command line: what can be said, and who does it.

mod serve;

use clap::{Parser, Subcommand};

use crate::platform::clock::Clock;
use crate::platform::config::{Flags, Settings};
use crate::platform::db::migrate::{self, Founding};

/// Cofirma: the forum where a company and the people around it design things together and sign them together.
#[derive(Debug, Parser)]
#[command(name = "cofirma", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    flags: Flags,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the server; the database is brought up to date first
    Serve,
    /// Bring the database up to date and stop
    Migrate,
}

/// Does what the command line says.
///
/// # Errors
/// A sentence for people.
pub fn run(cli: &Cli) -> Result<(), String> {
    let settings = Settings::from_flags(&cli.flags)?;
    match &cli.command {
        Command::Serve => serve::run(&settings),
        Command::Migrate => {
            let names = migrated(&settings, false)?;
            println!("{} is up to date ({} migrations applied).", settings.database, names.len());
            Ok(())
        }
    }
}

/// Brings the database of these settings up to date.
fn migrated(settings: &Settings, is_demo: bool) -> Result<Vec<String>, String> {
    let founding = Founding { name: &settings.name, is_demo };
    migrate::migrate(&settings.database, founding, Clock::System.now()).map_err(|error| error.to_string())
}
