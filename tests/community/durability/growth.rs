//! A community that grows: rows of each kind, written past the verbs because a thousand of each by form would take minutes.

use crate::support::backend::Kind;
use crate::support::people::Question;
use crate::support::{Community, Idea, Person};

/// Whom and what the rows belong to.
pub struct Grown<'a> {
    pub question: &'a Question,
    /// A question that is in review.
    pub review: &'a Question,
    pub idea: &'a Idea,
    /// Who proposed the idea.
    pub ana: &'a Person,
    /// Another customer.
    pub ben: &'a Person,
    pub marta: &'a Person,
    pub giulia: &'a Person,
    pub ada: &'a Person,
    /// A comment of Ana's and a draft release.
    pub comment: &'a str,
    pub release: &'a str,
}

/// Rows of what has an end: tags, fields, pictures.
const FEW: usize = 25;

/// `codes(3, "n.i")`: ten digits that begin with a three.
fn code(first: u8, number: &str) -> String {
    format!("CAST({first}000000000 + {number} AS TEXT)")
}

impl Grown<'_> {
    /// Lets so many more come: numbers `from..to` of everything.
    pub fn grow(&self, community: &Community, from: usize, to: usize) {
        let now = community.clock.now().0;
        let blob = if community.kind() == Kind::Sqlite { "BLOB" } else { "BYTEA" };
        let hash = "h".repeat(32);
        let question = format!("(SELECT id FROM questions WHERE code = '{}')", self.question.0);
        let review = format!("(SELECT id FROM questions WHERE code = '{}')", self.review.0);
        let idea = format!("(SELECT id FROM ideas WHERE code = '{}')", self.idea.0);
        let comment = format!("(SELECT id FROM comments WHERE code = '{}')", self.comment);
        let release = format!("(SELECT id FROM releases WHERE code = '{}')", self.release);
        let (ana, ben, marta) = (self.ana.id.0, self.ben.id.0, self.marta.id.0);
        let (giulia, ada) = (self.giulia.id.0, self.ada.id.0);
        let person = format!("(SELECT id FROM people WHERE code = {})", code(2, "i"));
        let theirs = format!("(SELECT id FROM ideas WHERE code = {})", code(3, "i"));
        let asked = format!("(SELECT id FROM questions WHERE code = {})", code(4, "i"));
        let said = format!("(SELECT id FROM comments WHERE code = {})", code(5, "i"));
        let ruled = format!("(SELECT id FROM decisions WHERE code = {})", code(6, "i"));
        let made = format!("(SELECT id FROM releases WHERE code = {})", code(7, "i"));
        let tag = format!("(SELECT id FROM tags WHERE code = {})", code(8, "i"));
        let many = format!(
            "(WITH RECURSIVE steps(i) AS (SELECT {from} UNION ALL SELECT i + 1 FROM steps WHERE i < {}) \
             SELECT i FROM steps) AS numbers",
            to - 1
        );
        let some = format!("{many} WHERE i < {FEW}");
        let add = |table: &str, columns: &str, values: String, of: &str| {
            community.meddle(&format!("INSERT INTO {table} ({columns}) SELECT {values} FROM {of}"));
        };
        let all = |table: &str, columns: &str, values: String| add(table, columns, values, &many);
        let few = |table: &str, columns: &str, values: String| add(table, columns, values, &some);

        all(
            "people",
            "code, email, name, role, relation, language, created_at, bio, links, languages",
            format!(
                "{}, 'p' || i || '@example.org', 'Person ' || i,
                 CASE i % 20 WHEN 7 THEN 'moderator' WHEN 8 THEN 'product' ELSE 'member' END, 'customer', 'en',
                 {now}, '', '', ''",
                code(2, "i")
            ),
        );
        all(
            "questions",
            "code, host_id, author_id, language, standing, is_standing, opens_at, voting_at, review_at, closed_at,
             created_at, updated_at, budget",
            format!(
                "{}, {giulia}, {giulia}, 'en', CASE i % 9 WHEN 5 THEN 'draft' ELSE 'visible' END, FALSE, {now} - 9000 + i,
                 CASE i % 4 WHEN 1 THEN {now} - 8000 END, CASE i % 4 WHEN 2 THEN {now} - 8000 END,
                 CASE i % 8 WHEN 2 THEN {now} - 7000 END, {now} - 9000, {now} - 9000, CASE i % 3 WHEN 0 THEN 5 END",
                code(4, "i")
            ),
        );
        all(
            "question_texts",
            "question_id, language, title, summary, body, picture_alt",
            format!("{asked}, 'en', 'Question ' || i, 'Tell us.', '', ''"),
        );
        all("question_tallies", "question_id, ideas", format!("{asked}, 0"));
        all(
            "closings",
            "code, question_id, host_id, author_id, language, summary, created_at",
            format!("{}, {asked}, {giulia}, {giulia}, 'en', 'We took four with us.', {now} - 7000", code(4, "i")),
        );
        all(
            "ideas",
            "code, question_id, author_id, language, title, body, version, status, standing, merged_into_id, created_at",
            format!(
                "{}, CASE i % 3 WHEN 0 THEN {review} ELSE {question} END,
                 CASE i % 2 WHEN 0 THEN {ana} ELSE {person} END, 'en', 'Idea number ' || i, 'Because it would help.', 2,
                 CASE i % 6 WHEN 1 THEN 'planned' WHEN 2 THEN 'reviewing' WHEN 4 THEN 'shipped' ELSE 'new' END,
                 CASE i % 10 WHEN 8 THEN 'merged' WHEN 7 THEN 'hidden' ELSE 'visible' END,
                 CASE i % 10 WHEN 8 THEN {idea} END, {now} - 5000 + i",
                code(3, "i")
            ),
        );
        all(
            "idea_tallies",
            "idea_id, question_id, standing, status, created_at, votes, comments, voters, met, heat, place",
            format!(
                "{theirs}, (SELECT question_id FROM ideas WHERE code = {0}), (SELECT standing FROM ideas WHERE code = {0}),
                 (SELECT status FROM ideas WHERE code = {0}), {now} - 5000 + i, 2, 1, 2, 0, {now} + i, i",
                code(3, "i")
            ),
        );
        for number in [1, 2] {
            all(
                "idea_versions",
                "idea_id, number, author_id, title, body, created_at",
                format!("{theirs}, {number}, {ben}, 'Idea number ' || i, 'Because it would help.', {now} - 5000 + i"),
            );
        }
        all(
            "idea_versions",
            "idea_id, number, author_id, title, body, created_at",
            format!("{idea}, 100 + i, {person}, 'Brighter ' || i, 'Because it would help.', {now} - 5000 + i"),
        );
        community.meddle(&format!("UPDATE ideas SET version = {} WHERE id = {idea}", 99 + to));
        for (of, by) in [(&idea, &person), (&theirs, &ana.to_string()), (&theirs, &ben.to_string())] {
            all(
                "votes",
                "idea_id, counted_in_id, person_id, weight, created_at, counted, why, relation",
                format!("{of}, {of}, {by}, 1, {now} - 4000 + i, 1, 'I ride at night.', 'customer'"),
            );
        }
        all(
            "ballots",
            "code, question_id, person_id, spent, created_at",
            format!("{}, {asked}, {ana}, 1, {now}", code(2, "i")),
        );
        all(
            "met_votes",
            "code, idea_id, counted_in_id, noted_by_id, who, place, met_on, created_at",
            format!(
                "{}, {idea}, {idea}, {marta}, 'Person ' || i, 'The fair', '2026-11-20', {now} - 3000",
                code(2, "i")
            ),
        );
        let columns =
            "code, idea_id, counted_in_id, parent_id, answers_id, author_id, language, body, standing, created_at,
             score, shaped_at, shaped_by_id";
        all(
            "comments",
            columns,
            format!(
                "{}, {idea}, {idea}, CASE i % 3 WHEN 0 THEN {comment} END, CASE i % 3 WHEN 0 THEN {comment} END, {person},
                 'en', 'This is comment number ' || i, CASE i % 10 WHEN 7 THEN 'hidden' ELSE 'visible' END,
                 {now} - 4000 + i, i % 7, CASE i % 5 WHEN 0 THEN {now} END, CASE i % 5 WHEN 0 THEN {ana} END",
                code(5, "i")
            ),
        );
        let own = format!(
            "{}, {theirs}, {theirs}, NULL, NULL, {ana}, 'en', 'Mine', 'visible', {now}, 0, NULL, NULL",
            code(9, "i")
        );
        all("comments", columns, own);
        let reply = format!(
            "{}, {idea}, {idea}, {said}, {said}, {ben}, 'en', 'Yes', CASE i % 10 WHEN 4 THEN 'hidden' ELSE 'visible' END,
                 {now}, 0, CASE i % 5 WHEN 0 THEN {now} END, CASE i % 5 WHEN 0 THEN {ana} END",
            code(6, "i")
        );
        add("comments", columns, reply, &format!("{many} WHERE i % 3 > 0 AND i % 10 <> 7"));
        all(
            "comment_versions",
            "comment_id, number, body, written_at",
            format!("{comment}, 100 + i, 'As it was', {now}"),
        );
        for of in [&comment, &said] {
            let by = if of == &comment { person.clone() } else { ana.to_string() };
            all(
                "comment_opinions",
                "comment_id, person_id, is_helpful, created_at",
                format!("{of}, {by}, i % 2 = 0, {now}"),
            );
        }
        all("comment_mentions", "comment_id, person_id, typed, created_at", format!("{said}, {ana}, 'Ana', {now}"));
        all(
            "comment_mentions",
            "comment_id, person_id, typed, created_at",
            format!("{comment}, {person}, 'P' || i, {now}"),
        );
        all(
            "thread_summaries",
            "code, idea_id, author_id, language, body, created_at",
            format!("{}, {idea}, {marta}, 'en', 'Most want it brighter.', {now} - 3000 + i", code(2, "i")),
        );
        all("idea_visits", "idea_id, person_id, seen_at", format!("{idea}, {person}, {now}"));
        all("follows", "idea_id, person_id, created_at", format!("{theirs}, {ana}, {now}"));
        all("follows", "idea_id, person_id, created_at", format!("{idea}, {person}, {now}"));
        all("question_follows", "question_id, person_id, created_at", format!("{asked}, {ana}, {now}"));
        for (number, kind) in
            ["decided", "suggested", "suggestion-taken", "co-author-asked", "merged"].iter().enumerate()
        {
            all(
                "notices",
                "person_id, kind, actor_id, question_id, idea_id, comment_id, created_at, shown_from",
                format!("{ana}, '{kind}', {person}, {question}, {theirs}, {said}, {now} - 100 + {number}, {now} - 100"),
            );
        }
        let columns =
            "code, idea_id, author_id, base_version, title, body, why, state, created_at, answerer_id, answered_at";
        for (first, of, by) in [(2, &idea, &person), (3, &theirs, &ben.to_string()), (4, &theirs, &ana.to_string())] {
            all(
                "refinements",
                columns,
                format!(
                    "{}, {of}, {by}, 1, 'Brighter', 'Because it helps.', 'Shorter.',
                     CASE i % 4 WHEN 3 THEN 'accepted' ELSE 'open' END, {now} - 2000 + i,
                     CASE i % 4 WHEN 3 THEN {ana} END, CASE i % 4 WHEN 3 THEN {now} END",
                    code(first, "i")
                ),
            );
        }
        let state = "CASE i % 4 WHEN 0 THEN 'joined' WHEN 1 THEN 'declined' ELSE 'asked' END";
        all(
            "co_authors",
            "idea_id, person_id, inviter_id, state, created_at",
            format!("{idea}, {person}, {ana}, {state}, {now}"),
        );
        all(
            "co_authors",
            "idea_id, person_id, inviter_id, state, created_at",
            format!("{theirs}, {ada}, {giulia}, {state}, {now}"),
        );
        add(
            "co_authors",
            "idea_id, person_id, inviter_id, state, created_at",
            format!("{theirs}, {ana}, {person}, {state}, {now}"),
            &format!("{many} WHERE i % 2 = 1"),
        );
        for (first, of) in [(6, &theirs), (5, &idea)] {
            all(
                "decisions",
                "code, idea_id, host_id, author_id, status, language, created_at, shown_from",
                format!(
                    "{}, {of}, {giulia}, {giulia}, 'planned', 'en', {now} - 1000 + i, {now} - 1000",
                    code(first, "i")
                ),
            );
        }
        all("decision_texts", "decision_id, language, reasons", format!("{ruled}, 'en', 'We like it.'"));
        add(
            "decision_texts",
            "decision_id, language, reasons",
            "id, 'en', 'We like it.'".into(),
            "decisions WHERE NOT EXISTS (SELECT 1 FROM decision_texts WHERE decision_id = decisions.id)",
        );
        for (first, subject, of, on) in
            [(1, "idea", &idea, "NULL"), (2, "idea", &theirs, "NULL"), (3, "comment", &idea, said.as_str())]
        {
            all(
                "rulings",
                "code, kind, subject, idea_id, comment_id, moderator_id, reason, created_at",
                format!(
                    "{}, CASE i % 2 WHEN 0 THEN 'hide' ELSE 'restore' END, '{subject}', {of}, {on}, {marta}, 'Too loud.', {now} - 500 + i",
                    code(first, "i")
                ),
            );
        }
        all(
            "rulings",
            "code, kind, subject, idea_id, into_id, moderator_id, reason, created_at",
            format!("{}, 'merge', 'idea', {theirs}, {idea}, {marta}, 'The same.', {now} - 400 + i", code(4, "i")),
        );
        let (hidden, told) = (code(1, "(i - i % 2)"), code(9, "i"));
        all(
            "statements",
            "code, ruling_id, person_id, language, digest, created_at, appeal_until",
            format!(
                "{told}, (SELECT id FROM rulings WHERE code = {hidden}), {ana}, 'en', CAST('statement ' || i AS {blob}),
                 {now} - 400 + i, {now} + 9000000000"
            ),
        );
        all(
            "appeals",
            "code, ruling_id, statement_id, person_id, language, words, created_at, answer, is_same",
            format!(
                "{told}, (SELECT id FROM rulings WHERE code = {hidden}), (SELECT id FROM statements WHERE code = {told}), {ana},
                 'en', 'It was irony.', {now}, '', FALSE"
            ),
        );
        all(
            "releases",
            "code, product_id, host_id, author_id, language, standing, supporters, published_at, shipped_at, created_at",
            format!(
                "{}, (SELECT MIN(id) FROM products), {giulia}, {giulia}, 'en', CASE i % 5 WHEN 0 THEN 'draft' ELSE 'visible' END, 0,
                 {now} - 300 + i, {now}, {now}",
                code(7, "i")
            ),
        );
        all(
            "release_texts",
            "release_id, language, title, why, adds, for_whom, who_asked, picture_alt",
            format!("{made}, 'en', 'Release ' || i, 'Why', 'Adds', 'All', 'Many', ''"),
        );
        all("release_ideas", "release_id, idea_id", format!("{made}, {theirs}"));
        all("release_ideas", "release_id, idea_id", format!("{made}, {idea}"));
        all("release_ideas", "release_id, idea_id", format!("{release}, {theirs}"));
        for (first, of, by) in [(1, &made, &ana.to_string()), (2, &made, &ben.to_string()), (3, &release, &person)] {
            all(
                "credits",
                "code, release_id, person_id, role, degree, is_kept, because, evidence, consent, created_at",
                format!(
                    "{}, {of}, {by}, 'proposed', 'lead', TRUE, 'proposed', 1, CASE i % 2 WHEN 0 THEN 'given' ELSE 'asked' END, {now}",
                    code(first, "i")
                ),
            );
        }
        let credit = format!("(SELECT id FROM credits WHERE code = {})", code(3, "i"));
        all(
            "credit_adjustments",
            "credit_id, by_id, old_role, old_degree, was_kept, role, degree, is_kept, reason, created_at",
            format!("{credit}, {giulia}, 'proposed', 'equal', TRUE, 'proposed', 'lead', TRUE, 'It was hers.', {now}"),
        );
        let shown = "(SELECT id FROM releases WHERE code = '7000000001')";
        all(
            "credit_versions",
            "release_id, number, cause, signed, head, root, digest, created_at",
            format!("{shown}, i + 1, 'signed', 1, '', CAST('{hash}' AS {blob}), 'digest', {now} + i"),
        );
        all(
            "disputes",
            "code, release_id, person_id, claim, role, is_own, words, link, state, created_at, answer, objection, decision",
            format!(
                "{}, {shown}, {ana}, 'missing', 'tested', TRUE, 'I tried it.', '', 'open', {now}, '', '', ''",
                code(9, "i")
            ),
        );
        let thing = format!("(SELECT id FROM items WHERE code = {})", code(2, "i"));
        all(
            "items",
            "code, kind, language, price, stock, is_offered, created_at",
            format!("{}, 'good', 'en', i, 5, TRUE, {now}", code(2, "i")),
        );
        all("item_texts", "item_id, language, name, about", format!("{thing}, 'en', 'A thing', 'For you'"));
        for (first, gives, confirmed) in [(2, "sales", format!("{now}")), (3, "points", "NULL".to_owned())] {
            let confirmed = format!("CAST({confirmed} AS BIGINT)");
            all(
                "programmes",
                "code, release_id, gives, unit, amount, rate, threshold, item_id, is_for_product, is_public, author_id, created_at, \
                 confirmed_at",
                format!(
                    "{}, {shown}, '{gives}', 'EUR', 10, 100, 0, {thing}, FALSE, TRUE, {giulia}, {now}, {confirmed}",
                    code(first, "i")
                ),
            );
            let programme = format!("(SELECT id FROM programmes WHERE code = {})", code(first, "i"));
            all("programme_weights", "programme_id, role, weight", format!("{programme}, 'proposed', 6"));
        }
        let promised = "(SELECT id FROM programmes WHERE code = '2000000002')";
        all("programme_shares", "programme_id, person_id, weight, share", format!("{promised}, {person}, 1, 10"));
        all(
            "sales",
            "code, programme_id, first_month, months, net, pot, by_id, created_at",
            format!("{}, {promised}, 24000 + i, 1, 100, 1, {giulia}, {now}", code(2, "i")),
        );
        if from == 0 {
            community.meddle(&format!(
                "INSERT INTO ledger_accounts (code, kind, person_id, unit, created_at) VALUES ('1000000000', 'person', {ana}, 'points', 0)"
            ));
            community.meddle(
                "INSERT INTO ledger_balances (account_id, amount) SELECT id, 1000000 FROM ledger_accounts WHERE code = '1000000000'",
            );
        }
        let hers = "(SELECT id FROM ledger_accounts WHERE code = '1000000000')";
        all(
            "ledger_accounts",
            "code, kind, person_id, unit, created_at",
            format!("{}, 'person', {person}, 'EUR', {now}", code(2, "i")),
        );
        let theirs_of = format!("(SELECT id FROM ledger_accounts WHERE code = {})", code(2, "i"));
        all("ledger_balances", "account_id, amount", format!("{theirs_of}, 5"));
        all(
            "ledger_entries",
            "code, key, cause, about, release_id, by_id, created_at",
            format!("{0}, 'grown ' || i, 'granted', {0}, {shown}, {giulia}, {now}", code(2, "i")),
        );
        let posted = format!("(SELECT id FROM ledger_entries WHERE code = {})", code(2, "i"));
        all("ledger_reasons", "entry_id, reason", format!("{posted}, 'A slip'"));
        all(
            "ledger_postings",
            "entry_id, account_id, amount, expires_at",
            format!("{posted}, {hers}, 3, {now} + 9000000000"),
        );
        all(
            "payouts",
            "code, unit, by_id, created_at, paid_by_id, paid_at",
            format!("{}, 'EUR', {ada}, {now}, {ada}, {now}", code(2, "i")),
        );
        all(
            "payout_lines",
            "payout_id, account_id, amount",
            format!("(SELECT id FROM payouts WHERE code = '2000000002'), {theirs_of}, 5"),
        );
        all(
            "redemptions",
            "code, item_id, person_id, price, words, state, created_at",
            format!("{}, {thing}, {ana}, 0, 'Here', 'open', {now}", code(2, "i")),
        );
        let taken = format!("(SELECT id FROM redemptions WHERE code = {})", code(2, "i"));
        all("vouchers", "item_id, secret, redemption_id", format!("{thing}, 'V' || i, {taken}"));
        all(
            "credentials",
            "code, release_id, person_id, name, parts, language, list, place, created_at",
            format!("{}, {made}, {ana}, 'Ana', 'proposed lead', 'en', 1, i, {now}", code(6, "i")),
        );
        all(
            "label_withdrawals",
            "release_id, withdrawn_by_id, language, reason, withdrawn_at, reissued_by_id, reissued_at",
            format!("{made}, {giulia}, 'en', 'It was recalled.', {now} - 200, {giulia}, {now} - 100"),
        );
        all(
            "invitations",
            "code, digest, email, role, relation, language, inviter_id, created_at, expires_at",
            format!(
                "{}, CAST('i' || i AS {blob}), 'p' || i || '@example.com', 'member', 'customer', 'en', {ada}, {now}, {now} * 2",
                code(2, "i")
            ),
        );
        all(
            "question_guests",
            "question_id, email, person_id, inviter_id, created_at",
            format!("{question}, 'p' || i || '@example.org', {person}, {giulia}, {now}"),
        );
        all(
            "extensions",
            "question_id, person_id, phase, from_at, to_at, language, reason, created_at",
            format!("{question}, {giulia}, 'voting', {now}, {now} + 10, 'en', 'More time.', {now} + i"),
        );
        all(
            "drafts",
            "code, person_id, question_id, language, title, body, more, version, created_at, updated_at",
            format!("{}, {ana}, {asked}, 'en', 'Draft ' || i, '', '{{}}', 1, {now}, {now}", code(2, "i")),
        );
        few("tags", "code, language, created_at", format!("{}, 'en', {now}", code(8, "i")));
        few("tag_texts", "tag_id, language, name, folded", format!("{tag}, 'en', 'Tag ' || i, 'tag ' || i"));
        few("idea_tags", "idea_id, tag_id", format!("{idea}, {tag}"));
        add("idea_tags", "idea_id, tag_id", format!("{theirs}, (SELECT MIN(id) FROM tags)"), &many);
        few(
            "fields",
            "code, question_id, kind, is_required, position",
            format!("{}, {question}, 'text', FALSE, i", code(2, "i")),
        );
        add(
            "field_texts",
            "field_id, language, label, hint, choices",
            "id, 'en', 'How often?', '', ''".into(),
            "fields WHERE NOT EXISTS (SELECT 1 FROM field_texts WHERE field_id = fields.id)",
        );
        few(
            "idea_answers",
            "idea_id, field_id, value",
            format!("{idea}, (SELECT id FROM fields WHERE code = {}), 'Often'", code(2, "i")),
        );
        few(
            "files",
            "digest, media_type, bytes, width, height, uploader_id, created_at",
            format!("'{}' || {}, 'image/jpeg', 10, 10, 10, {ana}, {now}", "0".repeat(54), code(2, "i")),
        );
        let file = format!("(SELECT id FROM files WHERE digest = '{}' || {})", "0".repeat(54), code(2, "i"));
        few("idea_pictures", "code, idea_id, file_id, alt", format!("{}, {idea}, {file}, 'A lamp'", code(2, "i")));
        few(
            "draft_pictures",
            "code, draft_id, file_id, alt",
            format!("{}, (SELECT id FROM drafts WHERE code = '2000000002'), {file}, 'A lamp'", code(2, "i")),
        );
        for kind in [ana, marta, giulia, ada] {
            few(
                "passkeys",
                "code, person_id, credential_id, passkey, name, created_at",
                format!(
                    "CAST(1000000000 + {kind} * 1000 + i AS TEXT), {kind}, CAST('k{kind}.' || i AS {blob}), '{{}}', 'Key', {now}"
                ),
            );
            few(
                "sessions",
                "digest, person_id, user_agent, created_at, last_seen_at, expires_at",
                format!("CAST('s{kind}.' || i AS {blob}), {kind}, 'tests', {now}, {now}, {now} * 2"),
            );
            few(
                "tokens",
                "digest, person_id, name, created_at",
                format!("CAST('t{kind}.' || i AS {blob}), {kind}, 'tests', {now}"),
            );
        }
        all("blocks", "person_id, blocked_id, created_at", format!("{ana}, {person}, {now}"));
        few(
            "downloads",
            "code, person_id, created_at, expires_at",
            format!("{}, {ana}, {now}, {now} * 2", code(2, "i")),
        );
        all(
            "events",
            "seq, at, actor_id, actor_kind, kind, schema_version, payload, salt",
            format!("1000000 + i, {now}, {ben}, 'person', 'idea-voted', 1, '{{}}', CAST('s' AS {blob})"),
        );
        all(
            "leaves",
            "seq, question_id, tag, blind, body",
            format!("1000000 + i, {question}, CAST('{hash}' AS {blob}), CAST('{hash}' AS {blob}), '{{}}'"),
        );
        all(
            "seals",
            "number, first_seq, last_seq, root, chain, sealed_at",
            format!("1000 + i, 1000000 + i, 1000000 + i, CAST('{hash}' AS {blob}), CAST('{hash}' AS {blob}), {now}"),
        );
        // What moderators did, and quiet ideas for them.
        let quiet = format!("(SELECT id FROM ideas WHERE code = {})", code(9, "i"));
        let days = 4 * 86_400_000_000_i64;
        all(
            "ideas",
            "code, question_id, author_id, language, title, body, version, status, standing, created_at",
            format!(
                "{}, {question}, {ben}, 'en', 'Quiet idea ' || i, 'Because.', 1, 'new', 'visible', {now} - {days} - i",
                code(9, "i")
            ),
        );
        all(
            "idea_tallies",
            "idea_id, question_id, standing, status, created_at, votes, comments, voters, met, heat, place",
            format!("{quiet}, {question}, 'visible', 'new', {now} - {days} - i, 1, 0, 1, 0, {now} - {days}, i * 1000"),
        );
        all(
            "offshoots",
            "idea_id, from_idea_id, comment_id, moderator_id, created_at",
            format!("{theirs}, {idea}, NULL, {marta}, {now}"),
        );
        all(
            "offshoots",
            "idea_id, from_idea_id, comment_id, moderator_id, created_at",
            format!("{quiet}, {idea}, {said}, {marta}, {now}"),
        );
        let columns = "code, kind, idea_id, person_id, asker_id, language, body, created_at, due_at";
        for (first, kind, of, who) in [(2, "answer", &idea, &person), (3, "clarify", &theirs, &ana.to_string())] {
            all(
                "asks",
                columns,
                format!("{}, '{kind}', {of}, {who}, {marta}, 'en', 'How bright?', {now}, {now} + 10", code(first, "i")),
            );
        }
        for (of, on) in [(&idea, "NULL"), (&theirs, "NULL"), (&idea, said.as_str())] {
            all(
                "thanks",
                "thanker_id, person_id, idea_id, comment_id, words, created_at",
                format!("{person}, {ana}, {of}, {on}, 'Thank you.', {now}"),
            );
        }
        for (first, person, idea) in [(2, ana.to_string().as_str(), "NULL"), (3, "NULL", idea.as_str())] {
            all(
                "staff_notes",
                "code, person_id, idea_id, author_id, body, created_at",
                format!("{}, {person}, {idea}, {marta}, 'A note.', {now}", code(first, "i")),
            );
        }
        few("pins", "idea_id, place, pinned_by_id, created_at", format!("{theirs}, 'list', {marta}, {now}"));
        few("pins", "idea_id, place, pinned_by_id, created_at", format!("{theirs}, 'home', {marta}, {now}"));
        let columns = "kind, language, standing, text, stems, question_id, status, title, title_words, stemmed";
        add(
            "search_documents",
            &format!("{columns}, subject_id"),
            format!("{columns}, {theirs}"),
            &format!("search_documents, {many} WHERE kind = 'idea' AND subject_id = {idea}"),
        );
        community.meddle(
            "UPDATE rulings SET rule_id = (SELECT id FROM house_rules WHERE word = 'spam') WHERE kind = 'hide'",
        );
        let suggested = format!("(SELECT id FROM refinements WHERE code = {})", code(2, "i"));
        let columns =
            "code, kind, subject, subject_id, idea_id, author_id, other_id, weight, reports, signals, opened_at";
        for (first, kind, subject, id, other) in [
            (2, "report", "idea", &theirs, "NULL"),
            (3, "report", "comment", &said, "NULL"),
            (4, "suggestion", "refinement", &suggested, "NULL"),
            (5, "criticism", "comment", &said, "NULL"),
            (6, "likeness", "idea", &theirs, idea.as_str()),
            (7, "double", "person", &person, "NULL"),
        ] {
            all(
                "cases",
                columns,
                format!(
                    "{}, '{kind}', '{subject}', {id}, {idea}, {ana}, {other}, 1000 + i, 1, '', {now}",
                    code(first, "i")
                ),
            );
        }
        for (first, subject, id) in [(2, "idea", &theirs), (3, "comment", &said)] {
            all(
                "reports",
                "code, subject, subject_id, case_id, reporter_id, name, language, rule_id, is_illegal, law, words, weight,
                 state, created_at",
                format!(
                    "{0}, '{subject}', {id}, (SELECT id FROM cases WHERE code = {0}), {person}, '', 'en',
                     (SELECT id FROM house_rules WHERE word = 'spam'), FALSE, '', 'Sells lamps.', 1000, 'open', {now}",
                    code(first, "i")
                ),
            );
        }
        few("saved_replies", "code, name, created_at", format!("{}, 'Reply ' || i, {now}", code(2, "i")));
        few(
            "saved_reply_texts",
            "reply_id, language, text",
            format!("(SELECT id FROM saved_replies WHERE code = {}), 'en', 'No advertising.'", code(2, "i")),
        );
        for (table, set) in [
            (
                "idea_tallies",
                format!("comments = {to}, votes = {to}, voters = {to}, met = {to} WHERE idea_id = {idea}"),
            ),
            ("question_tallies", format!("ideas = {} WHERE question_id = {question}", to / 2)),
            ("question_tallies", format!("ideas = {} WHERE question_id = {review}", to / 3)),
        ] {
            community.meddle(&format!("UPDATE {table} SET {set}"));
        }
    }
}
