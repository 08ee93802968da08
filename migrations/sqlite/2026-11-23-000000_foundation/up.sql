-- The community: one row. What an administrator decides about the whole installation.
CREATE TABLE community (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name        TEXT NOT NULL,
    is_demo     BOOLEAN NOT NULL,
    created_at  BIGINT NOT NULL
);

-- People. An e-mail address is stored in lower case; a person without one cannot sign in (imported authors).
CREATE TABLE people (
    id               INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code             TEXT NOT NULL UNIQUE,
    email            TEXT UNIQUE,
    name             TEXT NOT NULL,
    title            TEXT,
    role             TEXT NOT NULL,
    relation         TEXT NOT NULL,
    language         TEXT NOT NULL,
    password_hash    TEXT,
    suspended_at     BIGINT,
    suspended_until  BIGINT,
    suspended_reason TEXT,
    created_at       BIGINT NOT NULL
);

-- Sessions and tokens keep only the SHA-256 of what the person holds.
CREATE TABLE sessions (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    digest       BLOB NOT NULL UNIQUE,
    person_id    BIGINT NOT NULL REFERENCES people (id),
    user_agent   TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL
);
CREATE INDEX sessions_of_person ON sessions (person_id);

CREATE TABLE tokens (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    digest     BLOB NOT NULL UNIQUE,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    name       TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX tokens_of_person ON tokens (person_id);

-- Attempts that a limit counts: one row per scope, subject (a digest, never an address) and window.
CREATE TABLE attempts (
    id             INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    scope          TEXT NOT NULL,
    subject        BLOB NOT NULL,
    window_start   BIGINT NOT NULL,
    count          BIGINT NOT NULL,
    UNIQUE (scope, subject, window_start)
);
CREATE INDEX attempts_by_age ON attempts (window_start);

-- Files are content-addressed; the bytes live in the file store.
CREATE TABLE files (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    digest      TEXT NOT NULL UNIQUE,
    media_type  TEXT NOT NULL,
    bytes       BIGINT NOT NULL,
    width       BIGINT NOT NULL,
    height      BIGINT NOT NULL,
    uploader_id BIGINT REFERENCES people (id),
    created_at  BIGINT NOT NULL
);

CREATE TABLE questions (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    host_id       BIGINT NOT NULL REFERENCES people (id),
    author_id     BIGINT NOT NULL REFERENCES people (id),
    language      TEXT NOT NULL,
    standing      TEXT NOT NULL,
    is_standing   BOOLEAN NOT NULL,
    picture_id    BIGINT REFERENCES files (id),
    opens_at      BIGINT,
    refine_at     BIGINT,
    voting_at     BIGINT,
    review_at     BIGINT,
    decided_at    BIGINT,
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL
);
CREATE INDEX questions_by_opening ON questions (standing, opens_at);

CREATE TABLE question_texts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id BIGINT NOT NULL REFERENCES questions (id),
    language    TEXT NOT NULL,
    title       TEXT NOT NULL,
    summary     TEXT NOT NULL,
    body        TEXT NOT NULL,
    picture_alt TEXT NOT NULL,
    UNIQUE (question_id, language)
);

CREATE TABLE question_tallies (
    question_id BIGINT NOT NULL PRIMARY KEY REFERENCES questions (id),
    ideas       BIGINT NOT NULL
);

CREATE TABLE ideas (
    id             INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code           TEXT NOT NULL UNIQUE,
    question_id    BIGINT NOT NULL REFERENCES questions (id),
    author_id      BIGINT NOT NULL REFERENCES people (id),
    language       TEXT NOT NULL,
    title          TEXT NOT NULL,
    body           TEXT NOT NULL,
    version        BIGINT NOT NULL,
    status         TEXT NOT NULL,
    standing       TEXT NOT NULL,
    merged_into_id BIGINT REFERENCES ideas (id),
    locked_at      BIGINT,
    outside_id     TEXT,
    created_at     BIGINT NOT NULL,
    edited_at      BIGINT,
    UNIQUE (question_id, outside_id)
);
CREATE INDEX ideas_of_author ON ideas (author_id, id);
CREATE INDEX ideas_merged_into ON ideas (merged_into_id);

