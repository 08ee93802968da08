use proptest::prelude::*;

use super::*;
use crate::features::ledger::Unit;
use crate::features::rewards::programme::Weights;

fn terms(gives: Gives) -> Terms {
    Terms {
        gives,
        unit: Unit::Eur,
        amount: 100,
        rate: 100,
        cap: None,
        threshold: 0,
        lasts: None,
        is_for_product: false,
        is_public: true,
        weights: Weights::usual(),
    }
}

proptest! {
    #[test]
    fn parts_sum_to_the_whole_and_more_weight_is_never_less(
        whole in 0..1_000_000_000_i64,
        weights in prop::collection::vec(0..1_000_i64, 1..60),
    ) {
        let divided = divide(whole, &weights);
        if weights.iter().all(|weight| *weight == 0) {
            prop_assert_eq!(divided, None);
            return Ok(());
        }
        let parts = divided.unwrap();
        prop_assert_eq!(parts.iter().sum::<i64>(), whole);
        let sum: i64 = weights.iter().sum();
        for (weight, part) in weights.iter().zip(&parts) {
            // The quota rule: nobody is a whole unit away from their exact part.
            let exact = i128::from(whole) * i128::from(*weight);
            prop_assert!((i128::from(*part) * i128::from(sum) - exact).abs() < i128::from(sum));
            for (other, theirs) in weights.iter().zip(&parts) {
                prop_assert!(weight <= other || part >= theirs, "{} {} {} {}", weight, part, other, theirs);
            }
        }
    }

    #[test]
    fn however_sales_come_in_as_much_is_due_and_never_more_than_the_cap(
        nets in prop::collection::vec(-500_000..2_000_000_i64, 1..20),
        rate in 0..=10_000_i64,
        threshold in 0..1_000_000_i64,
        cap in prop::option::of(0..500_000_i64),
    ) {
        let terms = Terms { rate, threshold, cap, ..terms(Gives::Sales) };
        let (mut sold, mut given, mut most) = (0, 0, 0);
        for net in nets {
            given += due(&terms, sold, net, given).unwrap();
            sold += net;
            most = most.max(sold);
            prop_assert!(cap.is_none_or(|cap| given <= cap));
        }
        // As if the most that was ever sold had come at once.
        prop_assert_eq!(given, due(&terms, 0, most, 0).unwrap());
    }
}

const ANA: PersonId = PersonId(1);
const BEN: PersonId = PersonId(2);
const CLEO: PersonId = PersonId(3);

#[test]
fn three_equal_parts_of_ten_thousand_are_whole_numbers() {
    assert_eq!(divide(WHOLE, &[1, 1, 1]), Some(vec![3_334, 3_333, 3_333]));
    assert_eq!(divide(WHOLE, &[0, 5]), Some(vec![0, 10_000]));
    assert_eq!(divide(0, &[1, 2]), Some(vec![0, 0]));
    assert_eq!((divide(5, &[]), divide(5, &[0])), (None, None));
    assert_eq!(divide(i64::MAX, &[i64::MAX, i64::MAX]).map(|parts| parts[0] - parts[1]), Some(1));
}

#[test]
fn points_go_by_role_and_degree_and_are_not_divided() {
    let credits = [
        (ANA, Role::Proposed, Degree::Lead),
        (BEN, Role::Discussed, Degree::Supporting),
        (ANA, Role::Tested, Degree::Equal),
    ];
    let points = Terms { unit: Unit::Points, amount: 10, ..terms(Gives::Points) };
    let parts = super::parts(&points, &credits).unwrap();
    assert_eq!(
        parts.iter().map(|part| (part.person, part.weight, part.amount)).collect::<Vec<_>>(),
        [(ANA, 24, 240), (BEN, 2, 20)]
    );
    assert!(parts.iter().all(|part| part.share.is_none()));
    let capped = super::parts(&Terms { cap: Some(100), ..points.clone() }, &credits).unwrap();
    assert_eq!(capped[0].amount, 100);
    let too_much = Terms { amount: i64::MAX, ..points };
    assert_eq!(super::parts(&too_much, &credits), Err(Refused::TooMuch));
}

#[test]
fn a_sum_is_divided_to_the_last_cent() {
    let credits = [ANA, BEN, CLEO].map(|person| (person, Role::Proposed, Degree::Equal));
    let parts = super::parts(&terms(Gives::Money), &credits).unwrap();
    assert_eq!(parts.iter().map(|part| part.amount).collect::<Vec<_>>(), [34, 33, 33]);
    assert_eq!(parts.iter().filter_map(|part| part.share).sum::<i64>(), WHOLE);
}

#[test]
fn thanks_and_things_are_for_each_and_who_weighs_nothing_has_no_share() {
    let mut light = terms(Gives::Thanks);
    light.weights = Weights(vec![(Role::Proposed, 1)]);
    let credits = [(ANA, Role::Proposed, Degree::Lead), (BEN, Role::Tested, Degree::Lead)];
    assert_eq!(super::parts(&light, &credits).unwrap().len(), 2);
    let divided = Terms { gives: Gives::Money, ..light.clone() };
    assert_eq!(super::parts(&divided, &credits).unwrap().len(), 1);
    assert_eq!(super::parts(&divided, &credits[1..]), Err(Refused::Nobody));
    assert_eq!(super::parts(&light, &[]), Err(Refused::Nobody));
}

#[test]
fn one_percent_like_theirs() {
    let of = terms(Gives::Sales);
    assert_eq!(due(&of, 0, 123_456_789, 0), Ok(1_234_567));
    // What is lost to rounding in one period comes with the next.
    assert_eq!((due(&of, 0, 150, 0), due(&of, 150, 50, 1)), (Ok(1), Ok(1)));
    let late = Terms { threshold: 1_000_000, cap: Some(500), ..of };
    assert_eq!((due(&late, 0, 999_999, 0), due(&late, 999_999, 10_001, 0)), (Ok(0), Ok(100)));
    assert_eq!(due(&late, 1_010_000, 10_000_000, 100), Ok(400));
    assert_eq!(due(&late, 11_010_000, -11_000_000, 500), Ok(0));
}
