//! Where uploads become pictures: off the async threads, a few at a time.

use std::sync::LazyLock;
use std::time::Duration;

use super::{Folder, Picture, PictureError, Stored};
use crate::platform::error::{Error, Result};
use crate::platform::turns::Turns;

/// Pictures that are read at once: each may take the memory that its limits allow.
const AT_ONCE: usize = 2;
/// How long an upload waits for its turn.
const PATIENCE: Duration = Duration::from_secs(5);

static TURNS: LazyLock<Turns> = LazyLock::new(|| Turns::new(AT_ONCE, PATIENCE));

/// Makes a picture of an upload and puts it into the store, on a thread that may block, when it is its turn. Ask first
/// whether the sender may.
///
/// # Errors
/// [`Error::Unavailable`] when its turn did not come in time, or the store fails. What is wrong with the picture is the
/// value.
pub async fn keep<M>(files: Folder, bytes: Vec<u8>, make: M) -> Result<std::result::Result<Stored, PictureError>>
where
    M: FnOnce(&[u8]) -> std::result::Result<Picture, PictureError> + Send + 'static,
{
    let kept = tokio::task::spawn_blocking(move || {
        let Some(_turn) = TURNS.take() else {
            return Err(Error::Unavailable("too many pictures are being read at once".to_owned()));
        };
        match make(&bytes) {
            Ok(picture) => {
                let digest = files.put(&picture.bytes).map_err(|error| Error::Unavailable(error.to_string()))?;
                Ok(Ok(Stored::new(digest, &picture)))
            }
            Err(wrong) => Ok(Err(wrong)),
        }
    });
    kept.await.unwrap_or_else(|panic| Err(Error::internal(panic)))
}
