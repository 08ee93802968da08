//! The tags of somebody else's idea: how a ruling remembers them, so that taking it back restores exactly what was.

use super::Pointless;
use crate::platform::id::{Standing, TagId};

/// What stands between the tags before and the tags after, in the word that a ruling keeps.
const TAGS_APART: char = '>';

/// The tags of an idea before a ruling and after it, in the order in which they were chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Retagged {
    /// Those that it had.
    pub before: Vec<TagId>,
    /// Those that it has since.
    pub after: Vec<TagId>,
}

impl Retagged {
    /// The same, read from the other end.
    #[must_use]
    pub fn back(self) -> Self {
        Self { before: self.after, after: self.before }
    }

    /// Such a word, read; what makes no sense in it is left out.
    #[must_use]
    pub fn parse(word: &str) -> Self {
        let tags = |part: &str| part.split(',').filter_map(|id| id.parse().ok()).map(TagId).collect();
        word.split_once(TAGS_APART)
            .map_or_else(Self::default, |(before, after)| Self { before: tags(before), after: tags(after) })
    }
}

impl std::fmt::Display for Retagged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let tags = |of: &[TagId]| of.iter().map(|tag| tag.0.to_string()).collect::<Vec<_>>().join(",");
        write!(f, "{}{TAGS_APART}{}", tags(&self.before), tags(&self.after))
    }
}

/// Whether the tags of an idea that stands so can be chosen by moderators.
pub(super) fn taggable(standing: Standing) -> Result<(), Pointless> {
    match standing {
        Standing::Visible | Standing::Held | Standing::Hidden => Ok(()),
        Standing::Merged => Err(Pointless::Merged),
        _ => Err(Pointless::NotForThis),
    }
}

/// The tags of an idea after a ruling about them is taken back: those that it had, unless somebody chose others since.
///
/// # Errors
/// [`Pointless::Already`] when somebody did.
pub fn tags_after(made: Retagged, now: &[TagId]) -> Result<Retagged, Pointless> {
    if made.after == now { Ok(made.back()) } else { Err(Pointless::Already) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tags_of_before_are_remembered_in_their_order() {
        let made = Retagged { before: vec![TagId(7), TagId(3)], after: vec![] };
        assert_eq!(made.to_string(), "7,3>");
        assert_eq!(Retagged::parse("7,3>"), made);
        assert_eq!(Retagged::parse(&made.clone().back().to_string()), made.clone().back());
        assert_eq!(Retagged::parse(""), Retagged::default());
        assert_eq!(tags_after(made.clone(), &[]), Ok(Retagged { before: vec![], after: vec![TagId(7), TagId(3)] }));
        assert_eq!(tags_after(made, &[TagId(1)]), Err(Pointless::Already), "its author chose since");
    }

    #[test]
    fn what_is_gone_or_lives_on_elsewhere_has_no_tags_to_choose() {
        assert_eq!(taggable(Standing::Hidden), Ok(()));
        assert_eq!(taggable(Standing::Merged), Err(Pointless::Merged));
        for gone in [Standing::Removed, Standing::Erased, Standing::Draft] {
            assert_eq!(taggable(gone), Err(Pointless::NotForThis));
        }
    }
}
