//! The `cofirma` program: reads the command line and hands it to the library.

use std::process::ExitCode;

use clap::Parser;
use cofirma::commands::{self, Cli};
use tracing_subscriber::EnvFilter;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let end = EnvFilter::try_new(cli.flags().log())
        .map_err(|error| format!("log: {:?} is not a filter, as in warn,cofirma=debug: {error}", cli.flags().log()))
        .and_then(|filter| {
            tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
            commands::run(&cli)
        });
    match end {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("cofirma: {sentence}");
            ExitCode::FAILURE
        }
    }
}
