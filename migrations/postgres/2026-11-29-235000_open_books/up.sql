-- The open books of moderation: which reasons may be read by everybody, which rulings are sealed, who wants the daily letter.

-- A moderator read the reason of a ruling and found that it names nobody: everybody may read it.
CREATE TABLE open_reasons (
    ruling_id    BIGINT NOT NULL PRIMARY KEY REFERENCES rulings (id),
    opened_by_id BIGINT NOT NULL REFERENCES people (id),
    opened_at    BIGINT NOT NULL
);

-- The leaf in which a ruling is sealed, as what it says and not as who was concerned.
CREATE TABLE sealed_rulings (
    seq       BIGINT NOT NULL PRIMARY KEY REFERENCES leaves (seq),
    ruling_id BIGINT NOT NULL UNIQUE REFERENCES rulings (id)
);

-- Who wants the daily letter about what waits, and when they got the last one. Moderators without a row want it.
CREATE TABLE briefings (
    person_id BIGINT NOT NULL PRIMARY KEY REFERENCES people (id),
    is_wanted BOOLEAN NOT NULL,
    sent_at   BIGINT
);

CREATE INDEX rulings_of_kind ON rulings (kind, created_at, id);
CREATE INDEX cases_opened ON cases (opened_at);
CREATE INDEX reports_at ON reports (created_at);
CREATE INDEX appeals_at ON appeals (created_at);
CREATE INDEX appeals_undecided ON appeals (created_at) WHERE decided_at IS NULL;
