//! Bringing ideas in, all or none.

use std::collections::HashMap;

use super::draft::Draft;
use crate::features::accounts::actions as accounts;
use crate::features::accounts::permits::AdministerPeople;
use crate::features::ideas::actions::{self as ideas, Outside};
use crate::features::ideas::idea::Text;
use crate::features::ideas::permits::ImportIdeas;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Language, PersonId};

/// How ideas from elsewhere are filed.
#[derive(Debug, Clone)]
pub struct Filing {
    /// The name they stand under where the row has none.
    pub by: String,
    /// Their language; `None`: the question's.
    pub language: Option<Language>,
}

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Ideas that are new.
    pub added: usize,
    /// Ideas that were brought in before.
    pub known: usize,
}

/// Ideas that are written between two notes of progress.
const PORTION: usize = 200;

/// Brings drafts in as ideas of the permit's question; what was brought in before stays as it is. `progress` is told how
/// many drafts are done, from the beginning each time the transaction runs.
///
/// # Errors
/// Those of the database; nothing is brought in then.
pub fn bring_in(
    people: &Permit<AdministerPeople>,
    permit: &Permit<ImportIdeas>,
    tx: &mut WriteTx<'_>,
    drafts: &[Draft],
    filing: &Filing,
    progress: &dyn Fn(usize),
) -> Result<Recorded<Outcome>> {
    let language = filing.language.unwrap_or(permit.question.language);
    let mut authors: HashMap<&str, PersonId> = HashMap::new();
    let mut outcome = Recorded::nothing(Outcome { added: 0, known: 0 });
    for (portion, done) in drafts.chunks(PORTION).zip((0..).step_by(PORTION)) {
        progress(done);
        let mut outside = Vec::with_capacity(portion.len());
        for draft in portion {
            let name = draft.author.as_deref().unwrap_or(&filing.by);
            let author = match authors.get(name) {
                Some(author) => *author,
                None => {
                    let made = accounts::outside_author(people, tx, name, language)?;
                    let author = *made.value();
                    outcome = outcome.and(made).map(|(sum, _)| sum);
                    authors.insert(name, author);
                    author
                }
            };
            outside.push(Outside {
                id: Some(draft.outside_id.clone()),
                author,
                language,
                text: Text { title: draft.title.clone(), body: draft.body.clone() },
                created_at: draft.created_at.unwrap_or(tx.now()),
            });
        }
        let added = ideas::import(permit, tx, &outside)?;
        outcome = outcome
            .and(added)
            .map(|(sum, added)| Outcome { added: sum.added + added, known: sum.known + portion.len() - added });
    }
    progress(drafts.len());
    Ok(outcome)
}
