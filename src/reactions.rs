//! What an event causes elsewhere, in the transaction of the change: one exhaustive match that writes rows and jobs and
//! raises no events.

use crate::event::Event;
use crate::features::credits;
use crate::features::ideas::store as ideas;
use crate::features::search::store as found;
use crate::features::watch::store as watch;
use crate::features::{phases, support};
use crate::platform::db::WriteTx;
use crate::platform::error::Result;
use crate::platform::search::Kind;

/// Lets an event take its effect elsewhere.
///
/// # Errors
/// Those of the database; they undo the change itself.
pub fn on(tx: &mut WriteTx<'_>, event: &Event) -> Result<()> {
    match *event {
        Event::IdeaProposed { idea, question } => {
            support::store::begin(tx, idea, question)?;
            found::put(tx, Kind::Idea, idea.0)
        }
        Event::IdeaHeld { idea, signals, .. } => {
            watch::hold_idea(tx, idea, signals)?;
            found::put(tx, Kind::Idea, idea.0)
        }
        Event::CommentHeld { comment, idea, signals, .. } => {
            watch::hold_comment(tx, comment, idea, signals)?;
            found::put(tx, Kind::Comment, comment.0)
        }
        Event::IdeaCarried { idea, from, question } => {
            support::store::begin(tx, idea, question)?;
            found::put(tx, Kind::Idea, from.0)?;
            found::put(tx, Kind::Idea, idea.0)
        }
        Event::ReviewEarned { idea }
        | Event::IdeaRevised { idea, .. }
        | Event::IdeaHidden { idea, .. }
        | Event::IdeaRestored { idea, .. } => found::put(tx, Kind::Idea, idea.0),
        Event::IdeaRemoved { idea } => {
            watch::gone(tx, idea.into())?;
            found::put(tx, Kind::Idea, idea.0)
        }
        Event::IdeaMerged { idea, into, .. } => {
            ideas::warm_anew(tx, idea)?;
            support::counted(tx, into)?;
            found::put(tx, Kind::Idea, idea.0)
        }
        Event::IdeaUnmerged { idea, from, .. } | Event::IdeaSetFree { idea, from } => {
            ideas::warm_anew(tx, idea)?;
            ideas::warm_anew(tx, from)?;
            found::put(tx, Kind::Idea, idea.0)
        }
        Event::IdeaVoted { idea, .. } => {
            ideas::warm_by_vote(tx, idea)?;
            support::counted(tx, idea)?;
            watch::look_at_votes(tx, idea)
        }
        Event::VotesSetAside { idea, ruling } => {
            watch::settled(tx, idea, ruling)?;
            ideas::warm_anew(tx, idea)
        }
        Event::VoteWithdrawn { idea, .. } | Event::VotesCountedAgain { idea, .. } => ideas::warm_anew(tx, idea),
        Event::IdeaDecided { idea, decision, .. } => {
            found::put(tx, Kind::Idea, idea.0)?;
            found::put(tx, Kind::Decision, decision.0)
        }
        Event::ReleaseDrafted { release } => {
            credits::propose_for(tx, release)?;
            found::put(tx, Kind::Release, release.0)
        }
        Event::ReleasePublished { release } => found::put_release_with_ideas(tx, release),
        Event::QuestionPosed { question } | Event::QuestionRevised { question } => {
            phases::announce_at_each_date(tx, question)?;
            found::put(tx, Kind::Question, question.0)
        }
        Event::QuestionExtended { question, .. } => phases::announce_at_each_date(tx, question),
        Event::PersonRegistered { person } | Event::ProfileChanged { person } | Event::PersonErased { person } => {
            found::put(tx, Kind::Person, person.0)
        }
        Event::Commented { comment, .. } => {
            ideas::warm_by_comment(tx, comment)?;
            found::put(tx, Kind::Comment, comment.0)
        }
        Event::CommentRevised { comment } => found::put(tx, Kind::Comment, comment.0),
        Event::CommentHidden { comment, .. } | Event::CommentRestored { comment, .. } => {
            ideas::warm_anew_around(tx, comment)?;
            found::put(tx, Kind::Comment, comment.0)
        }
        Event::CommentRemoved { comment } => {
            watch::gone(tx, comment.into())?;
            ideas::warm_anew_around(tx, comment)?;
            found::put(tx, Kind::Comment, comment.0)
        }
        Event::FoundingOffered {}
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
        | Event::PersonShutOut { .. }
        | Event::RelationSaid { .. }
        | Event::HostAway { .. }
        | Event::PersonBlocked { .. }
        | Event::PersonUnblocked { .. }
        | Event::NoticesWished { .. }
        | Event::InvitationSent { .. }
        | Event::InvitationRenewed { .. }
        | Event::InvitationRevoked { .. }
        | Event::InvitationAccepted { .. }
        | Event::QuestionHandedOver { .. }
        | Event::FileStored { .. }
        | Event::QuestionGuestInvited { .. }
        | Event::QuestionGuestRemoved { .. }
        | Event::PhaseAnnounced { .. }
        | Event::DealOffered { .. }
        | Event::DealAccepted { .. }
        | Event::SupportRuled { .. }
        | Event::IdeaExpired { .. }
        | Event::PriorWorkSealed { .. }
        | Event::IdeaPicturesChanged { .. }
        | Event::VoteCounted { .. }
        | Event::HouseRuleAdded { .. }
        | Event::HouseRuleChanged { .. }
        | Event::TagMade { .. }
        | Event::TagChanged { .. }
        | Event::IdeaTagged { .. }
        | Event::IdeaFollowed { .. }
        | Event::IdeaUnfollowed { .. }
        | Event::QuestionFollowed { .. }
        | Event::QuestionUnfollowed { .. }
        | Event::OpinionGiven { .. }
        | Event::OpinionWithdrawn { .. }
        | Event::CommentShaped { .. }
        | Event::CommentUnshaped { .. }
        | Event::TalkSummarised { .. }
        | Event::VoteExplained { .. }
        | Event::WhyRemoved { .. }
        | Event::MetVoteNoted { .. }
        | Event::MetVoteRemoved { .. }
        | Event::RefinementSuggested { .. }
        | Event::RefinementAnswered { .. }
        | Event::RefinementWithdrawn { .. }
        | Event::RefinementHidden { .. }
        | Event::RefinementRemoved { .. }
        | Event::CoAuthorAsked { .. }
        | Event::CoAuthorUnasked { .. }
        | Event::CoAuthorJoined { .. }
        | Event::CoAuthorDeclined { .. }
        | Event::CoAuthorLeft { .. }
        | Event::IdeaLocked { .. }
        | Event::IdeaUnlocked { .. }
        | Event::ReasonOpened { .. }
        | Event::ReasonClosed { .. }
        | Event::BriefingWished { .. }
        | Event::DecisionToldEarly { .. }
        | Event::QuestionClosed { .. }
        | Event::CreditsAdjusted { .. }
        | Event::CreditSigned { .. } => Ok(()),
    }
}
