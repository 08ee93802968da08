//! Disputes as pages show them. What was brought is shown to the staff and to who brought it alone.

use serde::Serialize;

use super::dispute::{Claim, State};
use super::rules::{Sight, sight};
use super::store::Read;
use crate::features::accounts::Face;
use crate::features::credits::Credit;
use crate::features::credits::credit::{Consent, Degree, Role};
use crate::features::credits::store::Line;
use crate::features::credits::version::is_shown;
use crate::platform::access::{Actor, Holders};
use crate::platform::clock::Moment;
use crate::platform::id::PersonId;

/// What was brought, and what was said about it.
#[derive(Debug, Clone, Serialize)]
struct Evidence {
    person: Option<Face>,
    words: String,
    link: String,
    answer: String,
    answerer: Option<Face>,
    objection: String,
    decision: String,
    decider: Option<Face>,
}

/// A dispute as its reader may see it.
#[derive(Debug, Clone, Serialize)]
pub struct DisputeView {
    code: String,
    claim: Claim,
    /// The role that would be right.
    role: Option<Role>,
    is_own: bool,
    /// The credit; nothing where one is missing.
    credit: Option<About>,
    state: State,
    waits: bool,
    at: Moment,
    version: Option<i64>,
    /// Nothing for whose credit it is.
    evidence: Option<Evidence>,
    /// Whether the reader began it.
    is_mine: bool,
}

/// The credit that a dispute is about. The staff sees whose it is; others where it is signed with a name.
#[derive(Debug, Clone, Serialize)]
struct About {
    role: Role,
    degree: Degree,
    name: Option<String>,
}

impl About {
    fn new(credit: &Credit, holder: Option<String>, is_staff: bool) -> Self {
        let signed = credit.signed_name.clone().filter(|_| credit.consent == Consent::Given);
        Self { role: credit.role, degree: credit.degree, name: if is_staff { holder } else { signed } }
    }
}

impl DisputeView {
    /// As this reader may see it; nothing when they may not know of it.
    #[must_use]
    pub fn new(read: &Read, actor: &Actor) -> Option<Self> {
        let (dispute, is_staff) = (&read.dispute, actor.holds(Holders::STAFF));
        let holder = read.credit.as_ref().map(|credit| credit.person);
        let sight = sight(actor.person_id(), is_staff, dispute.person, holder)?;
        let face = |person: Option<PersonId>| person.and_then(|id| read.people.get(&id)).map(Face::from);
        let name = holder.and_then(|holder| read.people.get(&holder)).map(|byline| byline.name.clone());
        let evidence = (sight == Sight::Whole).then(|| Evidence {
            person: face(Some(dispute.person)),
            words: dispute.words.clone(),
            link: dispute.link.clone(),
            answer: dispute.answer.clone(),
            answerer: face(dispute.answerer),
            objection: dispute.objection.clone(),
            decision: dispute.decision.clone(),
            decider: face(dispute.decider),
        });
        Some(Self {
            code: dispute.code.to_string(),
            claim: dispute.claim,
            role: dispute.role,
            is_own: dispute.is_own,
            credit: read.credit.as_ref().map(|credit| About::new(credit, name, is_staff)),
            state: dispute.state,
            waits: dispute.state.waits(),
            at: dispute.created_at,
            version: dispute.version,
            evidence,
            is_mine: actor.is(dispute.person),
        })
    }
}

/// A credit that can be disputed.
#[derive(Debug, Clone, Serialize)]
pub struct Disputable {
    code: String,
    role: Role,
    degree: Degree,
    /// The name that it is signed with; empty for the reader's own without one.
    name: String,
    is_mine: bool,
}

impl Disputable {
    /// The credit's code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The credits that a reader can point at: their own, and in public those that are signed with a name. Whose the others
    /// are nobody is to know.
    #[must_use]
    pub fn among(lines: &[Line], is_public: bool, actor: &Actor) -> Vec<Self> {
        let mut found: Vec<Self> = lines
            .iter()
            .filter(|line| line.credit.is_kept)
            .filter_map(|line| {
                let (credit, is_mine) = (&line.credit, actor.is(line.credit.person));
                let name = credit.signed_name.clone().filter(|_| credit.consent == Consent::Given);
                let is_seen = is_mine || (is_public && is_shown(credit) && name.is_some());
                is_seen.then(|| Self {
                    code: credit.code.to_string(),
                    role: credit.role,
                    degree: credit.degree,
                    name: name.unwrap_or_default(),
                    is_mine,
                })
            })
            .collect();
        found.sort_by(|one, other| (!one.is_mine, one.role, &one.name).cmp(&(!other.is_mine, other.role, &other.name)));
        found
    }
}
