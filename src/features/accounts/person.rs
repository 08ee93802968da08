//! The words for a person.

use std::fmt;

use crate::platform::access::Role;
use crate::platform::clock::Moment;
use crate::platform::community::WayIn;
use crate::platform::error::FieldError;
use crate::platform::id::{Code, PersonId};

crate::words! {
    /// What a person is to the company. Everyone around it counts as a customer.
    pub enum Relation {
        /// Buys or uses what it makes.
        Customer = "customer",
        /// Supplies it.
        Supplier = "supplier",
        /// Works for it.
        Employee = "employee",
        /// Sells or builds with it.
        Partner = "partner",
        /// Owns a part of it.
        Investor = "investor",
        /// Would rather not say.
        Unsaid = "unsaid",
        /// Was not asked yet: that comes with the first contribution.
        Unasked = "unasked",
    }
}

/// From where somebody signs in, and how.
#[derive(Debug, Clone, Copy)]
pub struct From<'a> {
    /// The browser's name for itself.
    pub user_agent: &'a str,
    /// The network, as limits count it.
    pub network: &'a str,
    /// The way in.
    pub way: WayIn,
}

/// What is kept from a person, now or until not long ago.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Restraint {
    /// Since when they are suspended.
    pub suspended_at: Option<Moment>,
    /// The end of that; `None` when it has none.
    pub suspended_until: Option<Moment>,
    /// Until when they read and vote, and write nothing.
    pub limited_until: Option<Moment>,
}

impl fmt::Display for Restraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = |at: Option<Moment>| at.map_or_else(|| "-".to_owned(), |at| at.0.to_string());
        write!(f, "{} {} {}", word(self.suspended_at), word(self.suspended_until), word(self.limited_until))
    }
}

impl Restraint {
    /// One that was written down before; of anything else, none.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut words = text.split(' ').map(|word| word.parse().ok().map(Moment));
        let mut next = || words.next().flatten();
        Self { suspended_at: next(), suspended_until: next(), limited_until: next() }
    }
}

/// A person as rulings on people look at them.
#[derive(Debug, Clone)]
pub struct Account {
    /// Inner id.
    pub id: PersonId,
    /// Public code.
    pub code: Code,
    /// Their role.
    pub role: Role,
    /// What is kept from them.
    pub restraint: Restraint,
}

/// Longest name, in characters.
pub const NAME_MAX: usize = 60;

/// An e-mail address in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    /// Longest address, in characters (RFC 5321, section 4.5.3.1.3, without the brackets).
    pub const MAX: usize = 254;

    /// An address as somebody typed it.
    ///
    /// # Errors
    /// What is wrong with it, for the field.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let text = text.trim().to_lowercase();
        let wrong = |key| Err(FieldError { key, max: Some(Self::MAX), min: None });
        if text.is_empty() {
            return wrong("error-required");
        }
        if text.chars().count() > Self::MAX {
            return wrong("error-too-long");
        }
        let is_plain = !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>(),;:\"[]\\".contains(c));
        match text.rsplit_once('@') {
            Some((local, domain))
                if is_plain
                    && !local.is_empty()
                    && !local.contains('@')
                    && domain.contains('.')
                    && !domain.starts_with(['.', '-'])
                    && !domain.ends_with(['.', '-'])
                    && !domain.contains("..") =>
            {
                Ok(Self(text))
            }
            _ => wrong("error-email"),
        }
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What is shown beside whatever a person says.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Byline {
    /// The person.
    pub id: PersonId,
    /// Their public code.
    pub code: Code,
    /// The name they go by.
    pub name: String,
    /// Their title in the company, for those who speak for it.
    pub title: Option<String>,
    /// Their role.
    pub role: Role,
    /// The digest of their picture; `None` for a drawn face.
    pub picture: Option<String>,
    /// When they were erased: there is no page about them any more.
    pub erased_at: Option<Moment>,
}

impl Byline {
    /// Whether they may stand for the company in public: they speak for it, under a name and with a title.
    #[must_use]
    pub fn has_standing(&self) -> bool {
        self.role != Role::Member
            && self.erased_at.is_none()
            && self.title.as_deref().is_some_and(|title| !title.trim().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_kept_in_lower_case_and_nonsense_is_refused() {
        assert_eq!(Email::parse(" Anna.Riva@Example.ORG ").unwrap().as_str(), "anna.riva@example.org");
        for wrong in
            ["", "anna", "anna@", "@example.org", "a@b@c.org", "a b@c.org", "a@localhost", "a@.org", "a\n@b.org"]
        {
            assert!(Email::parse(wrong).is_err(), "{wrong:?}");
        }
    }
}
