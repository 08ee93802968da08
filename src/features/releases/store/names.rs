//! What releases are called.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::releases::release::whole_name;
use crate::platform::db::ReadTx;
use crate::platform::db::among::among;
use crate::platform::db::schema::{products, release_texts, releases};
use crate::platform::error::Result;
use crate::platform::id::{Code, Language, ReleaseId, Standing};

/// What each of these releases is called for a reader of this language: one statement.
///
/// # Errors
/// Those of the database.
pub fn titles_of(tx: &mut ReadTx<'_>, ids: &[ReleaseId], language: Language) -> Result<HashMap<ReleaseId, String>> {
    let rows: Vec<(ReleaseId, Language, String)> = release_texts::table
        .inner_join(releases::table)
        .filter(among(release_texts::release_id, ids))
        .filter(release_texts::language.eq(language).or(release_texts::language.eq(releases::language)))
        .select((release_texts::release_id, release_texts::language, release_texts::title))
        .load(tx.conn())?;
    let mut titles = HashMap::new();
    for (id, written_in, title) in rows {
        if written_in == language {
            titles.insert(id, title);
        } else {
            titles.entry(id).or_insert(title);
        }
    }
    Ok(titles)
}

/// The code of each of these releases, and its product and title where it is public: two statements.
///
/// # Errors
/// Those of the database.
pub fn named(tx: &mut ReadTx<'_>, ids: &[ReleaseId], language: Language) -> Result<HashMap<ReleaseId, (Code, String)>> {
    let rows: Vec<(ReleaseId, Code, Standing, String)> = releases::table
        .inner_join(products::table)
        .filter(among(releases::id, ids))
        .select((releases::id, releases::code, releases::standing, products::name))
        .load(tx.conn())?;
    let titles = titles_of(tx, ids, language)?;
    let name = |id: &ReleaseId, product: String| match titles.get(id) {
        Some(title) => whole_name(&product, title),
        None => product,
    };
    Ok(rows
        .into_iter()
        .map(|(id, code, standing, product)| {
            let shown = if standing == Standing::Visible { name(&id, product) } else { String::new() };
            (id, (code, shown))
        })
        .collect())
}

/// What a release is called in its own language, and how many people voted for it: product, title, supporters.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) when there is none.
pub fn called(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<(String, String, i64)> {
    Ok(releases::table
        .inner_join(products::table)
        .inner_join(release_texts::table)
        .filter(releases::id.eq(release))
        .filter(release_texts::language.eq(releases::language))
        .select((products::name, release_texts::title, releases::supporters))
        .first(tx.conn())?)
}
