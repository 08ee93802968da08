//! The demo's releases: drafted, their credits corrected, published, and signed by those who were asked.

use super::play::{Play, missing};
use crate::features::credits::actions as credits;
use crate::features::credits::credit::{Consent, Degree, Role, Signature};
use crate::features::credits::permits::{AdjustCredits, SignCredit};
use crate::features::credits::store as credit_store;
use crate::features::releases::actions as releases;
use crate::features::releases::permits::{DraftRelease, PublishRelease};
use crate::features::releases::release::{Making, Texts};
use crate::features::releases::store as release_store;
use crate::platform::access::Credential;
use crate::platform::clock::Moment;
use crate::platform::db::both::Hold;
use crate::platform::error::Result;
use crate::platform::id::Code;
use crate::platform::media;

impl Play<'_> {
    /// Makes a release and lets people sign it.
    pub(super) fn release(&self, place: usize) -> Result<()> {
        let made = &self.content.releases[place];
        let mut ideas = made.ideas.iter().map(|key| self.idea(key)).collect::<Result<Vec<Code>>>()?;
        ideas.sort();
        let stored = self.picture(made.picture.as_ref())?;
        let making = Making {
            product: made.product.clone(),
            host: self.person(&made.host)?.1.clone(),
            language: made.original,
            texts: made
                .texts
                .iter()
                .map(|(language, texts)| {
                    let texts = Texts {
                        title: texts.title.clone(),
                        why: texts.why.trim().to_owned(),
                        adds: texts.adds.trim().to_owned(),
                        for_whom: texts.for_whom.trim().to_owned(),
                        who_asked: texts.who_asked.trim().to_owned(),
                        dropped: texts.dropped.trim().to_owned(),
                        picture_alt: texts.alt.clone(),
                    };
                    (*language, texts)
                })
                .collect(),
            picture: None,
            shipped_at: Some(self.db.clock().now().plus(-2 * Moment::HOUR)),
        };
        let release = self.act(&made.host, move |tx| {
            let ideas = release_store::lock_ideas(tx, &ideas)?;
            let permit = tx.actor().may(DraftRelease::from(ideas))?;
            let picture = stored.as_ref().map(|stored| media::record(tx, stored)).transpose()?;
            let making = Making { picture: picture.map(|(file, _)| file), ..making.clone() };
            let code = tx.code();
            releases::draft(&permit, tx, &code, &making)
        })?;
        self.correct(place, &release)?;
        let code = release.clone();
        self.act(&made.host, move |tx| {
            let release = release_store::lock(tx, &code, Hold::Exclusive)?;
            let permit = tx.actor().may(PublishRelease::of(release))?;
            credits::publish(&permit, tx)
        })?;
        self.sign(place, &release)?;
        self.reward(place, &release)
    }

    /// Adds and corrects the credits that the content names.
    fn correct(&self, place: usize, release: &Code) -> Result<()> {
        let made = &self.content.releases[place];
        for credit in &made.credits {
            let (person, _) = *self.person(&credit.person)?;
            let role = Role::parse(&credit.role).ok_or_else(|| missing("role", &credit.role))?;
            let degree = Degree::parse(&credit.degree).ok_or_else(|| missing("degree", &credit.degree))?;
            let (code, reason) = (release.clone(), credit.reason.clone());
            self.act(&made.host, move |tx| {
                let release = release_store::lock(tx, &code, Hold::Exclusive)?;
                let permit = tx.actor().may(AdjustCredits::of(release))?;
                credits::add(&permit, tx, person, role, degree, &reason)
            })?;
        }
        Ok(())
    }

    /// Lets everybody answer as the content says; who is not named there has not answered yet.
    fn sign(&self, place: usize, release: &Code) -> Result<()> {
        let code = release.clone();
        let lines = self.db.read_now(&Credential::Operator, move |tx| {
            let release = release_store::read(tx, &code)?;
            credit_store::of_release(tx, release.release.id)
        })?;
        for answer in &self.content.releases[place].credits {
            let (person, _) = *self.person(&answer.person)?;
            let signature = match Consent::parse(&answer.consent) {
                Some(Consent::Given) => Signature::Named(answer.name.clone()),
                Some(Consent::Anonymous) => Signature::Anonymous,
                Some(Consent::Withheld) => Signature::Withheld,
                _ => continue,
            };
            let of_person =
                lines.iter().filter(|line| line.credit.person == person && line.credit.role.as_str() == answer.role);
            for line in of_person {
                let (code, signature) = (line.credit.code.clone(), signature.clone());
                self.act(&answer.person, move |tx| {
                    let credit = credit_store::lock(tx, &code)?;
                    let permit = tx.actor().may(SignCredit::of(credit))?;
                    credits::sign(&permit, tx, &signature)
                })?;
            }
        }
        Ok(())
    }
}
