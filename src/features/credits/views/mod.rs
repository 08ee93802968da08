//! Credits as pages show them: one's own here, those of a release in `colophon`, their adjustment in `composing`. Who did not
//! say so is never named here.

mod colophon;
mod composing;

use std::collections::HashMap;

use serde::Serialize;

use super::credit::{Consent, Credit, Degree, Role};
use super::store;
use super::version::signed_as;
use crate::features::accounts::{Byline, Relation, store as accounts};
use crate::features::ideas::views::Link;
use crate::features::releases::store as releases;
use crate::platform::community::Room;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Language, ReleaseId};

pub use colophon::{RoleView, Signatures, VersionView};
pub use composing::{CreditRow, PriorWorkIn};

/// What somebody did for a release.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Part {
    pub(crate) role: Role,
    pub(crate) degree: Degree,
}

/// How the reader signs a release.
#[derive(Debug, Clone, Serialize)]
pub struct MySignature {
    release: Link,
    /// What they did; nothing for somebody who only voted, and may be named for that.
    parts: Vec<Part>,
    consent: Consent,
    /// Whether they sign a part of it by name.
    is_named: bool,
    /// What they chose, as the form says it; empty when they have not.
    choice: &'static str,
    /// The name that they go by.
    own_name: String,
    /// The name they chose or like to sign with, or empty.
    name: String,
    /// As what they stand there without a name.
    unnamed_as: &'static str,
}

impl MySignature {
    /// Whether and how they signed.
    #[must_use]
    pub fn consent(&self) -> Consent {
        self.consent
    }

    /// What it is for.
    #[must_use]
    pub fn release(&self) -> &Link {
        &self.release
    }
}

/// Who signs: the name they go by, the one they like to sign with, and what they are to the company.
#[derive(Debug, Clone)]
pub struct Signatory {
    name: String,
    suggested: Option<String>,
    relation: Relation,
}

impl Signatory {
    /// The reader; none for guests. One statement.
    ///
    /// # Errors
    /// Those of the database.
    pub fn reader(tx: &mut ReadTx<'_>) -> Result<Option<Self>> {
        let Some(known) = tx.actor().person() else { return Ok(None) };
        let (id, name) = (known.id, known.name.clone());
        let (suggested, relation) = accounts::signatory(tx, id)?;
        Ok(Some(Self { name, suggested, relation }))
    }

    /// How they sign a release with these credits.
    #[must_use]
    pub fn signs(&self, release: Link, credits: &[&Credit]) -> MySignature {
        let named = credits.iter().find(|credit| credit.consent == Consent::Asked).or(credits.first());
        let consent = named.map_or(Consent::Asked, |credit| credit.consent);
        let signed = named.and_then(|credit| credit.signed_name.as_deref());
        let choice = match consent {
            Consent::Given if signed == Some(self.name.as_str()) => "own",
            Consent::Given => "chosen",
            Consent::Anonymous => "anonymous",
            Consent::Withheld => "withheld",
            Consent::Asked | Consent::Lapsed => "",
        };
        let chosen = signed.filter(|_| choice == "chosen").or(self.suggested.as_deref());
        MySignature {
            release,
            parts: credits.iter().map(|credit| Part { role: credit.role, degree: credit.degree }).collect(),
            consent,
            is_named: credits.iter().any(|credit| credit.is_kept && credit.consent == Consent::Given),
            choice,
            own_name: self.name.clone(),
            name: chosen.unwrap_or_default().to_owned(),
            unnamed_as: signed_as(Consent::Anonymous, self.relation, false),
        }
    }
}

/// How the reader signs what they have a part in, newest release first: three statements. None for guests, nor while
/// signatures are off.
///
/// # Errors
/// Those of the database.
pub fn of_person(tx: &mut ReadTx<'_>, language: Language) -> Result<Vec<MySignature>> {
    let Some(person) = tx.actor().person_id() else { return Ok(Vec::new()) };
    if !tx.community()?.has(Room::Signatures) {
        return Ok(Vec::new());
    }
    let mine = store::of_person(tx, person)?;
    let mut ids: Vec<ReleaseId> = mine.iter().map(|(_, release, _)| *release).collect();
    ids.dedup();
    let titles: HashMap<ReleaseId, String> = releases::titles_of(tx, &ids, language)?;
    let Some(signatory) = Signatory::reader(tx)? else { return Ok(Vec::new()) };
    Ok(mine
        .chunk_by(|one, other| one.1 == other.1)
        .filter_map(|of_one| {
            let (_, release, code) = of_one.first()?;
            let credits: Vec<&Credit> = of_one.iter().map(|(credit, ..)| credit).collect();
            let title = titles.get(release).cloned().unwrap_or_default();
            Some(signatory.signs(Link { code: code.to_string(), title }, &credits))
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
