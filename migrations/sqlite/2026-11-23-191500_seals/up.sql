-- Events that wait for their number.
CREATE INDEX events_unnumbered ON events (id) WHERE seq IS NULL;

-- Events under a Merkle root, batch after batch; each root is chained to the one before. No row is ever changed.
CREATE TABLE seals (
    id        INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    number    BIGINT NOT NULL UNIQUE,
    first_seq BIGINT NOT NULL,
    last_seq  BIGINT NOT NULL UNIQUE,
    root      BLOB NOT NULL,
    chain     BLOB NOT NULL,
    sealed_at BIGINT NOT NULL
);

-- What was sealed of an event: what it says without people, and a digest of the rest, so that what is erased later does not
-- break the proof. Leaves that a tally counts name its question.
CREATE TABLE leaves (
    seq         BIGINT NOT NULL PRIMARY KEY REFERENCES events (seq),
    question_id BIGINT REFERENCES questions (id),
    tag         BLOB NOT NULL,
    blind       BLOB NOT NULL,
    body        TEXT NOT NULL
);
CREATE INDEX leaves_of_question ON leaves (question_id, seq);

-- The key under which the leaves of a question's tally are marked; opened with the tally.
CREATE TABLE tally_keys (
    question_id BIGINT NOT NULL PRIMARY KEY REFERENCES questions (id),
    key         BLOB NOT NULL
);

-- What the company plans already when it asks a question: shown as a digest from the start, opened at the decision.
CREATE TABLE prior_works (
    question_id BIGINT NOT NULL PRIMARY KEY REFERENCES questions (id),
    salt        TEXT NOT NULL,
    plans       TEXT NOT NULL,
    digest      TEXT NOT NULL,
    opens_at    BIGINT,
    sealed_at   BIGINT NOT NULL
);
