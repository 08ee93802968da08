//! `cofirma verify …`: checking what was taken away.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::speech;
use crate::features::credentials::verify::{self as proofs, Fault, Proven, Status};
use crate::features::credentials::{badge, store};
use crate::features::seals::verify;
use crate::platform::access::Credential;
use crate::platform::clock::Clock;
use crate::platform::config::Settings;

#[derive(Debug, Subcommand)]
pub(super) enum Verify {
    /// Count the sealed votes of a question again, and hold them against what was published
    Tally(Tally),
    /// Count the sealed rulings of moderators again, and hold them against what was published
    Rulings(Rulings),
    /// Hold the credits of a release against what was sealed of them
    Credits(Credits),
    /// Check a proof that somebody saved: who signed what, and for which part
    Credential(Proof),
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
    /// The signature beside it, credits-….jws
    #[arg(long, value_name = "FILE", requires = "keys")]
    signature: Option<PathBuf>,
    /// The keys of whoever signed it: /.well-known/did.json or /.well-known/jwks.json
    #[arg(long, value_name = "FILE", requires = "signature")]
    keys: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Without --keys the keys are those of this community's own database, and so is what was revoked."
)]
pub(super) struct Proof {
    /// The proof: a .jwt, .png or .svg; - for the standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The issuer's keys, as it shows them: /.well-known/did.json or /.well-known/jwks.json
    #[arg(long, value_name = "FILE")]
    keys: Option<PathBuf>,
    /// The list of what was revoked, as the issuer shows it: /credentials/status/1
    #[arg(long, value_name = "FILE", requires = "keys")]
    status: Option<PathBuf>,
}

/// Says what the file proves; fails when it proves nothing, and names the first batch that does not hold.
pub(super) fn run(verify: &Verify, settings: impl FnOnce() -> Result<Settings, String>) -> Result<(), String> {
    let (file, verdict) = match verify {
        Verify::Tally(Tally { file }) => (file, verify::tally(opened(file)?).map(|verdict| verdict.to_string())),
        Verify::Rulings(Rulings { file }) => (file, verify::rulings(opened(file)?).map(|ruled| ruled.to_string())),
        Verify::Credits(sealed) => return credits(sealed),
        Verify::Credential(proof) => return credential(proof, settings),
    };
    let verdict = verdict.map_err(|fault| format!("{}: {fault}", file.display()))?;
    println!("{verdict}");
    Ok(())
}

/// Says what a file of credits proves and, where its signature is there, who signed it.
fn credits(sealed: &Credits) -> Result<(), String> {
    let file = &sealed.file;
    let signed = verify::credits(opened(file)?).map_err(|fault| format!("{}: {fault}", file.display()))?;
    let by = match (&sealed.signature, &sealed.keys) {
        (Some(signature), Some(keys)) => {
            let told = |file: &Path, fault: Fault| format!("{}: {fault}", file.display());
            let keys = proofs::keys(&text(keys)?).map_err(|fault| told(keys, fault))?;
            Some(proofs::credits(&text(signature)?, &keys, &signed).map_err(|fault| told(signature, fault))?)
        }
        _ => None,
    };
    println!("{signed}");
    if let Some(did) = by {
        println!("\nThis version is signed by {did}.");
    }
    Ok(())
}

/// Says what a proof proves, by the keys in a file or by those of the database.
fn credential(proof: &Proof, settings: impl FnOnce() -> Result<Settings, String>) -> Result<(), String> {
    let (bytes, now) = (read(&proof.file)?, Clock::System.now());
    let told = |fault: Fault| format!("{}: {fault}", proof.file.display());
    let proven = if let Some(keys) = &proof.keys {
        let keys = proofs::keys(&text(keys)?).map_err(told)?;
        let list = proof.status.as_deref().map(text).transpose()?;
        let status = list.as_deref().map_or(Status::Unasked, Status::List);
        proofs::credential(&bytes, &keys, status, now).map_err(told)?
    } else {
        let settings = settings()?;
        let db = super::opened(&settings)?;
        let did = badge::did(&settings.base_url);
        let keys = db.read_now(&Credential::Operator, |tx| store::keys(tx, &did)).map_err(speech::sentence)?;
        let proven = proofs::credential(&bytes, &keys, Status::Unasked, now).map_err(told)?;
        let number = |list: &str| list.rsplit('/').next().and_then(|number| number.parse().ok());
        let place = proven.place.as_ref().and_then(|(list, place)| number(list).zip(i64::try_from(*place).ok()));
        let (list, place) = place.ok_or_else(|| told(Fault::Status("the proof has no place in any")))?;
        let revoked = db.read_now(&Credential::Operator, |tx| store::is_revoked(tx, list, place));
        if revoked.map_err(speech::sentence)? != Some(false) {
            return Err(told(Fault::Revoked));
        }
        Proven { not_revoked_since: Some(now.rfc3339()), ..proven }
    };
    println!("{proven}");
    Ok(())
}

/// No proof is longer, nor any list.
const LONGEST: u64 = 32 << 20;

fn read(file: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = opened(file)?.take(LONGEST).read_to_end(&mut bytes);
    read.map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    Ok(bytes)
}

fn text(file: &Path) -> Result<String, String> {
    String::from_utf8(read(file)?).map_err(|_| format!("{} is no text", file.display()))
}

fn opened(file: &Path) -> Result<BufReader<Box<dyn Read>>, String> {
    let reader: Box<dyn Read> = if file.as_os_str() == "-" {
        Box::new(std::io::stdin())
    } else {
        Box::new(File::open(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?)
    };
    Ok(BufReader::new(reader))
}
