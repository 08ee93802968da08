//! The words for a change of the set-up.

use crate::platform::community::{About, AddressForm, Community, Joiners, Readers, Room, WayIn};
use crate::platform::id::Language;

crate::words! {
    /// A part of the set-up: a step of the guided one, a page of the settings.
    pub enum Part {
        /// Name, logo, accent.
        Look = "look",
        /// Languages and form of address.
        Speech = "speech",
        /// Ways in, who may read, who may join.
        Doors = "doors",
        /// What the company says about the community.
        Texts = "texts",
        /// Which rooms are on.
        Rooms = "rooms",
    }
}

impl Part {
    /// The step after this one.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.iter().skip_while(|part| **part != self).nth(1).copied()
    }
}

/// Longest text about the community, in characters.
pub const TEXT_MAX: usize = 30_000;
/// Most domains.
pub const DOMAINS_MAX: usize = 100;

/// What the company says about the community in one language, in Markdown; empty where it says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    /// Who we are and what we do here.
    pub welcome: String,
    /// The terms of use.
    pub terms: String,
    /// What happens to people's data.
    pub privacy: String,
    /// Who answers for the site.
    pub imprint: String,
}

impl Texts {
    /// One of them.
    #[must_use]
    pub fn about(&self, text: About) -> &str {
        match text {
            About::Welcome => &self.welcome,
            About::Terms => &self.terms,
            About::Privacy => &self.privacy,
            About::Imprint => &self.imprint,
        }
    }
}

/// What an administrator wants to be different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Name and accent (`#rrggbb`, empty for ours).
    Look {
        /// The name.
        name: String,
        /// The accent.
        accent: String,
    },
    /// How the community speaks.
    Speech {
        /// The languages, its own first.
        languages: Vec<Language>,
        /// The form of address.
        form: AddressForm,
    },
    /// Who comes in, and how.
    Doors {
        /// The ways to sign in.
        ways_in: Vec<WayIn>,
        /// Whether staff need a second factor.
        staff_second_factor: bool,
        /// Who may read.
        readers: Readers,
        /// Who may make an account.
        joiners: Joiners,
        /// The domains of [`Joiners::Domains`].
        domains: Vec<String>,
    },
    /// What the company says in a language.
    Texts(Language, Texts),
    /// The rooms that are on.
    Rooms(Vec<Room>),
}

impl Change {
    /// The part that it changes.
    #[must_use]
    pub fn part(&self) -> Part {
        match self {
            Self::Look { .. } => Part::Look,
            Self::Speech { .. } => Part::Speech,
            Self::Doors { .. } => Part::Doors,
            Self::Texts(..) => Part::Texts,
            Self::Rooms(_) => Part::Rooms,
        }
    }

    /// The community as it would be.
    #[must_use]
    pub fn applied_to(&self, community: &Community) -> Community {
        let mut changed = community.clone();
        match self.clone() {
            Self::Look { name, accent } => (changed.name, changed.accent) = (name, accent),
            Self::Speech { languages, form } => (changed.languages, changed.address_form) = (languages, form),
            Self::Doors { ways_in, staff_second_factor, readers, joiners, domains } => {
                (changed.ways_in, changed.staff_second_factor) = (ways_in, staff_second_factor);
                (changed.readers, changed.joiners, changed.domains) = (readers, joiners, domains);
            }
            Self::Texts(_, texts) => {
                let is_said = |text: &&About| !texts.about(**text).is_empty() || community.texts.contains(text);
                changed.texts = About::ALL.iter().filter(is_said).copied().collect();
            }
            Self::Rooms(rooms) => changed.rooms = rooms,
        }
        changed
    }
}
