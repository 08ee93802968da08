-- Signatures: who was asked and how often, adjustments with their reasons, sealed versions of who signs, disputes.

-- How often the holder of a credit was asked how to sign, and when last.
ALTER TABLE credits ADD COLUMN asks BIGINT NOT NULL DEFAULT 0;
ALTER TABLE credits ADD COLUMN asked_at BIGINT;

-- A notice may be about a release.
ALTER TABLE notices ADD COLUMN release_id BIGINT REFERENCES releases (id);

-- What somebody made of a credit that the rule proposed, and why. Append-only.
CREATE TABLE credit_adjustments (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    credit_id   BIGINT NOT NULL REFERENCES credits (id),
    by_id       BIGINT NOT NULL REFERENCES people (id),
    old_role    TEXT NOT NULL,
    old_degree  TEXT NOT NULL,
    was_kept    BOOLEAN NOT NULL,
    role        TEXT NOT NULL,
    degree      TEXT NOT NULL,
    is_kept     BOOLEAN NOT NULL,
    reason      TEXT NOT NULL,
    created_at  BIGINT NOT NULL
);
CREATE INDEX credit_adjustments_of_credit ON credit_adjustments (credit_id);
CREATE INDEX credit_adjustments_by ON credit_adjustments (by_id);

-- A sealed version of a release's credits. What it says of itself stands in `head`, as JSON with its fields in order; `root`
-- is the Merkle root over its lines, `digest` what the event that seals it carries.
CREATE TABLE credit_versions (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    release_id  BIGINT NOT NULL REFERENCES releases (id),
    number      BIGINT NOT NULL,
    cause       TEXT NOT NULL,
    signed      BIGINT NOT NULL,
    head        TEXT NOT NULL,
    root        BLOB NOT NULL,
    digest      TEXT NOT NULL,
    created_at  BIGINT NOT NULL,
    UNIQUE (release_id, number)
);

-- The lines of the newest version. A name goes with its salt when its owner takes it back; the digest stays, and tells nothing.
CREATE TABLE sealed_credits (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    version_id  BIGINT NOT NULL REFERENCES credit_versions (id),
    credit_id   BIGINT NOT NULL REFERENCES credits (id),
    position    BIGINT NOT NULL,
    body        TEXT NOT NULL,
    blind       BLOB NOT NULL,
    salt        BLOB,
    name        TEXT,
    UNIQUE (version_id, position)
);
CREATE INDEX sealed_credits_of_credit ON sealed_credits (credit_id);

-- The leaf in which a version is sealed.
CREATE TABLE sealed_versions (
    seq         BIGINT NOT NULL PRIMARY KEY REFERENCES leaves (seq),
    version_id  BIGINT NOT NULL UNIQUE REFERENCES credit_versions (id)
);

-- Somebody says that a credit is missing, has a wrong role, or is the wrong person's.
CREATE TABLE disputes (
    id             INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code           TEXT NOT NULL UNIQUE,
    release_id     BIGINT NOT NULL REFERENCES releases (id),
    credit_id      BIGINT REFERENCES credits (id),
    person_id      BIGINT NOT NULL REFERENCES people (id),
    claim          TEXT NOT NULL,
    role           TEXT,
    is_own         BOOLEAN NOT NULL,
    words          TEXT NOT NULL,
    link           TEXT NOT NULL,
    state          TEXT NOT NULL,
    created_at     BIGINT NOT NULL,
    answered_by_id BIGINT REFERENCES people (id),
    answered_at    BIGINT,
    answer         TEXT NOT NULL,
    objection      TEXT NOT NULL,
    objected_at    BIGINT,
    decided_by_id  BIGINT REFERENCES people (id),
    decided_at     BIGINT,
    decision       TEXT NOT NULL,
    version        BIGINT
);
CREATE INDEX disputes_of_release ON disputes (release_id, id);
CREATE INDEX disputes_of_credit ON disputes (credit_id);
CREATE INDEX disputes_of_person ON disputes (person_id);
CREATE INDEX disputes_open ON disputes (created_at) WHERE state IN ('open', 'contested');
CREATE INDEX disputes_answered_by ON disputes (answered_by_id);
CREATE INDEX disputes_decided_by ON disputes (decided_by_id);

-- What is public already is sealed as it stands, and whoever has not answered is asked.
INSERT INTO jobs (kind, unique_key, payload, state, run_at, attempts, created_at)
SELECT 'seal-signatures', 'seal-signatures ' || id || ' 0', id || ' 0', 'ready', 0, 0, 0 FROM releases WHERE standing = 'visible';
INSERT INTO jobs (kind, unique_key, payload, state, run_at, attempts, created_at)
SELECT 'ask-signers', 'ask-signers ' || id || ' 0', id || ' 0', 'ready', 0, 0, 0 FROM releases WHERE standing = 'visible';
