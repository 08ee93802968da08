//! The settings of mail.

use std::path::PathBuf;

use lettre::Address;
use lettre::message::Mailbox;

use super::carrier::SmtpAddress;

/// How mail leaves.
#[derive(Debug, Clone)]
pub struct MailSettings {
    /// The mail server; without one letters become files.
    pub smtp: Option<SmtpAddress>,
    /// The address that mail comes from.
    pub from: Address,
    /// The name that it comes from; the community's own when there is none.
    pub name: Option<String>,
    /// The folder of letters while there is no mail server.
    pub folder: PathBuf,
}

impl MailSettings {
    /// Checks them.
    ///
    /// # Errors
    /// A sentence that names the wrong one.
    pub fn check(smtp: Option<&str>, from: Option<&str>, folder: PathBuf) -> Result<Self, String> {
        let smtp: Option<SmtpAddress> = smtp.map(str::parse).transpose()?;
        let from = match (from, &smtp) {
            (Some(from), _) => from,
            (None, None) => "cofirma@localhost",
            (None, Some(_)) => return Err("mail_from: name the address that mail comes from".into()),
        };
        let from: Mailbox = from
            .parse()
            .map_err(|_| format!("mail_from: {from:?} is not an address like Our company <ideas@example.com>"))?;
        Ok(Self { smtp, from: from.email, name: from.name, folder })
    }
}
