//! The rule of credits, line by line.

use super::super::credit::Consent;
use super::*;
use crate::platform::id::CreditId;

const HOST: PersonId = PersonId(100);
const ANNA: PersonId = PersonId(1);
const PAOLO: PersonId = PersonId(2);
const JANA: PersonId = PersonId(3);
const MARTA: PersonId = PersonId(4);

fn origin(idea: i64, author: PersonId, is_merged: bool) -> Origin {
    Origin { idea: IdeaId(idea), author, is_merged }
}

fn deed(idea: i64, person: PersonId, times: i64) -> Deed {
    Deed { idea: IdeaId(idea), person, times }
}

fn history(origins: &[Origin]) -> History {
    History {
        host: HOST,
        origins: origins.to_vec(),
        versions: vec![],
        comments: vec![],
        shaped: vec![],
        rulings: vec![],
        tested: vec![],
    }
}

fn told(history: &History) -> Vec<(PersonId, Role, Degree, i64)> {
    propose(history).iter().map(|one| (one.person, one.role, one.degree, one.evidence)).collect()
}

#[test]
fn the_only_author_leads() {
    assert_eq!(told(&history(&[origin(1, ANNA, false)])), [(ANNA, Role::Proposed, Degree::Lead, 1)]);
    let both_hers = history(&[origin(1, ANNA, false), origin(2, ANNA, false)]);
    assert_eq!(told(&both_hers), [(ANNA, Role::Proposed, Degree::Lead, 2)]);
}

#[test]
fn who_shaped_the_idea_of_somebody_else_leads_the_talk() {
    let mut one = history(&[origin(1, ANNA, false)]);
    one.comments = vec![deed(1, PAOLO, 1), deed(1, JANA, 3), deed(1, ANNA, 5)];
    one.shaped = vec![deed(1, PAOLO, 1), deed(1, ANNA, 1)];
    let discussed: Vec<_> = told(&one).into_iter().filter(|(_, role, ..)| *role == Role::Discussed).collect();
    assert_eq!(discussed, [(PAOLO, Role::Discussed, Degree::Lead, 1), (JANA, Role::Discussed, Degree::Equal, 3)]);
}

#[test]
fn who_found_what_helped_tested() {
    let mut one = history(&[origin(1, ANNA, false)]);
    one.tested = vec![(PAOLO, 4), (JANA, 2), (MARTA, 1), (ANNA, 0), (HOST, 9)];
    let tested: Vec<_> = told(&one).into_iter().filter(|(_, role, ..)| *role == Role::Tested).collect();
    let line = |person, degree, times| (person, Role::Tested, degree, times);
    assert_eq!(
        tested,
        [line(PAOLO, Degree::Lead, 4), line(JANA, Degree::Equal, 2), line(MARTA, Degree::Supporting, 1)]
    );
}

#[test]
fn authors_of_several_ideas_are_equals() {
    let two = history(&[origin(1, ANNA, false), origin(2, PAOLO, false), origin(3, PAOLO, false)]);
    let equal = |person, ideas| (person, Role::Proposed, Degree::Equal, ideas);
    assert_eq!(told(&two), [equal(ANNA, 1), equal(PAOLO, 2)]);
}

#[test]
fn authors_of_merged_ideas_support_and_nobody_is_named_twice_for_one_role() {
    let merged = history(&[origin(1, ANNA, false), origin(2, PAOLO, true), origin(3, ANNA, true)]);
    let proposals = propose(&merged);
    assert_eq!(
        told(&merged),
        [(ANNA, Role::Proposed, Degree::Lead, 1), (PAOLO, Role::Proposed, Degree::Supporting, 1)]
    );
    assert_eq!(proposals[0].because, Because::Proposed);
    assert_eq!(proposals[1].because, Because::Merged);
}

#[test]
fn refining_counts_on_ideas_of_others_and_grows_with_versions() {
    let mut one = history(&[origin(1, ANNA, false), origin(2, PAOLO, true)]);
    one.versions = vec![deed(1, ANNA, 9), deed(1, PAOLO, 1), deed(1, JANA, 2), deed(2, JANA, 2), deed(2, MARTA, 3)];
    assert_eq!(
        told(&one)[2..],
        [
            (PAOLO, Role::Refined, Degree::Supporting, 1),
            (JANA, Role::Refined, Degree::Lead, 4),
            (MARTA, Role::Refined, Degree::Equal, 3),
        ]
    );
}

