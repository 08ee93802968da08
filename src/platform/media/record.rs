//! The row of a file in the store.

use diesel::prelude::*;

use super::{Digest, Picture};
use crate::platform::db::WriteTx;
use crate::platform::db::schema::{community, draft_pictures, files, idea_pictures, people, questions, releases};
use crate::platform::error::Result;
use crate::platform::id::FileId;
use crate::platform::jobs::{self, JobKind};

/// A picture whose bytes are in the store already.
#[derive(Debug, Clone)]
pub struct Stored {
    /// The digest of its bytes.
    pub digest: Digest,
    /// Its media type.
    pub media_type: &'static str,
    /// Its size in bytes.
    pub bytes: i64,
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
}

impl Stored {
    /// A picture under this digest.
    #[must_use]
    pub fn new(digest: Digest, picture: &Picture) -> Self {
        Self {
            digest,
            media_type: picture.media_type,
            bytes: i64::try_from(picture.bytes.len()).unwrap_or(i64::MAX),
            width: picture.width.into(),
            height: picture.height.into(),
        }
    }
}

/// The row of a stored picture; the same picture has one row however often it comes. True when the row is new.
///
/// # Errors
/// Those of the database.
pub fn record(tx: &mut WriteTx<'_>, stored: &Stored) -> Result<(FileId, bool)> {
    let known = files::table.filter(files::digest.eq(stored.digest.as_str())).select(files::id);
    if let Some(id) = known.first(tx.conn()).optional()? {
        return Ok((id, false));
    }
    let (now, uploader) = (tx.now(), tx.actor().person_id());
    let id = diesel::insert_into(files::table)
        .values((
            files::digest.eq(stored.digest.as_str()),
            files::media_type.eq(stored.media_type),
            files::bytes.eq(stored.bytes),
            files::width.eq(stored.width),
            files::height.eq(stored.height),
            files::uploader_id.eq(uploader),
            files::created_at.eq(now),
        ))
        .returning(files::id)
        .get_result(tx.conn())?;
    Ok((id, true))
}

/// Takes the row of a picture away when nothing shows it any more; a job deletes its bytes after the commit.
///
/// # Errors
/// Those of the database.
pub fn discard(tx: &mut WriteTx<'_>, file: FileId) -> Result<()> {
    use diesel::dsl::exists;
    let shown = [
        diesel::select(exists(people::table.filter(people::picture_id.eq(file)))).get_result(tx.conn())?,
        diesel::select(exists(questions::table.filter(questions::picture_id.eq(file)))).get_result(tx.conn())?,
        diesel::select(exists(releases::table.filter(releases::picture_id.eq(file)))).get_result(tx.conn())?,
        diesel::select(exists(community::table.filter(community::logo_id.eq(file)))).get_result(tx.conn())?,
        diesel::select(exists(idea_pictures::table.filter(idea_pictures::file_id.eq(file)))).get_result(tx.conn())?,
        diesel::select(exists(draft_pictures::table.filter(draft_pictures::file_id.eq(file)))).get_result(tx.conn())?,
    ];
    if shown.contains(&true) {
        return Ok(());
    }
    let digest: Option<String> = files::table.find(file).select(files::digest).first(tx.conn()).optional()?;
    let Some(digest) = digest else { return Ok(()) };
    diesel::delete(files::table.find(file)).execute(tx.conn())?;
    jobs::put(tx, JobKind::DeleteFile, &digest)
}
