-- Moderation: what the community asks of everybody, reports, the cases that want a human, rulings with their ground, statements
-- of reasons, appeals.

-- What the community asks of everybody. A report names one, a ruling rests on one. The word is empty for those of its own.
CREATE TABLE house_rules (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    word       TEXT NOT NULL,
    position   BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE TABLE house_rule_texts (
    id       INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    rule_id  BIGINT NOT NULL REFERENCES house_rules (id),
    language TEXT NOT NULL,
    name     TEXT NOT NULL,
    text     TEXT NOT NULL,
    UNIQUE (rule_id, language)
);
INSERT INTO house_rules (code, word, position, created_at) VALUES
    ('00000000r1', 'kind', 1, 0),
    ('00000000r2', 'spam', 2, 0),
    ('00000000r3', 'topic', 3, 0),
    ('00000000r4', 'private', 4, 0),
    ('00000000r5', 'rights', 5, 0),
    ('00000000r6', 'law', 6, 0);
INSERT INTO house_rule_texts (rule_id, language, name, text)
SELECT house_rules.id, texts.language, texts.name, texts.text FROM house_rules JOIN (
    SELECT 'kind' AS word, 'de' AS language, 'Freundlich bleiben' AS name, 'Man streitet über Ideen, nicht über Menschen. Beleidigungen, Drohungen und Häme haben hier keinen Platz.' AS text
    UNION ALL SELECT 'kind', 'en', 'Be kind', 'Argue about ideas, not about people. Insults, threats and mockery have no place here.'
    UNION ALL SELECT 'kind', 'it', 'Gentilezza', 'Si discute di idee, non di persone. Insulti, minacce e scherno qui non trovano posto.'
    UNION ALL SELECT 'spam', 'de', 'Keine Werbung', 'Nichts verkaufen, nichts massenhaft wiederholen, keine Links um der Links willen.'
    UNION ALL SELECT 'spam', 'en', 'No advertising', 'Nothing for sale, nothing repeated over and over, no links for the sake of links.'
    UNION ALL SELECT 'spam', 'it', 'Niente pubblicità', 'Niente da vendere, niente ripetuto in massa, nessun link fine a se stesso.'
    UNION ALL SELECT 'topic', 'de', 'Beim Thema bleiben', 'Jeder Beitrag hat mit der Frage zu tun, unter der er steht.'
    UNION ALL SELECT 'topic', 'en', 'Stay on topic', 'Every contribution has to do with the question under which it stands.'
    UNION ALL SELECT 'topic', 'it', 'Restare in tema', 'Ogni contributo riguarda la domanda sotto cui si trova.'
    UNION ALL SELECT 'private', 'de', 'Privates bleibt privat', 'Keine Adressen, Telefonnummern oder Bilder anderer ohne deren Zustimmung.'
    UNION ALL SELECT 'private', 'en', 'Keep private things private', 'No addresses, phone numbers or pictures of others without their consent.'
    UNION ALL SELECT 'private', 'it', 'Ciò che è privato resta privato', 'Niente indirizzi, numeri di telefono o immagini altrui senza consenso.'
    UNION ALL SELECT 'rights', 'de', 'Nur Eigenes', 'Texte, Bilder und Entwürfe anderer nur mit deren Erlaubnis und mit Quelle.'
    UNION ALL SELECT 'rights', 'en', 'Only what is yours', 'Texts, pictures and designs of others only with their permission, and with the source.'
    UNION ALL SELECT 'rights', 'it', 'Solo cose proprie', 'Testi, immagini e progetti altrui solo con il loro permesso e citando la fonte.'
    UNION ALL SELECT 'law', 'de', 'Im Rahmen des Gesetzes', 'Nichts, was gegen das Gesetz verstößt.'
    UNION ALL SELECT 'law', 'en', 'Within the law', 'Nothing that breaks the law.'
    UNION ALL SELECT 'law', 'it', 'Nel rispetto della legge', 'Nulla che violi la legge.'
) AS texts ON texts.word = house_rules.word ORDER BY house_rules.id, texts.language;

-- Something that wants a human: one open case for each kind and thing. The subject is named as the index of search names it.
CREATE TABLE cases (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    kind          TEXT NOT NULL,
    subject       TEXT NOT NULL,
    subject_id    BIGINT NOT NULL,
    idea_id       BIGINT REFERENCES ideas (id),
    question_id   BIGINT REFERENCES questions (id),
    author_id     BIGINT REFERENCES people (id),
    other_id      BIGINT REFERENCES ideas (id),
    weight        BIGINT NOT NULL,
    reports       BIGINT NOT NULL,
    signals       TEXT NOT NULL,
    opened_at     BIGINT NOT NULL,
    seen_at       BIGINT,
    claimed_by_id BIGINT REFERENCES people (id),
    claimed_until BIGINT,
    closed_at     BIGINT,
    closed_by_id  BIGINT REFERENCES people (id),
    outcome       TEXT,
    ruling_id     BIGINT
);
CREATE UNIQUE INDEX cases_open ON cases (kind, subject, subject_id) WHERE closed_at IS NULL;
CREATE INDEX cases_queue ON cases (weight DESC, id) WHERE closed_at IS NULL;
CREATE INDEX cases_of_subject ON cases (subject, subject_id, id);
CREATE INDEX cases_of_author ON cases (author_id, id);
CREATE INDEX cases_closed ON cases (closed_at);

-- A ruling is about an idea, a comment, a suggested change or a person; it rests on a rule or a law, and may end by itself.
-- person_id is whom it restricts or frees: the author of the thing. before is how it stood before, what taking it back goes
-- back to; minutes are those of a slow talk; an idea is moved from one question to another.
CREATE TABLE rulings_anew (
    id               INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code             TEXT NOT NULL UNIQUE,
    kind             TEXT NOT NULL,
    subject          TEXT NOT NULL,
    idea_id          BIGINT REFERENCES ideas (id),
    comment_id       BIGINT REFERENCES comments (id),
    into_id          BIGINT REFERENCES ideas (id),
    moderator_id     BIGINT NOT NULL REFERENCES people (id),
    reason           TEXT NOT NULL,
    created_at       BIGINT NOT NULL,
    refinement_id    BIGINT REFERENCES refinements (id),
    person_id        BIGINT REFERENCES people (id),
    from_question_id BIGINT REFERENCES questions (id),
    ground           TEXT NOT NULL DEFAULT 'none',
    rule_id          BIGINT REFERENCES house_rules (id),
    law              TEXT NOT NULL DEFAULT '',
    origin           TEXT NOT NULL DEFAULT 'own',
    is_detected      BOOLEAN NOT NULL DEFAULT 0,
    until_at         BIGINT,
    undoes_id        BIGINT REFERENCES rulings (id),
    before           TEXT NOT NULL DEFAULT '',
    minutes          BIGINT NOT NULL DEFAULT 0,
    to_question_id   BIGINT REFERENCES questions (id)
);
INSERT INTO rulings_anew (id, code, kind, subject, idea_id, comment_id, into_id, moderator_id, reason, created_at)
SELECT id, code, kind, subject, idea_id, comment_id, into_id, moderator_id, reason, created_at FROM rulings ORDER BY id;
DROP TABLE rulings;
ALTER TABLE rulings_anew RENAME TO rulings;
UPDATE rulings SET person_id = COALESCE(
    (SELECT comments.author_id FROM comments WHERE comments.id = rulings.comment_id),
    (SELECT ideas.author_id FROM ideas WHERE ideas.id = rulings.idea_id));
CREATE INDEX rulings_of_idea ON rulings (idea_id, id);
CREATE INDEX rulings_of_comment ON rulings (comment_id, id);
CREATE INDEX rulings_of_refinement ON rulings (refinement_id, id);
CREATE INDEX rulings_of_person ON rulings (person_id, id);
CREATE INDEX rulings_by_moderator ON rulings (moderator_id, id);
CREATE INDEX rulings_at ON rulings (created_at, id);
CREATE INDEX rulings_undone ON rulings (undoes_id);
CREATE INDEX rulings_moved_to ON rulings (to_question_id) WHERE to_question_id IS NOT NULL;

-- Until when somebody reads and votes, and writes nothing; until when a talk is slow, and how slow.
ALTER TABLE people ADD COLUMN limited_until BIGINT;
ALTER TABLE ideas ADD COLUMN slow_minutes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE ideas ADD COLUMN slow_until BIGINT;

-- Somebody asks for a look at something; one for each person and thing. Whoever has no account leaves an address.
CREATE TABLE reports (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    subject     TEXT NOT NULL,
    subject_id  BIGINT NOT NULL,
    case_id     BIGINT NOT NULL REFERENCES cases (id),
    reporter_id BIGINT REFERENCES people (id),
    name        TEXT NOT NULL,
    email       TEXT,
    language    TEXT NOT NULL,
    rule_id     BIGINT REFERENCES house_rules (id),
    is_illegal  BOOLEAN NOT NULL,
    law         TEXT NOT NULL,
    words       TEXT NOT NULL,
    weight      BIGINT NOT NULL,
    state       TEXT NOT NULL,
    ruling_id   BIGINT REFERENCES rulings (id),
    created_at  BIGINT NOT NULL,
    settled_at  BIGINT,
    UNIQUE (subject, subject_id, reporter_id),
    UNIQUE (subject, subject_id, email)
);
CREATE INDEX reports_of_case ON reports (case_id, id);
CREATE INDEX reports_of_reporter ON reports (reporter_id, state);
CREATE INDEX reports_of_ruling ON reports (ruling_id);

-- What somebody was told about a ruling, or about a case that was closed without one: whom it restricts, or who reported.
-- The digest is of the letter's link; whose statement it is says person_id, and the report, where there is no account.
CREATE TABLE statements (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code         TEXT NOT NULL UNIQUE,
    ruling_id    BIGINT REFERENCES rulings (id),
    case_id      BIGINT REFERENCES cases (id),
    person_id    BIGINT REFERENCES people (id),
    report_id    BIGINT REFERENCES reports (id),
    language     TEXT NOT NULL,
    digest       BLOB NOT NULL UNIQUE,
    created_at   BIGINT NOT NULL,
    appeal_until BIGINT NOT NULL
);
CREATE INDEX statements_of_ruling ON statements (ruling_id);
CREATE INDEX statements_of_person ON statements (person_id, id);
CREATE INDEX statements_of_report ON statements (report_id);

-- Somebody asks for another look at what was decided.
CREATE TABLE appeals (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code         TEXT NOT NULL UNIQUE,
    ruling_id    BIGINT REFERENCES rulings (id),
    statement_id BIGINT NOT NULL UNIQUE REFERENCES statements (id),
    person_id    BIGINT REFERENCES people (id),
    language     TEXT NOT NULL,
    words        TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    decided_at   BIGINT,
    decider_id   BIGINT REFERENCES people (id),
    outcome      TEXT,
    answer       TEXT NOT NULL,
    is_same      BOOLEAN NOT NULL,
    restoring_id BIGINT REFERENCES rulings (id)
);
CREATE INDEX appeals_of_ruling ON appeals (ruling_id);
CREATE INDEX appeals_of_person ON appeals (person_id, id);
