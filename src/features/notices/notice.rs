//! The words for a notice.

use crate::platform::id::{CommentId, IdeaId, PersonId, QuestionId, ReleaseId};

crate::words! {
    /// What a notice tells.
    pub enum Kind {
        /// The company answered an idea.
        Decided = "decided",
        /// Somebody suggests a change to an idea of theirs.
        Suggested = "suggested",
        /// Their suggested change was taken, as it was or adapted.
        SuggestionTaken = "suggestion-taken",
        /// Their suggested change was declined.
        SuggestionDeclined = "suggestion-declined",
        /// They are asked to sign an idea together with its author.
        CoAuthorAsked = "co-author-asked",
        /// Whom they asked to sign with them said yes.
        CoAuthorJoined = "co-author-joined",
        /// An idea that they support has a new text.
        Revised = "revised",
        /// Somebody commented on an idea of theirs, or one that they follow.
        Commented = "commented",
        /// Somebody answered a comment of theirs.
        Replied = "replied",
        /// Somebody named them in a comment.
        Mentioned = "mentioned",
        /// A comment of theirs shaped an idea.
        Shaped = "shaped",
        /// An idea that they support lives on in another.
        Merged = "merged",
        /// A question got more time.
        Extended = "extended",
        /// A question that they follow or answered entered another phase.
        Phase = "phase",
        /// An idea of theirs reached as many supporters as it needed.
        Supported = "supported",
        /// An idea of theirs ran out of time.
        Expired = "expired",
        /// An idea of theirs was carried to the next question.
        Carried = "carried",
        /// What they began to write waits for them.
        DraftWaits = "draft-waits",
        /// Somebody of the company asks them to say more about an idea of theirs.
        AskedToClarify = "asked-to-clarify",
        /// Somebody of the company asks for their word under an idea.
        AskedToAnswer = "asked-to-answer",
        /// Somebody of the company thanks them.
        Thanked = "thanked",
        /// A comment of theirs became an idea of theirs.
        Grown = "grown",
        /// A part of an idea of theirs became an idea of its own.
        SplitOff = "split-off",
        /// An idea that they support was split in two.
        Split = "split",
        /// An idea of theirs stands at the top of its question.
        Pinned = "pinned",
        /// An idea of theirs stands on the first page.
        Featured = "featured",
        /// A moderator decided about something of theirs.
        Ruled = "ruled",
        /// What they reported was looked at.
        ReportAnswered = "report-answered",
        /// Their appeal was decided.
        AppealDecided = "appeal-decided",
        /// They are asked how to sign a release.
        AskedToSign = "asked-to-sign",
        /// They were not asked any more, and are shown without a name.
        SignatureLapsed = "signature-lapsed",
        /// Somebody says that the credits of a release are not right.
        DisputeMade = "dispute-made",
        /// The product team answered such a word.
        DisputeAnswered = "dispute-answered",
        /// Somebody does not agree with that answer.
        DisputeContested = "dispute-contested",
        /// An administrator decided about it.
        DisputeDecided = "dispute-decided",
        /// A release gave them something.
        Rewarded = "rewarded",
        /// Rewards of theirs end soon.
        RewardEnds = "reward-ends",
        /// Something that they took from the catalogue is on its way.
        RewardSent = "reward-sent",
        /// Money of theirs was paid out.
        RewardPaid = "reward-paid",
        /// An entry of theirs was taken back, with a reason.
        RewardCorrected = "reward-corrected",
        /// Something that they contributed to is a step further, or has a day for it.
        Milestone = "milestone",
        /// Testers are sought for something that they contributed to.
        TestersCalled = "testers-called",
        /// Somebody wants to try out what they make.
        TesterApplied = "tester-applied",
        /// They were let in to try it out.
        TesterAccepted = "tester-accepted",
        /// They were thanked, and not let in.
        TesterDeclined = "tester-declined",
        /// A tester found something in what they make.
        FindingReported = "finding-reported",
        /// What they found helped.
        FindingHelpful = "finding-helpful",
        /// The host's message to who signed.
        Greeted = "greeted",
    }
}

