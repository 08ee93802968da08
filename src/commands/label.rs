//! `cofirma label …`: the printed mark of a release as a file.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use super::speech;
use crate::features::labels::forms::LabelFields;
use crate::features::labels::label::{Format, Ink};
use crate::features::labels::views;
use crate::features::releases::store as releases;
use crate::platform::access::Credential;
use crate::platform::config::Settings;
use crate::platform::id::{Code, Language};
use crate::platform::web::words::Words;

#[derive(Debug, Args)]
pub(super) struct Label {
    /// The release's code: the end of its address, /releases/CODE
    #[arg(value_name = "RELEASE")]
    release: String,
    /// svg with letters as shapes, pdf with embedded typefaces, or png
    #[arg(long, default_value = "pdf", value_parser = speech::one_of(Format::ALL, Format::as_str, Format::parse))]
    format: Format,
    /// Its width once it is cut, 20 to 200 mm; names have room from 60 mm
    #[arg(long, value_name = "MM", default_value = "60mm")]
    width: String,
    /// What is printed beyond the cut on each side, 0 to 10 mm
    #[arg(long, value_name = "MM", default_value = "3mm")]
    bleed: String,
    /// Dots per inch of a png, 72 to 600
    #[arg(long, value_name = "N", default_value = "300")]
    dpi: String,
    /// The language of its words
    #[arg(long, default_value = "en", value_parser = speech::language())]
    language: Language,
    /// Black alone, without the company's colour
    #[arg(long)]
    one_colour: bool,
    /// Without names, although there is room
    #[arg(long)]
    no_names: bool,
    /// Where to write; without it to the standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Writes the label.
pub(super) fn run(settings: &Settings, label: &Label) -> Result<(), String> {
    let missing = format!("there is no release {:?} in {}.", label.release, settings.database);
    let code = Code::parse(&label.release).ok_or_else(|| missing.clone())?;
    let ink = if label.one_colour { Ink::Black } else { Ink::Accent };
    let fields = LabelFields {
        width: label.width.clone(),
        bleed: label.bleed.clone(),
        language: label.language.to_string(),
        ink: ink.to_string(),
        names: if label.no_names { "no" } else { "yes" }.to_owned(),
        dpi: label.dpi.clone(),
    };
    let wish = fields.check().map_err(speech::sentence)?;
    let db = super::opened(settings)?;
    let taken = db.read_now(&Credential::Operator, |tx| {
        let words = Words::load(tx.community()?.voice(wish.language), settings.time_zone.clone())?;
        let read = releases::read(tx, &code)?;
        Ok((views::taken(tx, &read, &words, &settings.base_url)?, words))
    });
    let (taken, words) = taken.map_err(speech::or_missing(missing))?;
    let bytes = views::pressed(&taken, &wish, label.format, &words, false).map_err(speech::sentence)?;
    match &label.output {
        None => match std::io::stdout().write_all(&bytes) {
            // Whoever reads may stop early, as `head` does.
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(format!("cannot write: {error}")),
            _ => Ok(()),
        },
        Some(path) => {
            std::fs::write(path, &bytes).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
            eprintln!("The label is in {}.", path.display());
            Ok(())
        }
    }
}