-- What lists sort by stands here, beside the idea, so that a vote touches no text.
CREATE TABLE idea_tallies (
    idea_id     BIGINT NOT NULL PRIMARY KEY REFERENCES ideas (id),
    question_id BIGINT NOT NULL REFERENCES questions (id),
    standing    TEXT NOT NULL,
    status      TEXT NOT NULL,
    created_at  BIGINT NOT NULL,
    votes       BIGINT NOT NULL,
    comments    BIGINT NOT NULL
);
CREATE INDEX idea_tallies_top ON idea_tallies (question_id, standing, votes, idea_id);
CREATE INDEX idea_tallies_new ON idea_tallies (question_id, standing, created_at, idea_id);
CREATE INDEX idea_tallies_discussed ON idea_tallies (question_id, standing, comments, idea_id);

CREATE TABLE idea_versions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    number     BIGINT NOT NULL,
    author_id  BIGINT NOT NULL REFERENCES people (id),
    title      TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (idea_id, number)
);
CREATE INDEX idea_versions_of_author ON idea_versions (author_id);

-- A vote belongs for ever to the idea it was cast on (idea_id) and counts where that idea belongs now (counted_in_id).
CREATE TABLE votes (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id       BIGINT NOT NULL REFERENCES ideas (id),
    counted_in_id BIGINT NOT NULL REFERENCES ideas (id),
    person_id     BIGINT NOT NULL REFERENCES people (id),
    weight        BIGINT NOT NULL,
    created_at    BIGINT NOT NULL,
    UNIQUE (idea_id, person_id)
);
CREATE INDEX votes_counted ON votes (counted_in_id, person_id);
CREATE INDEX votes_of_person ON votes (person_id, counted_in_id);

CREATE TABLE comments (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    idea_id       BIGINT NOT NULL REFERENCES ideas (id),
    counted_in_id BIGINT NOT NULL REFERENCES ideas (id),
    parent_id     BIGINT REFERENCES comments (id),
    author_id     BIGINT NOT NULL REFERENCES people (id),
    language      TEXT NOT NULL,
    body          TEXT NOT NULL,
    standing      TEXT NOT NULL,
    created_at    BIGINT NOT NULL
);
CREATE INDEX comments_counted ON comments (counted_in_id, id);
CREATE INDEX comments_of_idea ON comments (idea_id);
CREATE INDEX comments_of_author ON comments (author_id);

CREATE TABLE follows (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    person_id  BIGINT NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL,
    UNIQUE (idea_id, person_id)
);

-- Rulings: what a moderator did, to what, and why. Nothing here is changed later.
CREATE TABLE rulings (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code         TEXT NOT NULL UNIQUE,
    kind         TEXT NOT NULL,
    subject      TEXT NOT NULL,
    idea_id      BIGINT NOT NULL REFERENCES ideas (id),
    comment_id   BIGINT REFERENCES comments (id),
    into_id      BIGINT REFERENCES ideas (id),
    moderator_id BIGINT NOT NULL REFERENCES people (id),
    reason       TEXT NOT NULL,
    created_at   BIGINT NOT NULL
);
CREATE INDEX rulings_of_idea ON rulings (idea_id, id);
CREATE INDEX rulings_of_comment ON rulings (comment_id, id);

CREATE TABLE decisions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    host_id    BIGINT NOT NULL REFERENCES people (id),
    author_id  BIGINT NOT NULL REFERENCES people (id),
    status     TEXT NOT NULL,
    language   TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX decisions_of_idea ON decisions (idea_id, id);

CREATE TABLE decision_texts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    decision_id BIGINT NOT NULL REFERENCES decisions (id),
    language    TEXT NOT NULL,
    reasons     TEXT NOT NULL,
    UNIQUE (decision_id, language)
);

CREATE TABLE products (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);

