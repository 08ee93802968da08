//! The command line: what can be said, and who does it. A file per command.
//!
//! Whoever may run the program on the server's machine is trusted with everything: commands act as the operator, through
//! the same verbs and permits as the pages.

mod check;
mod credentials;
mod demo;
mod export;
mod import;
mod label;
mod migrate;
mod person;
mod serve;
mod speech;
mod verify;

use std::time::Duration;

use clap::{Args, Parser, Subcommand};

use crate::app;
use crate::platform::clock::Clock;
use crate::platform::config::{Flags, Settings};
use crate::platform::db::migrate::Founding;
use crate::platform::db::{Db, Options};

/// Cofirma: the forum where a company and the people around it design things together and sign them together.
#[derive(Debug, Parser)]
#[command(
    name = "cofirma",
    version,
    max_term_width = 100,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "To look around, run `cofirma demo`. To begin in earnest, run `cofirma serve`, and open\n\
                  the link that it prints: it makes you the first administrator and leads you through the set-up."
)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    flags: Flags,
}

impl Cli {
    /// The common options.
    #[must_use]
    pub fn flags(&self) -> &Flags {
        &self.flags
    }
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the server; the database is made or brought up to date first
    Serve(Founder),
    /// Look around in an invented community that fills itself, on this machine alone
    Demo(demo::Demo),
    /// Add people, give them roles and tokens, suspend and reinstate them
    #[command(subcommand)]
    Person(person::Person),
    /// Bring in ideas from elsewhere
    #[command(subcommand)]
    Import(import::Import),
    /// Take ideas away as a table, or a question's votes as a file that anybody can check
    #[command(subcommand)]
    Export(export::Export),
    /// Take the label "designed by users" of a release away, ready for print
    Label(label::Label),
    /// Change the key with which proofs of signatures are signed
    #[command(subcommand)]
    Credentials(credentials::Credentials),
    /// Prove that every count equals what it counts; changes nothing
    Check,
    /// Check a file by itself: no server, no database, no names
    #[command(subcommand)]
    Verify(verify::Verify),
    /// Bring the database up to date and stop
    Migrate(Founder),
}

/// Who begins may say what the community is called.
#[derive(Debug, Args)]
struct Founder {
    /// The name of a new community [default: Our community]
    #[arg(long, env = NAME, hide_env_values = true)]
    name: Option<String>,
}

/// The variable with the name of a new community.
const NAME: &str = "COFIRMA_NAME";

/// Does what the command line says.
///
/// # Errors
/// A sentence for people.
pub fn run(cli: &Cli) -> Result<(), String> {
    match &cli.command {
        Command::Serve(founder) => serve::run(&settings(cli, founder.name.clone())?),
        Command::Demo(demo) => demo::run(&cli.flags, demo),
        Command::Person(person) => person::run(&settings(cli, std::env::var(NAME).ok())?, person),
        Command::Import(import) => import::run(&settings(cli, std::env::var(NAME).ok())?, import),
        Command::Export(export) => export::run(&settings(cli, std::env::var(NAME).ok())?, export),
        Command::Label(label) => label::run(&settings(cli, std::env::var(NAME).ok())?, label),
        Command::Credentials(change) => credentials::run(&settings(cli, std::env::var(NAME).ok())?, change),
        Command::Verify(verify) => verify::run(verify, || settings(cli, std::env::var(NAME).ok())),
        Command::Check => check::run(&settings(cli, std::env::var(NAME).ok())?),
        Command::Migrate(founder) => migrate::run(&settings(cli, founder.name.clone())?),
    }
}

fn settings(cli: &Cli, name: Option<String>) -> Result<Settings, String> {
    Settings::from_flags(&Flags { name, ..cli.flags.clone() })
}

/// How long a command waits for its turn beside a running server.
const PATIENCE: Duration = Duration::from_secs(60);

/// Opens the database for a command, which waits for its turn beside a running server. It must be up to date.
fn opened(settings: &Settings) -> Result<Db, String> {
    let missing = crate::platform::db::migrate::missing(&settings.database).map_err(speech::sentence)?;
    if !missing.is_empty() {
        return Err(format!("{} is not up to date: run `cofirma migrate` first.", settings.database));
    }
    let options = Options { connections: 2, patience: PATIENCE, ..Options::default() };
    app::open(settings, Clock::System, &options).map_err(speech::sentence)
}

/// As [`opened`], for commands that write: the database is made or brought up to date first.
fn opened_to_write(settings: &Settings) -> Result<Db, String> {
    let names = migrate::migrated(settings, &Founding { name: &settings.name, is_demo: false })?;
    if !names.is_empty() {
        eprintln!("{} was brought up to date.", settings.database);
    }
    opened(settings)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        super::Cli::command().debug_assert();
    }
}
