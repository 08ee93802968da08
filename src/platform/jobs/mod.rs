//! Jobs: what is done after the commit of what asked for it, and again until it is done.
//!
//! A job is a row that is written in the transaction of what asked for it. The [`Runner`] claims one by a lease, lets it be
//! done outside of any transaction, and forgets it; one that fails comes again later, and rests for good after a day. So a
//! job may be done twice, and must not mind. What each kind does is said above (`crate::jobs`).

mod queue;
mod runner;

pub use queue::{Job, put, put_at};
pub use runner::{Do, Round, Runner};

crate::words! {
    /// The kinds of jobs.
    pub enum JobKind {
        /// Write down everything that we hold about a person.
        MakeDownload = "make-download",
        /// Delete a file that nobody needs any more.
        DeleteFile = "delete-file",
        /// Overwrite what deleted rows left in the files of the database.
        EraseTraces = "erase-traces",
        /// Delete the files of letters, where letters become files.
        DeleteLetters = "delete-letters",
        /// Make the stems of the search index anew, where they are of another program.
        RenewIndex = "renew-index",
        /// Remind somebody of what they began to write.
        RemindOfDraft = "remind-of-draft",
        /// Tell people of a question's new phase.
        AnnouncePhase = "announce-phase",
        /// Tell an author that the time of an idea is over.
        TellExpired = "tell-expired",
        /// Look at an idea that has all the supporters it needed.
        GrantReview = "grant-review",
        /// Delete what was written down about a person.
        DeleteDownload = "delete-download",
        /// Show everybody an answer that its author has read before them.
        ShowDecision = "show-decision",
        /// Ask moderators about an idea that looks like another.
        FindLikeness = "find-likeness",
        /// Ask moderators about a suggested change that nobody answered.
        AskAboutSuggestion = "ask-about-suggestion",
        /// Gather what people were told into letters.
        GatherNotices = "gather-notices",
        /// Ask people how to sign a release, or remind them.
        AskSigners = "ask-signers",
        /// Seal what people signed since the last version.
        SealSignatures = "seal-signatures",
        /// Tell somebody that rewards of theirs end soon, and end those that came to their end.
        ExpireRewards = "expire-rewards",
        /// Tell contributors how far a release is.
        TellMilestones = "tell-milestones",
        /// Tell contributors that testers are sought.
        CallTesters = "call-testers",
        /// Give the host's message to those who signed a release.
        GreetSigners = "greet-signers",
        /// Write the daily letters to moderators.
        BriefModerators = "brief-moderators",
    }
}
