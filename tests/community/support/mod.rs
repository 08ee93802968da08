//! What tests stand on: communities on each database, people who do things, browsers that keep cookies.

pub mod backend;
pub mod browser;
pub mod command;
pub mod community;
pub mod curating;
pub mod device;
pub mod keys;
pub mod letters;
pub mod people;
pub mod postgres;
pub mod program;
pub mod provider;
pub mod refining;
pub mod smtp;
pub mod strangers;
pub mod talk;

pub use community::{Community, every_database};
pub use people::{Guest, Idea, Person};

/// How many rounds a race or a kill is played: `COFIRMA_LONG` asks for more.
pub fn rounds(usual: usize) -> usize {
    if std::env::var_os("COFIRMA_LONG").is_some() { usual * 10 } else { usual }
}

/// Whether `COFIRMA_REQUIRE` makes a missing part of the machine a failure.
pub fn is_required(part: &str) -> bool {
    std::env::var("COFIRMA_REQUIRE").is_ok_and(|parts| parts.split(',').any(|word| word.trim() == part))
}
