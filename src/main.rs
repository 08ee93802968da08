//! The `cofirma` program: reads the command line and hands it to the library.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let filter = std::env::var("COFIRMA_LOG").unwrap_or_else(|_| "warn,cofirma=info".to_owned());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match cofirma::commands::run(&cofirma::commands::Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("cofirma: {sentence}");
            ExitCode::FAILURE
        }
    }
}
