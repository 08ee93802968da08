//! Everything that can happen, in one enum that names only ids, words and numbers: never people's text or addresses.
//!
//! An event is written in the same transaction as the change it tells of. A leaf: it knows no room.

#[macro_use]
mod listed;
mod people;
#[macro_use]
mod rewards;
mod ruling;

use serde::Serialize;

use crate::platform::id::{
    AccountId, AppealId, AskId, CaseId, Code, CommentId, CredentialId, CreditId, DealId, DecisionId, DisputeId,
    EntryId, FileId, FindingId, Fingerprint, HouseRuleId, IdeaId, InvitationId, IssuerKeyId, ItemId, MilestoneId,
    PayoutId, PersonId, ProgrammeId, QuestionId, RedemptionId, RefinementId, ReleaseId, ReportId, RulingId, SaleId,
    SavedReplyId, StaffNoteId, SummaryId, TagId, TesterId,
};

/// The version of the payload's form.
pub const SCHEMA_VERSION: i64 = 2;

with_rewards! { events! {
    /// Somebody made an account.
    PersonRegistered = "person-registered" { person: PersonId },
    /// The server printed a link for the first administrator.
    FoundingOffered = "founding-offered" {},
    /// An administrator changed how the community is set up.
    CommunityChanged = "community-changed" { part: &'static str, revision: i64 },
    /// A person signed in.
    SignedIn = "signed-in" { person: PersonId },
    /// Somebody tried to sign in with what is not right; counted, and nothing told about whom.
    SignInFailed = "sign-in-failed" {},
    /// A person proved anew who they are.
    ProvedAgain = "proved-again" { person: PersonId },
    /// A person signed out.
    SignedOut = "signed-out" { person: PersonId },
    /// A person added a passkey.
    PasskeyAdded = "passkey-added" { person: PersonId },
    /// A person took a passkey away.
    PasskeyRemoved = "passkey-removed" { person: PersonId },
    /// An account was linked to an identity elsewhere.
    IdentityLinked = "identity-linked" { person: PersonId },
    /// Such a link was undone.
    IdentityUnlinked = "identity-unlinked" { person: PersonId },
    /// A person asks for a second factor from now on.
    SecondFactorOn = "second-factor-on" { person: PersonId },
    /// A person does without a second factor again.
    SecondFactorOff = "second-factor-off" { person: PersonId },
    /// A person got new recovery codes; the old ones are void.
    RecoveryCodesMade = "recovery-codes-made" { person: PersonId },
    /// A recovery code stood in for a lost second factor.
    RecoveryCodeUsed = "recovery-code-used" { person: PersonId },
    /// Somebody passed the first step of signing in and failed at the second.
    SecondFactorFailed = "second-factor-failed" { person: PersonId },
    /// A person's password was chosen, replaced or taken away.
    PasswordChanged = "password-changed" { person: PersonId },
    /// A person moved their account to another address, which both confirmed.
    AddressChanged = "address-changed" { person: PersonId },
    /// A person ended sessions of theirs in other browsers.
    SessionsRevoked = "sessions-revoked" { person: PersonId },
    /// A person's role changed.
    RoleGiven = "role-given" { person: PersonId, role: &'static str },
    /// A person got a token for the API.
    TokenMade = "token-made" { person: PersonId },
    /// A person was suspended: by a ruling, or from the command line.
    PersonSuspended = "person-suspended" { person: PersonId, ruling: Option<RulingId> },
    /// A person's suspension was lifted.
    PersonReinstated = "person-reinstated" { person: PersonId, ruling: Option<RulingId> },
    /// A moderator warned a person.
    PersonWarned = "person-warned" { person: PersonId, ruling: RulingId },
    /// A warning was taken back.
    WarningForgiven = "warning-forgiven" { person: PersonId, ruling: RulingId },
    /// A person reads and votes for a while, and writes nothing.
    PersonLimited = "person-limited" { person: PersonId, ruling: RulingId },
    /// A person may write again.
    PersonUnlimited = "person-unlimited" { person: PersonId, ruling: RulingId },
    /// Somebody asked for all that is kept about them.
    DataAskedFor = "data-asked-for" { person: PersonId },
    /// All that is kept about somebody was made ready for them.
    DataHandedOut = "data-handed-out" { person: PersonId },
    /// A person was erased.
    PersonErased = "person-erased" { person: PersonId },
    /// A person was signed out everywhere by an administrator.
    PersonShutOut = "person-shut-out" { person: PersonId },
    /// A person changed their profile or picture.
    ProfileChanged = "profile-changed" { person: PersonId },
    /// A person said what they are to the company, or that they would rather not.
    RelationSaid = "relation-said" { person: PersonId, relation: &'static str },
    /// A host named who stands in, until when they are away, or that they are back.
    HostAway = "host-away" { person: PersonId, substitute: Option<PersonId> },
    /// A person wants to hear nothing from another.
    PersonBlocked = "person-blocked" { person: PersonId, blocked: PersonId },
    /// A person lets another be heard again.
    PersonUnblocked = "person-unblocked" { person: PersonId, blocked: PersonId },
    /// A person said what they want to hear of by mail.
    NoticesWished = "notices-wished" { person: PersonId, wish: &'static str },
    /// Somebody was invited.
    InvitationSent = "invitation-sent" { invitation: InvitationId, role: &'static str },
    /// An invitation got a new link, and its old one ended.
    InvitationRenewed = "invitation-renewed" { invitation: InvitationId },
    /// An invitation was taken back.
    InvitationRevoked = "invitation-revoked" { invitation: InvitationId },
    /// Somebody accepted an invitation.
    InvitationAccepted = "invitation-accepted" { invitation: InvitationId, person: PersonId },
    /// A question and its open releases went from one host to another.
    QuestionHandedOver = "question-handed-over" { question: QuestionId, from: PersonId, to: PersonId },
    /// A file came into the store.
    FileStored = "file-stored" { file: FileId },
    /// The company asked something.
    QuestionPosed = "question-posed" { question: QuestionId },
    /// A question's words, picture or dates changed.
    QuestionRevised = "question-revised" { question: QuestionId },
    /// A question was put to somebody by name.
    QuestionGuestInvited = "question-guest-invited" { question: QuestionId },
    /// A question is not put to somebody by name any more.
    QuestionGuestRemoved = "question-guest-removed" { question: QuestionId },
    /// A host gave a question more time, in public.
    QuestionExtended = "question-extended" { question: QuestionId, from: i64, to: i64 },
    /// People were told of a question's new phase.
    PhaseAnnounced = "phase-announced" { question: QuestionId, phase: &'static str },
    /// The company offered a new version of a deal.
    DealOffered = "deal-offered" { question: QuestionId, deal: DealId },
    /// Somebody agreed to a version of a deal.
    DealAccepted = "deal-accepted" { deal: DealId, person: PersonId },
    /// How many supporters new ideas of a question need changed.
    SupportRuled = "support-ruled" { question: QuestionId },
    /// An idea has all the supporters that it needed, and is looked at.
    ReviewEarned = "review-earned" { idea: IdeaId },
    /// The author of an idea was told that its time for supporters is over.
    IdeaExpired = "idea-expired" { idea: IdeaId },
    /// An idea goes on in the next round.
    IdeaCarried = "idea-carried" { idea: IdeaId, from: IdeaId, question: QuestionId },
    /// The company sealed what it plans already, under this digest; or took the list back, and there is none.
    PriorWorkSealed = "prior-work-sealed" { question: QuestionId, digest: Fingerprint },
    /// Somebody proposed an idea.
    IdeaProposed = "idea-proposed" { idea: IdeaId, question: QuestionId },
    /// Somebody wrote an idea that waits for a look; why, in bits, and how much that weighs.
    IdeaHeld = "idea-held" { idea: IdeaId, question: QuestionId, signals: i64, score: i64 },
    /// An idea's text got a new version.
    IdeaRevised = "idea-revised" { idea: IdeaId, version: i64 },
    /// An idea got other pictures.
    IdeaPicturesChanged = "idea-pictures-changed" { idea: IdeaId },
    /// Somebody suggested a change to an idea.
    RefinementSuggested = "refinement-suggested" { refinement: RefinementId, idea: IdeaId },
    /// A suggested change was answered: accepted, adapted or declined.
    RefinementAnswered = "refinement-answered" { refinement: RefinementId, idea: IdeaId, state: &'static str },
    /// Somebody took a suggested change back.
    RefinementWithdrawn = "refinement-withdrawn" { refinement: RefinementId, idea: IdeaId },
    /// A moderator hid a suggested change.
    RefinementHidden = "refinement-hidden" { refinement: RefinementId, idea: IdeaId, ruling: RulingId },
    /// A moderator brought a suggested change back.
    RefinementRestored = "refinement-restored" { refinement: RefinementId, idea: IdeaId, ruling: RulingId },
    /// The words of a suggested change went with whoever suggested it.
    RefinementRemoved = "refinement-removed" { refinement: RefinementId },
    /// Somebody was asked to sign an idea together with its author.
    CoAuthorAsked = "co-author-asked" { idea: IdeaId, person: PersonId },
    /// Such a question was taken back.
    CoAuthorUnasked = "co-author-unasked" { idea: IdeaId, person: PersonId },
    /// Whoever was asked signs the idea, too.
    CoAuthorJoined = "co-author-joined" { idea: IdeaId, person: PersonId },
    /// Whoever was asked would rather not.
    CoAuthorDeclined = "co-author-declined" { idea: IdeaId, person: PersonId },
    /// A co-author signs the idea no longer.
    CoAuthorLeft = "co-author-left" { idea: IdeaId, person: PersonId },
    /// Somebody voted for an idea, or more or less than before: so many votes of the ballot (by its code) count from now on.
    IdeaVoted = "idea-voted" { idea: IdeaId, question: QuestionId, ballot: Code, weight: i64 },
    /// Somebody took all votes back that they had cast on an idea: so many counted until now.
    VoteWithdrawn = "vote-withdrawn" { idea: IdeaId, question: QuestionId, ballot: Code, weight: i64 },
    /// Votes that were cast on an idea count anew, because ideas were joined, taken apart, moved or opened again: so many from now on.
    VoteCounted = "vote-counted" { idea: IdeaId, question: QuestionId, ballot: Code, weight: i64 },
    /// The house got a rule.
    HouseRuleAdded = "house-rule-added" { rule: HouseRuleId },
    /// A rule of the house says something else, or was moved, retired or brought back.
    HouseRuleChanged = "house-rule-changed" { rule: HouseRuleId },
    /// The community got a word for ideas.
    TagMade = "tag-made" { tag: TagId },
    /// A tag got other names, or was put away or brought back.
    TagChanged = "tag-changed" { tag: TagId },
    /// The tags of an idea were chosen.
    IdeaTagged = "idea-tagged" { idea: IdeaId, tags: i64 },
    /// Somebody wants to hear of an idea.
    IdeaFollowed = "idea-followed" { idea: IdeaId },
    /// Somebody does not want to hear of an idea any more.
    IdeaUnfollowed = "idea-unfollowed" { idea: IdeaId },
    /// Somebody wants to hear of a question.
    QuestionFollowed = "question-followed" { question: QuestionId },
    /// Somebody does not want to hear of a question any more.
    QuestionUnfollowed = "question-unfollowed" { question: QuestionId },
    /// Somebody said why they vote for an idea, or took that back.
    VoteExplained = "vote-explained" { idea: IdeaId },
    /// A moderator took away what somebody said about their vote.
    WhyRemoved = "why-removed" { idea: IdeaId, person: PersonId },
    /// Staff noted the vote of somebody they met elsewhere.
    MetVoteNoted = "met-vote-noted" { idea: IdeaId },
    /// Staff took such a note back.
    MetVoteRemoved = "met-vote-removed" { idea: IdeaId },
    /// Somebody asks for another look at what was decided; at no ruling, where something was kept.
    AppealMade = "appeal-made" { appeal: AppealId, ruling: Option<RulingId> },
    /// An appeal was decided.
    AppealDecided = "appeal-decided" { appeal: AppealId, ruling: Option<RulingId>, outcome: &'static str },
    /// Somebody commented on an idea.
    Commented = "commented" { comment: CommentId, idea: IdeaId },
    /// Somebody wrote a comment that waits for a look; why, in bits, and how much that weighs.
    CommentHeld = "comment-held" { comment: CommentId, idea: IdeaId, signals: i64, score: i64 },
    /// A comment says something else than before.
    CommentRevised = "comment-revised" { comment: CommentId },
    /// Somebody finds a comment helpful, or not.
    OpinionGiven = "opinion-given" { comment: CommentId },
    /// Somebody took back what they think of a comment.
    OpinionWithdrawn = "opinion-withdrawn" { comment: CommentId },
    /// A comment shaped an idea, as its authors or the company say.
    CommentShaped = "comment-shaped" { comment: CommentId, idea: IdeaId },
    /// That a comment shaped an idea was taken back.
    CommentUnshaped = "comment-unshaped" { comment: CommentId, idea: IdeaId },
    /// Somebody of the company wrote what the talk under an idea comes to.
    TalkSummarised = "talk-summarised" { summary: SummaryId, idea: IdeaId },
    /// A moderator put an idea at the top of its question's list, or on the first page.
    IdeaPinned = "idea-pinned" { idea: IdeaId, place: &'static str },
    /// An idea stands there no longer.
    IdeaUnpinned = "idea-unpinned" { idea: IdeaId, place: &'static str },
    /// Somebody of the company asked for a word under an idea: its author, or somebody who can answer.
    WordAsked = "word-asked" { ask: AskId, idea: IdeaId, kind: &'static str },
    /// Such a question was taken back.
    WordUnasked = "word-unasked" { ask: AskId, idea: IdeaId },
    /// Somebody of the company thanked for an idea.
    IdeaThanked = "idea-thanked" { idea: IdeaId, person: PersonId },
    /// Somebody of the company thanked for a comment.
    CommentThanked = "comment-thanked" { comment: CommentId, person: PersonId },
    /// A moderator made an idea of a comment, in its author's name.
    IdeaGrown = "idea-grown" { idea: IdeaId, comment: CommentId },
    /// A moderator made two ideas out of one.
    IdeaSplit = "idea-split" { idea: IdeaId, from: IdeaId },
    /// Somebody of the staff noted something about a person or an idea, for the staff.
    StaffNoted = "staff-noted" { note: StaffNoteId },
    /// Such a note was taken away.
    StaffNoteRemoved = "staff-note-removed" { note: StaffNoteId },
    /// Somebody of the staff sees what members see, in one browser.
    SeesAsMember = "sees-as-member" { person: PersonId },
    /// They see what the staff sees again.
    SeesAsStaff = "sees-as-staff" { person: PersonId },
    /// A moderator hid a comment.
    CommentHidden = "comment-hidden" { comment: CommentId, ruling: RulingId },
    /// A moderator brought a comment back.
    CommentRestored = "comment-restored" { comment: CommentId, ruling: RulingId },
    /// A moderator let a comment that was held be read.
    CommentApproved = "comment-approved" { comment: CommentId, ruling: RulingId },
    /// A comment waits for a moderator again.
    CommentHeldBack = "comment-held-back" { comment: CommentId, ruling: RulingId },
    /// A moderator took a comment out of sight for good.
    CommentTakenAway = "comment-taken-away" { comment: CommentId, ruling: RulingId },
    /// A moderator let an idea that was held be read.
    IdeaApproved = "idea-approved" { idea: IdeaId, ruling: RulingId },
    /// An idea waits for a moderator again.
    IdeaHeldBack = "idea-held-back" { idea: IdeaId, ruling: RulingId },
    /// A moderator took an idea out of sight for good.
    IdeaTakenAway = "idea-taken-away" { idea: IdeaId, ruling: RulingId },
    /// Under an idea everybody says one thing in so many minutes from now on.
    IdeaSlowed = "idea-slowed" { idea: IdeaId, minutes: i64, ruling: RulingId },
    /// Under an idea everybody speaks as often as they like again.
    IdeaUnslowed = "idea-unslowed" { idea: IdeaId, ruling: RulingId },
    /// Somebody asked for a look at something.
    ThingReported = "thing-reported" { report: ReportId, case: CaseId },
    /// A comment waits out of sight for a moderator: it was reported by enough people.
    CommentDoubted = "comment-doubted" { comment: CommentId, case: CaseId },
    /// A comment that waited is seen again: a moderator found nothing wrong.
    CommentReleased = "comment-released" { comment: CommentId, case: CaseId },
    /// An idea waits out of sight for a moderator: it was reported by enough people.
    IdeaDoubted = "idea-doubted" { idea: IdeaId, case: CaseId },
    /// An idea that waited is seen again: a moderator found nothing wrong.
    IdeaReleased = "idea-released" { idea: IdeaId, case: CaseId },
    /// Something wants a moderator.
    CaseOpened = "case-opened" { case: CaseId },
    /// A moderator took a case to look at it.
    CaseClaimed = "case-claimed" { case: CaseId },
    /// A moderator gave a case back.
    CaseGivenBack = "case-given-back" { case: CaseId },
    /// A moderator found nothing wrong.
    CaseDismissed = "case-dismissed" { case: CaseId },
    /// A moderator took back what they had just decided.
    CaseReopened = "case-reopened" { case: CaseId },
    /// A reply that moderators give often was made or changed.
    SavedReplyChanged = "saved-reply-changed" { reply: SavedReplyId },
    /// A moderator hid an idea.
    IdeaHidden = "idea-hidden" { idea: IdeaId, ruling: RulingId },
    /// A moderator brought an idea back.
    IdeaRestored = "idea-restored" { idea: IdeaId, ruling: RulingId },
    /// A moderator closed an idea's thread.
    IdeaLocked = "idea-locked" { idea: IdeaId, ruling: RulingId },
    /// A moderator opened an idea's thread again.
    IdeaUnlocked = "idea-unlocked" { idea: IdeaId, ruling: RulingId },
    /// A moderator set somebody's votes for an idea aside: they count no longer.
    VotesSetAside = "votes-set-aside" { idea: IdeaId, ruling: RulingId },
    /// A moderator let somebody's votes for an idea count again that were set aside.
    VotesCountedAgain = "votes-counted-again" { idea: IdeaId, ruling: RulingId },
    /// A moderator joined an idea to another that says the same.
    IdeaMerged = "idea-merged" { idea: IdeaId, into: IdeaId, question: QuestionId, ruling: RulingId },
    /// A moderator took two joined ideas apart again.
    IdeaUnmerged = "idea-unmerged" { idea: IdeaId, from: IdeaId, question: QuestionId, ruling: RulingId },
    /// An idea stands by itself again, because the one it lived on in was removed.
    IdeaSetFree = "idea-set-free" { idea: IdeaId, from: IdeaId, question: QuestionId },
    /// A moderator moved an idea, with all that lives on in it, from one question to another.
    IdeaMoved = "idea-moved" { idea: IdeaId, old_question: QuestionId, new_question: QuestionId, ruling: RulingId },
    /// An idea that lives on in another came with it to a question: its votes count in the other there.
    TallyJoined = "tally-joined" { idea: IdeaId, into: IdeaId, question: QuestionId },
    /// An idea that lives on in another left a question with it.
    TallyParted = "tally-parted" { idea: IdeaId, from: IdeaId, question: QuestionId },
    /// A moderator chose the tags of an idea, or those of before were brought back.
    IdeaRetagged = "idea-retagged" { idea: IdeaId, tags: i64, ruling: RulingId },
    /// Everybody may read the reason of a ruling.
    ReasonOpened = "reason-opened" { ruling: RulingId },
    /// The reason of a ruling is for whom it concerns again.
    ReasonClosed = "reason-closed" { ruling: RulingId },
    /// A moderator said whether they want the daily letter.
    BriefingWished = "briefing-wished" { person: PersonId, is_wanted: bool },
    /// The words of an idea went with their author.
    IdeaRemoved = "idea-removed" { idea: IdeaId },
    /// The words of a comment went, by its author or with them.
    CommentRemoved = "comment-removed" { comment: CommentId },
    /// The company answered an idea, and its author reads it before everybody does.
    DecisionToldEarly = "decision-told-early" { idea: IdeaId, decision: DecisionId },
    /// The product team closed a question: everything in it has an outcome.
    QuestionClosed = "question-closed" { question: QuestionId },
    /// The company answered an idea.
    IdeaDecided = "idea-decided" { idea: IdeaId, decision: DecisionId, status: &'static str },
    /// The product team began a release.
    ReleaseDrafted = "release-drafted" { release: ReleaseId },
    /// Roles or degrees of a release's credits were adjusted.
    CreditsAdjusted = "credits-adjusted" { release: ReleaseId },
    /// A release and its colophon became public.
    ReleasePublished = "release-published" { release: ReleaseId },
    /// A person said how to sign.
    CreditSigned = "credit-signed" { credit: CreditId, consent: &'static str },
    /// A person saved a proof of what they signed.
    CredentialSaved = "credential-saved" { credential: CredentialId, release: ReleaseId },
    /// A proof that somebody saved holds no longer, as they save another in its place.
    CredentialReplaced = "credential-replaced" { credential: CredentialId, release: ReleaseId },
    /// The community signs with this key from now on.
    IssuerKeyMade = "issuer-key-made" { key: IssuerKeyId },
    /// The community signs with this key no longer; what it signed can be checked.
    IssuerKeyRetired = "issuer-key-retired" { key: IssuerKeyId },
    /// The label of a release may not be printed any more.
    LabelWithdrawn = "label-withdrawn" { release: ReleaseId },
    /// The label of a release may be printed again.
    LabelReissued = "label-reissued" { release: ReleaseId },
    /// So many people were asked how to sign a release, or reminded.
    SignaturesAsked = "signatures-asked" { release: ReleaseId, people: i64 },
    /// Whoever was asked did not answer: their credit stands without a name.
    CreditLapsed = "credit-lapsed" { credit: CreditId },
    /// Who signs a release was sealed, as the version of this number, under this digest.
    CreditsSealed = "credits-sealed" { release: Code, version: i64, digest: Fingerprint },
    /// Somebody says that a credit is missing, or not right.
    DisputeMade = "dispute-made" { dispute: DisputeId, release: ReleaseId },
    /// The product team answered such a word.
    DisputeAnswered = "dispute-answered" { dispute: DisputeId, release: ReleaseId, state: &'static str },
    /// Somebody does not agree with that answer.
    DisputeContested = "dispute-contested" { dispute: DisputeId, release: ReleaseId },
    /// An administrator decided about it.
    DisputeDecided = "dispute-decided" { dispute: DisputeId, release: ReleaseId, state: &'static str },
    /// Everybody may know that a release is in the making, and under which name.
    ProgressShown = "progress-shown" { release: ReleaseId },
    /// The product team said how far a release is from a day on.
    MilestoneSet = "milestone-set" { milestone: MilestoneId, release: ReleaseId },
    /// The product team took that back.
    MilestoneRemoved = "milestone-removed" { milestone: MilestoneId, release: ReleaseId },
    /// So many contributors heard how far a release is.
    MilestonesTold = "milestones-told" { release: ReleaseId, people: i64 },
    /// The product team asks contributors to try a release out, or asks no longer.
    TestersCalled = "testers-called" { release: ReleaseId, is_open: bool },
    /// So many contributors heard that testers are sought.
    TestCallTold = "test-call-told" { release: ReleaseId, people: i64 },
    /// Somebody wants to try a release out, was let in or not, or does not want to any more.
    TesterMoved = "tester-moved" { tester: TesterId, release: ReleaseId, state: &'static str },
    /// A tester said what they found.
    FindingReported = "finding-reported" { finding: FindingId, release: ReleaseId },
    /// The product team found that helpful, or not any more.
    FindingMarked = "finding-marked" { finding: FindingId, release: ReleaseId, is_helpful: bool },
    /// The host wrote to those who sign a release.
    HostMessageWritten = "host-message-written" { release: ReleaseId },
    /// So many people who signed a release got the host's message.
    SignersGreeted = "signers-greeted" { release: ReleaseId, people: i64 },
} }