CREATE TABLE releases (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code         TEXT NOT NULL UNIQUE,
    product_id   BIGINT NOT NULL REFERENCES products (id),
    host_id      BIGINT NOT NULL REFERENCES people (id),
    author_id    BIGINT NOT NULL REFERENCES people (id),
    language     TEXT NOT NULL,
    standing     TEXT NOT NULL,
    picture_id   BIGINT REFERENCES files (id),
    supporters   BIGINT NOT NULL,
    shipped_at   BIGINT,
    published_at BIGINT,
    created_at   BIGINT NOT NULL
);
CREATE INDEX releases_by_publication ON releases (standing, published_at);

CREATE TABLE release_texts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    release_id  BIGINT NOT NULL REFERENCES releases (id),
    language    TEXT NOT NULL,
    title       TEXT NOT NULL,
    why         TEXT NOT NULL,
    adds        TEXT NOT NULL,
    for_whom    TEXT NOT NULL,
    who_asked   TEXT NOT NULL,
    picture_alt TEXT NOT NULL,
    UNIQUE (release_id, language)
);

CREATE TABLE release_ideas (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    release_id BIGINT NOT NULL REFERENCES releases (id),
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    UNIQUE (release_id, idea_id)
);
CREATE INDEX release_ideas_of_idea ON release_ideas (idea_id);

CREATE TABLE credits (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    release_id  BIGINT NOT NULL REFERENCES releases (id),
    person_id   BIGINT NOT NULL REFERENCES people (id),
    role        TEXT NOT NULL,
    degree      TEXT NOT NULL,
    is_kept     BOOLEAN NOT NULL,
    because     TEXT NOT NULL,
    evidence    BIGINT NOT NULL,
    consent     TEXT NOT NULL,
    signed_name TEXT,
    signed_at   BIGINT,
    created_at  BIGINT NOT NULL,
    UNIQUE (release_id, person_id, role)
);
CREATE INDEX credits_of_person ON credits (person_id);

-- The audit log: one thing that happened, written with the change itself. No people's words or addresses.
CREATE TABLE events (
    id             INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    seq            BIGINT UNIQUE,
    at             BIGINT NOT NULL,
    actor_id       BIGINT REFERENCES people (id),
    actor_kind     TEXT NOT NULL,
    kind           TEXT NOT NULL,
    schema_version BIGINT NOT NULL,
    payload        TEXT NOT NULL,
    salt           BLOB NOT NULL
);
CREATE INDEX events_of_actor ON events (actor_id, id);

CREATE TABLE jobs (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind         TEXT NOT NULL,
    unique_key   TEXT UNIQUE,
    payload      TEXT NOT NULL,
    state        TEXT NOT NULL,
    run_at       BIGINT NOT NULL,
    attempts     BIGINT NOT NULL,
    leased_until BIGINT,
    last_error   TEXT,
    created_at   BIGINT NOT NULL
);
CREATE INDEX jobs_ready ON jobs (state, run_at);

CREATE TABLE outbox (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id  BIGINT REFERENCES people (id),
    address    TEXT NOT NULL,
    language   TEXT NOT NULL,
    mail       TEXT NOT NULL,
    payload    TEXT NOT NULL,
    state      TEXT NOT NULL,
    send_at    BIGINT NOT NULL,
    attempts   BIGINT NOT NULL,
    last_error TEXT,
    created_at BIGINT NOT NULL
);
CREATE INDEX outbox_ready ON outbox (state, send_at);

CREATE TABLE search_documents (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind       TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    language   TEXT NOT NULL,
    standing   TEXT NOT NULL,
    text       TEXT NOT NULL,
    stems      TEXT NOT NULL,
    UNIQUE (kind, subject_id, language)
);

-- Answers of the API kept for a day, so that a repeated request with the same key is the same request.
CREATE TABLE idempotency_answers (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id   BIGINT NOT NULL REFERENCES people (id),
    key         TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    status      BIGINT NOT NULL,
    body        TEXT NOT NULL,
    created_at  BIGINT NOT NULL,
    UNIQUE (person_id, key)
);
CREATE INDEX idempotency_answers_by_age ON idempotency_answers (created_at);
