//! Who signs a release, as its colophon shows it.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;

use crate::features::credits::credit::{Consent, Degree, Role};
use crate::features::credits::store::Line;
use crate::features::credits::version::{Cause, Version, WAITING, is_shown, signed_as};
use crate::platform::clock::Moment;
use crate::platform::db::folded::fold;
use crate::platform::id::PersonId;
use crate::platform::web::face;

/// A name in the colophon.
#[derive(Debug, Clone, Serialize)]
pub struct Signer {
    name: String,
    initials: String,
    tint: u8,
    /// Of the drawn face; only beside the name that the person goes by everywhere, so that a chosen one stays apart.
    code: Option<String>,
    degree: Degree,
}

/// Those who stand there without a name: as what, and how many.
#[derive(Debug, Clone, Serialize)]
struct Others {
    word: &'static str,
    count: usize,
}

/// A role in the colophon: who signed, and who did it without a name.
#[derive(Debug, Clone, Serialize)]
pub struct RoleView {
    role: Role,
    signers: Vec<Signer>,
    others: Vec<Others>,
}

/// What the colophon shows of a release's credits.
///
/// Who withheld a credit is neither named nor counted for it, and `people` are those with at least one kept credit that they
/// did not withhold, each once; supporters are counted apart.
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
        let counted: Vec<&Line> = lines.iter().filter(|line| is_shown(&line.credit)).collect();
        let roles = Role::ALL.iter().filter_map(|role| {
            let mut of_role: Vec<&Line> = counted.iter().filter(|line| line.credit.role == *role).copied().collect();
            of_role.sort_by_key(|line| line.credit.degree);
            let signers: Vec<Signer> = of_role.iter().filter_map(|line| signer(line)).collect();
            (!of_role.is_empty()).then(|| RoleView { role: *role, signers, others: others(&of_role) })
        });
        let shapers = counted.iter().filter(|line| line.credit.role != Role::Supported);
        let people: HashSet<PersonId> = shapers.map(|line| line.credit.person).collect();
        let authors = counted.iter().filter(|line| line.credit.role == Role::Proposed && is_by_own_name(line));
        Self {
            roles: roles.collect(),
            people: people.len(),
            authors: authors.map(|line| (line.credit.person, line.person.name.clone())).collect(),
        }
    }

    /// How many names there are.
    #[must_use]
    pub fn names(&self) -> usize {
        self.roles.iter().map(|role| role.signers.len()).sum()
    }

    /// The names that were signed with, in the order of the colophon; whoever signed for several things is named once.
    #[must_use]
    pub fn signed_names(&self) -> Vec<&str> {
        let mut known: HashSet<(Option<&str>, &str)> = HashSet::new();
        let signers = self.roles.iter().flat_map(|role| &role.signers);
        let fresh = signers.filter(|signer| known.insert((signer.code.as_deref(), &signer.name)));
        fresh.map(|signer| signer.name.as_str()).collect()
    }

    /// The names alone that have these letters in them, capitals and accents aside; roles without one are left out.
    #[must_use]
    pub fn with_name(mut self, sought: &str) -> Self {
        let sought = fold(sought.trim());
        for role in &mut self.roles {
            role.signers.retain(|signer| fold(&signer.name).contains(&sought));
            role.others.clear();
        }
        self.roles.retain(|role| !role.signers.is_empty());
        self
    }
}

fn is_by_own_name(line: &Line) -> bool {
    line.credit.consent == Consent::Given && line.credit.signed_name.as_ref() == Some(&line.person.name)
}

