-- What a question takes in and what not, the round before it, and the phase that people were last told of.
ALTER TABLE questions ADD COLUMN previous_id BIGINT REFERENCES questions (id);
ALTER TABLE questions ADD COLUMN announced TEXT NOT NULL DEFAULT '';
CREATE INDEX questions_by_previous ON questions (previous_id);
ALTER TABLE question_texts ADD COLUMN in_scope TEXT NOT NULL DEFAULT '';
ALTER TABLE question_texts ADD COLUMN out_of_scope TEXT NOT NULL DEFAULT '';

-- Whom a question is put to when it is put to some people alone: by address, and by account once there is one.
CREATE TABLE question_guests (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id   BIGINT NOT NULL REFERENCES questions (id),
    email         TEXT NOT NULL,
    person_id     BIGINT REFERENCES people (id),
    inviter_id    BIGINT NOT NULL REFERENCES people (id),
    created_at    BIGINT NOT NULL
);
CREATE UNIQUE INDEX question_guests_once ON question_guests (question_id, email);
CREATE INDEX question_guests_by_email ON question_guests (email);
CREATE INDEX question_guests_by_person ON question_guests (person_id);
CREATE INDEX question_guests_by_inviter ON question_guests (inviter_id);

-- More time for a phase, in public: who gave it, from when to when, and why.
CREATE TABLE extensions (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id   BIGINT NOT NULL REFERENCES questions (id),
    person_id     BIGINT NOT NULL REFERENCES people (id),
    phase         TEXT NOT NULL,
    from_at       BIGINT NOT NULL,
    to_at         BIGINT NOT NULL,
    language      TEXT NOT NULL,
    reason        TEXT NOT NULL,
    created_at    BIGINT NOT NULL
);
CREATE INDEX extensions_of_question ON extensions (question_id, id);
CREATE INDEX extensions_by_person ON extensions (person_id);

-- What contributors agree to, in versions; a version never changes.
CREATE TABLE deals (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id   BIGINT NOT NULL REFERENCES questions (id),
    number        BIGINT NOT NULL,
    minimum_age   BIGINT,
    language      TEXT NOT NULL,
    author_id     BIGINT NOT NULL REFERENCES people (id),
    created_at    BIGINT NOT NULL
);
CREATE UNIQUE INDEX deals_of_question ON deals (question_id, number);
CREATE INDEX deals_by_author ON deals (author_id);
CREATE TABLE deal_texts (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    deal_id       BIGINT NOT NULL REFERENCES deals (id),
    language      TEXT NOT NULL,
    may_use       TEXT NOT NULL,
    earns         TEXT NOT NULL
);
CREATE UNIQUE INDEX deal_texts_once ON deal_texts (deal_id, language);
-- Who agreed to which version, and when.
CREATE TABLE deal_acceptances (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    deal_id       BIGINT NOT NULL REFERENCES deals (id),
    person_id     BIGINT NOT NULL REFERENCES people (id),
    created_at    BIGINT NOT NULL
);
CREATE UNIQUE INDEX deal_acceptances_once ON deal_acceptances (deal_id, person_id);
CREATE INDEX deal_acceptances_by_person ON deal_acceptances (person_id);

-- The idea of an earlier round that an idea goes on from.
ALTER TABLE ideas ADD COLUMN carried_from_id BIGINT REFERENCES ideas (id);
CREATE UNIQUE INDEX ideas_by_carried_from ON ideas (carried_from_id);

-- How many supporters an idea needs in how many days, step by step; holds for ideas proposed from then on.
CREATE TABLE support_rules (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id   BIGINT NOT NULL REFERENCES questions (id),
    steps         TEXT NOT NULL,
    author_id     BIGINT NOT NULL REFERENCES people (id),
    created_at    BIGINT NOT NULL
);
CREATE INDEX support_rules_of_question ON support_rules (question_id, id);
CREATE INDEX support_rules_by_author ON support_rules (author_id);
ALTER TABLE idea_tallies ADD COLUMN support_step BIGINT NOT NULL DEFAULT 0;
ALTER TABLE idea_tallies ADD COLUMN support_due_at BIGINT;

-- Of the phases that are still to come people will be told.
INSERT INTO jobs (kind, unique_key, payload, state, run_at, attempts, created_at)
SELECT 'announce-phase', 'announce-phase ' || id || ' ' || opens_at, id || ' ' || opens_at, 'ready', opens_at, 0, updated_at
FROM questions WHERE opens_at > CAST(strftime('%s', 'now') AS INTEGER) * 1000000;
INSERT INTO jobs (kind, unique_key, payload, state, run_at, attempts, created_at)
SELECT 'announce-phase', 'announce-phase ' || id || ' ' || refine_at, id || ' ' || refine_at, 'ready', refine_at, 0, updated_at
FROM questions WHERE refine_at > CAST(strftime('%s', 'now') AS INTEGER) * 1000000;
INSERT INTO jobs (kind, unique_key, payload, state, run_at, attempts, created_at)
SELECT 'announce-phase', 'announce-phase ' || id || ' ' || voting_at, id || ' ' || voting_at, 'ready', voting_at, 0, updated_at
FROM questions WHERE voting_at > CAST(strftime('%s', 'now') AS INTEGER) * 1000000;
INSERT INTO jobs (kind, unique_key, payload, state, run_at, attempts, created_at)
SELECT 'announce-phase', 'announce-phase ' || id || ' ' || review_at, id || ' ' || review_at, 'ready', review_at, 0, updated_at
FROM questions WHERE review_at > CAST(strftime('%s', 'now') AS INTEGER) * 1000000;
INSERT INTO jobs (kind, unique_key, payload, state, run_at, attempts, created_at)
SELECT 'announce-phase', 'announce-phase ' || id || ' ' || decided_at, id || ' ' || decided_at, 'ready', decided_at, 0, updated_at
FROM questions WHERE decided_at > CAST(strftime('%s', 'now') AS INTEGER) * 1000000;
