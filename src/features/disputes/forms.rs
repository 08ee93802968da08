//! The forms of disputes, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::dispute::{ANSWER, Change, Claim, Complaint, LINK_MAX, WORDS, Way};
use crate::features::credits::credit::{Degree, Role};
use crate::features::credits::forms::WHO_MAX;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, PersonId};
use crate::platform::text::{self, Limits};

/// A dispute, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ComplaintFields {
    /// The future dispute's code.
    pub code: String,
    /// What is not right.
    pub claim: String,
    /// The credit's code, where one is not right.
    pub credit: String,
    /// The role that would be right.
    pub role: String,
    /// `own` or `other`: who is missing.
    pub whose: String,
    /// What is said.
    pub words: String,
    /// Where it can be seen.
    pub link: String,
}

impl ComplaintFields {
    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Complaint> {
        let mut errors = FormErrors::new();
        let (claim, credit, role) = (Claim::parse(&self.claim), Code::parse(&self.credit), Role::parse(&self.role));
        match claim {
            None => errors.say("claim", "error-choose"),
            Some(Claim::Missing) if role.is_none() => errors.say("role", "error-choose"),
            Some(Claim::Role | Claim::Person) if credit.is_none() => errors.say("credit", "error-choose"),
            Some(_) => {}
        }
        let (min, max) = WORDS;
        let words = errors.keep("words", text::block(&self.words, Limits { min, max }));
        let link = errors.keep("link", text::line(&self.link, Limits { min: 0, max: LINK_MAX }));
        let is_address =
            |link: &String| link.is_empty() || ["https://", "http://"].iter().any(|way| link.starts_with(way));
        if link.as_ref().is_some_and(|link| !is_address(link)) {
            errors.say("link", "error-link");
        }
        errors.clone().check()?;
        let (Some(claim), Some(words), Some(link)) = (claim, words, link) else { return Err(Error::Invalid(errors)) };
        let is_missing = claim == Claim::Missing;
        Ok(Complaint {
            claim,
            credit: credit.filter(|_| !is_missing),
            role,
            is_own: is_missing && self.whose != "other",
            words,
            link,
        })
    }
}

/// What is said about a dispute, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct VerdictFields {
    /// `add`, `correct`, `move`, `remove` or `decline`.
    pub verdict: String,
    /// Whose the credit is: a name, or the address of a page.
    pub who: String,
    /// The role.
    pub role: String,
    /// The degree.
    pub degree: String,
    /// Why.
    pub answer: String,
}

/// What is said about a dispute, checked but for who is meant.
#[derive(Debug, Clone)]
pub struct Answered {
    way: Way,
    /// What they did and how much of it, where the credit says so.
    did: Option<(Role, Degree)>,
    /// Who is meant, where somebody has to be.
    pub who: Option<String>,
    /// Why.
    pub words: String,
}

impl Answered {
    /// The change, once it is known who is meant.
    #[must_use]
    pub fn change(&self, who: Option<PersonId>) -> Option<Change> {
        match (self.way, who, self.did) {
            (Way::Add, Some(who), Some((role, degree))) => Some(Change::Add(who, role, degree)),
            (Way::Correct, _, Some((role, degree))) => Some(Change::Correct(role, degree)),
            (Way::Move, Some(who), _) => Some(Change::Move(who)),
            (Way::Remove, ..) => Some(Change::Remove),
            _ => None,
        }
    }
}

impl VerdictFields {
    /// Checks what the verdict needs.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Answered> {
        let mut errors = FormErrors::new();
        let (min, max) = ANSWER;
        let words = errors.keep("answer", text::block(&self.answer, Limits { min, max }));
        let way = Way::parse(&self.verdict);
        if way.is_none() {
            errors.say("verdict", "error-choose");
        }
        let needs_who = matches!(way, Some(Way::Add | Way::Move));
        let who =
            if needs_who { errors.keep("who", text::line(&self.who, Limits { min: 1, max: WHO_MAX })) } else { None };
        let (role, degree) = (Role::parse(&self.role), Degree::parse(&self.degree));
        for (field, is_missing) in [("role", role.is_none()), ("degree", degree.is_none())] {
            if matches!(way, Some(Way::Add | Way::Correct)) && is_missing {
                errors.say(field, "error-choose");
            }
        }
        errors.clone().check()?;
        match (way, words) {
            (Some(way), Some(words)) => Ok(Answered { way, did: role.zip(degree), who, words }),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

/// Why an answer is not right, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ObjectionFields {
    /// Why.
    pub objection: String,
}

impl ObjectionFields {
    /// Checks the words.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn check(&self) -> Result<String> {
        let mut errors = FormErrors::new();
        let (min, max) = ANSWER;
        errors.keep("objection", text::block(&self.objection, Limits { min, max })).ok_or(Error::Invalid(errors))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaint(claim: &str) -> ComplaintFields {
        ComplaintFields {
            claim: claim.into(),
            words: "I tested three prototypes in March.".into(),
            ..Default::default()
        }
    }

    #[test]
    fn each_claim_needs_what_it_is_about() {
        assert!(complaint("missing").check().is_err(), "a role");
        let missing = ComplaintFields { role: "tested".into(), ..complaint("missing") };
        assert!(missing.check().unwrap().is_own);
        assert!(!ComplaintFields { whose: "other".into(), ..missing }.check().unwrap().is_own);
        assert!(complaint("role").check().is_err(), "a credit");
        let role = ComplaintFields { credit: "aaaaaaaaaa".into(), ..complaint("role") };
        assert_eq!(role.check().unwrap().credit.unwrap().as_str(), "aaaaaaaaaa");
        assert!(ComplaintFields { link: "javascript:alert(1)".into(), ..role.clone() }.check().is_err());
        assert!(ComplaintFields { link: "https://example.org/1".into(), ..role }.check().is_ok());
    }

    #[test]
    fn a_verdict_needs_what_it_changes() {
        let said = |verdict: &str| VerdictFields {
            verdict: verdict.into(),
            answer: "You did, and we forgot.".into(),
            ..Default::default()
        };
        assert!(said("add").check().is_err());
        assert!(said("correct").check().is_err());
        assert!(said("hang").check().is_err());
        assert_eq!(said("decline").check().unwrap().change(None), None);
        assert_eq!(said("remove").check().unwrap().change(None), Some(Change::Remove));
        let add = VerdictFields { who: "Ana".into(), role: "tested".into(), degree: "lead".into(), ..said("add") };
        let change = add.check().unwrap().change(Some(PersonId(1)));
        assert_eq!(change, Some(Change::Add(PersonId(1), Role::Tested, Degree::Lead)));
    }
}
