//! The forms of the set-up, as sent and as checked. All parts share one set of fields; each checks its own.

use serde::{Deserialize, Serialize};

use super::change::{Change, DOMAINS_MAX, Part, TEXT_MAX, Texts};
use super::rules;
use crate::platform::colour::{Colour, OURS};
use crate::platform::community::{AddressForm, Community, Joiners, Readers, Room, WayIn};
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::text::{self, Limits};

/// Longest name of a community, in characters.
pub const NAME_MAX: usize = 60;

/// The set-up, as sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are named as in the form")]
pub struct SetUpFields {
    /// `preview` to see what would become of it; anything else saves.
    pub go: String,
    pub name: String,
    pub accent: String,
    /// The community's own language.
    pub own: String,
    pub languages: Vec<String>,
    pub address_form: String,
    pub ways_in: Vec<String>,
    /// `on`, or empty.
    pub staff_second_factor: String,
    pub readers: String,
    pub joiners: String,
    pub domains: String,
    pub rooms: Vec<String>,
    /// The language of the texts.
    pub of: String,
    pub welcome: String,
    pub terms: String,
    pub privacy: String,
    pub imprint: String,
}

impl SetUpFields {
    /// The set-up as it is now, with the texts of a language.
    #[must_use]
    pub fn of(community: &Community, language: Language, texts: &[(Language, Texts)]) -> Self {
        let texts = texts.iter().find(|(of, _)| *of == language).map(|(_, texts)| texts.clone()).unwrap_or_default();
        Self {
            go: String::new(),
            name: community.name.clone(),
            accent: community.accent.clone(),
            own: community.spoken([]).to_string(),
            languages: community.languages.iter().map(ToString::to_string).collect(),
            address_form: community.address_form.to_string(),
            ways_in: community.ways_in.iter().map(ToString::to_string).collect(),
            staff_second_factor: if community.staff_second_factor { "on".into() } else { String::new() },
            readers: community.readers.to_string(),
            joiners: community.joiners.to_string(),
            domains: community.domains.join(" "),
            rooms: community.rooms.iter().map(ToString::to_string).collect(),
            of: language.to_string(),
            welcome: texts.welcome,
            terms: texts.terms,
            privacy: texts.privacy,
            imprint: texts.imprint,
        }
    }

    /// Checks the fields of a part.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, part: Part) -> Result<Change> {
        let mut errors = FormErrors::new();
        let change = match part {
            Part::Look => self.look(&mut errors),
            Part::Speech => self.speech(&mut errors),
            Part::Doors => self.doors(&mut errors),
            Part::Texts => self.texts(&mut errors),
            Part::Rooms => Some(Change::Rooms(rules::rooms(&words(&self.rooms, Room::parse)))),
        };
        errors.clone().check()?;
        change.ok_or(Error::Invalid(errors))
    }

    fn look(&self, errors: &mut FormErrors) -> Option<Change> {
        let name = errors.keep("name", text::line(&self.name, Limits { min: 2, max: NAME_MAX }));
        let accent = match self.accent.trim() {
            // Ours has shades of its own, made by hand.
            "" | OURS => Some(String::new()),
            text => Colour::parse(text).map(|colour| colour.to_string()),
        };
        if accent.is_none() {
            errors.say("accent", "error-colour");
        }
        Some(Change::Look { name: name?, accent: accent? })
    }

    fn speech(&self, errors: &mut FormErrors) -> Option<Change> {
        let own = Language::parse(&self.own);
        let form = AddressForm::parse(&self.address_form);
        for (field, is_missing) in [("own", own.is_none()), ("address_form", form.is_none())] {
            if is_missing {
                errors.say(field, "error-choose");
            }
        }
        let own = own?;
        let others = Language::ALL
            .iter()
            .copied()
            .filter(|language| *language != own && self.languages.iter().any(|word| word == language.as_str()));
        Some(Change::Speech { languages: std::iter::once(own).chain(others).collect(), form: form? })
    }

    fn doors(&self, errors: &mut FormErrors) -> Option<Change> {
        let ways_in = words(&self.ways_in, WayIn::choice);
        if let Some(wrong) = rules::wrong_with_ways(&ways_in, None) {
            errors.say("ways_in", wrong);
        }
        let (readers, joiners) = (Readers::parse(&self.readers), Joiners::parse(&self.joiners));
        for (field, is_missing) in [("readers", readers.is_none()), ("joiners", joiners.is_none())] {
            if is_missing {
                errors.say(field, "error-choose");
            }
        }
        let written: Vec<&str> =
            self.domains.split([',', ';', ' ', '\n', '\r', '\t']).filter(|word| !word.is_empty()).collect();
        let mut domains: Vec<String> = written.iter().filter_map(|word| rules::domain(word)).collect();
        if domains.len() < written.len() {
            errors.say("domains", "error-domain");
        } else if domains.len() > DOMAINS_MAX {
            errors.add("domains", FieldError { key: "error-domains-many", max: Some(DOMAINS_MAX), min: None });
        } else if domains.is_empty() && joiners == Some(Joiners::Domains) {
            errors.say("domains", "error-required");
        }
        domains.sort();
        domains.dedup();
        Some(Change::Doors {
            ways_in,
            staff_second_factor: !self.staff_second_factor.is_empty(),
            readers: readers?,
            joiners: joiners?,
            domains,
        })
    }

    fn texts(&self, errors: &mut FormErrors) -> Option<Change> {
        let limits = Limits { min: 0, max: TEXT_MAX };
        let mut keep = |name: &str, text: &str| errors.keep(name, text::block(text, limits)).unwrap_or_default();
        let texts = Texts {
            welcome: keep("welcome", &self.welcome),
            terms: keep("terms", &self.terms),
            privacy: keep("privacy", &self.privacy),
            imprint: keep("imprint", &self.imprint),
        };
        let language = Language::parse(&self.of);
        if language.is_none() {
            errors.say("of", "error-choose");
        }
        Some(Change::Texts(language?, texts))
    }
}

/// The words that we know, in our order, each once.
fn words<T: Copy + PartialEq>(sent: &[String], parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
    let mut known = Vec::new();
    for word in sent.iter().filter_map(|word| parse(word)) {
        if !known.contains(&word) {
            known.push(word);
        }
    }
    known
}
