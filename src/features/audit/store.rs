//! All SQL of the audit: for each claim a query that finds what breaks it. The same text runs on both databases.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::report::{Finding, NAMED};
use crate::features::search::store as found;
use crate::platform::db::schema::events;
use crate::platform::db::{ReadTx, dialect};
use crate::platform::error::Result;

/// A claim and the query that finds what breaks it, in a column `what`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Check {
    claim: &'static str,
    sql: &'static str,
}

/// Every claim that SQL can prove.
pub(super) const CHECKS: &[Check] = &[
    Check {
        claim: "the votes of each idea are those that count in it, and its voters the people who cast them",
        sql: "SELECT i.code AS what FROM idea_tallies t JOIN ideas i ON i.id = t.idea_id
              LEFT JOIN (SELECT counted_in_id, SUM(counted) AS n, COUNT(DISTINCT person_id) AS people FROM votes
                         WHERE counted > 0 GROUP BY counted_in_id) v
                ON v.counted_in_id = t.idea_id
              WHERE t.votes <> COALESCE(v.n, 0) OR t.voters <> COALESCE(v.people, 0)",
    },
    Check {
        claim: "the votes of people met elsewhere are counted with the idea they belong to",
        sql: "SELECT i.code AS what FROM idea_tallies t JOIN ideas i ON i.id = t.idea_id
              LEFT JOIN (SELECT counted_in_id, COUNT(*) AS n FROM met_votes GROUP BY counted_in_id) m
                ON m.counted_in_id = t.idea_id
              WHERE t.met <> COALESCE(m.n, 0)",
    },
    Check {
        claim: "no more votes of a vote count than were cast",
        sql: "SELECT i.code AS what FROM votes v JOIN ideas i ON i.id = v.idea_id
              WHERE v.weight < 1 OR v.counted < 0 OR v.aside < 0 OR v.counted + v.aside > v.weight",
    },
    Check {
        claim: "votes that are set aside count nowhere, and none is without a ruling about whoever cast it",
        sql: "SELECT i.code AS what FROM votes v JOIN ideas i ON i.id = v.idea_id LEFT JOIN rulings r ON r.id = v.aside_id
              WHERE (v.aside_id IS NULL AND v.aside <> 0)
                 OR (v.aside_id IS NOT NULL AND (v.counted <> 0 OR r.kind <> 'set-aside' OR r.person_id <> v.person_id))",
    },
    Check {
        claim: "nobody's votes count more in an idea than its question lets anybody give",
        sql: "SELECT i.code AS what FROM votes v JOIN ideas i ON i.id = v.counted_in_id
              JOIN questions q ON q.id = i.question_id GROUP BY i.code, v.person_id, q.per_idea
              HAVING SUM(v.counted + v.aside) > q.per_idea",
    },
    Check {
        claim: "each ballot has spent what counts, or is set aside, in ideas that stand and were not declined",
        sql: "SELECT b.code AS what FROM ballots b
              LEFT JOIN (SELECT v.person_id, t.question_id, SUM(v.counted + v.aside) AS n FROM votes v
                         JOIN idea_tallies t ON t.idea_id = v.counted_in_id
                         WHERE t.standing = 'visible' AND t.status <> 'declined'
                         GROUP BY v.person_id, t.question_id) s
                ON s.person_id = b.person_id AND s.question_id = b.question_id
              WHERE b.spent <> COALESCE(s.n, 0)",
    },
    Check {
        claim: "whoever voted in a question has a ballot there",
        sql: "SELECT i.code AS what FROM votes v JOIN ideas i ON i.id = v.idea_id
              LEFT JOIN ballots b ON b.person_id = v.person_id AND b.question_id = i.question_id WHERE b.id IS NULL",
    },
    Check {
        claim: "nobody has spent more votes than the budget of the question",
        sql: "SELECT b.code AS what FROM ballots b JOIN questions q ON q.id = b.question_id WHERE b.spent > q.budget",
    },
    Check {
        claim: "the comments of each idea are the visible ones that belong to it now",
        sql: "SELECT i.code AS what FROM idea_tallies t JOIN ideas i ON i.id = t.idea_id
              LEFT JOIN (SELECT counted_in_id, COUNT(*) AS n FROM comments WHERE standing = 'visible'
                         GROUP BY counted_in_id) c ON c.counted_in_id = t.idea_id
              WHERE t.comments <> COALESCE(c.n, 0)",
    },
    Check {
        claim: "the ideas of each question are its visible ones",
        sql: "SELECT q.code AS what FROM questions q LEFT JOIN question_tallies t ON t.question_id = q.id
              LEFT JOIN (SELECT question_id, COUNT(*) AS n FROM ideas WHERE standing = 'visible'
                         GROUP BY question_id) i ON i.question_id = q.id
              WHERE t.question_id IS NULL OR t.ideas <> COALESCE(i.n, 0)",
    },
    Check {
        claim: "each idea stands in the lists as it stands itself",
        sql: "SELECT i.code AS what FROM ideas i LEFT JOIN idea_tallies t ON t.idea_id = i.id
              WHERE t.idea_id IS NULL OR t.standing <> i.standing OR t.status <> i.status
                 OR t.question_id <> i.question_id OR t.created_at <> i.created_at",
    },
    Check {
        claim: "each idea that was merged lives on in another, and no other does",
        sql: "SELECT code AS what FROM ideas
              WHERE (standing = 'merged' AND merged_into_id IS NULL)
                 OR (standing <> 'merged' AND merged_into_id IS NOT NULL)",
    },
    Check {
        claim: "merged ideas lead to one that is not merged",
        sql: "WITH RECURSIVE tree(idea_id, root_id) AS (
                SELECT i.id, r.id FROM ideas i JOIN ideas r ON r.id = i.merged_into_id WHERE r.merged_into_id IS NULL
                UNION ALL SELECT i.id, t.root_id FROM tree t JOIN ideas i ON i.merged_into_id = t.idea_id)
              SELECT i.code AS what FROM ideas i LEFT JOIN tree t ON t.idea_id = i.id
              WHERE i.merged_into_id IS NOT NULL AND t.idea_id IS NULL",
    },
    Check {
        claim: "each vote counts where its idea lives on",
        sql: "WITH RECURSIVE tree(idea_id, root_id) AS (
                SELECT i.id, r.id FROM ideas i JOIN ideas r ON r.id = i.merged_into_id WHERE r.merged_into_id IS NULL
                UNION ALL SELECT i.id, t.root_id FROM tree t JOIN ideas i ON i.merged_into_id = t.idea_id)
              SELECT i.code AS what FROM votes v JOIN ideas i ON i.id = v.idea_id
              LEFT JOIN tree t ON t.idea_id = v.idea_id
              WHERE v.counted_in_id <> COALESCE(t.root_id, v.idea_id)",
    },
    Check {
        claim: "each comment counts where its idea lives on",
        sql: "WITH RECURSIVE tree(idea_id, root_id) AS (
                SELECT i.id, r.id FROM ideas i JOIN ideas r ON r.id = i.merged_into_id WHERE r.merged_into_id IS NULL
                UNION ALL SELECT i.id, t.root_id FROM tree t JOIN ideas i ON i.merged_into_id = t.idea_id)
              SELECT c.code AS what FROM comments c LEFT JOIN tree t ON t.idea_id = c.idea_id
              WHERE c.counted_in_id <> COALESCE(t.root_id, c.idea_id)",
    },
    Check {
        claim: "each reply stands under a comment that is no reply itself",
        sql: "SELECT c.code AS what FROM comments c LEFT JOIN comments p ON p.id = c.parent_id
              WHERE c.parent_id IS NOT NULL AND (p.id IS NULL OR p.parent_id IS NOT NULL)",
    },
    Check {
        claim: "the opinions of each comment are the people who have one",
        sql: "SELECT c.code AS what FROM comments c
              LEFT JOIN (SELECT comment_id, SUM(CASE WHEN is_helpful THEN 1 ELSE 0 END) AS yes, COUNT(*) AS n
                         FROM comment_opinions GROUP BY comment_id) o ON o.comment_id = c.id
              WHERE c.helpful <> COALESCE(o.yes, 0) OR c.helpful + c.unhelpful <> COALESCE(o.n, 0)",
    },
    Check {
        claim: "each reply answers something in its own thread",
        sql: "SELECT c.code AS what FROM comments c LEFT JOIN comments a ON a.id = c.answers_id
              WHERE c.answers_id IS NOT NULL
                AND (c.parent_id IS NULL OR COALESCE(a.parent_id, a.id) <> c.parent_id)",
    },
    Check {
        claim: "each idea has its versions from the first to the newest",
        sql: "SELECT i.code AS what FROM ideas i
              LEFT JOIN (SELECT idea_id, COUNT(*) AS n, MIN(number) AS oldest, MAX(number) AS newest FROM idea_versions
                         GROUP BY idea_id) v ON v.idea_id = i.id
              WHERE v.idea_id IS NULL OR v.oldest <> 1 OR v.newest <> i.version OR v.n <> i.version",
    },
    Check {
        claim: "each idea says what its newest version says",
        sql: "SELECT i.code AS what FROM ideas i JOIN idea_versions v ON v.idea_id = i.id AND v.number = i.version
              WHERE v.title <> i.title OR v.body <> i.body",
    },
    Check {
        claim: "each question has its texts in its own language",
        sql: "SELECT q.code AS what FROM questions q
              LEFT JOIN question_texts t ON t.question_id = q.id AND t.language = q.language WHERE t.id IS NULL",
    },
    Check {
        claim: "each credit belongs to a release and a person",
        sql: "SELECT c.code AS what FROM credits c LEFT JOIN releases r ON r.id = c.release_id
              LEFT JOIN people p ON p.id = c.person_id WHERE r.id IS NULL OR p.id IS NULL",
    },
    Check {
        claim: "a name stands under a release only where its owner gave it, and nowhere else in what is sealed",
        sql: "SELECT c.code AS what FROM credits c WHERE (c.consent = 'given') <> (c.signed_name IS NOT NULL)
              UNION ALL
              SELECT c.code FROM sealed_credits s JOIN credits c ON c.id = s.credit_id
              WHERE s.name IS NOT NULL AND (c.consent <> 'given' OR c.signed_name IS NULL OR c.signed_name <> s.name)
              UNION ALL
              SELECT c.code FROM sealed_credits s JOIN credits c ON c.id = s.credit_id
              WHERE (s.name IS NULL) <> (s.salt IS NULL)",
    },
    Check {
        claim: "the versions of each release's credits are numbered from 1 without a gap",
        sql: "SELECT r.code AS what FROM credit_versions v JOIN releases r ON r.id = v.release_id
              GROUP BY r.code HAVING MIN(v.number) <> 1 OR MAX(v.number) <> COUNT(*)",
    },
    Check {
        claim: "whoever was erased has a drawn name and nothing else",
        sql: "SELECT p.code AS what FROM people p WHERE p.erased_at IS NOT NULL AND (
                p.email IS NOT NULL OR p.password_hash IS NOT NULL OR p.legal_name IS NOT NULL OR p.picture_id IS NOT NULL
                OR p.totp_secret IS NOT NULL OR p.title IS NOT NULL OR p.bio <> '' OR p.links <> '' OR p.role <> 'member'
                OR EXISTS (SELECT 1 FROM sessions s WHERE s.person_id = p.id)
                OR EXISTS (SELECT 1 FROM tokens t WHERE t.person_id = p.id)
                OR EXISTS (SELECT 1 FROM passkeys k WHERE k.person_id = p.id)
                OR EXISTS (SELECT 1 FROM identities i WHERE i.person_id = p.id)
                OR EXISTS (SELECT 1 FROM downloads d WHERE d.person_id = p.id)
                OR EXISTS (SELECT 1 FROM outbox o WHERE o.person_id = p.id))",
    },
    Check {
        claim: "each ruling since the first that was sealed is sealed, too",
        sql: "SELECT r.code AS what FROM rulings r LEFT JOIN sealed_rulings s ON s.ruling_id = r.id
              WHERE s.seq IS NULL AND r.id > (SELECT MIN(ruling_id) FROM sealed_rulings)
                AND r.kind NOT IN ('merge', 'unmerge', 'set-aside', 'count')
                AND r.created_at < (SELECT MAX(sealed_at) FROM seals) - 3600000000",
    },
    Check {
        claim: "only reasons of rulings that restrict are open to everybody",
        sql: "SELECT r.code AS what FROM open_reasons o JOIN rulings r ON r.id = o.ruling_id
              WHERE r.kind NOT IN ('hide', 'remove', 'lock', 'slow', 'warn', 'limit', 'suspend', 'ban')",
    },
    Check {
        claim: "each idea is in the search index as it is and stands",
        sql: "SELECT i.code AS what FROM ideas i LEFT JOIN search_documents s
                ON s.kind = 'idea' AND s.subject_id = i.id AND s.language = i.language
              WHERE s.id IS NULL OR s.standing <> i.standing OR s.status <> i.status OR s.title <> i.title
                 OR s.text <> i.body OR s.question_id <> i.question_id",
    },
    Check {
        claim: "each comment is in the search index as it is and stands",
        sql: "SELECT c.code AS what FROM comments c JOIN ideas i ON i.id = c.idea_id LEFT JOIN search_documents s
                ON s.kind = 'comment' AND s.subject_id = c.id AND s.language = c.language
              WHERE s.id IS NULL OR s.standing <> c.standing OR s.text <> c.body OR s.question_id <> i.question_id",
    },
    Check {
        claim: "each question, release and shown decision is in the search index in all of its languages",
        sql: "SELECT q.code AS what FROM questions q JOIN question_texts t ON t.question_id = q.id
              LEFT JOIN search_documents s ON s.kind = 'question' AND s.subject_id = q.id AND s.language = t.language
              WHERE s.id IS NULL OR s.title <> t.title OR s.standing <> q.standing
              UNION ALL
              SELECT r.code FROM releases r JOIN release_texts t ON t.release_id = r.id
              LEFT JOIN search_documents s ON s.kind = 'release' AND s.subject_id = r.id AND s.language = t.language
              WHERE s.id IS NULL OR s.title <> t.title OR s.standing <> r.standing
              UNION ALL
              SELECT d.code FROM decisions d JOIN decision_texts t ON t.decision_id = d.id
              LEFT JOIN search_documents s ON s.kind = 'decision' AND s.subject_id = d.id AND s.language = t.language
              WHERE (d.is_early = FALSE AND (s.id IS NULL OR s.text <> t.reasons OR s.status <> d.status))
                 OR (d.is_early = TRUE AND s.id IS NOT NULL)",
    },
    Check {
        claim: "the reports and the weight of each reported case are those of its rows",
        sql: "SELECT c.code AS what FROM cases c
              LEFT JOIN (SELECT case_id, COUNT(*) AS n, SUM(weight) AS weight FROM reports GROUP BY case_id) r
                ON r.case_id = c.id
              WHERE c.kind = 'report' AND (c.reports <> COALESCE(r.n, 0) OR c.weight <> COALESCE(r.weight, 0))",
    },
    Check {
        claim: "no thing has two open cases of one kind",
        sql: "SELECT MIN(code) AS what FROM cases WHERE closed_at IS NULL
              GROUP BY kind, subject, subject_id HAVING COUNT(*) > 1",
    },
    Check {
        claim: "reports wait as long as their case, and no longer",
        sql: "SELECT r.code AS what FROM reports r JOIN cases c ON c.id = r.case_id
              WHERE (r.state = 'open') <> (c.closed_at IS NULL)",
    },
    Check {
        claim: "each person is in the search index under their name, and nobody who was erased",
        sql: "SELECT p.code AS what FROM people p LEFT JOIN search_documents s ON s.kind = 'person' AND s.subject_id = p.id
              WHERE (p.erased_at IS NULL AND (s.id IS NULL OR s.title <> p.name))
                 OR (p.erased_at IS NOT NULL AND s.id IS NOT NULL)",
    },
    Check {
        claim: "an idea that grew out of a comment belongs to whoever wrote the comment",
        sql: "SELECT i.code AS what FROM offshoots o JOIN ideas i ON i.id = o.idea_id
              JOIN comments c ON c.id = o.comment_id WHERE i.author_id <> c.author_id",
    },
    Check {
        claim: "thanks go to whoever wrote what they are for, and never to oneself",
        sql: "SELECT i.code AS what FROM thanks t JOIN ideas i ON i.id = t.idea_id
              LEFT JOIN comments c ON c.id = t.comment_id
              WHERE t.person_id <> COALESCE(c.author_id, i.author_id) OR t.thanker_id = t.person_id",
    },
    Check {
        claim: "a note of the staff's is about one person or one idea",
        sql: "SELECT code AS what FROM staff_notes WHERE (person_id IS NULL) = (idea_id IS NULL)",
    },
    Check {
        claim: "no ruling is taken back twice, and none by one about somebody else",
        sql: "SELECT r.code AS what FROM rulings r JOIN rulings u ON u.undoes_id = r.id GROUP BY r.code
              HAVING COUNT(*) > 1 OR MIN(CASE WHEN u.person_id = r.person_id THEN 1 ELSE 0 END) = 0",
    },
    Check {
        claim: "an appeal that was decided says how and by whom: another one than who ruled, or that there was nobody else",
        sql: "SELECT a.code AS what FROM appeals a LEFT JOIN rulings r ON r.id = a.ruling_id
              WHERE (a.decided_at IS NULL) <> (a.outcome IS NULL) OR (a.decided_at IS NULL) <> (a.decider_id IS NULL)
                 OR (a.decider_id = r.moderator_id AND NOT a.is_same)",
    },
    Check {
        claim: "each entry of the ledger sums to zero, in one unit, with one side of a person and one of the community",
        sql: "SELECT e.code AS what FROM ledger_entries e LEFT JOIN ledger_postings p ON p.entry_id = e.id
              LEFT JOIN ledger_accounts a ON a.id = p.account_id
              GROUP BY e.code HAVING COALESCE(SUM(p.amount), 1) <> 0 OR COUNT(DISTINCT a.unit) <> 1
                 OR COUNT(DISTINCT CASE WHEN a.person_id IS NOT NULL THEN a.id END) <> 1
                 OR COUNT(DISTINCT CASE WHEN a.person_id IS NULL THEN a.id END) <> 1",
    },
    Check {
        claim: "the balance of each account is the sum of its postings, and never below zero",
        sql: "SELECT a.code AS what FROM ledger_accounts a LEFT JOIN ledger_balances b ON b.account_id = a.id
              LEFT JOIN (SELECT account_id, SUM(amount) AS n FROM ledger_postings GROUP BY account_id) p
                ON p.account_id = a.id
              WHERE a.kind = 'person' AND (b.amount IS NULL OR b.amount < 0 OR b.amount <> COALESCE(p.n, 0))
              UNION ALL
              SELECT a.code FROM ledger_accounts a WHERE (a.kind = 'person') <> (a.person_id IS NOT NULL)",
    },
    Check {
        claim: "nothing was taken from a lot that it did not hold, nor from another account",
        sql: "SELECT a.code AS what FROM ledger_postings l JOIN ledger_accounts a ON a.id = l.account_id
              JOIN (SELECT lot_id, SUM(amount) AS n FROM ledger_postings WHERE lot_id IS NOT NULL GROUP BY lot_id) t
                ON t.lot_id = l.id WHERE l.amount + t.n < 0 OR t.n > 0
              UNION ALL
              SELECT a.code FROM ledger_postings t JOIN ledger_postings l ON l.id = t.lot_id
              JOIN ledger_accounts a ON a.id = t.account_id
              WHERE l.account_id <> t.account_id OR l.amount < 0 OR l.lot_id IS NOT NULL",
    },
    Check {
        claim: "what was had for points was paid once, and has its entry",
        sql: "SELECT r.code AS what FROM redemptions r LEFT JOIN ledger_entries e ON e.id = r.entry_id
              WHERE (r.price > 0) <> (r.entry_id IS NOT NULL) OR (e.id IS NOT NULL AND (e.cause <> 'redeemed' OR e.about <> r.code))
              UNION ALL
              SELECT e.about FROM ledger_entries e LEFT JOIN redemptions r ON r.entry_id = e.id
              WHERE e.cause = 'redeemed' AND r.id IS NULL",
    },
    Check {
        claim: "there are as many of a voucher as it has codes that nobody has",
        sql: "SELECT i.code AS what FROM items i
              LEFT JOIN (SELECT item_id, COUNT(*) AS n FROM vouchers WHERE redemption_id IS NULL GROUP BY item_id) v
                ON v.item_id = i.id
              WHERE i.kind = 'voucher' AND (i.stock IS NULL OR i.stock <> COALESCE(v.n, 0))",
    },
    Check {
        claim: "the shares of a programme that divides something sum to 10,000, and the others have none",
        sql: "SELECT p.code AS what FROM programmes p JOIN programme_shares s ON s.programme_id = p.id
              GROUP BY p.code, p.gives
              HAVING (p.gives IN ('money', 'sales') AND (SUM(s.share) <> 10000 OR COUNT(s.share) <> COUNT(*)))
                 OR (p.gives NOT IN ('money', 'sales') AND COUNT(s.share) <> 0)",
    },
    Check {
        claim: "no more of the sales of a period was given than was due",
        sql: "SELECT s.code AS what FROM sales s
              JOIN (SELECT e.about, SUM(p.amount) AS n FROM ledger_entries e JOIN ledger_postings p ON p.entry_id = e.id
                    JOIN ledger_accounts a ON a.id = p.account_id
                    WHERE e.cause = 'shared' AND a.person_id IS NOT NULL GROUP BY e.about) g
                ON g.about = s.code WHERE g.n > s.pot",
    },
];

