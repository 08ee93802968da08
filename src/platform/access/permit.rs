//! Permissions as types: what may be done, by whom, and the proof that it was asked.

use std::ops::Deref;

use super::actor::{Actor, Role};
use crate::platform::error::{Denied, Error, Result};
use crate::platform::id::PersonId;

/// The roles that hold a permission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holders {
    guests: bool,
    member: bool,
    moderator: bool,
    product: bool,
    admin: bool,
}

impl Holders {
    /// Anybody, with or without a name.
    pub const ANYBODY: Self = Self { guests: true, ..Self::PEOPLE };
    /// Everybody with a name.
    pub const PEOPLE: Self = Self { guests: false, member: true, moderator: true, product: true, admin: true };
    /// Moderators and administrators.
    pub const MODERATION: Self = Self { member: false, product: false, ..Self::PEOPLE };
    /// The product team and administrators.
    pub const PRODUCT: Self = Self { member: false, moderator: false, ..Self::PEOPLE };
    /// Whoever speaks for the company.
    pub const STAFF: Self = Self { member: false, ..Self::PEOPLE };
    /// Administrators.
    pub const ADMINISTRATION: Self = Self { moderator: false, product: false, member: false, ..Self::PEOPLE };
    /// The command line and the program itself, no person.
    pub const OPERATORS: Self = Self { admin: false, ..Self::ADMINISTRATION };

    /// Whether guests hold it.
    #[must_use]
    pub fn includes_guests(self) -> bool {
        self.guests
    }

    /// Whether the role holds it.
    #[must_use]
    pub fn includes(self, role: Role) -> bool {
        match role {
            Role::Member => self.member,
            Role::Moderator => self.moderator,
            Role::Product => self.product,
            Role::Admin => self.admin,
        }
    }
}

/// Something that may be done, together with what it is done to.
///
/// The implementing type holds its subjects, locked in the transaction at hand, so a permit for one idea cannot be
/// spent on another.
pub trait Permission {
    /// Its name in the permission table.
    const NAME: &'static str;
    /// The roles that hold it.
    const HOLDERS: Holders;
    /// Whether suspended people keep it.
    const EVEN_SUSPENDED: bool = false;
    /// Whether those of the staff who see what members see keep it for writing: the way back alone.
    const EVEN_LOOKING_ON: bool = false;
    /// Whether it puts words before others: those who are limited for a while do not hold it.
    const WRITES: bool = false;
    /// Whether it asks for a fresh proof of who one is: an act that cannot be undone, or that opens a way in.
    const FRESH: bool = false;
    /// The further condition, as a sentence for the permission table; empty when there is none.
    const CONDITION: &'static str = "";

    /// The further condition.
    ///
    /// # Errors
    /// The reason for which this actor may not, although the role would allow it.
    fn condition(&self, _actor: &Actor) -> Result<(), Denied> {
        Ok(())
    }
}

/// Proof that an actor may do `P`; it holds what `P` is done to.
///
/// ```compile_fail
/// use cofirma::platform::access::Permit;
/// // A permit cannot be made by hand: its fields are private.
/// let forged = Permit { by: None, what: () };
/// ```
#[derive(Debug)]
#[must_use]
pub struct Permit<P> {
    by: Option<PersonId>,
    what: P,
}

impl<P> Permit<P> {
    pub(super) fn granted(by: Option<PersonId>, what: P) -> Self {
        Self { by, what }
    }

    /// The person who may.
    ///
    /// # Errors
    /// [`Error::SignInFirst`] when the actor is no person (a guest, the command line, a job).
    pub fn person(&self) -> Result<PersonId> {
        self.by.ok_or(Error::SignInFirst)
    }
}

impl<P> Deref for Permit<P> {
    type Target = P;
    fn deref(&self) -> &P {
        &self.what
    }
}

/// A line of the permission table.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The permission's name.
    pub name: &'static str,
    /// Who holds it.
    pub holders: Holders,
    /// Whether suspended people keep it.
    pub even_suspended: bool,
    /// Whether it asks for a fresh proof of who one is.
    pub is_fresh: bool,
    /// The further condition.
    pub condition: &'static str,
}

impl Rule {
    /// The line of a permission.
    #[must_use]
    pub const fn of<P: Permission>() -> Self {
        Self {
            name: P::NAME,
            holders: P::HOLDERS,
            even_suspended: P::EVEN_SUSPENDED,
            is_fresh: P::FRESH,
            condition: P::CONDITION,
        }
    }
}
