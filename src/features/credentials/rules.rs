//! What can be proved, and whether it is still true.

use super::credential::Claim;
use crate::features::credits::credit::{Consent, Credit};

/// What somebody signs by name, of all their credits in a release; nothing where they sign none of them so. The name is that
/// of the first credit: whoever signs with several proves what they signed with that.
#[must_use]
pub fn claim_of<'a>(credits: impl IntoIterator<Item = &'a Credit>) -> Option<Claim> {
    let mut found: Option<Claim> = None;
    for credit in credits {
        let name = credit.signed_name.as_ref().filter(|_| credit.is_kept && credit.consent == Consent::Given);
        match (name, &mut found) {
            (Some(name), None) => {
                found = Some(Claim { name: name.clone(), parts: vec![(credit.role, credit.degree)] });
            }
            (Some(name), Some(claim)) if claim.name == *name => claim.parts.push((credit.role, credit.degree)),
            _ => {}
        }
    }
    found.map(|mut claim| {
        claim.parts.sort_unstable();
        claim
    })
}

/// Whether what a proof says is still true: the same name, and nothing that they did not do. More may have come to it.
#[must_use]
pub fn still_holds(said: &Claim, now: Option<&Claim>) -> bool {
    now.is_some_and(|now| said.name == now.name && said.parts.iter().all(|part| now.parts.contains(part)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::credits::credit::{Degree, Role};
    use crate::platform::id::{Code, CreditId, PersonId};

    fn credit(role: Role, consent: Consent, name: Option<&str>) -> Credit {
        Credit {
            id: CreditId(1),
            code: Code::parse("0000000001").unwrap(),
            person: PersonId(1),
            role,
            degree: Degree::Equal,
            is_kept: true,
            consent,
            signed_name: name.map(str::to_owned),
        }
    }

    #[test]
    fn only_what_is_signed_by_name_is_proved() {
        let tested = credit(Role::Tested, Consent::Given, Some("Ana"));
        let proposed = credit(Role::Proposed, Consent::Given, Some("Ana"));
        let otherwise = credit(Role::Discussed, Consent::Given, Some("The glove man"));
        let left_out = Credit { is_kept: false, ..credit(Role::Refined, Consent::Given, Some("Ana")) };
        let claim = claim_of([&tested, &proposed, &otherwise, &left_out]).unwrap();
        assert_eq!(Claim::written(&claim.parts), "proposed equal,tested equal");
        assert_eq!(claim.name, "Ana");
        for consent in [Consent::Asked, Consent::Anonymous, Consent::Lapsed, Consent::Withheld] {
            assert_eq!(claim_of([&credit(Role::Tested, consent, Some("Ana"))]), None, "{consent}");
        }
        assert_eq!(claim_of([&left_out]), None);
    }

    #[test]
    fn a_proof_holds_as_long_as_all_of_it_is_true() {
        let credits = [Role::Proposed, Role::Tested].map(|role| credit(role, Consent::Given, Some("Ana")));
        let (one, both) = (claim_of(&credits[..1]).unwrap(), claim_of(&credits).unwrap());
        assert!(still_holds(&one, Some(&both)), "more may have come to it");
        assert!(!still_holds(&both, Some(&one)));
        assert!(!still_holds(&one, None));
        assert!(!still_holds(&one, Some(&Claim { name: "Anna".into(), ..both.clone() })));
        let more = Claim { parts: vec![(Role::Proposed, Degree::Lead)], ..one.clone() };
        assert!(!still_holds(&one, Some(&more)), "a degree that was corrected is another one");
    }
}
