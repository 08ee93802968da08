//! Who is asking, and what they may do.
//!
//! A [`Credential`] is what a request carries; inside a read or a write it becomes an [`Actor`], whose role and
//! suspension are read there and then. [`Actor::may`] is the only maker of a [`Permit`], and verbs take permits.

mod actor;
mod limit;
mod permit;

pub use actor::{Actor, Credential, Known, Role, Suspension, TokenDigest};
pub use limit::Limit;
pub use permit::{Holders, Permission, Permit, Rule};

crate::words! {
    /// Who a route is for.
    pub enum Audience {
        /// Anybody.
        Public = "public",
        /// People with a name.
        SignedIn = "signed-in",
        /// Moderators and administrators.
        Moderators = "moderators",
        /// The product team and administrators.
        Product = "product team",
        /// Whoever speaks for the company: moderators, product team, administrators.
        Staff = "staff",
    }
}

impl Audience {
    /// Whether the actor belongs to this audience.
    #[must_use]
    pub fn includes(self, actor: &Actor) -> bool {
        match self {
            Self::Public => true,
            Self::SignedIn => actor.is_known(),
            Self::Moderators => actor.holds(Holders::MODERATION),
            Self::Product => actor.holds(Holders::PRODUCT),
            Self::Staff => actor.holds(Holders::STAFF),
        }
    }
}
