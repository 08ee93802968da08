//! Whatever was ruled is taken back exactly, by another ruling that names it.

use cofirma::features::cases::Thing;
use cofirma::features::moderation::Kind;
use cofirma::features::moderation::actions::{self, Written};
use cofirma::platform::access::Credential;
use cofirma::platform::clock::Moment;
use cofirma::platform::error::{Error, Result};
use cofirma::platform::id::{CommentId, IdeaId, RefinementId, RulingId};

use crate::support::{Community, Person, every_database};

impl Person {
    /// Rules on a thing, as the queue does.
    pub(super) fn decides_on(&self, community: &Community, thing: Thing, kind: Kind) -> Result<RulingId> {
        community.db.act_now(Credential::OnBehalfOf(self.id), move |tx| {
            let until = Some(tx.now().plus(7 * Moment::DAY));
            let written = Written { until, minutes: 10, ..Written::because(tx.code(), "Just so.".into()) };
            actions::decide(tx, thing, kind, &written)
        })
    }

    pub(super) fn takes_back(&self, community: &Community, ruling: RulingId) -> Result<RulingId> {
        community.db.act_now(Credential::OnBehalfOf(self.id), move |tx| {
            let written = Written::because(tx.code(), "Taken back.".into());
            actions::undo(tx, ruling, &written)
        })
    }
}

/// Everything that a ruling changes.
fn picture(community: &Community) -> Vec<String> {
    [
        "SELECT 'idea ' || id || ' ' || standing || CASE WHEN locked_at IS NULL THEN '' ELSE ' locked' END || ' slow ' || \
         slow_minutes || ' ' || COALESCE(slow_until, 0) AS line FROM ideas ORDER BY id",
        "SELECT 'comment ' || id || ' ' || standing || ' ' || body AS line FROM comments ORDER BY id",
        "SELECT 'refinement ' || id || CASE WHEN hidden_by_id IS NULL THEN '' ELSE ' hidden' END AS line FROM refinements \
         ORDER BY id",
        "SELECT 'person ' || id || ' ' || COALESCE(suspended_at, 0) || ' ' || COALESCE(suspended_until, 0) || ' ' || \
         COALESCE(limited_until, 0) AS line FROM people ORDER BY id",
        "SELECT 'tally ' || idea_id || ' ' || votes || ' ' || comments || ' ' || standing AS line FROM idea_tallies ORDER BY idea_id",
        "SELECT 'spent ' || id || ' ' || spent AS line FROM ballots ORDER BY id",
        "SELECT 'found ' || kind || ' ' || subject_id || ' ' || standing AS line FROM search_documents \
         WHERE kind IN ('idea', 'comment') ORDER BY kind, subject_id",
    ]
    .iter()
    .flat_map(|sql| community.lines(sql))
    .collect()
}

#[test]
fn every_ruling_is_taken_back_exactly_and_made_again() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        ben.votes_for(&idea);
        let comment = ben.comments_on(&idea, "Please!");
        let suggestion = ben.suggests(&idea, "Brighter when I brake hard", "Because it would help more.");
        let id =
            |table: &str, code: &str| community.count(&format!("SELECT id AS n FROM {table} WHERE code = '{code}'"));
        let idea: Thing = IdeaId(id("ideas", &idea.0)).into();
        let comment: Thing = CommentId(id("comments", &comment.0)).into();
        let suggestion: Thing = RefinementId(id("refinements", &suggestion.0)).into();
        let person: Thing = ben.id.into();
        // What was ruled before, and what is ruled.
        let rulings: &[(Thing, &[Kind], Kind)] = &[
            (idea, &[], Kind::Hide),
            (idea, &[], Kind::Remove),
            (idea, &[Kind::Hide], Kind::Remove),
            (idea, &[Kind::Hide], Kind::Restore),
            (idea, &[], Kind::Lock),
            (idea, &[Kind::Lock], Kind::Unlock),
            (idea, &[], Kind::Slow),
            (idea, &[Kind::Slow], Kind::Unslow),
            (comment, &[], Kind::Hide),
            (comment, &[], Kind::Remove),
            (comment, &[Kind::Hide], Kind::Restore),
            (suggestion, &[], Kind::Hide),
            (suggestion, &[Kind::Hide], Kind::Restore),
            (person, &[], Kind::Warn),
            (person, &[], Kind::Limit),
            (person, &[Kind::Limit], Kind::Unlimit),
            (person, &[], Kind::Suspend),
            (person, &[], Kind::Ban),
            (person, &[Kind::Suspend], Kind::Reinstate),
            (person, &[Kind::Ban], Kind::Reinstate),
        ];
        for (thing, earlier, kind) in rulings {
            let what = format!("{:?}: {kind} after {earlier:?} on {thing:?}", community.kind());
            let calm = picture(&community);
            let made: Vec<RulingId> =
                earlier.iter().map(|kind| marta.decides_on(&community, *thing, *kind).expect(&what)).collect();
            let before = picture(&community);
            let ruling = marta.decides_on(&community, *thing, *kind).expect(&what);
            let after = picture(&community);
            assert_eq!(*kind == Kind::Warn, before == after, "{what}");
            let back = marta.takes_back(&community, ruling).expect(&what);
            assert_eq!(picture(&community), before, "{what}");
            assert!(matches!(marta.takes_back(&community, ruling), Err(Error::Conflict(_))), "{what}: taken back once");
            marta.takes_back(&community, back).expect(&what);
            assert_eq!(picture(&community), after, "{what}, made again");
            community.adds_up();
            // Back to the beginning.
            let last = RulingId(community.count("SELECT CAST(max(id) AS BIGINT) AS n FROM rulings"));
            marta.takes_back(&community, last).expect(&what);
            for ruling in made.iter().rev() {
                marta.takes_back(&community, *ruling).expect(&what);
            }
            assert_eq!(picture(&community), calm, "{what}, and all of it taken back");
        }
    }
}

#[test]
fn nobody_takes_back_what_was_ruled_on_their_own() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let (marta, luca) = (community.moderator("Marta"), community.moderator("Luca"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = luca.comments_on(&idea, "Mine is better.");
        let id = community.count(&format!("SELECT id AS n FROM comments WHERE code = '{}'", comment.0));
        let ruling = marta.decides_on(&community, CommentId(id).into(), Kind::Hide).expect("a ruling");
        assert!(matches!(luca.takes_back(&community, ruling), Err(Error::Denied(_))));
        assert!(matches!(ana.takes_back(&community, ruling), Err(Error::Denied(_))));
        marta.takes_back(&community, ruling).expect("taken back");
        assert_eq!(ana.reads_comments_on(&idea), ["Mine is better."]);
    }
}
