//! Reports, in a community that is served: two about each of the first ideas, and a moderator who reads the queue.

use cofirma::platform::clock::Clock;
use diesel::connection::SimpleConnection;

use crate::community::Community;
use crate::seed;

/// Lets so many reports wait, two for each case, and returns the secret of a moderator.
pub fn fill(community: &Community, reports: usize) -> String {
    let mut conn = seed::open(&community.path);
    let (now, moderator, cases) = (Clock::System.now().0, community.size.people / 3, reports / 2);
    conn.batch_execute(&format!(
        "BEGIN;
         UPDATE people SET role = 'moderator' WHERE id = {moderator};
         WITH RECURSIVE steps(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM steps WHERE i < {cases})
         INSERT INTO cases (code, kind, subject, subject_id, idea_id, question_id, author_id, weight, reports, signals, opened_at)
         SELECT printf('%010d', i), 'report', 'idea', ideas.id, ideas.id, ideas.question_id, ideas.author_id,
                2000 + i % 97, 2, '', {now} + i FROM steps JOIN ideas ON ideas.id = i;
         INSERT INTO reports (code, subject, subject_id, case_id, reporter_id, name, language, rule_id, is_illegal, law, words,
                              weight, state, created_at)
         SELECT printf('%d%09d', reporters.n, cases.id), 'idea', cases.subject_id, cases.id, reporters.n, '', 'en',
                (SELECT id FROM house_rules WHERE word = 'spam'), 0, '', 'Sells lamps.', 1000, 'open', {now}
         FROM cases, (SELECT 2 AS n UNION ALL SELECT 3) AS reporters;
         COMMIT; ANALYZE;"
    ))
    .expect("reports");
    seed::sign_in(&mut conn, moderator)
}