/// Those who stand there without a name; who has not answered comes last.
fn others(of_role: &[&Line]) -> Vec<Others> {
    let mut counts: BTreeMap<(bool, &'static str), usize> = BTreeMap::new();
    for line in of_role.iter().filter(|line| line.credit.consent != Consent::Given) {
        let word = signed_as(line.credit.consent, line.relation, line.person.erased_at.is_some());
        *counts.entry((word == WAITING, word)).or_default() += 1;
    }
    counts.into_iter().map(|((_, word), count)| Others { word, count }).collect()
}

fn signer(line: &Line) -> Option<Signer> {
    let name = line.credit.signed_name.clone().filter(|_| line.credit.consent == Consent::Given)?;
    let code = is_by_own_name(line).then(|| line.person.code.to_string());
    Some(Signer {
        initials: face::initials(&name),
        tint: face::tint(code.as_deref().unwrap_or(&name)),
        code,
        degree: line.credit.degree,
        name,
    })
}

/// A sealed version.
#[derive(Debug, Clone, Serialize)]
pub struct VersionView {
    number: i64,
    cause: Cause,
    signed: i64,
    at: Moment,
    digest: String,
}

impl From<Version> for VersionView {
    fn from(Version { number, cause, signed, at, digest }: Version) -> Self {
        Self { number, cause, signed, at, digest }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::accounts::{Byline, Relation};
    use crate::features::credits::credit::{Because, Credit};
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
            relation: Relation::Customer,
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
        let others: Vec<(&str, usize)> =
            shown.roles[0].others.iter().map(|others| (others.word, others.count)).collect();
        assert_eq!((shown.roles.len(), others, shown.people), (1, vec![("customer", 1), ("waiting", 1)], 4));
        assert_eq!(names, ["Person 1", "Night rider"]);
        assert_eq!(shown.signed_names(), names);
        // A chosen name leads back neither to a face nor to an idea.
        assert!(shown.roles[0].signers[0].code.is_some() && shown.roles[0].signers[1].code.is_none());
        assert_eq!(shown.authors.keys().collect::<Vec<_>>(), [&PersonId(1)]);
    }

    #[test]
    fn a_person_counts_once_and_for_what_they_did_not_withhold() {
        let twice = [Role::Proposed, Role::Discussed].map(|role| line(1, role, Consent::Given, Some("Person 1")));
        assert_eq!(Signatures::of(&twice).signed_names(), ["Person 1"]);
        let both = [line(1, Role::Proposed, Consent::Asked, None), line(1, Role::Discussed, Consent::Withheld, None)];
        let shown = Signatures::of(&both);
        assert_eq!((shown.people, shown.roles.len()), (1, 1));
        let shown = Signatures::of(&both[1..]);
        assert_eq!((shown.people, shown.roles.len()), (0, 0));
    }

    #[test]
    fn supporters_are_named_or_counted_apart() {
        let lines = [
            line(1, Role::Proposed, Consent::Given, Some("Person 1")),
            line(2, Role::Supported, Consent::Given, Some("Zoë")),
            line(3, Role::Supported, Consent::Anonymous, None),
        ];
        let shown = Signatures::of(&lines);
        assert_eq!((shown.people, shown.roles.len(), shown.names()), (1, 2, 2));
        assert!(shown.roles[1].others.is_empty(), "they are in the number of those who voted");
    }

    #[test]
    fn one_finds_a_name_without_its_accents_and_nobody_else() {
        let lines = [
            line(1, Role::Proposed, Consent::Given, Some("Zoë Núñez")),
            line(2, Role::Tested, Consent::Given, Some("Person 2")),
            line(3, Role::Tested, Consent::Asked, None),
        ];
        let found = Signatures::of(&lines).with_name(" zoe nunez");
        assert_eq!((found.names(), found.roles.len()), (1, 1));
        assert_eq!(Signatures::of(&lines).with_name("person 3").names(), 0, "who has not signed is not found");
    }

    #[test]
    fn who_left_is_somebody_who_left() {
        let mut gone = line(1, Role::Tested, Consent::Anonymous, None);
        gone.person.erased_at = Some(Moment(1));
        assert_eq!(Signatures::of(&[gone]).roles[0].others[0].word, "left");
    }
}
