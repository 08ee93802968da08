//! The words for a ruling.

crate::words! {
    /// What a moderator did.
    pub enum Kind {
        /// Let what was held be read.
        Approve = "approve",
        /// Holds it back again, as it was before it was approved.
        Hold = "hold",
        /// Took it out of sight.
        Hide = "hide",
        /// Brought it back.
        Restore = "restore",
        /// Took it out of sight for good, for everybody but the record.
        Remove = "remove",
        /// Closed its thread.
        Lock = "lock",
        /// Opened its thread again.
        Unlock = "unlock",
        /// Lets everybody say one thing in so many minutes under it.
        Slow = "slow",
        /// Lets everybody speak as often as they like again.
        Unslow = "unslow",
        /// Joined it to another idea that says the same.
        Merge = "merge",
        /// Took it apart from the other idea again.
        Unmerge = "unmerge",
        /// Told a person that it must not happen again.
        Warn = "warn",
        /// Took a warning back.
        Forgive = "forgive",
        /// Lets a person read and vote, but not write, for a while.
        Limit = "limit",
        /// Lets a person write again.
        Unlimit = "unlimit",
        /// Keeps a person out for a while.
        Suspend = "suspend",
        /// Keeps a person out for good.
        Ban = "ban",
        /// Lets a person in again.
        Reinstate = "reinstate",
        /// Moved it to another question.
        Move = "move",
        /// Chose its tags.
        Retag = "retag",
        /// Set somebody's votes for it aside.
        SetAside = "set-aside",
        /// Let somebody's votes for it count again.
        Count = "count",
    }
}

pub use crate::features::cases::Subject;

crate::words! {
    /// On what a ruling rests.
    pub enum Ground {
        /// On nothing that was broken: order, housekeeping.
        None = "none",
        /// On a rule of the house.
        Rule = "rule",
        /// On a law.
        Law = "law",
    }
}

crate::words! {
    /// What made a moderator look.
    pub enum Origin {
        /// Nothing but their own eyes.
        Own = "own",
        /// Somebody's report.
        Report = "report",
        /// A notice of illegal content (Regulation (EU) 2022/2065, article 16).
        Notice = "notice",
        /// What the program noticed.
        Machine = "machine",
        /// An appeal.
        Appeal = "appeal",
    }
}

impl Kind {
    /// What it changes; of rulings about the same the last one is in force.
    #[must_use]
    pub fn about(self) -> &'static [Self] {
        match self {
            Self::Approve | Self::Hold | Self::Hide | Self::Restore | Self::Remove => {
                &[Self::Approve, Self::Hold, Self::Hide, Self::Restore, Self::Remove]
            }
            Self::Lock | Self::Unlock => &[Self::Lock, Self::Unlock],
            Self::Slow | Self::Unslow => &[Self::Slow, Self::Unslow],
            Self::Merge | Self::Unmerge => &[Self::Merge, Self::Unmerge],
            Self::Warn | Self::Forgive => &[Self::Warn, Self::Forgive],
            Self::Limit | Self::Unlimit => &[Self::Limit, Self::Unlimit],
            Self::Suspend | Self::Ban | Self::Reinstate => &[Self::Suspend, Self::Ban, Self::Reinstate],
            Self::SetAside | Self::Count => &[Self::SetAside, Self::Count],
            Self::Move => &[Self::Move],
            Self::Retag => &[Self::Retag],
        }
    }

    /// Whether it takes something from somebody, who is owed a statement of reasons.
    #[must_use]
    pub fn restricts(self) -> bool {
        matches!(
            self,
            Self::Hide
                | Self::Remove
                | Self::Lock
                | Self::Slow
                | Self::Warn
                | Self::Limit
                | Self::Suspend
                | Self::Ban
                | Self::SetAside
        )
    }

    /// Whether whoever wrote the thing is told, with a way to ask for another look: what restricts, and what changes where or
    /// how the thing is found, though it takes nothing from anybody.
    #[must_use]
    pub fn is_told(self) -> bool {
        self.restricts() || matches!(self, Self::Move | Self::Retag)
    }

    /// Whether it settles what was reported about its thing: everything that says whether the thing may stay as it is.
    #[must_use]
    pub fn answers_reports(self) -> bool {
        matches!(
            self,
            Self::Approve
                | Self::Hide
                | Self::Restore
                | Self::Remove
                | Self::Warn
                | Self::Limit
                | Self::Suspend
                | Self::Ban
        )
    }

    /// Whether it ends by itself, and asks for when.
    #[must_use]
    pub fn has_end(self) -> bool {
        matches!(self, Self::Slow | Self::Limit | Self::Suspend)
    }
}

/// Shortest and longest reason, in characters.
pub const REASON: (usize, usize) = (5, 1_000);
/// Longest name of a law, in characters.
pub const LAW_MAX: usize = 200;
/// In how many minutes one may say one thing, where a talk is slow: least and most.
pub const MINUTES: (i64, i64) = (1, 1_440);
/// In how many days a ruling may end by itself.
pub const DAYS: &[i64] = &[1, 3, 7, 14, 30, 90, 180, 365];
/// What the form for a ruling offers; the rest is done elsewhere, or only undoes.
pub const OFFERED: &[Kind] = &[
    Kind::Approve,
    Kind::Hide,
    Kind::Restore,
    Kind::Remove,
    Kind::Lock,
    Kind::Unlock,
    Kind::Slow,
    Kind::Unslow,
    Kind::Warn,
    Kind::Limit,
    Kind::Unlimit,
    Kind::Suspend,
    Kind::Ban,
    Kind::Reinstate,
];
