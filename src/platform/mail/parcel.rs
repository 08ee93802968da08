//! A letter as mail servers take it (RFC 5322, MIME): headers, text and HTML.

use std::time::{Duration, UNIX_EPOCH};

use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};

use super::outbox::Waiting;
use super::render::Rendered;
use crate::platform::error::{Error, Result};

/// A letter that is ready to leave.
#[derive(Debug, Clone)]
pub struct Parcel {
    /// The row in the outbox.
    pub id: i64,
    /// The word of its kind.
    pub mail: String,
    /// The address it goes to.
    pub to: String,
    /// What it says.
    pub rendered: Rendered,
    /// All of it, as servers take it.
    pub message: Message,
}

/// Who sends.
#[derive(Debug, Clone)]
pub struct Sender {
    /// The name that readers see.
    pub name: String,
    /// The address that answers go to.
    pub address: Address,
    /// The host in the names of letters.
    pub host: String,
}

/// RFC 3834: answers of absent people are not wanted.
#[derive(Debug, Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// Packs a letter. Its name is that of its row, so that a letter which is sent twice is known as one.
///
/// # Errors
/// [`Error::Internal`] when the address is none: an address is a type, and a second line cannot hide in it.
pub fn pack(sender: &Sender, letter: &Waiting, rendered: Rendered) -> Result<Parcel> {
    let to: Address = letter.to.parse().map_err(|_| Error::internal("not an address"))?;
    let micros = u64::try_from(letter.created_at.0).unwrap_or_default();
    let alternatives = MultiPart::alternative()
        .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(rendered.text.clone()))
        .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(rendered.html.clone()));
    let message = Message::builder()
        .from(Mailbox::new(Some(sender.name.clone()), sender.address.clone()))
        .to(Mailbox::new(None, to))
        .subject(rendered.subject.clone())
        .message_id(Some(format!("<{}.{micros}@{}>", letter.id, sender.host)))
        .date(UNIX_EPOCH + Duration::from_micros(micros))
        .header(AutoSubmitted)
        .multipart(alternatives)
        .map_err(Error::internal)?;
    Ok(Parcel { id: letter.id, mail: letter.mail.clone(), to: letter.to.clone(), rendered, message })
}
