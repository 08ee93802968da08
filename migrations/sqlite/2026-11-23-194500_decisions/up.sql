-- A question is closed once, and the company says what it takes with it.
CREATE TABLE closings (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    question_id BIGINT NOT NULL UNIQUE REFERENCES questions (id),
    host_id     BIGINT NOT NULL REFERENCES people (id),
    author_id   BIGINT NOT NULL REFERENCES people (id),
    language    TEXT NOT NULL,
    summary     TEXT NOT NULL,
    created_at  BIGINT NOT NULL
);

-- Which no a refusal is, and from when everybody reads an answer: its author may read it some hours before.
ALTER TABLE decisions ADD COLUMN refusal TEXT;
ALTER TABLE decisions ADD COLUMN shown_from BIGINT NOT NULL DEFAULT 0;
ALTER TABLE decisions ADD COLUMN is_early BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE decisions SET shown_from = created_at;
ALTER TABLE decision_texts ADD COLUMN change TEXT NOT NULL DEFAULT '';

-- What a person wants to hear of by mail: nothing, what is theirs, everything.
ALTER TABLE people ADD COLUMN notice_mails TEXT NOT NULL DEFAULT 'own';
CREATE INDEX notices_unseen ON notices (person_id, seen_at, shown_from);
