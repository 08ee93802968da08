//! What may be done with appeals, and by whom.

use super::appeal::Appeal;
use super::rules::{self, Involved};
use crate::features::statements::Statement;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;
use crate::platform::id::PersonId;

/// Ask for another look at what was decided.
#[derive(Debug)]
pub struct MakeAppeal {
    /// The statement.
    pub statement: Locked<Statement>,
    /// Whether whoever asks has the link of its letter.
    has_link: bool,
}

impl MakeAppeal {
    /// By whose statement it is.
    #[must_use]
    pub fn by_addressee(statement: Locked<Statement>) -> Self {
        Self { statement, has_link: false }
    }

    /// By whoever has the link of its letter, by which it was found.
    #[must_use]
    pub fn by_link(statement: Locked<Statement>) -> Self {
        Self { statement, has_link: true }
    }
}

impl Permission for MakeAppeal {
    const NAME: &'static str = "appeal";
    const HOLDERS: Holders = Holders::ANYBODY;
    const EVEN_SUSPENDED: bool = true;
    const CONDITION: &'static str = "whose statement it is, or whoever has the link of its letter";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        let is_own = self.statement.person.is_some_and(|person| actor.is(person));
        if self.has_link || is_own { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// Decide about an appeal.
#[derive(Debug)]
pub struct DecideAppeal {
    /// The appeal.
    pub appeal: Locked<Appeal>,
    /// Who ruled, or left it as it was.
    pub first: Option<PersonId>,
    /// Who appeals, and whose the thing is.
    pub parties: Vec<PersonId>,
    /// Everybody who could decide about appeals now.
    pub able: Vec<PersonId>,
}

impl DecideAppeal {
    /// Whether nobody else can decide than who ruled.
    #[must_use]
    pub fn is_for_same(&self, actor: &Actor) -> bool {
        rules::is_for_same(self.first, actor.person_id(), &self.able, &self.parties)
    }
}

impl Permission for DecideAppeal {
    const NAME: &'static str = "decide about an appeal";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str =
        "neither who appeals nor whose the thing is; another one than who ruled, where there is one";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        match rules::may_decide(actor.person_id(), self.first, &self.parties, &self.able) {
            Err(Involved::Party) => Err(Denied::OwnContent),
            Err(Involved::First) => Err(Denied::OwnRuling),
            Ok(()) => Ok(()),
        }
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<MakeAppeal>(), Rule::of::<DecideAppeal>()];
