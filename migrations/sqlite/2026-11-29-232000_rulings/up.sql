-- Rulings that can be taken back exactly, rulings on people, slow talks; a statement also says that something was kept.

-- How it stood before the ruling: what taking it back goes back to.
ALTER TABLE rulings ADD COLUMN before TEXT NOT NULL DEFAULT '';
-- Of a slow talk: in how many minutes everybody says one thing.
ALTER TABLE rulings ADD COLUMN minutes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN limited_until BIGINT;
ALTER TABLE ideas ADD COLUMN slow_minutes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE ideas ADD COLUMN slow_until BIGINT;

DROP TABLE appeals;
DROP TABLE statements;
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