#[test]
fn discussing_never_leads() {
    let mut one = history(&[origin(1, ANNA, false)]);
    one.comments = vec![deed(1, ANNA, 5), deed(1, PAOLO, 2), deed(1, JANA, 3), deed(1, MARTA, 80)];
    assert_eq!(
        told(&one)[1..],
        [
            (PAOLO, Role::Discussed, Degree::Supporting, 2),
            (JANA, Role::Discussed, Degree::Equal, 3),
            (MARTA, Role::Discussed, Degree::Equal, 80),
        ]
    );
}

#[test]
fn moderating_supports_wherever_it_happened() {
    let mut one = history(&[origin(1, ANNA, false), origin(2, PAOLO, true)]);
    one.rulings = vec![deed(1, MARTA, 1), deed(2, MARTA, 1)];
    assert_eq!(told(&one)[2..], [(MARTA, Role::Moderated, Degree::Supporting, 2)]);
}

#[test]
fn a_person_may_have_several_roles_and_the_host_has_none() {
    let mut one = history(&[origin(1, ANNA, false), origin(2, PAOLO, false), origin(3, HOST, true)]);
    one.versions = vec![deed(2, ANNA, 1), deed(1, HOST, 4)];
    one.comments = vec![deed(2, ANNA, 3), deed(2, HOST, 7)];
    one.rulings = vec![deed(2, ANNA, 1), deed(1, HOST, 1)];
    assert_eq!(
        told(&one),
        [
            (ANNA, Role::Proposed, Degree::Equal, 1),
            (PAOLO, Role::Proposed, Degree::Equal, 1),
            (ANNA, Role::Refined, Degree::Supporting, 1),
            (ANNA, Role::Discussed, Degree::Equal, 3),
            (ANNA, Role::Moderated, Degree::Supporting, 1),
        ]
    );
}

#[test]
fn nothing_happened_nobody_signs() {
    assert!(propose(&history(&[])).is_empty());
}

fn credit(id: i64, code: &str, person: PersonId, role: Role) -> Credit {
    Credit {
        id: CreditId(id),
        code: Code::parse(code).unwrap(),
        person,
        role,
        degree: Degree::Supporting,
        is_kept: true,
        consent: Consent::Asked,
        signed_name: None,
    }
}

fn to(credit: &Credit, role: Role, degree: Degree, is_kept: bool) -> Adjustment {
    Adjustment { code: credit.code.clone(), role, degree, is_kept, reason: "She told us so.".into() }
}

#[test]
fn adjusting_changes_what_is_named_and_nothing_else() {
    let one = credit(1, "aaaaaaaaaa", ANNA, Role::Proposed);
    let two = credit(2, "bbbbbbbbbb", ANNA, Role::Discussed);
    let three = credit(3, "cccccccccc", PAOLO, Role::Discussed);
    let all = [one.clone(), two.clone(), three];
    let same = to(&one, Role::Proposed, Degree::Supporting, true);
    assert_eq!(adjust(&all, &[same]), Ok(vec![]));
    let tested = to(&two, Role::Tested, Degree::Lead, false);
    let after = Credit { role: Role::Tested, degree: Degree::Lead, is_kept: false, ..two.clone() };
    assert_eq!(adjust(&all, &[tested]), Ok(vec![after]));
    let swapped = [to(&one, Role::Discussed, Degree::Equal, true), to(&two, Role::Proposed, Degree::Equal, true)];
    assert_eq!(adjust(&all, &swapped).map(|changed| changed.len()), Ok(2));
}

#[test]
fn whatever_is_changed_has_a_reason() {
    let one = credit(1, "aaaaaaaaaa", ANNA, Role::Proposed);
    let silent = |degree| Adjustment { reason: String::new(), ..to(&one, Role::Proposed, degree, true) };
    assert_eq!(adjust(std::slice::from_ref(&one), &[silent(one.degree)]), Ok(vec![]));
    assert_eq!(adjust(std::slice::from_ref(&one), &[silent(Degree::Lead)]), Err(Refused::NoReason));
}

#[test]
fn a_role_twice_and_a_foreign_credit_are_refused() {
    let one = credit(1, "aaaaaaaaaa", ANNA, Role::Proposed);
    let two = credit(2, "bbbbbbbbbb", ANNA, Role::Discussed);
    let foreign = credit(9, "zzzzzzzzzz", ANNA, Role::Tested);
    let all = [one, two.clone()];
    assert_eq!(adjust(&all, &[to(&two, Role::Proposed, Degree::Equal, true)]), Err(Refused::Twice));
    assert_eq!(adjust(&all, &[to(&foreign, Role::Tested, Degree::Equal, true)]), Err(Refused::Unknown));
}
