//! Pure decisions about identities elsewhere.

use super::identity::Account;
use crate::platform::clock::Moment;
use crate::platform::id::PersonId;

/// How long a trip to the provider may take, in microseconds.
pub const TRIP: i64 = 15 * Moment::MINUTE;

/// What follows from what a provider says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// They are linked to this account.
    Known(PersonId),
    /// The address, proved on both sides, is this account's: link it.
    Link(PersonId),
    /// Nobody has the address, and the provider vouches for it: make an account.
    Join,
    /// The address must be proved here first.
    Prove,
    /// The community takes nobody like them.
    Closed,
}

/// Which door opens. The identity wins over the address.
#[must_use]
pub fn door(known: Option<PersonId>, is_verified: bool, account: Option<Account>, may_join: bool) -> Door {
    match (known, account) {
        (Some(person), _) => Door::Known(person),
        _ if !is_verified => Door::Prove,
        (None, Some(account)) if account.is_confirmed => Door::Link(account.person),
        (None, Some(_)) => Door::Prove,
        (None, None) if may_join => Door::Join,
        (None, None) => Door::Closed,
    }
}

/// The role that somebody gets, `None` to leave it: the highest that a group gives. A role that no group could have given
/// was given by hand and stays; one that a group could give, but does not any more, goes. `ranks` are all roles from low to
/// high, the first being that of everybody.
#[must_use]
pub fn role<R: Copy + PartialEq>(now: R, groups: &[String], giving: &[(&str, R)], ranks: &[R]) -> Option<R> {
    let height = |role: R| ranks.iter().position(|other| *other == role);
    let given = giving.iter().filter(|(group, _)| groups.iter().any(|theirs| theirs == group)).map(|(_, role)| *role);
    let highest = given.max_by_key(|role| height(*role)).or(ranks.first().copied())?;
    let is_by_hand = Some(now) != ranks.first().copied() && giving.iter().all(|(_, role)| *role != now);
    (!giving.is_empty() && !is_by_hand && highest != now).then_some(highest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_identity_wins_and_addresses_must_be_proved_on_both_sides() {
        let (ana, eva) = (PersonId(1), PersonId(2));
        let account = |is_confirmed| Some(Account { person: eva, is_confirmed });
        assert_eq!(door(Some(ana), false, account(true), false), Door::Known(ana));
        assert_eq!(door(None, true, account(true), false), Door::Link(eva));
        assert_eq!(door(None, true, account(false), true), Door::Prove);
        assert_eq!(door(None, false, account(true), true), Door::Prove);
        assert_eq!(door(None, false, None, true), Door::Prove);
        assert_eq!(door(None, true, None, true), Door::Join);
        assert_eq!(door(None, true, None, false), Door::Closed);
    }

    #[test]
    fn groups_give_what_is_written_down_and_no_more() {
        let ranks = ["member", "moderator", "product", "admin"];
        let giving = [("mods", "moderator"), ("makers", "product")];
        let role = |now, groups: &[&str]| {
            let groups: Vec<String> = groups.iter().map(|group| (*group).to_owned()).collect();
            role(now, &groups, &giving, &ranks)
        };
        assert_eq!(role("member", &["mods"]), Some("moderator"));
        assert_eq!(role("member", &["mods", "makers"]), Some("product"));
        assert_eq!(role("member", &["admin", "Mods"]), None);
        assert_eq!(role("moderator", &["mods"]), None);
        assert_eq!(role("product", &["mods"]), Some("moderator"));
        assert_eq!(role("product", &[]), Some("member"));
        assert_eq!(role("admin", &["mods"]), None, "given by hand");
        assert_eq!(super::role("product", &["mods".into()], &[], &ranks), None, "off by default");
    }
}
