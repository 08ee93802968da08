//! Names of things. Inside, a row has an `id` that is never reused; outside (addresses, the API) only its random `code` is seen.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::{BigInt, Text};
use rand::RngExt;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow, Serialize, Deserialize,
        )]
        #[diesel(sql_type = BigInt)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl<DB: Backend> ToSql<BigInt, DB> for $name where i64: ToSql<BigInt, DB> {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                self.0.to_sql(out)
            }
        }

        impl<DB: Backend> FromSql<BigInt, DB> for $name where i64: FromSql<BigInt, DB> {
            fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                i64::from_sql(bytes).map(Self)
            }
        }
    )*};
}

ids! {
    /// A person.
    PersonId
    /// An invitation.
    InvitationId
    /// A visitor without a name who did something.
    GuestId
    /// Something that can be used once.
    ChallengeId
    /// A passkey.
    PasskeyId
    /// A signed-in browser.
    SessionId
    /// A question.
    QuestionId
    /// A version of a deal.
    DealId
    /// An idea.
    IdeaId
    /// A comment.
    CommentId
    /// A ruling.
    RulingId
    /// A rule of the house.
    HouseRuleId
    /// Something that wants a human.
    CaseId
    /// Somebody's word that something wants a look.
    ReportId
    /// What moderators say often.
    SavedReplyId
    /// What somebody was told about a ruling.
    StatementId
    /// Somebody's wish for another look at a ruling.
    AppealId
    /// A decision.
    DecisionId
    /// A release.
    ReleaseId
    /// A credit.
    CreditId
    /// Somebody's word that a credit is not right.
    DisputeId
    /// A proof that somebody saved.
    CredentialId
    /// A key with which the community signs.
    IssuerKeyId
    /// A product.
    ProductId
    /// What somebody holds of one unit.
    AccountId
    /// Something posted in the ledger.
    EntryId
    /// One side of an entry.
    PostingId
    /// A list of what is to be paid out.
    PayoutId
    /// Something to be had for points.
    ItemId
    /// Somebody's having it.
    RedemptionId
    /// What a release gives back.
    ProgrammeId
    /// Net sales of a period.
    SaleId
    /// A file in the store.
    FileId
    /// Something that somebody is told.
    NoticeId
    /// A suggested change.
    RefinementId
    /// A person's part in the vote on a question.
    BallotId
    /// A vote.
    VoteId
    /// The vote of somebody whom staff met elsewhere.
    MetVoteId
    /// A tag.
    TagId
    /// What somebody began to write.
    DraftId
    /// What the host of a question asks besides.
    FieldId
    /// What a talk comes to.
    SummaryId
    /// Somebody's being asked for a word.
    AskId
    /// A note of the staff's.
    StaffNoteId
}

/// A public code: ten characters of Crockford's base 32 in lower case, 50 random bits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow, Serialize)]
#[diesel(sql_type = Text)]
#[serde(transparent)]
pub struct Code(String);

impl Code {
    const ALPHABET: &'static [u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    const LENGTH: usize = 10;

    /// A new code from the given randomness.
    pub fn random(rng: &mut impl rand::Rng) -> Self {
        let text = (0..Self::LENGTH).map(|_| char::from(Self::ALPHABET[rng.random_range(0..32)])).collect();
        Self(text)
    }

    /// A code as somebody typed or linked it; `None` when it cannot be one. Upper case is accepted.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.to_ascii_lowercase();
        (text.len() == Self::LENGTH && text.bytes().all(|b| Self::ALPHABET.contains(&b))).then_some(Self(text))
    }

    /// The code's characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a code"))
    }
}

impl<DB: Backend> ToSql<Text, DB> for Code
where
    str: ToSql<Text, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.0.as_str().to_sql(out)
    }
}

impl<DB: Backend> FromSql<Text, DB> for Code
where
    String: FromSql<Text, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        String::from_sql(bytes).map(Self)
    }
}

/// The SHA-256 of a text, in hexadecimal: says nothing of the text, and no other text has it. Empty: of nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// Of this text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self(Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Its digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Makes an enum of words: stored as text, printed and parsed as the same word.
///
/// The word is what the database, the API and the locale keys use.
#[macro_export]
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            diesel::expression::AsExpression, diesel::deserialize::FromSqlRow,
            serde::Serialize, serde::Deserialize,
        )]
        #[diesel(sql_type = diesel::sql_types::Text)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every word, in the order in which they are told.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word as it is stored.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The word back from text; `None` when it is not one of ours.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl<DB: diesel::backend::Backend> diesel::serialize::ToSql<diesel::sql_types::Text, DB> for $name
        where
            str: diesel::serialize::ToSql<diesel::sql_types::Text, DB>,
        {
            fn to_sql<'b>(
                &'b self,
                out: &mut diesel::serialize::Output<'b, '_, DB>,
            ) -> diesel::serialize::Result {
                self.as_str().to_sql(out)
            }
        }

        impl<DB: diesel::backend::Backend> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for $name
        where
            String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                let text = <String as diesel::deserialize::FromSql<diesel::sql_types::Text, DB>>::from_sql(bytes)?;
                Self::parse(&text).ok_or_else(|| format!("unknown {} {text:?}", stringify!($name)).into())
            }
        }
    };
}

words! {
    /// Where a piece of content stands.
    pub enum Standing {
        /// Not shown to others yet.
        Draft = "draft",
        /// Waits for a moderator.
        Held = "held",
        /// Shown.
        Visible = "visible",
        /// Taken out of sight by a ruling; can come back.
        Hidden = "hidden",
        /// Taken away by its author or for good.
        Removed = "removed",
        /// Lives on in another idea.
        Merged = "merged",
        /// Erased on its owner's wish; only counts remain.
        Erased = "erased",
    }
}

impl Standing {
    /// Out of everybody's sight, but for insiders: whoever wrote it, and moderators.
    pub const FOR_INSIDERS: [Self; 2] = [Self::Held, Self::Hidden];

    /// Whether everybody may know of what stands so. What was merged is in sight for as long as what it lives on in.
    #[must_use]
    pub fn is_in_sight(self) -> bool {
        matches!(self, Self::Visible | Self::Merged)
    }

    /// Whether a reader may know of what stands so: the one place that says what hidden means.
    #[must_use]
    pub fn is_for(self, is_insider: bool) -> bool {
        self.is_in_sight() || is_insider && Self::FOR_INSIDERS.contains(&self)
    }
}

words! {
    /// A language of the community.
    pub enum Language {
        /// English.
        En = "en",
        /// Italian.
        It = "it",
        /// German.
        De = "de",
    }
}

impl Language {
    /// The language's own name.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::It => "Italiano",
            Self::De => "Deutsch",
        }
    }
}
