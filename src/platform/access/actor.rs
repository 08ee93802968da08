//! The one who asks.

use sha2::{Digest, Sha256};

use super::permit::{Holders, Permission, Permit};
use crate::platform::clock::Moment;
use crate::platform::error::{Denied, Error, Result};
use crate::platform::id::{Code, Language, PersonId, SessionId};

crate::words! {
    /// What a person is in the community.
    pub enum Role {
        /// Takes part.
        Member = "member",
        /// Keeps it fair.
        Moderator = "moderator",
        /// Asks, answers, builds.
        Product = "product",
        /// Runs the community.
        Admin = "admin",
    }
}

/// SHA-256 of a session's or token's secret: the only form in which it is stored or looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenDigest([u8; 32]);

impl TokenDigest {
    /// The digest of a secret as its holder sends it.
    #[must_use]
    pub fn of(secret: &str) -> Self {
        Self(Sha256::digest(secret.as_bytes()).into())
    }

    /// The digest's bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// What a request shows to say who it is. It proves nothing until the database has been asked.
#[derive(Debug, Clone)]
pub enum Credential {
    /// Nothing.
    Guest,
    /// A browser's session.
    Session(TokenDigest),
    /// A bearer token of the API.
    Token(TokenDigest),
    /// Somebody at the command line acting for a person (imports, the demo).
    OnBehalfOf(PersonId),
    /// Somebody at the command line.
    Operator,
    /// The program itself.
    Job,
}

/// A suspension that is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suspension {
    /// Its end; `None` when it has none.
    pub until: Option<Moment>,
    /// What the moderator wrote.
    pub reason: String,
}

/// A person whom the database knows, as read in the transaction at hand.
#[derive(Debug, Clone)]
pub struct Known {
    /// The person.
    pub id: PersonId,
    /// Their public code.
    pub code: Code,
    /// The name they go by.
    pub name: String,
    /// Their role now.
    pub role: Role,
    /// The language they read.
    pub language: Language,
    /// The digest of their picture; `None` for a drawn face.
    pub picture: Option<String>,
    /// Whether they were never asked what they are to the company.
    pub is_unasked: bool,
    /// Their suspension, when one is in force.
    pub suspension: Option<Suspension>,
    /// Until when they read and vote, and write nothing, while that is in force.
    pub limited_until: Option<Moment>,
    /// Whether they proved who they are a short while ago, as dangerous acts ask for. Never true of a token.
    pub is_fresh: bool,
    /// Whether they have a second factor: asked for at each sign-in, or a passkey that opened this session.
    pub has_second_factor: bool,
    /// Whether the community wants a second factor of their role and they have none: they hold what members hold.
    pub is_held_back: bool,
    /// Whether they are of the staff and see what members see, until they switch that off: their role here is a member's.
    pub sees_as_member: bool,
    /// Whether they were told something that they have not seen yet. Known of those who come with a session alone.
    pub has_news: bool,
    /// How many cases wait for a moderator, told up to a hundred. Known of moderators who come with a session alone.
    pub cases: i64,
    /// The session they came with and when it was last noted as used.
    pub session: Option<(SessionId, Moment)>,
}

/// The one who asks, as known in the transaction at hand. Made only where credentials are checked against the database.
#[derive(Debug, Clone)]
pub struct Actor {
    kind: Kind,
    /// Whether something may be written in the transaction at hand.
    writes: bool,
}

#[derive(Debug, Clone)]
enum Kind {
    Guest,
    Person(Box<Known>),
    Operator,
    Job,
}

impl Actor {
    fn of(kind: Kind) -> Self {
        Self { kind, writes: false }
    }

    /// The same one, where something may be written.
    #[must_use]
    pub(in crate::platform) fn writing(self) -> Self {
        Self { writes: true, ..self }
    }

    /// Nobody we know.
    #[must_use]
    pub fn guest() -> Self {
        Self::of(Kind::Guest)
    }

    /// A person whose session, token or mandate was just read. Called by `accounts::store` alone (a contract test looks).
    #[must_use]
    pub fn known(person: Known) -> Self {
        Self::of(Kind::Person(Box::new(person)))
    }

    /// The command line.
    #[must_use]
    pub(in crate::platform) fn operator() -> Self {
        Self::of(Kind::Operator)
    }

