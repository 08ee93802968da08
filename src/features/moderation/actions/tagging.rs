//! The tags of somebody else's idea. Authors choose their own without a ruling: `tags`.

use super::{About, Written, write};
use crate::event::Event;
use crate::features::moderation::permits::RuleOnIdea;
use crate::features::moderation::rules::{self, Retagged};
use crate::features::moderation::ruling::Kind;
use crate::features::moderation::store::Made;
use crate::features::tags::{rules as choice, store as tags};
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::RulingId;

/// Gives an idea the tags that the ruling names and no others; the ruling remembers both.
pub(super) fn retag(
    permit: &Permit<RuleOnIdea>,
    tx: &mut WriteTx<'_>,
    written: &Written,
) -> Result<Recorded<RulingId>> {
    let idea = permit.idea.id;
    let (before, all) = (tags::ids_of(tx, idea)?, tags::all(tx)?);
    let after = choice::chosen(&written.tags, &all, &before)?;
    if after == before {
        return Err(Error::Invalid(FormErrors::one("tags", "error-tags-same")));
    }
    put(permit, tx, Retagged { before, after }, written)
}

/// Gives an idea back the tags that it had before such a ruling, unless others were chosen since.
pub(super) fn undo(
    permit: &Permit<RuleOnIdea>,
    tx: &mut WriteTx<'_>,
    made: &Made,
    written: &Written,
) -> Result<Recorded<RulingId>> {
    let now = tags::ids_of(tx, permit.idea.id)?;
    let changed =
        rules::tags_after(Retagged::parse(&made.before), &now).map_err(|_| Error::Conflict("conflict-ruled-since"))?;
    put(permit, tx, changed, written)
}

fn put(
    permit: &Permit<RuleOnIdea>,
    tx: &mut WriteTx<'_>,
    changed: Retagged,
    written: &Written,
) -> Result<Recorded<RulingId>> {
    let idea = &permit.idea;
    tags::put(tx, idea.id, &changed.after)?;
    let tags = i64::try_from(changed.after.len()).unwrap_or(i64::MAX);
    let about = About { before: changed.to_string(), ..About::idea(Kind::Retag, idea) };
    let (idea, ruling) = (idea.id, write(permit, tx, written, &about)?);
    Ok(Recorded::one(Event::IdeaRetagged { idea, tags, ruling }, ruling))
}
