//! The rooms, a noun each. They form a line: accounts, questions, ideas, then votes and comments, then decisions and
//! moderation, releases, credits. Pages stand above all rooms; whatever must travel upwards travels as an event.

pub mod accounts;
pub mod appeals;
pub mod asks;
pub mod audit;
pub mod blocks;
pub mod briefings;
pub mod cases;
pub mod catalogue;
pub mod challenges;
pub mod closings;
pub mod co_authors;
pub mod codes;
pub mod comments;
pub mod community;
pub mod credentials;
pub mod credits;
pub mod deals;
pub mod decisions;
pub mod disputes;
pub mod drafts;
pub mod exports;
pub mod fields;
pub mod figures;
pub mod follows;
pub mod founding;
pub mod house_rules;
pub mod ideas;
pub mod imports;
pub mod invitations;
pub mod labels;
pub mod ledger;
pub mod live;
pub mod log;
pub mod mentions;
pub mod met_votes;
pub mod moderation;
pub mod notices;
pub mod offshoots;
pub mod open_books;
pub mod openid;
pub mod opinions;
pub mod passkeys;
pub mod pending;
pub mod phases;
pub mod pictures;
pub mod pins;
pub mod posters;
pub mod prior_work;
pub mod privacy;
pub mod profiles;
pub mod question_guests;
pub mod questions;
pub mod queue;
pub mod quiet;
pub mod refinements;
pub mod releases;
pub mod reports;
pub mod rewards;
pub mod rounds;
pub mod saved_replies;
pub mod seals;
pub mod search;
pub mod second_factors;
pub mod sessions;
pub mod site;
pub mod staff_notes;
pub mod statements;
pub mod summaries;
pub mod support;
pub mod tags;
pub mod thanks;
pub mod trust;
pub mod visits;
pub mod votes;
pub mod watch;
pub mod ways_in;

use crate::platform::access::Rule;

/// The permission table: every permission of every room.
#[must_use]
pub fn permissions() -> Vec<Rule> {
    [
        accounts::permits::RULES,
        founding::permits::RULES,
        community::permits::RULES,
        profiles::permits::RULES,
        blocks::permits::RULES,
        invitations::permits::RULES,
        passkeys::permits::RULES,
        second_factors::permits::RULES,
        openid::permits::RULES,
        sessions::permits::RULES,
        codes::permits::RULES,
        house_rules::permits::RULES,
        notices::permits::RULES,
        questions::permits::RULES,
        deals::permits::RULES,
        question_guests::permits::RULES,
        ideas::permits::RULES,
        drafts::permits::RULES,
        phases::permits::RULES,
        pictures::permits::RULES,
        rounds::permits::RULES,
        support::permits::RULES,
        votes::permits::RULES,
        tags::permits::RULES,
        follows::permits::RULES,
        met_votes::permits::RULES,
        comments::permits::RULES,
        opinions::permits::RULES,
        summaries::permits::RULES,
        pins::permits::RULES,
        asks::permits::RULES,
        thanks::permits::RULES,
        offshoots::permits::RULES,
        staff_notes::permits::RULES,
        refinements::permits::RULES,
        co_authors::permits::RULES,
        reports::permits::RULES,
        moderation::permits::RULES,
        statements::permits::RULES,
        appeals::permits::RULES,
        queue::permits::RULES,
        saved_replies::permits::RULES,
        open_books::permits::RULES,
        briefings::permits::RULES,
        watch::permits::RULES,
        decisions::permits::RULES,
        closings::permits::RULES,
        releases::permits::RULES,
        credits::permits::RULES,
        labels::permits::RULES,
        credentials::permits::RULES,
        disputes::permits::RULES,
        ledger::permits::RULES,
        catalogue::permits::RULES,
        rewards::permits::RULES,
        pending::permits::RULES,
        exports::permits::RULES,
        prior_work::permits::RULES,
        seals::permits::RULES,
        audit::permits::RULES,
        privacy::permits::RULES,
    ]
    .concat()
}
