//! What may be done with disputes, and by whom.

use super::dispute::Dispute;
use super::rules::{self, Involved};
use crate::features::credits::Credit;
use crate::features::releases::Release;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;
use crate::platform::id::PersonId;

/// Say that a credit is missing, or not right.
#[derive(Debug)]
pub struct MakeDispute {
    /// The release.
    pub release: Locked<Release>,
    /// The credit; nothing where one is missing.
    pub credit: Option<Locked<Credit>>,
    /// Whether who asks has a part in the release.
    pub is_concerned: bool,
}

impl Permission for MakeDispute {
    const NAME: &'static str = "dispute a credit";
    const HOLDERS: Holders = Holders::PEOPLE;
    const CONDITION: &'static str = "before a release is public those who have a part in it, about their own credits";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        let is_own = self.credit.as_ref().is_none_or(|credit| actor.is(credit.person));
        if !self.release.is_draft() || (self.is_concerned && is_own) { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// A dispute with whom it concerns, held for whoever rules on it.
#[derive(Debug)]
pub struct Held {
    /// The release.
    pub release: Locked<Release>,
    /// The dispute.
    pub dispute: Locked<Dispute>,
    /// The credit; nothing where one is missing.
    pub credit: Option<Locked<Credit>>,
    /// The administrators who can decide now.
    pub able: Vec<PersonId>,
}

impl Held {
    /// Who began it, and whose credit it is.
    #[must_use]
    pub fn parties(&self) -> Vec<PersonId> {
        let holder = self.credit.as_ref().map(|credit| credit.person);
        [Some(self.dispute.person), holder].into_iter().flatten().collect()
    }

    fn rules(&self, actor: &Actor, answerer: Option<PersonId>) -> Result<(), Denied> {
        match rules::may_rule(actor.person_id(), &self.parties(), answerer, &self.able) {
            Err(Involved::Party) => Err(Denied::OwnContent),
            Err(Involved::First) => Err(Denied::OwnRuling),
            Ok(()) => Ok(()),
        }
    }
}

/// Answer a dispute for the product team.
#[derive(Debug)]
pub struct AnswerDispute(pub Held);

impl Permission for AnswerDispute {
    const NAME: &'static str = "answer a dispute";
    const HOLDERS: Holders = Holders::PRODUCT;
    const CONDITION: &'static str = "neither who began it nor whose credit it is";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        self.0.rules(actor, None)
    }
}

/// Ask for an administrator, because the answer is not right.
#[derive(Debug)]
pub struct ObjectToAnswer {
    /// The dispute.
    pub dispute: Locked<Dispute>,
}

impl Permission for ObjectToAnswer {
    const NAME: &'static str = "object to the answer to a dispute";
    const HOLDERS: Holders = Holders::PEOPLE;
    const CONDITION: &'static str = "who began it";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if actor.is(self.dispute.person) { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// Decide about a dispute.
#[derive(Debug)]
pub struct DecideDispute(pub Held);

impl Permission for DecideDispute {
    const NAME: &'static str = "decide about a dispute";
    const HOLDERS: Holders = Holders::ADMINISTRATION;
    const CONDITION: &'static str =
        "neither who began it nor whose credit it is; another one than who answered, where there is one";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        self.0.rules(actor, self.0.dispute.answerer)
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[
    Rule::of::<MakeDispute>(),
    Rule::of::<AnswerDispute>(),
    Rule::of::<ObjectToAnswer>(),
    Rule::of::<DecideDispute>(),
];
