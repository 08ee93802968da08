//! What an event causes elsewhere, in the transaction of the change: one exhaustive match that writes rows and jobs and
//! raises no events.

use crate::event::Event;
use crate::features::asks::store as asks;
use crate::features::cases::{Kind as Waits, Outcome, store as cases};
use crate::features::credits;
use crate::features::greetings;
use crate::features::ideas::store as ideas;
use crate::features::queue::store as queue;
use crate::features::reports::{State, store as reports};
use crate::features::search::store as found;
use crate::features::watch::store as watch;
use crate::features::{credentials, phases, statements, support, testers};
use crate::platform::clock::Moment;
use crate::platform::db::WriteTx;
use crate::platform::error::Result;
use crate::platform::id::CommentId;
use crate::platform::jobs::{self, JobKind};
use crate::platform::search::Kind;

/// After so long moderators are asked about a suggested change that nobody answered, in microseconds.
const UNANSWERED: i64 = 7 * Moment::DAY;

/// Lets an event take its effect elsewhere.
///
/// # Errors
/// Those of the database; they undo the change itself.
pub fn on(tx: &mut WriteTx<'_>, event: &Event) -> Result<()> {
    if let Some(ruling) = event.ruling() {
        statements::tell(tx, ruling)?;
    }
    match *event {
        Event::IdeaProposed { idea, question } => {
            support::store::begin(tx, idea, question)?;
            jobs::put(tx, JobKind::FindLikeness, &idea.0.to_string())?;
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
        Event::IdeaRevised { idea, .. } => {
            asks::answered_by_actor(tx, idea)?;
            found::put(tx, Kind::Idea, idea.0)
        }
        Event::ReviewEarned { idea }
        | Event::IdeaRestored { idea, .. }
        | Event::IdeaHeldBack { idea, .. }
        | Event::IdeaDoubted { idea, .. }
        | Event::IdeaReleased { idea, .. } => found::put(tx, Kind::Idea, idea.0),
        Event::IdeaHidden { idea, ruling } | Event::IdeaTakenAway { idea, ruling } => {
            reports::end(tx, idea.into(), State::Agreed, Outcome::Ruled, Some(ruling))?;
            found::put(tx, Kind::Idea, idea.0)
        }
        Event::IdeaApproved { idea, ruling } => {
            reports::end(tx, idea.into(), State::Disagreed, Outcome::Ruled, Some(ruling))?;
            found::put(tx, Kind::Idea, idea.0)
        }
        Event::IdeaRemoved { idea } => {
            reports::settle(tx, idea.into(), State::Lapsed, None)?;
            watch::gone(tx, idea.into())?;
            found::put(tx, Kind::Idea, idea.0)
        }
        Event::IdeaMerged { idea, into, .. } => {
            let by = tx.actor().person_id();
            cases::close_kinds(tx, idea.into(), &[Waits::Likeness], by, Outcome::Ruled)?;
            ideas::warm_anew(tx, idea)?;
            support::counted(tx, into)?;
            found::put(tx, Kind::Idea, idea.0)
        }
        Event::IdeaUnmerged { idea, from, .. } | Event::IdeaSetFree { idea, from, .. } => {
            ideas::warm_anew(tx, idea)?;
            ideas::warm_anew(tx, from)?;
            found::put(tx, Kind::Idea, idea.0)
        }
        Event::IdeaMoved { idea, new_question, .. } => {
            ideas::warm_anew(tx, idea)?;
            found::move_family(tx, idea, new_question)
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
        // What a proof says has to be true: who signs otherwise, or is credited otherwise, has to save it anew.
        Event::CreditSigned { credit, .. } => {
            credentials::signed(tx, credit)?;
            greetings::store::ask_for(tx, credit)
        }
        Event::CreditsAdjusted { release } => credentials::corrected(tx, release),
        Event::ReleasePublished { release } => {
            testers::store::close_call(tx, release)?;
            found::put_release_with_ideas(tx, release)
        }
        Event::FindingMarked { release, .. } => credits::propose_tested(tx, release),
        Event::QuestionPosed { question } | Event::QuestionRevised { question } => {
            phases::announce_at_each_date(tx, question)?;
            found::put(tx, Kind::Question, question.0)
        }
        Event::QuestionExtended { question, .. } => phases::announce_at_each_date(tx, question),
        Event::PersonErased { person } => {
            reports::end(tx, person.into(), State::Lapsed, Outcome::Lapsed, None)?;
            credentials::store::revoke_all_of(tx, person)?;
            found::put(tx, Kind::Person, person.0)
        }
        Event::PersonRegistered { person } | Event::ProfileChanged { person } => found::put(tx, Kind::Person, person.0),
        Event::Commented { comment, idea } => {
            asks::answered_by(tx, comment, idea)?;
            queue::answer_criticism(tx, comment)?;
            ideas::warm_by_comment(tx, comment)?;
            found::put(tx, Kind::Comment, comment.0)
        }
        Event::CommentRevised { comment } => found::put(tx, Kind::Comment, comment.0),
        Event::CommentHidden { comment, ruling } | Event::CommentTakenAway { comment, ruling } => {
            reports::end(tx, comment.into(), State::Agreed, Outcome::Ruled, Some(ruling))?;
            comment_shown(tx, comment)
        }
        Event::CommentApproved { comment, ruling } => {
            reports::end(tx, comment.into(), State::Disagreed, Outcome::Ruled, Some(ruling))?;
            comment_shown(tx, comment)
        }
        Event::CommentRemoved { comment } => {
            reports::settle(tx, comment.into(), State::Lapsed, None)?;
            watch::gone(tx, comment.into())?;
            comment_shown(tx, comment)
        }
        Event::CommentRestored { comment, .. }
        | Event::CommentHeldBack { comment, .. }
        | Event::CommentDoubted { comment, .. }
        | Event::CommentReleased { comment, .. } => comment_shown(tx, comment),
        Event::RefinementSuggested { refinement, .. } => {
            let due_at = tx.now().plus(UNANSWERED);
            jobs::put_at(tx, JobKind::AskAboutSuggestion, &refinement.0.to_string(), due_at)
        }
        Event::RefinementAnswered { refinement, .. } | Event::RefinementWithdrawn { refinement, .. } => {
            let by = tx.actor().person_id();
            cases::close_kinds(tx, refinement.into(), &[Waits::Suggestion], by, Outcome::Answered).map(drop)
        }
        Event::RefinementHidden { refinement, ruling, .. } => {
            reports::end(tx, refinement.into(), State::Agreed, Outcome::Ruled, Some(ruling))
        }
        Event::RefinementRemoved { refinement } => {
            reports::end(tx, refinement.into(), State::Lapsed, Outcome::Lapsed, None)
        }
        Event::PersonSuspended { person, ruling } => {
            reports::end(tx, person.into(), State::Agreed, Outcome::Ruled, ruling)
        }
        Event::CaseDismissed { case } => statements::tell_kept(tx, case),
        Event::AppealMade { .. }
        | Event::ExpiryTold { .. }
        | Event::RewardExpired { .. }
        | Event::EntryCorrected { .. }
        | Event::PayoutListed { .. }
        | Event::PayoutPaid { .. }
        | Event::PayoutDropped { .. }
        | Event::ItemOffered { .. }
        | Event::ItemChanged { .. }
        | Event::ItemRedeemed { .. }
        | Event::ItemSent { .. }
        | Event::RedemptionCancelled { .. }
        | Event::ProgrammeMade { .. }
        | Event::ProgrammeRemoved { .. }
        | Event::ProgrammeConfirmed { .. }
        | Event::SalesImported { .. }
        | Event::SalesReversed { .. }
        | Event::AppealDecided { .. }
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
        | Event::PersonReinstated { .. }
        | Event::PersonWarned { .. }
        | Event::WarningForgiven { .. }
        | Event::PersonLimited { .. }
        | Event::PersonUnlimited { .. }
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
        | Event::IdeaRetagged { .. }
        | Event::TallyJoined { .. }
        | Event::TallyParted { .. }
        | Event::IdeaFollowed { .. }
        | Event::IdeaUnfollowed { .. }
        | Event::QuestionFollowed { .. }
        | Event::QuestionUnfollowed { .. }
        | Event::OpinionGiven { .. }
        | Event::OpinionWithdrawn { .. }
        | Event::CommentShaped { .. }
        | Event::CommentUnshaped { .. }
        | Event::TalkSummarised { .. }
        | Event::IdeaPinned { .. }
        | Event::IdeaUnpinned { .. }
        | Event::WordAsked { .. }
        | Event::WordUnasked { .. }
        | Event::IdeaThanked { .. }
        | Event::CommentThanked { .. }
        | Event::IdeaGrown { .. }
        | Event::IdeaSplit { .. }
        | Event::StaffNoted { .. }
        | Event::StaffNoteRemoved { .. }
        | Event::SeesAsMember { .. }
        | Event::SeesAsStaff { .. }
        | Event::VoteExplained { .. }
        | Event::WhyRemoved { .. }
        | Event::MetVoteNoted { .. }
        | Event::MetVoteRemoved { .. }
        | Event::RefinementRestored { .. }
        | Event::CoAuthorAsked { .. }
        | Event::CoAuthorUnasked { .. }
        | Event::CoAuthorJoined { .. }
        | Event::CoAuthorDeclined { .. }
        | Event::CoAuthorLeft { .. }
        | Event::IdeaLocked { .. }
        | Event::IdeaUnlocked { .. }
        | Event::IdeaSlowed { .. }
        | Event::IdeaUnslowed { .. }
        | Event::ReasonOpened { .. }
        | Event::ReasonClosed { .. }
        | Event::BriefingWished { .. }
        | Event::DecisionToldEarly { .. }
        | Event::QuestionClosed { .. }
        | Event::CreditsSealed { .. }
        | Event::LabelWithdrawn { .. }
        | Event::LabelReissued { .. }
        | Event::SignaturesAsked { .. }
        | Event::CreditLapsed { .. }
        | Event::CredentialSaved { .. }
        | Event::CredentialReplaced { .. }
        | Event::IssuerKeyMade { .. }
        | Event::IssuerKeyRetired { .. }
        | Event::DisputeMade { .. }
        | Event::DisputeAnswered { .. }
        | Event::DisputeContested { .. }
        | Event::DisputeDecided { .. }
        | Event::ProgressShown { .. }
        | Event::MilestoneSet { .. }
        | Event::MilestoneRemoved { .. }
        | Event::MilestonesTold { .. }
        | Event::TestersCalled { .. }
        | Event::TestCallTold { .. }
        | Event::TesterMoved { .. }
        | Event::FindingReported { .. }
        | Event::HostMessageWritten { .. }
        | Event::SignersGreeted { .. }
        | Event::ThingReported { .. }
        | Event::CaseOpened { .. }
        | Event::CaseClaimed { .. }
        | Event::CaseGivenBack { .. }
        | Event::CaseReopened { .. }
        | Event::SavedReplyChanged { .. } => Ok(()),
    }
}

/// A comment came into sight or went out of it.
fn comment_shown(tx: &mut WriteTx<'_>, comment: CommentId) -> Result<()> {
    ideas::warm_anew_around(tx, comment)?;
    found::put(tx, Kind::Comment, comment.0)
}
