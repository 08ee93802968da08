//! What may be done with testers, and by whom.

use super::tester::{Call, Finding, State, Tester};
use crate::features::releases::Release;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Ask contributors to try a release out, ask otherwise, or ask no longer.
#[derive(Debug)]
pub struct CallTesters {
    /// The release.
    pub release: Locked<Release>,
}

impl Permission for CallTesters {
    const NAME: &'static str = "call for testers";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Tell contributors that testers are sought: the program itself.
#[derive(Debug)]
pub struct TellTestCall {
    /// The release.
    pub release: Locked<Release>,
}

impl Permission for TellTestCall {
    const NAME: &'static str = "tell contributors that testers are sought";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// Apply to try a release out.
#[derive(Debug)]
pub struct ApplyToTest {
    /// What one applies for.
    pub call: Locked<Call>,
    /// Whether who asks contributed to what the release is made from.
    pub contributes: bool,
}

impl Permission for ApplyToTest {
    const NAME: &'static str = "apply to test";
    const HOLDERS: Holders = Holders::PEOPLE;
    const CONDITION: &'static str = "who contributed to what the release is made from";

    fn condition(&self, _actor: &Actor) -> Result<(), Denied> {
        if self.contributes { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// Take one's application back, or leave the test.
#[derive(Debug)]
pub struct LeaveTest {
    /// Who applied.
    pub tester: Locked<Tester>,
}

impl Permission for LeaveTest {
    const NAME: &'static str = "leave a test";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const CONDITION: &'static str = "who applied";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if actor.is(self.tester.person) { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// Let somebody try a release out, or thank them kindly.
#[derive(Debug)]
pub struct AnswerTester {
    /// What they applied for; held, so that one answer comes after the other.
    pub call: Locked<Call>,
    /// Who applied.
    pub tester: Locked<Tester>,
}

impl Permission for AnswerTester {
    const NAME: &'static str = "answer somebody who wants to test";
    const HOLDERS: Holders = Holders::PRODUCT;
    const CONDITION: &'static str = "not oneself";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if actor.is(self.tester.person) { Err(Denied::OwnContent) } else { Ok(()) }
    }
}

/// Say what one found.
#[derive(Debug)]
pub struct ReportFinding {
    /// Who tries it out.
    pub tester: Locked<Tester>,
}

impl Permission for ReportFinding {
    const NAME: &'static str = "report a finding";
    const HOLDERS: Holders = Holders::PEOPLE;
    const WRITES: bool = true;
    const CONDITION: &'static str = "who was let in to test";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        let is_in = self.tester.state == State::Accepted;
        if is_in && actor.is(self.tester.person) { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// Say that a finding helped, or take that back.
#[derive(Debug)]
pub struct MarkFinding {
    /// The release, whose credits may follow.
    pub release: Locked<Release>,
    /// The finding.
    pub finding: Locked<Finding>,
}

impl Permission for MarkFinding {
    const NAME: &'static str = "mark a finding as helpful";
    const HOLDERS: Holders = Holders::PRODUCT;
    const CONDITION: &'static str = "not one's own";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if actor.is(self.finding.person) { Err(Denied::OwnContent) } else { Ok(()) }
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[
    Rule::of::<CallTesters>(),
    Rule::of::<TellTestCall>(),
    Rule::of::<ApplyToTest>(),
    Rule::of::<LeaveTest>(),
    Rule::of::<AnswerTester>(),
    Rule::of::<ReportFinding>(),
    Rule::of::<MarkFinding>(),
];
