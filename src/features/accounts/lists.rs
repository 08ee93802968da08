//! The list of people as administrators search it: one statement, keyset pages by name.

use diesel::prelude::*;

use super::person::{Byline, Relation};
use super::store::BYLINE;
use crate::platform::access::Role;
use crate::platform::clock::Moment;
use crate::platform::db::folded::{Folded, fold};
use crate::platform::db::schema::people;
use crate::platform::db::{MultiBackend, ReadTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, PersonId};

/// Whom to list.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// With these words in their name or address, whatever their accents and capitals.
    pub words: String,
    /// With this role.
    pub role: Option<Role>,
    /// With this relation.
    pub relation: Option<Relation>,
    /// Only those who are suspended now.
    pub is_suspended: bool,
    /// After this person.
    pub after: Option<Code>,
    /// At most so many.
    pub limit: usize,
}

/// A person as administrators see them.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Line {
    /// Name, title, role.
    pub byline: Byline,
    /// Their address.
    pub email: Option<String>,
    /// What they are to the company.
    pub relation: Relation,
    /// Since when they take part.
    pub since: Moment,
    /// Since when they are or were suspended.
    pub suspended_at: Option<Moment>,
    /// The end of the suspension; `None` when it has none.
    pub suspended_until: Option<Moment>,
    /// Why.
    pub suspended_reason: Option<String>,
}

type Columns = (
    super::store::BylineColumns,
    people::email,
    people::relation,
    people::created_at,
    people::suspended_at,
    people::suspended_until,
    people::suspended_reason,
);
const COLUMNS: Columns = (
    BYLINE,
    people::email,
    people::relation,
    people::created_at,
    people::suspended_at,
    people::suspended_until,
    people::suspended_reason,
);

/// People as wanted, by name. Who was erased is not listed.
///
/// # Errors
/// Those of the database.
pub fn list(tx: &mut ReadTx<'_>, wanted: &Wanted) -> Result<Vec<Line>> {
    let now = tx.now();
    let after: Option<(String, PersonId)> = match &wanted.after {
        Some(code) => people::table
            .filter(people::code.eq(code))
            .select((people::name, people::id))
            .first(tx.conn())
            .optional()?,
        None => None,
    };
    let mut query = people::table
        .filter(people::erased_at.is_null())
        .select(COLUMNS)
        .order((people::name, people::id))
        .limit(i64::try_from(wanted.limit).unwrap_or(i64::MAX))
        .into_boxed::<MultiBackend>();
    for word in wanted.words.split_whitespace().take(8) {
        let word = containing(word);
        query = query.filter(
            Folded(people::name)
                .like(word.clone())
                .escape('!')
                .or(people::email.is_not_null().and(people::email.assume_not_null().like(word).escape('!'))),
        );
    }
    if let Some(role) = wanted.role {
        query = query.filter(people::role.eq(role));
    }
    if let Some(relation) = wanted.relation {
        query = query.filter(people::relation.eq(relation));
    }
    if wanted.is_suspended {
        query = query
            .filter(people::suspended_at.is_not_null())
            .filter(people::suspended_until.is_null().or(people::suspended_until.gt(now)));
    }
    if let Some((name, id)) = after {
        query = query.filter(people::name.gt(name.clone()).or(people::name.eq(name).and(people::id.gt(id))));
    }
    Ok(query.load(tx.conn())?)
}

/// The person of this code, for administrators.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or they were erased.
pub fn one(tx: &mut ReadTx<'_>, code: &Code) -> Result<Line> {
    let line: Line = people::table.filter(people::code.eq(code)).select(COLUMNS).first(tx.conn())?;
    if line.byline.erased_at.is_none() { Ok(line) } else { Err(Error::NotFound) }
}

/// A LIKE pattern for what contains a word; the word's own wildcards are taken literally.
fn containing(word: &str) -> String {
    let mut pattern = String::from("%");
    for letter in fold(word).chars().take(60) {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}
