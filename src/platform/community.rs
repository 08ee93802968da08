//! What an administrator decided about the installation, as every part of the program reads it. Which room writes it down
//! is not said here.

use serde::{Deserialize, Serialize};

use super::id::Language;

crate::words! {
    /// How pages and mail speak to people: tu and du, or Lei and Sie. English knows one form.
    pub enum AddressForm {
        /// As among friends.
        Familiar = "familiar",
        /// As among strangers.
        Formal = "formal",
    }
}

/// In which language, and in which form of address, somebody is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Voice {
    /// The language.
    pub language: Language,
    /// The form of address.
    pub form: AddressForm,
}

impl Voice {
    /// A language as among friends: for where no community speaks, and for words that address nobody.
    #[must_use]
    pub fn familiar(language: Language) -> Self {
        Self { language, form: AddressForm::Familiar }
    }
}

crate::words! {
    /// Who may read what is not for staff alone.
    pub enum Readers {
        /// Anybody.
        Anybody = "anybody",
        /// People with a name.
        SignedIn = "signed-in",
    }
}

crate::words! {
    /// Who may make an account.
    pub enum Joiners {
        /// Anybody.
        Anybody = "anybody",
        /// Whose address is of one of the named domains, matched exactly; and the invited.
        Domains = "domains",
        /// The invited alone.
        Invited = "invited",
    }
}

crate::words! {
    /// A way to sign in. The community chooses which it offers, but for [`WayIn::Link`], which is handed to one person.
    pub enum WayIn {
        /// A link or code by mail.
        Code = "code",
        /// A password.
        Password = "password",
        /// A passkey.
        Passkey = "passkey",
        /// An OpenID provider.
        OpenId = "openid",
        /// A link for one person that makes them part of it: an invitation, the set-up link, the mail that finishes an
        /// account.
        Link = "link",
    }
}

impl WayIn {
    /// The ways that a community can choose to offer.
    pub const CHOICES: &'static [Self] = &[Self::Code, Self::Password, Self::Passkey, Self::OpenId];

    /// A way that a community can choose, by its word.
    #[must_use]
    pub fn choice(word: &str) -> Option<Self> {
        Self::parse(word).filter(|way| Self::CHOICES.contains(way))
    }
}

crate::words! {
    /// A text that the company writes about the community. Each has a page, which everybody may read always.
    pub enum About {
        /// Who we are and what we do here.
        Welcome = "welcome",
        /// The terms of use.
        Terms = "terms",
        /// What happens to people's data.
        Privacy = "privacy",
        /// Who answers for the site.
        Imprint = "imprint",
    }
}

crate::words! {
    /// A part of the site that may be on or off. What is off is in no menu.
    pub enum Room {
        /// Questions and the ideas they ask for: always on.
        Questions = "questions",
        /// Ideas that answer no question: the standing question.
        Ideas = "ideas",
        /// Releases, credits, colophons.
        Signatures = "signatures",
    }
}

/// The community as it is set up.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Community {
    /// Its name.
    pub name: String,
    /// True for the demo.
    pub is_demo: bool,
    /// False until an administrator has finished the guided set-up.
    pub is_set_up: bool,
    /// The accent colour as `#rrggbb`; empty for ours.
    pub accent: String,
    /// The address of its logo; empty when it has none.
    pub logo: String,
    /// The languages it speaks, the first one being its own.
    pub languages: Vec<Language>,
    /// How it speaks to people.
    pub address_form: AddressForm,
    /// The ways to sign in.
    pub ways_in: Vec<WayIn>,
    /// Whether whoever speaks for the company must have a second factor.
    pub staff_second_factor: bool,
    /// Who may read.
    pub readers: Readers,
    /// Who may make an account.
    pub joiners: Joiners,
    /// The domains of [`Joiners::Domains`], in lower case.
    pub domains: Vec<String>,
    /// The rooms that are on.
    pub rooms: Vec<Room>,
    /// The texts about it that somebody has written, in whatever language.
    pub texts: Vec<About>,
    /// Grows with every change.
    pub revision: i64,
}

impl Room {
    /// Those that can be off. The others are what the site is for.
    pub const OPTIONAL: &[Self] = &[Self::Signatures];
}

impl Community {
    /// The first of the wanted languages that it speaks; its own when it speaks none of them.
    #[must_use]
    pub fn spoken(&self, wanted: impl IntoIterator<Item = Language>) -> Language {
        let own = self.languages.first().copied().unwrap_or(Language::En);
        wanted.into_iter().find(|language| self.languages.contains(language)).unwrap_or(own)
    }

    /// Whether somebody with this address may make an account without an invitation. Domains count exactly: a domain
    /// below or beside a named one is another.
    #[must_use]
    pub fn lets_join(&self, address: &str) -> bool {
        match self.joiners {
            Joiners::Anybody => true,
            Joiners::Invited => false,
            Joiners::Domains => address
                .trim()
                .rsplit_once('@')
                .is_some_and(|(_, domain)| self.domains.iter().any(|ours| *ours == domain.to_lowercase())),
        }
    }

    /// Whether a room is on.
    #[must_use]
    pub fn has(&self, room: Room) -> bool {
        self.rooms.contains(&room)
    }

    /// How it speaks in a language: to whom it does not say Lei and Sie, it says tu and du.
    #[must_use]
    pub fn voice(&self, language: Language) -> Voice {
        Voice { language, form: self.address_form }
    }

    /// Whether people may sign in so. Whoever was handed a link of their own gets in, whatever is offered.
    #[must_use]
    pub fn offers(&self, way: WayIn) -> bool {
        way == WayIn::Link || self.ways_in.contains(&way)
    }
}
