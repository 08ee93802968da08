//! `cofirma verify …`: checking what was taken away.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::features::seals::verify;

#[derive(Debug, Subcommand)]
pub(super) enum Verify {
    /// Count the sealed votes of a question again, and hold them against what was published
    Tally(Tally),
}

#[derive(Debug, Args)]
pub(super) struct Tally {
    /// The file, as the page "How votes are counted" hands it out; - for the standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Says what the file proves; fails when it proves nothing, and names the first batch that does not hold.
pub(super) fn run(verify: &Verify) -> Result<(), String> {
    let Verify::Tally(Tally { file }) = verify;
    let reader: Box<dyn Read> = if file.as_os_str() == "-" {
        Box::new(std::io::stdin())
    } else {
        Box::new(File::open(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?)
    };
    match verify::tally(BufReader::new(reader)) {
        Ok(verdict) => {
            println!("{verdict}");
            Ok(())
        }
        Err(fault) => Err(format!("{}: {fault}", file.display())),
    }
}
