//! Who is asking, and what they may do.
//!
//! A [`Credential`] is what a request carries; inside a read or a write it becomes an [`Actor`], whose role and
//! suspension are read there and then. [`Actor::may`] is the only maker of a [`Permit`], and verbs take permits.

mod actor;
mod limit;
mod mark;
mod permit;

pub use actor::{Actor, Credential, Known, Role, Suspension, TokenDigest};
pub use limit::Limit;
pub use mark::Marker;
pub use permit::{Holders, Permission, Permit, Rule};

use super::community::{Community, Readers};

crate::words! {
    /// Who a route is for.
    pub enum Audience {
        /// Anybody, always: the doors, what the law asks for, and what every page is made of.
        Open = "always open",
        /// Whoever may read: anybody, or people with a name alone, as the community says.
        Public = "public",
        /// People with a name.
        SignedIn = "signed-in",
        /// Moderators and administrators.
        Moderators = "moderators",
        /// The product team and administrators.
        Product = "product team",
        /// Whoever speaks for the company: moderators, product team, administrators.
        Staff = "staff",
        /// Administrators.
        Admin = "administrators",
    }
}

impl Audience {
    /// Whether it is for some of those who speak for the company, and nobody else.
    #[must_use]
    pub fn is_for_staff(self) -> bool {
        !matches!(self, Self::Open | Self::Public | Self::SignedIn)
    }

    /// Whether the actor belongs to this audience, as the community is set up.
    #[must_use]
    pub fn includes(self, actor: &Actor, community: &Community) -> bool {
        match self {
            Self::Open => true,
            Self::Public => community.readers == Readers::Anybody || actor.is_known(),
            Self::SignedIn => actor.is_known(),
            Self::Moderators => actor.holds(Holders::MODERATION),
            Self::Product => actor.holds(Holders::PRODUCT),
            Self::Staff => actor.holds(Holders::STAFF),
            Self::Admin => actor.holds(Holders::ADMINISTRATION),
        }
    }
}
