//! What may be done with one's own data, and by whom.

use super::leaving::Leaving;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Ask for all that is kept about oneself.
#[derive(Debug)]
pub struct AskForData;

impl Permission for AskForData {
    const NAME: &'static str = "ask for one's data";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
}

/// Read all that is kept about oneself.
#[derive(Debug)]
pub struct FetchData;

impl Permission for FetchData {
    const NAME: &'static str = "fetch one's data";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const FRESH: bool = true;
    const CONDITION: &'static str = "their own; of others' it is not told whether there are any";
}

/// Come to the page on which one goes.
#[derive(Debug)]
pub struct ConsiderLeaving;

impl Permission for ConsiderLeaving {
    const NAME: &'static str = "consider leaving";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const FRESH: bool = true;
}

/// Delete one's account.
#[derive(Debug)]
pub struct Leave {
    /// Who goes.
    pub leaving: Locked<Leaving>,
}

impl Permission for Leave {
    const NAME: &'static str = "delete one's account";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const FRESH: bool = true;
    const CONDITION: &'static str = "their own; not the last administrator's";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        let is_operator = actor.person().is_none();
        if is_operator || actor.is(self.leaving.person) { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// Write down what somebody asked for: the program itself.
#[derive(Debug)]
pub struct HandOutData;

impl Permission for HandOutData {
    const NAME: &'static str = "write down somebody's data";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[
    Rule::of::<AskForData>(),
    Rule::of::<FetchData>(),
    Rule::of::<ConsiderLeaving>(),
    Rule::of::<Leave>(),
    Rule::of::<HandOutData>(),
];
