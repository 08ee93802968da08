//! The forms of profiles and of the people's administration, as sent and as checked.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::profile::{self, BIO_MAX, LINK_MAX, Profile, TITLE_MAX};
use crate::features::accounts::Relation;
use crate::features::accounts::person::NAME_MAX;
use crate::platform::access::Role;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::text::{self, Limits};

/// Longest reason for a suspension, in characters.
pub const REASON: (usize, usize) = (5, 1_000);

/// A profile, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are named for what a profile says")]
pub struct ProfileFields {
    pub name: String,
    pub legal_name: String,
    pub title: String,
    pub bio: String,
    pub link_1: String,
    pub link_2: String,
    pub link_3: String,
    pub relation: String,
    pub languages: Vec<String>,
}

impl ProfileFields {
    /// The fields of a profile.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        let link = |at: usize| profile.links.get(at).cloned().unwrap_or_default();
        Self {
            name: profile.name.clone(),
            legal_name: profile.legal_name.clone().unwrap_or_default(),
            title: profile.title.clone().unwrap_or_default(),
            bio: profile.bio.clone(),
            link_1: link(0),
            link_2: link(1),
            link_3: link(2),
            relation: profile.relation.to_string(),
            languages: profile.languages.iter().map(ToString::to_string).collect(),
        }
    }

    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Profile> {
        let mut errors = FormErrors::new();
        let name = errors.keep("name", text::line(&self.name, Limits { min: 2, max: NAME_MAX }));
        let legal = errors.keep("legal_name", text::line(&self.legal_name, Limits { min: 0, max: NAME_MAX }));
        let title = errors.keep("title", text::line(&self.title, Limits { min: 0, max: TITLE_MAX }));
        let bio = errors.keep("bio", text::block(&self.bio, Limits { min: 0, max: BIO_MAX }));
        let mut links = Vec::new();
        for (field, typed) in [("link_1", &self.link_1), ("link_2", &self.link_2), ("link_3", &self.link_3)] {
            if typed.trim().is_empty() {
                continue;
            }
            match profile::link(typed) {
                Some(link) if links.contains(&link) => {}
                Some(link) => links.push(link),
                None if typed.chars().count() > LINK_MAX => {
                    errors.keep(field, text::line(typed, Limits { min: 0, max: LINK_MAX }));
                }
                None => errors.say(field, "error-link"),
            }
        }
        let relation = Relation::parse(&self.relation);
        if relation.is_none() {
            errors.say("relation", "error-choose");
        }
        let languages =
            Language::ALL.iter().copied().filter(|known| self.languages.iter().any(|sent| sent == known.as_str()));
        let filled = |text: Option<String>| text.filter(|text| !text.is_empty());
        match (name, bio, relation) {
            (Some(name), Some(bio), Some(relation)) if errors.is_empty() => Ok(Profile {
                name,
                legal_name: filled(legal),
                title: filled(title),
                bio,
                links,
                relation,
                languages: languages.collect(),
            }),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

/// What somebody is to the company, as sent.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RelationFields {
    /// The word.
    pub relation: String,
    /// Where to go afterwards.
    pub next: String,
}

/// Who stands in for a host, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AwayFields {
    /// The substitute's code, or empty.
    pub substitute: String,
    /// The last day of absence, as in 2026-12-12, or empty.
    pub away_until: String,
}

impl AwayFields {
    /// Checks the fields: who stands in, and the moment from which the host is back.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, time_zone: &TimeZone) -> Result<(Option<Code>, Option<Moment>)> {
        let mut errors = FormErrors::new();
        let substitute = Code::parse(&self.substitute);
        if substitute.is_none() && !self.substitute.is_empty() {
            errors.say("substitute", "error-choose");
        }
        let until = errors.keep("away_until", end_of_day(&self.away_until, time_zone));
        errors.check()?;
        Ok((substitute, until.flatten()))
    }
}

/// The first moment after a day; nothing for an empty field.
///
/// # Errors
/// When it is no day.
pub fn end_of_day(text: &str, time_zone: &TimeZone) -> Result<Option<Moment>, FieldError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let next = text.trim().parse().and_then(|date: Date| date.tomorrow()?.to_zoned(time_zone.clone()));
    match next {
        Ok(next) => Ok(Some(next.timestamp().into())),
        Err(_) => Err(FieldError { key: "error-date", max: None, min: None }),
    }
}

/// A role, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RoleFields {
    /// The role.
    pub role: String,
    /// The title in the company.
    pub title: String,
}

impl RoleFields {
    /// Checks the fields. Whoever speaks for the company has a title.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<(Role, Option<String>)> {
        let mut errors = FormErrors::new();
        let role = Role::parse(&self.role);
        if role.is_none() {
            errors.say("role", "error-choose");
        }
        let least = usize::from(role.is_some_and(|role| role != Role::Member));
        let title = errors.keep("title", text::line(&self.title, Limits { min: least, max: TITLE_MAX }));
        errors.check()?;
        let role = role.ok_or_else(|| Error::Invalid(FormErrors::one("role", "error-choose")))?;
        Ok((role, title.filter(|title| !title.is_empty())))
    }
}

/// A suspension, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SuspensionFields {
    /// Why; the person reads it.
    pub reason: String,
    /// Its last day, as in 2026-12-12, or empty.
    pub until: String,
}

impl SuspensionFields {
    /// Checks the fields.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, time_zone: &TimeZone, now: Moment) -> Result<(String, Option<Moment>)> {
        let mut errors = FormErrors::new();
        let (min, max) = REASON;
        let reason = errors.keep("reason", text::block(&self.reason, Limits { min, max }));
        let until = errors.keep("until", end_of_day(&self.until, time_zone)).flatten();
        if until.is_some_and(|until| until <= now) {
            errors.say("until", "error-date-past");
        }
        errors.check()?;
        Ok((reason.unwrap_or_default(), until))
    }
}
