//! What an event causes elsewhere, in the transaction of the change: one exhaustive match that writes rows and jobs and
//! raises no events.

use crate::event::Event;
use crate::features::comments::store as comments;
use crate::features::credits;
use crate::features::ideas::store as ideas;
use crate::platform::db::WriteTx;
use crate::platform::error::Result;
use crate::platform::id::{CommentId, IdeaId};
use crate::platform::search::{self, Document, Kind};

/// Lets an event take its effect elsewhere.
///
/// # Errors
/// Those of the database; they undo the change itself.
pub fn on(tx: &mut WriteTx<'_>, event: &Event) -> Result<()> {
    match *event {
        Event::IdeaProposed { idea, .. }
        | Event::IdeaRevised { idea, .. }
        | Event::IdeaHidden { idea, .. }
        | Event::IdeaRestored { idea, .. }
        | Event::IdeaMerged { idea, .. }
        | Event::IdeaUnmerged { idea, .. }
        | Event::IdeaSetFree { idea, .. }
        | Event::IdeaCarried { idea, .. }
        | Event::IdeaRemoved { idea } => index_idea(tx, idea),
        Event::ReleaseDrafted { release } => credits::propose_for(tx, release),
        Event::Commented { comment, .. }
        | Event::CommentHidden { comment, .. }
        | Event::CommentRestored { comment, .. }
        | Event::CommentRemoved { comment } => index_comment(tx, comment),
        Event::PersonRegistered { .. }
        | Event::FoundingOffered {}
        | Event::CommunityChanged { .. }
        | Event::SignedIn { .. }
        | Event::SignInFailed {}
        | Event::ProvedAgain { .. }
        | Event::SignedOut { .. }
        | Event::PasskeyAdded { .. }
        | Event::PasskeyRemoved { .. }
        | Event::IdentityLinked { .. }
        | Event::IdentityUnlinked { .. }
        | Event::SecondFactorOn { .. }
        | Event::SecondFactorOff { .. }
        | Event::RecoveryCodesMade { .. }
        | Event::RecoveryCodeUsed { .. }
        | Event::SecondFactorFailed { .. }
        | Event::PasswordChanged { .. }
        | Event::AddressChanged { .. }
        | Event::SessionsRevoked { .. }
        | Event::RoleGiven { .. }
        | Event::TokenMade { .. }
        | Event::PersonSuspended { .. }
        | Event::PersonReinstated { .. }
        | Event::DataAskedFor { .. }
        | Event::DataHandedOut { .. }
        | Event::PersonErased { .. }
        | Event::PersonShutOut { .. }
        | Event::ProfileChanged { .. }
        | Event::RelationSaid { .. }
        | Event::HostAway { .. }
        | Event::PersonBlocked { .. }
        | Event::PersonUnblocked { .. }
        | Event::InvitationSent { .. }
        | Event::InvitationRenewed { .. }
        | Event::InvitationRevoked { .. }
        | Event::InvitationAccepted { .. }
        | Event::QuestionHandedOver { .. }
        | Event::FileStored { .. }
        | Event::QuestionPosed { .. }
        | Event::QuestionRevised { .. }
        | Event::QuestionGuestInvited { .. }
        | Event::QuestionGuestRemoved { .. }
        | Event::QuestionExtended { .. }
        | Event::PhaseAnnounced { .. }
        | Event::DealOffered { .. }
        | Event::DealAccepted { .. }
        | Event::SupportRuled { .. }
        | Event::IdeaExpired { .. }
        | Event::TagMade { .. }
        | Event::TagChanged { .. }
        | Event::IdeaTagged { .. }
        | Event::IdeaFollowed { .. }
        | Event::IdeaUnfollowed { .. }
        | Event::QuestionFollowed { .. }
        | Event::QuestionUnfollowed { .. }
        | Event::IdeaVoted { .. }
        | Event::VoteWithdrawn { .. }
        | Event::VoteCounted { .. }
        | Event::IdeaLocked { .. }
        | Event::IdeaUnlocked { .. }
        | Event::IdeaDecided { .. }
        | Event::CreditsAdjusted { .. }
        | Event::ReleasePublished { .. }
        | Event::CreditSigned { .. } => Ok(()),
    }
}

fn index_idea(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<()> {
    let (language, standing, text) = ideas::words_of(tx, idea)?;
    search::put(tx, &Document { kind: Kind::Idea, subject: idea.0, language, standing, text: &text })
}

fn index_comment(tx: &mut WriteTx<'_>, comment: CommentId) -> Result<()> {
    let (language, standing, text) = comments::words_of(tx, comment)?;
    search::put(tx, &Document { kind: Kind::Comment, subject: comment.0, language, standing, text: &text })
}
