-- Labels: the printed mark of a release.

-- A label that may not be printed any more, and why; everybody reads that in the colophon until it is issued again.
CREATE TABLE label_withdrawals (
    id              INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    release_id      BIGINT NOT NULL REFERENCES releases (id),
    withdrawn_by_id BIGINT NOT NULL REFERENCES people (id),
    language        TEXT NOT NULL,
    reason          TEXT NOT NULL,
    withdrawn_at    BIGINT NOT NULL,
    reissued_by_id  BIGINT REFERENCES people (id),
    reissued_at     BIGINT
);
CREATE UNIQUE INDEX label_withdrawals_open ON label_withdrawals (release_id) WHERE reissued_at IS NULL;
CREATE INDEX label_withdrawals_by ON label_withdrawals (withdrawn_by_id);
CREATE INDEX label_withdrawals_reissued_by ON label_withdrawals (reissued_by_id);