#[derive(QueryableByName)]
struct Breaking {
    #[diesel(sql_type = Text)]
    what: String,
    #[diesel(sql_type = BigInt)]
    total: i64,
}

/// What breaks a claim.
pub(super) fn find(tx: &mut ReadTx<'_>, check: &Check) -> Result<Finding> {
    let sql = format!(
        "SELECT broken.what AS what, COUNT(*) OVER () AS total FROM ({}) AS broken ORDER BY 1 LIMIT {NAMED}",
        check.sql
    );
    let rows: Vec<Breaking> = diesel::sql_query(sql).load(tx.conn())?;
    let broken = rows.first().map_or(0, |row| usize::try_from(row.total).unwrap_or(usize::MAX));
    Ok(Finding { claim: check.claim, broken, first: rows.into_iter().map(|row| row.what).collect() })
}

/// Whether the stems of the search index are those that this program makes.
pub(super) fn stale_stems(tx: &mut ReadTx<'_>) -> Result<Finding> {
    let is_stale = found::has_stale(tx)?;
    let first = if is_stale { vec!["run `cofirma migrate`".to_owned()] } else { Vec::new() };
    Ok(Finding { claim: "the search index holds everything with its stems", broken: usize::from(is_stale), first })
}

/// Rows that point to rows which are not there.
pub(super) fn dangling(tx: &mut ReadTx<'_>) -> Result<Finding> {
    let found = dialect::dangling(tx.conn())?;
    let first = found.iter().take(NAMED).cloned().collect();
    Ok(Finding { claim: "no row points to a row that is not there", broken: found.len(), first })
}

/// A row of the audit log.
#[derive(Queryable)]
pub(super) struct EventRow {
    pub id: i64,
    pub kind: String,
    pub schema_version: i64,
    pub payload: String,
}

/// How many events are read at once.
const PORTION: i64 = 20_000;

/// Events after this one, oldest first.
pub(super) fn events_after(tx: &mut ReadTx<'_>, after: i64) -> Result<Vec<EventRow>> {
    Ok(events::table
        .filter(events::id.gt(after))
        .order(events::id)
        .limit(PORTION)
        .select((events::id, events::kind, events::schema_version, events::payload))
        .load(tx.conn())?)
}
