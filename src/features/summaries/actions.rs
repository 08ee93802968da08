//! The verbs of summaries.

use super::permits::SumUp;
use super::store;
use super::summary::Summary;
use crate::event::Event;
use crate::features::accounts::store as accounts;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Standing};

/// Summaries that a person may write.
const OWN: Limit = Limit { scope: "write-summaries", most: 60, window: Moment::HOUR };

/// Writes what the talk under an idea comes to; the one before is kept and no longer shown. The code comes with the form:
/// the same form twice is the same summary.
///
/// # Errors
/// [`Error::Conflict`] when the idea lives on in another, or the code was used for something else; [`Error::Invalid`] when
/// somebody without a title would speak for the company.
pub fn sum_up(permit: &Permit<SumUp>, tx: &mut WriteTx<'_>, code: &Code, summary: &Summary) -> Result<Recorded<()>> {
    let (author, idea) = (permit.person()?, permit.idea.id);
    if let Some(known) = store::known(tx, code)? {
        let is_same = known == (author, idea, summary.body.clone());
        return if is_same { Ok(Recorded::nothing(())) } else { Err(Error::Conflict("conflict-code-taken")) };
    }
    if permit.idea.standing == Standing::Merged {
        return Err(Error::Conflict("conflict-merged"));
    }
    if !accounts::byline(tx, author)?.has_standing() {
        return Err(Error::Invalid(FormErrors::one("body", accounts::NO_TITLE)));
    }
    OWN.count_own(tx)?;
    let summary = store::insert(tx, code, idea, author, summary)?;
    Ok(Recorded::one(Event::TalkSummarised { summary, idea }, ()))
}
