//! The forms of the page "For you".

use serde::{Deserialize, Serialize};

use super::notice::Wish;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::NoticeId;

/// "I have seen these".
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SeenFields {
    /// The newest that was on the page.
    pub newest: String,
}

impl SeenFields {
    /// The newest that was on the page.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is no number.
    pub fn check(&self) -> Result<NoticeId> {
        self.newest.parse().map(NoticeId).map_err(|_| Error::NotFound)
    }
}

/// What somebody wants to hear of by mail.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct WishFields {
    /// A word of [`Wish`].
    pub mails: String,
}

impl WishFields {
    /// The wish.
    ///
    /// # Errors
    /// When nothing was chosen.
    pub fn check(&self) -> Result<Wish> {
        Wish::parse(&self.mails).ok_or_else(|| Error::Invalid(FormErrors::one("mails", "error-choose")))
    }
}
