//! Mail. A letter is written into the outbox in the transaction of what it tells about, and leaves after the commit: so
//! nobody hears of what did not happen, and a crash loses no letter.
//!
//! A letter is a kind, an address, a language and a few fields; its words are in `templates/emails/<kind>/` and `locales/`:
//! [`render()`] puts them together, the [`Postman`] brings letters to a [`Carrier`].

mod carrier;
mod outbox;
mod parcel;
mod postman;
mod render;
mod settings;

use std::collections::BTreeMap;

pub use carrier::{Carrier, MailFolder, Refusal, Smtp, SmtpAddress};
pub use outbox::{Waiting, post};
pub use parcel::Parcel;
pub use postman::Postman;
pub use render::{Rendered, render};
pub use settings::MailSettings;

use crate::platform::id::{Language, PersonId};

crate::words! {
    /// The kinds of letters, each a folder in `templates/emails/`.
    pub enum Mail {
        /// A link and a code to sign in.
        SignIn = "sign_in",
        /// What somebody was told, several things together.
        Notices = "notices",
        /// What waits for moderators, once a day.
        Briefing = "briefing",
        /// The company answered an idea, to its author.
        Answered = "answered",
        /// What we hold about somebody is ready for them.
        DataReady = "data_ready",
        /// A question is put to somebody by name.
        QuestionInvitation = "question_invitation",
        /// A link to join, with a role.
        Invitation = "invitation",
        /// A passkey was added.
        PasskeyAdded = "passkey_added",
        /// A passkey was taken away.
        PasskeyRemoved = "passkey_removed",
        /// The account was linked to an identity elsewhere.
        IdentityLinked = "identity_linked",
        /// A second factor is asked for from now on.
        SecondFactorOn = "second_factor_on",
        /// A second factor is no longer asked for.
        SecondFactorOff = "second_factor_off",
        /// A recovery code was used to sign in.
        RecoveryCodeUsed = "recovery_code_used",
        /// Somebody passed the first step of signing in and failed at the second.
        SecondFactorTried = "second_factor_tried",
        /// A link and a code that finish an account.
        FinishAccount = "finish_account",
        /// To an address with an account, where the community sends no codes to sign in with.
        HaveAccount = "have_account",
        /// To an address that cannot join.
        NotAdmitted = "not_admitted",
        /// A code that proves who one is.
        Prove = "prove",
        /// A link to choose a new password.
        Reset = "reset",
        /// To an address without an account, for which somebody wanted a new password.
        ResetUnknown = "reset_unknown",
        /// The password was chosen anew, or taken away.
        PasswordChanged = "password_changed",
        /// A change of address, to be confirmed at the old one.
        LeaveAddress = "leave_address",
        /// A change of address, to be confirmed at the new one.
        TakeAddress = "take_address",
        /// To an address with an account, to which somebody wanted to move another one.
        AddressTaken = "address_taken",
        /// The address was changed.
        AddressChanged = "address_changed",
        /// What somebody began to write waits for them.
        DraftWaits = "draft_waits",
        /// Somebody of the company asks for one's word.
        AskedToAnswer = "asked_to_answer",
        /// How do you want to sign?
        AskedToSign = "asked_to_sign",
        /// The host's message to somebody who signed.
        Greeting = "greeting",
        /// What was decided about something of somebody's, and why.
        Statement = "statement",
        /// What came of a report, to somebody without an account.
        ReportAnswered = "report_answered",
        /// How an appeal ended.
        AppealAnswered = "appeal_answered",
        /// Their notice of illegal content arrived.
        ReportReceived = "report_received",
        /// Somebody signed in from a browser that was not seen before.
        NewBrowser = "new_browser",
    }
}

/// A letter to be sent.
#[derive(Debug, Clone)]
pub struct Letter<'a> {
    /// Its kind.
    pub mail: Mail,
    /// The address, in lower case.
    pub to: &'a str,
    /// The person it goes to, when there is one.
    pub person: Option<PersonId>,
    /// The language it is written in.
    pub language: Language,
    /// What its words need: text, or a path of ours that begins with a slash and becomes a link.
    pub fields: BTreeMap<&'static str, String>,
}

impl<'a> Letter<'a> {
    /// A letter without fields.
    #[must_use]
    pub fn new(mail: Mail, to: &'a str, person: Option<PersonId>, language: Language) -> Self {
        Self { mail, to, person, language, fields: BTreeMap::new() }
    }

    /// The letter with one more field.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.fields.insert(name, value.into());
        self
    }
}
