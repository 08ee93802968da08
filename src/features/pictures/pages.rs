//! Uploads of a form that become pictures.

use super::actions;
use super::permits::SendPictures;
use super::picture::MOST;
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::media::{self, PictureError, Stored};
use crate::platform::web::{Uploaded, Visit};

/// Makes pictures of what somebody sends who may, and not too often; what is wrong with one is told beside the field
/// `pictures`, and the others are kept.
///
/// # Errors
/// [`Error::Invalid`] when there are more than an idea may have, [`Error::TooMany`] past the limit, [`Error::SignInFirst`].
pub async fn keep(visit: &Visit, uploads: Vec<Uploaded>) -> Result<(Vec<Stored>, FormErrors)> {
    let mut errors = FormErrors::new();
    let mut kept = Vec::new();
    if uploads.is_empty() {
        return Ok((kept, errors));
    }
    if uploads.len() > MOST {
        return Err(actions::too_many());
    }
    let count = uploads.len();
    let counted = visit
        .act(move |tx| {
            let permit = tx.actor().may(SendPictures)?;
            actions::count(&permit, tx, count)
        })
        .await?;
    counted.map_err(|retry_after| Error::TooMany { retry_after })?;
    for upload in uploads {
        let made = match upload {
            Uploaded::Bytes(bytes) => {
                let files = visit.site().files.clone();
                media::keep(files, bytes, |bytes: &[u8]| media::normalise(bytes, Default::default())).await?
            }
            Uploaded::Nothing | Uploaded::TooLarge => Err(PictureError::TooLarge),
        };
        match made {
            Ok(stored) => kept.push(stored),
            Err(wrong) => errors.add("pictures", FieldError::from(wrong)),
        }
    }
    Ok((kept, errors))
}
