-- Milestones: what becomes of ideas before it ships, who tries it out, and the host's word to those who signed.

-- What was tried and dropped on the way to a release.
ALTER TABLE release_texts ADD COLUMN dropped TEXT NOT NULL DEFAULT '';

-- Public releases, the newest first.
CREATE INDEX releases_published ON releases (published_at, code);

-- A release in the making that everybody may know of, under this name.
CREATE TABLE progress (
    release_id  BIGINT NOT NULL PRIMARY KEY REFERENCES releases (id),
    language    TEXT NOT NULL,
    name        TEXT NOT NULL,
    shown_by_id BIGINT NOT NULL REFERENCES people (id),
    created_at  BIGINT NOT NULL
);
CREATE INDEX progress_shown_by ON progress (shown_by_id);

-- How far a release is from a day on; `told_at` says when contributors heard of it.
CREATE TABLE milestones (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    release_id  BIGINT NOT NULL REFERENCES releases (id),
    host_id     BIGINT NOT NULL REFERENCES people (id),
    stage       TEXT NOT NULL,
    language    TEXT NOT NULL,
    words       TEXT NOT NULL,
    falls_on    BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    told_at     BIGINT
);
CREATE INDEX milestones_of_release ON milestones (release_id, falls_on);
CREATE INDEX milestones_by_host ON milestones (host_id);

-- The product team asks contributors to try a release out.
CREATE TABLE test_calls (
    release_id   BIGINT NOT NULL PRIMARY KEY REFERENCES releases (id),
    language     TEXT NOT NULL,
    words        TEXT NOT NULL,
    places       BIGINT NOT NULL,
    until        BIGINT NOT NULL,
    opened_by_id BIGINT NOT NULL REFERENCES people (id),
    created_at   BIGINT NOT NULL,
    closed_at    BIGINT
);
CREATE INDEX test_calls_opened_by ON test_calls (opened_by_id);

-- Somebody who wants to try it out, and what the product team answered.
CREATE TABLE testers (
    id             INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code           TEXT NOT NULL UNIQUE,
    release_id     BIGINT NOT NULL REFERENCES releases (id),
    person_id      BIGINT NOT NULL REFERENCES people (id),
    state          TEXT NOT NULL,
    created_at     BIGINT NOT NULL,
    answered_by_id BIGINT REFERENCES people (id),
    answered_at    BIGINT,
    answer         TEXT NOT NULL,
    UNIQUE (release_id, person_id)
);
CREATE INDEX testers_of_person ON testers (person_id);
CREATE INDEX testers_answered_by ON testers (answered_by_id);

-- What a tester found.
CREATE TABLE findings (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    tester_id     BIGINT NOT NULL REFERENCES testers (id),
    language      TEXT NOT NULL,
    words         TEXT NOT NULL,
    created_at    BIGINT NOT NULL,
    helpful_at    BIGINT,
    helpful_by_id BIGINT REFERENCES people (id)
);
CREATE INDEX findings_of_tester ON findings (tester_id);
CREATE INDEX findings_helpful_by ON findings (helpful_by_id);

-- The host's message to those who sign a release.
CREATE TABLE host_messages (
    release_id    BIGINT NOT NULL PRIMARY KEY REFERENCES releases (id),
    language      TEXT NOT NULL,
    words         TEXT NOT NULL,
    written_by_id BIGINT NOT NULL REFERENCES people (id),
    created_at    BIGINT NOT NULL
);
CREATE INDEX host_messages_by ON host_messages (written_by_id);

-- Who got it: once for each release.
CREATE TABLE greetings (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    release_id BIGINT NOT NULL REFERENCES releases (id),
    person_id  BIGINT NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL,
    UNIQUE (release_id, person_id)
);
CREATE INDEX greetings_of_person ON greetings (person_id);

-- Who has signed what is public already got no word of the host's; nobody is written to about what is long past.
INSERT INTO greetings (release_id, person_id, created_at)
SELECT DISTINCT credits.release_id, credits.person_id, 0 FROM credits JOIN releases ON releases.id = credits.release_id
WHERE releases.standing = 'visible' AND credits.consent = 'given';
