DROP TABLE appeals;
DROP TABLE statements;
CREATE TABLE statements (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code         TEXT NOT NULL UNIQUE,
    ruling_id    BIGINT NOT NULL REFERENCES rulings (id),
    person_id    BIGINT REFERENCES people (id),
    report_id    BIGINT REFERENCES reports (id),
    digest       BLOB NOT NULL UNIQUE,
    created_at   BIGINT NOT NULL,
    appeal_until BIGINT NOT NULL
);
CREATE INDEX statements_of_ruling ON statements (ruling_id);
CREATE INDEX statements_of_person ON statements (person_id, id);
CREATE INDEX statements_of_report ON statements (report_id);
CREATE TABLE appeals (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code         TEXT NOT NULL UNIQUE,
    ruling_id    BIGINT NOT NULL REFERENCES rulings (id),
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
ALTER TABLE ideas DROP COLUMN slow_until;
ALTER TABLE ideas DROP COLUMN slow_minutes;
ALTER TABLE people DROP COLUMN limited_until;
ALTER TABLE rulings DROP COLUMN minutes;
ALTER TABLE rulings DROP COLUMN before;
