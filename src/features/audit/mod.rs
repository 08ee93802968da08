//! Proving that the database adds up: every counter equals its rows, every copy its original, every event can be read.
//!
//! This room stands above all others, reads all their tables and writes nothing. It mends nothing either: what breaks a
//! check is named, and people decide.

mod events;
pub mod permits;
pub mod report;
pub(crate) mod store;

use crate::features::credentials::actions as credentials;
use crate::features::credits::store::versions;
use crate::features::seals::check;
use crate::platform::access::Permit;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;

pub use permits::AuditCommunity;
pub use report::{Finding, Report};

/// Runs every check: a fixed number of statements however much there is, but for events and seals, which are read in
/// portions, and sealed credits, release by release.
///
/// # Errors
/// Those of the database.
pub fn run(_permit: &Permit<AuditCommunity>, tx: &mut ReadTx<'_>) -> Result<Report> {
    let mut findings = Vec::new();
    for check in store::CHECKS {
        findings.push(store::find(tx, check)?);
    }
    findings.push(events::unreadable(tx)?);
    findings.push(store::stale_stems(tx)?);
    findings.push(seals(tx)?);
    findings.push(credits(tx)?);
    findings.push(proofs(tx)?);
    findings.push(store::dangling(tx)?);
    Ok(Report { findings })
}

/// Whether every seal holds, and stands over events as they are.
fn seals(tx: &mut ReadTx<'_>) -> Result<Finding> {
    let found = check::broken(tx)?;
    let (broken, first) = (found.len(), found.into_iter().take(report::NAMED).collect());
    Ok(Finding { claim: "every seal holds, and each event is as it was sealed", broken, first })
}

/// Whether every sealed version of a release's credits holds.
fn credits(tx: &mut ReadTx<'_>) -> Result<Finding> {
    let found = versions::broken(tx)?;
    let (broken, first) = (found.len(), found.into_iter().take(report::NAMED).collect());
    Ok(Finding { claim: "every sealed version of who signs is as it was sealed", broken, first })
}

/// Whether everything that proofs say is still signed.
fn proofs(tx: &mut ReadTx<'_>) -> Result<Finding> {
    let found = credentials::untrue(tx)?;
    let (broken, first) = (found.len(), found.into_iter().take(report::NAMED).collect());
    Ok(Finding { claim: "every proof that holds says what is signed", broken, first })
}
