//! When an idea may move, question by question.

use super::*;

fn place(id: i64) -> Place {
    let (audience, relations) = (Audience::Everyone, BTreeSet::new());
    Place { id: QuestionId(id), phase: Phase::Ideas, audience, relations, ballot: Ballot::default() }
}

const IDEA: Movable = Movable {
    standing: Standing::Visible,
    status: Status::New,
    has_votes: true,
    is_pinned: false,
    has_deal: false,
    is_older_than_plans: false,
    is_known_there: false,
};

fn relations(words: &str) -> BTreeSet<String> {
    words.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn an_idea_that_is_seen_and_waits_moves_between_open_questions() {
    assert_eq!(movable(IDEA, &place(1), &place(2)), Ok(()));
    assert_eq!(movable(IDEA, &place(1), &place(1)), Err(NotMovable::There));
    for (idea, why) in [
        (Movable { standing: Standing::Merged, ..IDEA }, NotMovable::Merged),
        (Movable { standing: Standing::Hidden, ..IDEA }, NotMovable::Hidden),
        (Movable { standing: Standing::Held, ..IDEA }, NotMovable::Hidden),
        (Movable { status: Status::Planned, ..IDEA }, NotMovable::Answered),
        (Movable { status: Status::Declined, ..IDEA }, NotMovable::Answered),
        (Movable { is_pinned: true, ..IDEA }, NotMovable::Pinned),
        (Movable { has_deal: true, ..IDEA }, NotMovable::Deal),
        (Movable { is_older_than_plans: true, ..IDEA }, NotMovable::Plans),
        (Movable { is_known_there: true, ..IDEA }, NotMovable::Known),
    ] {
        assert_eq!(movable(idea, &place(1), &place(2)), Err(why));
    }
    for phase in Phase::ALL.iter().copied().filter(|phase| *phase != Phase::Ideas) {
        let closed = |id| Place { phase, ..place(id) };
        assert_eq!(movable(IDEA, &closed(1), &place(2)), Err(NotMovable::From));
        assert_eq!(movable(IDEA, &place(1), &closed(2)), Err(NotMovable::To));
    }
}

#[test]
fn an_idea_stays_among_those_it_was_written_for() {
    let to = |audience, words: &str, id| Place { audience, relations: relations(words), ..place(id) };
    let (everyone, invited) = (place(1), to(Audience::Invited, "", 2));
    let customers = to(Audience::Relations, "customer", 3);
    for (from, to) in [
        (&everyone, &invited),
        (&invited, &everyone),
        (&everyone, &customers),
        (&customers, &everyone),
        (&customers, &to(Audience::Relations, "customer partner", 4)),
        (&to(Audience::Relations, "customer partner", 4), &customers),
        // Two lists of names are never the same.
        (&invited, &to(Audience::Invited, "", 5)),
    ] {
        assert_eq!(movable(IDEA, from, to), Err(NotMovable::Audience), "{from:?} {to:?}");
    }
    assert_eq!(movable(IDEA, &customers, &to(Audience::Relations, " customer ", 6)), Ok(()));
}

#[test]
fn votes_move_where_they_mean_the_same() {
    let with = |ballot, id| Place { ballot, ..place(id) };
    let plain = Ballot::default();
    let five = Ballot { budget: Some(5), per_idea: 2, ..plain };
    assert_eq!(movable(IDEA, &with(five, 1), &with(Ballot { budget: Some(9), ..five }, 2)), Ok(()));
    for other in [
        plain,
        Ballot { per_idea: 1, ..five },
        Ballot { is_hidden: true, ..five },
        Ballot { takes_own: false, ..five },
        Ballot { takes_met: true, ..five },
    ] {
        assert_eq!(movable(IDEA, &with(five, 1), &with(other, 2)), Err(NotMovable::Ballot));
        assert_eq!(movable(IDEA, &with(other, 1), &with(five, 2)), Err(NotMovable::Ballot));
        let unvoted = Movable { has_votes: false, ..IDEA };
        assert_eq!(movable(unvoted, &with(five, 1), &with(other, 2)), Ok(()));
    }
}

#[test]
fn it_goes_back_with_what_moved_along_and_nothing_else() {
    let family: BTreeSet<IdeaId> = [IdeaId(3), IdeaId(5)].into();
    let was = Was { taken: 1, due_at: Some(Moment(9)), family: family.clone() };
    assert_eq!(Was::parse(&was.to_string()), Some(was.clone()));
    let free = Was { taken: 0, due_at: None, family: [IdeaId(3)].into() };
    assert_eq!(Was::parse(&free.to_string()), Some(free));
    assert_eq!(Was::parse("visible"), None);
    let back = |standing, is_there, family: &BTreeSet<IdeaId>, phase| {
        may_go_back(standing, is_there, &was, family, phase).is_ok()
    };
    assert!(back(Standing::Visible, true, &family, Phase::Voting));
    assert!(back(Standing::Hidden, true, &family, Phase::Ideas), "hidden or not, it goes back as it stands");
    assert!(!back(Standing::Merged, true, &family, Phase::Ideas));
    assert!(!back(Standing::Visible, false, &family, Phase::Ideas));
    assert!(!back(Standing::Visible, true, &[IdeaId(3)].into(), Phase::Ideas));
    assert!(!back(Standing::Visible, true, &family, Phase::Decided));
}
