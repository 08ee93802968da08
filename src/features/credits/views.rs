//! Credits as pages show them. Who did not say so is never named here.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::credit::{Consent, Credit, Degree, Role};
use super::forms::AdjustmentFields;
use super::store::{self, Line};
use crate::features::accounts::{Byline, Face, store as accounts};
use crate::features::ideas::views::Link;
use crate::features::releases::store as releases;
use crate::platform::community::Room;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Language, PersonId, ReleaseId};
use crate::platform::web::face;

/// One of the reader's own credits.
#[derive(Debug, Clone, Serialize)]
pub struct MyCredit {
    code: String,
    role: Role,
    degree: Degree,
    consent: Consent,
    /// The name they chose or like to sign with, or empty.
    name: String,
}

impl MyCredit {
    /// One of the reader's own credits; `suggested` is the name they like to sign with.
    #[must_use]
    pub fn new(credit: &Credit, suggested: Option<&str>) -> Self {
        Self {
            code: credit.code.to_string(),
            role: credit.role,
            degree: credit.degree,
            consent: credit.consent,
            name: credit.signed_name.as_deref().or(suggested).unwrap_or_default().to_owned(),
        }
    }
}

/// One of the reader's own credits, with what it is for.
#[derive(Debug, Clone, Serialize)]
pub struct MyCreditIn {
    #[serde(flatten)]
    credit: MyCredit,
    release: Link,
}

impl MyCreditIn {
    /// Whether and how they signed.
    #[must_use]
    pub fn consent(&self) -> Consent {
        self.credit.consent
    }

    /// What it is for.
    #[must_use]
    pub fn release(&self) -> &Link {
        &self.release
    }
}

/// The reader's own credits in public releases, newest release first: three statements. None for guests, nor while
/// signatures are off.
///
/// # Errors
/// Those of the database.
pub fn of_person(tx: &mut ReadTx<'_>, language: Language) -> Result<Vec<MyCreditIn>> {
    let Some(person) = tx.actor().person_id() else { return Ok(Vec::new()) };
    if !tx.community()?.has(Room::Signatures) {
        return Ok(Vec::new());
    }
    let mine = store::of_person(tx, person)?;
    let mut ids: Vec<ReleaseId> = mine.iter().map(|(_, release, _)| *release).collect();
    ids.dedup();
    let titles: HashMap<ReleaseId, String> = releases::titles_of(tx, &ids, language)?;
    let suggested = accounts::legal_name(tx, person)?;
    Ok(mine
        .iter()
        .map(|(credit, release, code)| MyCreditIn {
            credit: MyCredit::new(credit, suggested.as_deref()),
            release: Link { code: code.to_string(), title: titles.get(release).cloned().unwrap_or_default() },
        })
        .collect())
}

/// A signature on a person's page.
#[derive(Debug, Clone, Serialize)]
pub struct SignatureIn {
    role: Role,
    degree: Degree,
    release: Link,
}

/// What a person signed in public releases with the name that they go by everywhere, newest release first: two
/// statements. What they signed with another name, or with none, leads nowhere near them.
///
/// # Errors
/// Those of the database.
pub fn signed_by(tx: &mut ReadTx<'_>, person: &Byline, language: Language) -> Result<Vec<SignatureIn>> {
    if !tx.community()?.has(Room::Signatures) {
        return Ok(Vec::new());
    }
    let mut signed = store::of_person(tx, person.id)?;
    signed.retain(|(credit, ..)| credit.consent == Consent::Given && credit.signed_name.as_ref() == Some(&person.name));
    let mut ids: Vec<ReleaseId> = signed.iter().map(|(_, release, _)| *release).collect();
    ids.dedup();
    let titles: HashMap<ReleaseId, String> = releases::titles_of(tx, &ids, language)?;
    Ok(signed
        .iter()
        .map(|(credit, release, code)| SignatureIn {
            role: credit.role,
            degree: credit.degree,
            release: Link { code: code.to_string(), title: titles.get(release).cloned().unwrap_or_default() },
        })
        .collect())
}

/// A name in the colophon.
#[derive(Debug, Clone, Serialize)]
pub struct Signer {
    name: String,
    initials: String,
    tint: u8,
    /// Of the drawn face; only beside the name that the person goes by everywhere, so that a chosen one stays apart.
    code: Option<String>,
    degree: Degree,
    signed: bool,
}

/// A role in the colophon: who signed, and how many more did it without a name.
#[derive(Debug, Clone, Serialize)]
pub struct RoleView {
    role: Role,
    signers: Vec<Signer>,
    unnamed: usize,
}

/// What the colophon shows of a release's credits.
///
/// Who withheld a credit is neither named nor counted for it: `unnamed` are those who have not answered or asked for no
/// name, and `people` are those with at least one kept credit that they did not withhold, each once.
#[derive(Debug, Clone)]
pub struct Signatures {
    /// By role, in the order of [`Role::ALL`]; roles of nobody are left out.
    pub roles: Vec<RoleView>,
    /// People whom the colophon counts.
    pub people: usize,
    /// Authors who signed as such with the name that they go by everywhere: they may be named beside their ideas.
    pub authors: HashMap<PersonId, String>,
}