    /// The program itself.
    #[must_use]
    pub(in crate::platform) fn job() -> Self {
        Self::of(Kind::Job)
    }

    /// The person, if the actor is one.
    #[must_use]
    pub fn person(&self) -> Option<&Known> {
        match &self.kind {
            Kind::Person(known) => Some(known),
            _ => None,
        }
    }

    /// The person's id, if the actor is one.
    #[must_use]
    pub fn person_id(&self) -> Option<PersonId> {
        self.person().map(|known| known.id)
    }

    /// Whether this actor is that person.
    #[must_use]
    pub fn is(&self, person: PersonId) -> bool {
        self.person_id() == Some(person)
    }

    /// True for people, the command line and jobs: everyone but guests.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !matches!(self.kind, Kind::Guest)
    }

    /// The word under which the audit log files this actor.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match &self.kind {
            Kind::Guest => "guest",
            Kind::Person(_) => "person",
            Kind::Operator => "operator",
            Kind::Job => "job",
        }
    }

    /// Whether the actor's role is among the holders. The command line and jobs hold everything; suspended people, and those
    /// who miss the second factor that their role asks for, hold what members hold, so that nothing that is kept from others
    /// is shown to them.
    #[must_use]
    pub fn holds(&self, holders: Holders) -> bool {
        let is_whole = |known: &Known| known.suspension.is_none() && !known.is_held_back;
        let is_able = self.person().is_none_or(|known| is_whole(known) || holders.includes(Role::Member));
        is_able && self.has_role(holders)
    }

    /// Whether the role alone, suspended or not, is among the holders.
    fn has_role(&self, holders: Holders) -> bool {
        match &self.kind {
            Kind::Guest => holders.includes_guests(),
            Kind::Person(known) => holders.includes(known.role),
            Kind::Operator | Kind::Job => true,
        }
    }

    /// Whether these holders are staff, and the actor misses the second factor that is asked of staff.
    fn is_held_back_from(&self, holders: Holders) -> bool {
        !holders.includes(Role::Member) && self.person().is_some_and(|known| known.is_held_back)
    }

    /// Asks for permission; the only way to a [`Permit`].
    ///
    /// # Errors
    /// [`Denied::LookingOn`] of whoever sees what members see and would write; [`Error::SignInFirst`] for guests who would need a name, [`Error::ProveFirst`] where a fresh proof is asked for,
    /// [`Error::SecondFactorFirst`] where the role misses its second factor, [`Error::Denied`] with the reason otherwise.
    pub fn may<P: Permission>(&self, what: P) -> Result<Permit<P>> {
        // Whoever only looks on changes nothing: neither as what they are, nor as what they seem to be.
        if self.writes && !P::EVEN_LOOKING_ON && self.person().is_some_and(|known| known.sees_as_member) {
            return Err(Denied::LookingOn.into());
        }
        if !self.has_role(P::HOLDERS) {
            return Err(if self.is_known() { Denied::Role.into() } else { Error::SignInFirst });
        }
        if let Some(Suspension { until, reason }) = self.person().and_then(|known| known.suspension.clone())
            && !P::EVEN_SUSPENDED
        {
            return Err(Denied::Suspended { until, reason }.into());
        }
        if P::WRITES {
            self.may_write()?;
        }
        if self.is_held_back_from(P::HOLDERS) {
            return Err(Error::SecondFactorFirst);
        }
        if P::FRESH && self.person().is_some_and(|known| !known.is_fresh) {
            return Err(Error::ProveFirst);
        }
        what.condition(self)?;
        Ok(Permit::granted(self.person_id(), what))
    }

    /// Whether the actor may put words before others: those who are limited for a while may not.
    ///
    /// # Errors
    /// [`Denied::Limited`].
    pub fn may_write(&self) -> Result<(), Denied> {
        let limit = self.person().and_then(|known| known.limited_until);
        limit.map_or(Ok(()), |until| Err(Denied::Limited { until }))
    }

    /// Whether [`Actor::may`] would say yes, for pages that show or leave out a button.
    #[must_use]
    pub fn could<P: Permission>(&self) -> bool {
        self.has_role(P::HOLDERS)
            && !self.is_held_back_from(P::HOLDERS)
            && (P::EVEN_SUSPENDED || self.person().is_none_or(|known| known.suspension.is_none()))
            && (!P::WRITES || self.may_write().is_ok())
    }
}
