//! The verbs of the rules of the house.

use super::house_rule::Texts;
use super::permits::{ChangeRule, WriteRule};
use super::{rules, store};
use crate::event::Event;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::Code;

/// Adds a rule as the last. The code comes with the form: the same form twice is one rule.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when there are enough.
pub fn add(_permit: &Permit<WriteRule>, tx: &mut WriteTx<'_>, code: &Code, texts: &Texts) -> Result<Recorded<()>> {
    if store::has(tx, code)? {
        return Ok(Recorded::nothing(()));
    }
    rules::has_room(store::offered(tx)?.len())?;
    let rule = store::insert(tx, code, texts)?;
    Ok(Recorded::one(Event::HouseRuleAdded { rule }, ()))
}

/// Lets a rule say this, retires it or offers it again.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when it is the last one, or there are enough.
pub fn change(
    permit: &Permit<ChangeRule>,
    tx: &mut WriteTx<'_>,
    texts: &Texts,
    is_retired: bool,
) -> Result<Recorded<()>> {
    let rule = &permit.rule;
    if rule.texts == *texts && rule.is_retired == is_retired {
        return Ok(Recorded::nothing(()));
    }
    let offered = store::offered(tx)?.len();
    match (rule.is_retired, is_retired) {
        (false, true) => rules::may_retire(offered)?,
        (true, false) => rules::has_room(offered)?,
        _ => {}
    }
    store::update(tx, rule.id, texts, is_retired)?;
    Ok(Recorded::one(Event::HouseRuleChanged { rule: rule.id }, ()))
}

/// Moves a rule one place up.
///
/// # Errors
/// Those of the database.
pub fn move_up(permit: &Permit<ChangeRule>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let rule = permit.rule.id;
    let before = store::offered(tx)?;
    let order = rules::moved_up(&before, rule);
    if before.iter().map(|rule| rule.id).eq(order.iter().copied()) {
        return Ok(Recorded::nothing(()));
    }
    store::order(tx, &order)?;
    Ok(Recorded::one(Event::HouseRuleChanged { rule }, ()))
}