impl Signatures {
    /// The signatures under a release.
    #[must_use]
    pub fn of(lines: &[Line]) -> Self {
        let counted: Vec<&Line> =
            lines.iter().filter(|line| line.credit.is_kept && line.credit.consent != Consent::Withheld).collect();
        let roles = Role::ALL.iter().filter_map(|role| {
            let mut of_role: Vec<&Line> = counted.iter().filter(|line| line.credit.role == *role).copied().collect();
            of_role.sort_by_key(|line| line.credit.degree);
            let signers: Vec<Signer> = of_role.iter().filter_map(|line| signer(line)).collect();
            let unnamed = of_role.len() - signers.len();
            (!of_role.is_empty()).then_some(RoleView { role: *role, signers, unnamed })
        });
        let people: HashSet<PersonId> = counted.iter().map(|line| line.credit.person).collect();
        let authors = counted.iter().filter(|line| line.credit.role == Role::Proposed && is_by_own_name(line));
        Self {
            roles: roles.collect(),
            people: people.len(),
            authors: authors.map(|line| (line.credit.person, line.person.name.clone())).collect(),
        }
    }
}

impl Signatures {
    /// The names that were signed with, in the order of the colophon; whoever signed for several things is named once.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        let mut known: HashSet<(Option<&str>, &str)> = HashSet::new();
        let signers = self.roles.iter().flat_map(|role| &role.signers);
        let fresh = signers.filter(|signer| known.insert((signer.code.as_deref(), &signer.name)));
        fresh.map(|signer| signer.name.as_str()).collect()
    }
}

fn is_by_own_name(line: &Line) -> bool {
    line.credit.consent == Consent::Given && line.credit.signed_name.as_ref() == Some(&line.person.name)
}

fn signer(line: &Line) -> Option<Signer> {
    let name = line.credit.signed_name.clone().filter(|_| line.credit.consent == Consent::Given)?;
    let code = is_by_own_name(line).then(|| line.person.code.to_string());
    Some(Signer {
        initials: face::initials(&name),
        tint: face::tint(code.as_deref().unwrap_or(&name)),
        code,
        degree: line.credit.degree,
        signed: true,
        name,
    })
}

/// A credit as the product team adjusts it.
#[derive(Debug, Clone, Serialize)]
pub struct CreditRow {
    code: String,
    person: Face,
    role: Role,
    degree: Degree,
    reason: Reason,
    keep: bool,
}

impl CreditRow {
    /// Takes over what a refused form said of this credit.
    pub fn take(&mut self, fields: &AdjustmentFields) {
        let sent = |kind: &str| {
            let wanted = format!("{kind}-{}", self.code);
            fields.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.as_str())
        };
        let Some(role) = sent("role") else { return };
        let (role, degree, keep) = (Role::parse(role), sent("degree").and_then(Degree::parse), sent("keep").is_some());
        self.role = role.unwrap_or(self.role);
        self.degree = degree.unwrap_or(self.degree);
        self.keep = keep;
    }
}

/// Why a credit is proposed: the key of a sentence and its number.
#[derive(Debug, Clone, Serialize)]
struct Reason {
    key: String,
    count: i64,
}

impl From<&Line> for CreditRow {
    fn from(line: &Line) -> Self {
        Self {
            code: line.credit.code.to_string(),
            person: Face::from(&line.person),
            role: line.credit.role,
            degree: line.credit.degree,
            reason: Reason { key: format!("reason-{}", line.because), count: line.evidence },
            keep: line.credit.is_kept,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::credit::Because;
    use super::*;
    use crate::platform::access::Role as Position;
    use crate::platform::id::{Code, CreditId};

    fn line(person: i64, role: Role, consent: Consent, signed_name: Option<&str>) -> Line {
        let code = Code::parse(&format!("{person:010}")).unwrap();
        let id = PersonId(person);
        let name = format!("Person {person}");
        Line {
            credit: Credit {
                id: CreditId(person),
                code: code.clone(),
                person: id,
                role,
                degree: Degree::Equal,
                is_kept: true,
                consent,
                signed_name: signed_name.map(str::to_owned),
            },
            person: Byline { id, code, name, title: None, role: Position::Member, picture: None, erased_at: None },
            because: Because::Proposed,
            evidence: 1,
        }
    }

    #[test]
    fn only_those_who_said_so_are_named() {
        let mut dropped = line(6, Role::Proposed, Consent::Given, Some("Person 6"));
        dropped.credit.is_kept = false;
        let lines = [
            line(1, Role::Proposed, Consent::Given, Some("Person 1")),
            line(2, Role::Proposed, Consent::Given, Some("Night rider")),
            line(3, Role::Proposed, Consent::Asked, None),
            line(4, Role::Proposed, Consent::Anonymous, None),
            line(5, Role::Proposed, Consent::Withheld, None),
            dropped,
        ];
        let shown = Signatures::of(&lines);
        let names: Vec<&str> = shown.roles[0].signers.iter().map(|signer| signer.name.as_str()).collect();
        assert_eq!((shown.roles.len(), shown.roles[0].unnamed, shown.people), (1, 2, 4));
        assert_eq!(names, ["Person 1", "Night rider"]);
        assert_eq!(shown.names(), names);
        // A chosen name leads back neither to a face nor to an idea.
        assert!(shown.roles[0].signers[0].code.is_some() && shown.roles[0].signers[1].code.is_none());
        assert_eq!(shown.authors.keys().collect::<Vec<_>>(), [&PersonId(1)]);
    }

    #[test]
    fn a_person_counts_once_and_for_what_they_did_not_withhold() {
        let twice = [Role::Proposed, Role::Discussed].map(|role| line(1, role, Consent::Given, Some("Person 1")));
        assert_eq!(Signatures::of(&twice).names(), ["Person 1"]);
        let both = [line(1, Role::Proposed, Consent::Asked, None), line(1, Role::Discussed, Consent::Withheld, None)];
        let shown = Signatures::of(&both);
        assert_eq!((shown.people, shown.roles.len()), (1, 1));
        let shown = Signatures::of(&both[1..]);
        assert_eq!((shown.people, shown.roles.len()), (0, 0));
    }
}