impl Kind {
    /// What is about something of one's own, or asks for one's word: the rest is news of what one supports.
    pub const OWN: &'static [Self] = &[
        Self::Suggested,
        Self::SuggestionTaken,
        Self::SuggestionDeclined,
        Self::CoAuthorAsked,
        Self::CoAuthorJoined,
        Self::Commented,
        Self::Replied,
        Self::Mentioned,
        Self::Shaped,
        Self::Supported,
        Self::Expired,
        Self::Carried,
        Self::AskedToClarify,
        Self::Thanked,
        Self::Grown,
        Self::SplitOff,
        Self::Pinned,
        Self::Featured,
        Self::ReportAnswered,
        Self::SignatureLapsed,
        Self::DisputeMade,
        Self::DisputeAnswered,
        Self::DisputeContested,
        Self::DisputeDecided,
        Self::Rewarded,
        Self::RewardEnds,
        Self::RewardSent,
        Self::RewardPaid,
        Self::RewardCorrected,
        Self::Milestone,
        Self::TestersCalled,
        Self::TesterApplied,
        Self::TesterAccepted,
        Self::TesterDeclined,
        Self::FindingReported,
        Self::FindingHelpful,
    ];
    /// What has a letter of its own.
    pub const APART: &'static [Self] =
        &[Self::DraftWaits, Self::AskedToAnswer, Self::Ruled, Self::AppealDecided, Self::AskedToSign, Self::Greeted];
    /// What is told on the page of what was decided about somebody, whatever became of the thing.
    pub const ABOUT_ONESELF: &'static [Self] = &[
        Self::Ruled,
        Self::ReportAnswered,
        Self::AppealDecided,
        Self::RewardEnds,
        Self::RewardSent,
        Self::RewardPaid,
        Self::RewardCorrected,
    ];
    /// What stands on the page of one's own rewards.
    pub const OF_REWARDS: &'static [Self] =
        &[Self::Rewarded, Self::RewardEnds, Self::RewardSent, Self::RewardPaid, Self::RewardCorrected];
    /// What is about a release and its credits.
    pub const OF_RELEASES: &'static [Self] = &[
        Self::AskedToSign,
        Self::SignatureLapsed,
        Self::DisputeMade,
        Self::DisputeAnswered,
        Self::DisputeContested,
        Self::DisputeDecided,
        Self::Rewarded,
        Self::Milestone,
        Self::TestersCalled,
        Self::TesterApplied,
        Self::TesterAccepted,
        Self::TesterDeclined,
        Self::FindingReported,
        Self::FindingHelpful,
        Self::Greeted,
    ];
}

crate::words! {
    /// What a person wants to hear of by mail.
    pub enum Wish {
        /// Nothing.
        Nothing = "nothing",
        /// What is about something of theirs.
        Own = "own",
        /// Also what they support or follow.
        All = "all",
    }
}

/// What is told, and about what.
#[derive(Debug, Clone, Copy)]
pub struct Notice {
    /// What is told.
    pub kind: Kind,
    /// Who did it; nobody for what time did. Nobody is told of what they did themselves.
    pub actor: Option<PersonId>,
    /// The question.
    pub question: Option<QuestionId>,
    /// The idea.
    pub idea: Option<IdeaId>,
    /// The comment.
    pub comment: Option<CommentId>,
    /// The release.
    pub release: Option<ReleaseId>,
}

impl Notice {
    /// Something that happened to an idea.
    #[must_use]
    pub fn of_idea(kind: Kind, actor: Option<PersonId>, idea: IdeaId) -> Self {
        Self { actor, idea: Some(idea), ..Self::about_oneself(kind) }
    }

    /// Something that happened to a question.
    #[must_use]
    pub fn of_question(kind: Kind, actor: Option<PersonId>, question: QuestionId) -> Self {
        Self { actor, question: Some(question), ..Self::about_oneself(kind) }
    }

    /// Something that was decided about whoever is told; what it is about stands on its page alone.
    #[must_use]
    pub fn about_oneself(kind: Kind) -> Self {
        Self { kind, actor: None, question: None, idea: None, comment: None, release: None }
    }

    /// Something about the credits of a release.
    #[must_use]
    pub fn of_release(kind: Kind, actor: Option<PersonId>, release: ReleaseId) -> Self {
        Self { actor, release: Some(release), ..Self::about_oneself(kind) }
    }

    /// Said in this comment.
    #[must_use]
    pub fn in_comment(self, comment: CommentId) -> Self {
        Self { comment: Some(comment), ..self }
    }
}
