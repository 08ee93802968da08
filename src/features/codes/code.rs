//! The words for what is asked by mail.

use serde::{Deserialize, Serialize};

use crate::platform::id::{GuestId, Language, PersonId};

/// What somebody said when they asked for a mail; it waits with the challenge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asking {
    /// The name for a new account.
    pub name: Option<String>,
    /// The hash of the password for a new account. It counts only in the browser that asked: whoever opens the mail
    /// elsewhere may not be who chose it.
    pub password_hash: Option<String>,
    /// Where to go afterwards.
    pub next: String,
    /// The language of the one who asked.
    pub language: Language,
}

/// What came of a mailed link or code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entered {
    /// This person may come in.
    In {
        /// Who.
        person: PersonId,
        /// Whether the account was just made.
        is_new: bool,
        /// The visitor whose acts waited for it.
        guest: Option<GuestId>,
        /// Where to go.
        next: String,
    },
    /// The address is confirmed, but a new account needs a name; with the secret for saying it.
    Nameless(String),
    /// The code was wrong; so many guesses are left.
    Wrong(i64),
}

/// Whether a mailed code may be asked for, and by what it is found again in this browser.
pub type Handle = Result<String, u32>;
