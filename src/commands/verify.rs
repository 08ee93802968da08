//! `cofirma verify …`: checking what was taken away.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::features::seals::verify;

#[derive(Debug, Subcommand)]
pub(super) enum Verify {
    /// Count the sealed votes of a question again, and hold them against what was published
    Tally(Tally),
    /// Count the sealed rulings of moderators again, and hold them against what was published
    Rulings(Rulings),
    /// Hold the credits of a release against what was sealed of them
    Credits(Credits),
}

#[derive(Debug, Args)]
pub(super) struct Tally {
    /// The file, as the page "How votes are counted" hands it out; - for the standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Rulings {
    /// The file, as the page of the open books hands it out; - for the standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Credits {
    /// The file, as the page of a release hands it out; - for the standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Says what the file proves; fails when it proves nothing, and names the first batch that does not hold.
pub(super) fn run(verify: &Verify) -> Result<(), String> {
    let (file, verdict) = match verify {
        Verify::Tally(Tally { file }) => (file, verify::tally(opened(file)?).map(|verdict| verdict.to_string())),
        Verify::Rulings(Rulings { file }) => (file, verify::rulings(opened(file)?).map(|ruled| ruled.to_string())),
        Verify::Credits(Credits { file }) => (file, verify::credits(opened(file)?).map(|signed| signed.to_string())),
    };
    let verdict = verdict.map_err(|fault| format!("{}: {fault}", file.display()))?;
    println!("{verdict}");
    Ok(())
}

fn opened(file: &Path) -> Result<BufReader<Box<dyn Read>>, String> {
    let reader: Box<dyn Read> = if file.as_os_str() == "-" {
        Box::new(std::io::stdin())
    } else {
        Box::new(File::open(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?)
    };
    Ok(BufReader::new(reader))
}
