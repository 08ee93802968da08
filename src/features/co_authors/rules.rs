//! Pure decisions about co-authors.

use super::co_author::{CoAuthor, MOST, State};
use crate::features::ideas::Idea;
use crate::platform::error::{Error, Result};
use crate::platform::id::{PersonId, Standing};

/// Whether an idea can get another signature.
///
/// # Errors
/// [`Error::Conflict`] when it lives on in another one or is out of sight.
pub fn may_be_signed(idea: &Idea) -> Result<()> {
    match idea.standing {
        Standing::Visible => Ok(()),
        Standing::Merged => Err(Error::Conflict("conflict-merged")),
        _ => Err(Error::Conflict("conflict-locked")),
    }
}

/// Whether a person may be asked: they did something for the idea (`is_known`), do not sign it, did not say no, and there
/// is room.
///
/// # Errors
/// [`Error::Conflict`].
pub fn may_be_asked(idea: &Idea, asked: &[CoAuthor], person: PersonId, is_known: bool) -> Result<()> {
    let conflict = |key| Err(Error::Conflict(key));
    if idea.authors().contains(&person) {
        return conflict("conflict-co-author-already");
    }
    match asked.iter().find(|one| one.person == person).map(|one| one.state) {
        Some(State::Declined) => return conflict("conflict-co-author-declined"),
        Some(State::Asked) => return Ok(()),
        _ if !is_known => return conflict("conflict-co-author-unknown"),
        _ => {}
    }
    has_room(asked, person)
}

/// Whether there is room for a person beside those who sign and who were asked.
///
/// # Errors
/// [`Error::Conflict`].
pub fn has_room(asked: &[CoAuthor], person: PersonId) -> Result<()> {
    let takes_place = |one: &&CoAuthor| one.person != person && matches!(one.state, State::Asked | State::Joined);
    if asked.iter().filter(takes_place).count() < MOST {
        Ok(())
    } else {
        Err(Error::Conflict("conflict-co-authors-full"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_taken_by_those_who_sign_and_who_were_asked() {
        let one = |person: i64, state| CoAuthor { person: PersonId(person), state, inviter: PersonId(1) };
        let mut asked: Vec<CoAuthor> = (10..16).map(|person| one(person, State::Joined)).collect();
        asked.extend([one(20, State::Left), one(21, State::Declined), one(22, State::Unasked), one(23, State::Asked)]);
        assert!(has_room(&asked, PersonId(30)).is_ok());
        asked.push(one(24, State::Asked));
        assert!(has_room(&asked, PersonId(30)).is_err());
        assert!(has_room(&asked, PersonId(24)).is_ok());
    }
}
