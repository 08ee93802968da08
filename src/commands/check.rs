//! `cofirma check`.

use super::speech;
use crate::features::audit::{self, AuditCommunity};
use crate::platform::access::Credential;
use crate::platform::config::Settings;

/// Prints a line per check; fails when one of them does.
pub(super) fn run(settings: &Settings) -> Result<(), String> {
    let db = super::opened(settings)?;
    let report = db
        .read_now(&Credential::Operator, |tx| {
            let permit = tx.actor().may(AuditCommunity)?;
            audit::run(&permit, tx)
        })
        .map_err(speech::sentence)?;
    for finding in &report.findings {
        println!("{finding}");
    }
    match report.broken() {
        0 => {
            println!("{} adds up: {} checks.", settings.database, report.findings.len());
            Ok(())
        }
        1 => Err(format!("{}: 1 check is broken.", settings.database)),
        broken => Err(format!("{}: {broken} checks are broken.", settings.database)),
    }
}
