//! Which events tell of a ruling.

use super::Event;
use crate::platform::id::RulingId;

impl Event {
    /// The ruling that happened, where one did.
    #[must_use]
    pub fn ruling(&self) -> Option<RulingId> {
        match *self {
            Self::PersonSuspended { ruling, .. } | Self::PersonReinstated { ruling, .. } => ruling,
            Self::PersonWarned { ruling, .. }
            | Self::WarningForgiven { ruling, .. }
            | Self::PersonLimited { ruling, .. }
            | Self::PersonUnlimited { ruling, .. }
            | Self::RefinementHidden { ruling, .. }
            | Self::RefinementRestored { ruling, .. }
            | Self::CommentApproved { ruling, .. }
            | Self::CommentHeldBack { ruling, .. }
            | Self::CommentTakenAway { ruling, .. }
            | Self::CommentHidden { ruling, .. }
            | Self::CommentRestored { ruling, .. }
            | Self::IdeaApproved { ruling, .. }
            | Self::IdeaHeldBack { ruling, .. }
            | Self::IdeaTakenAway { ruling, .. }
            | Self::IdeaSlowed { ruling, .. }
            | Self::IdeaUnslowed { ruling, .. }
            | Self::IdeaHidden { ruling, .. }
            | Self::IdeaRestored { ruling, .. }
            | Self::IdeaLocked { ruling, .. }
            | Self::IdeaUnlocked { ruling, .. }
            | Self::VotesSetAside { ruling, .. }
            | Self::VotesCountedAgain { ruling, .. }
            | Self::IdeaMoved { ruling, .. }
            | Self::IdeaRetagged { ruling, .. }
            | Self::IdeaMerged { ruling, .. }
            | Self::IdeaUnmerged { ruling, .. } => Some(ruling),
            _ => None,
        }
    }
}
