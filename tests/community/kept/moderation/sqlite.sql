CREATE TABLE __diesel_schema_migrations (
       version VARCHAR(50) PRIMARY KEY NOT NULL,
       run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
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
CREATE TABLE asks (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    kind       TEXT NOT NULL,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    person_id  BIGINT NOT NULL REFERENCES people (id),
    asker_id   BIGINT NOT NULL REFERENCES people (id),
    language   TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    due_at     BIGINT NOT NULL,
    closed_at  BIGINT,
    outcome    TEXT
);
CREATE TABLE attempts (
    id             INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    scope          TEXT NOT NULL,
    subject        BLOB NOT NULL,
    window_start   BIGINT NOT NULL,
    count          BIGINT NOT NULL,
    UNIQUE (scope, subject, window_start)
);
CREATE TABLE ballots (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    question_id BIGINT NOT NULL REFERENCES questions (id),
    person_id   BIGINT NOT NULL REFERENCES people (id),
    spent       BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    UNIQUE (question_id, person_id)
);
CREATE TABLE blocks (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    blocked_id BIGINT NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL,
    UNIQUE (person_id, blocked_id)
);
CREATE TABLE briefings (
    person_id BIGINT NOT NULL PRIMARY KEY REFERENCES people (id),
    is_wanted BOOLEAN NOT NULL,
    sent_at   BIGINT
);
CREATE TABLE cases (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    kind          TEXT NOT NULL,
    subject       TEXT NOT NULL,
    subject_id    BIGINT NOT NULL,
    idea_id       BIGINT REFERENCES ideas (id),
    question_id   BIGINT REFERENCES questions (id),
    author_id     BIGINT REFERENCES people (id),
    other_id      BIGINT REFERENCES ideas (id),
    weight        BIGINT NOT NULL,
    reports       BIGINT NOT NULL,
    signals       TEXT NOT NULL,
    opened_at     BIGINT NOT NULL,
    seen_at       BIGINT,
    claimed_by_id BIGINT REFERENCES people (id),
    claimed_until BIGINT,
    closed_at     BIGINT,
    closed_by_id  BIGINT REFERENCES people (id),
    outcome       TEXT,
    ruling_id     BIGINT
);
CREATE TABLE challenges (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    purpose     TEXT NOT NULL,
    digest      BLOB NOT NULL UNIQUE,
    link_digest BLOB UNIQUE,
    code_digest BLOB,
    email       TEXT,
    person_id   BIGINT REFERENCES people (id),
    guest_id    BIGINT REFERENCES guests (id),
    payload     TEXT NOT NULL,
    tries       BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    used_at     BIGINT
);
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
CREATE TABLE co_authors (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id      BIGINT NOT NULL REFERENCES ideas (id),
    person_id    BIGINT NOT NULL REFERENCES people (id),
    inviter_id   BIGINT NOT NULL REFERENCES people (id),
    state        TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    answered_at  BIGINT,
    UNIQUE (idea_id, person_id)
);
CREATE TABLE comment_mentions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    comment_id BIGINT NOT NULL REFERENCES comments (id),
    person_id  BIGINT NOT NULL REFERENCES people (id),
    typed      TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (comment_id, typed)
);
CREATE TABLE comment_opinions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    comment_id BIGINT NOT NULL REFERENCES comments (id),
    person_id  BIGINT NOT NULL REFERENCES people (id),
    is_helpful BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (comment_id, person_id)
);
CREATE TABLE comment_versions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    comment_id BIGINT NOT NULL REFERENCES comments (id),
    number     BIGINT NOT NULL,
    body       TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    UNIQUE (comment_id, number)
);
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
, answers_id BIGINT REFERENCES comments (id), edited_at BIGINT, helpful BIGINT NOT NULL DEFAULT 0, unhelpful BIGINT NOT NULL DEFAULT 0, score BIGINT NOT NULL DEFAULT 0, shaped_at BIGINT, shaped_by_id BIGINT REFERENCES people (id));
CREATE TABLE community (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name        TEXT NOT NULL,
    is_demo     BOOLEAN NOT NULL,
    created_at  BIGINT NOT NULL
, set_up_at BIGINT, accent TEXT NOT NULL DEFAULT '', logo_id BIGINT REFERENCES files (id), languages TEXT NOT NULL DEFAULT 'en,it,de', address_form TEXT NOT NULL DEFAULT 'familiar', ways_in TEXT NOT NULL DEFAULT 'code,password,passkey', staff_second_factor BOOLEAN NOT NULL DEFAULT FALSE, readers TEXT NOT NULL DEFAULT 'anybody', joiners TEXT NOT NULL DEFAULT 'anybody', domains TEXT NOT NULL DEFAULT '', rooms TEXT NOT NULL DEFAULT 'questions,ideas,signatures', revision BIGINT NOT NULL DEFAULT 1, form_key BLOB);
CREATE TABLE community_texts (
    id       INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    language TEXT NOT NULL UNIQUE,
    welcome  TEXT NOT NULL,
    terms    TEXT NOT NULL,
    privacy  TEXT NOT NULL,
    imprint  TEXT NOT NULL
);
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
CREATE TABLE deal_acceptances (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    deal_id       BIGINT NOT NULL REFERENCES deals (id),
    person_id     BIGINT NOT NULL REFERENCES people (id),
    created_at    BIGINT NOT NULL
);
CREATE TABLE deal_texts (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    deal_id       BIGINT NOT NULL REFERENCES deals (id),
    language      TEXT NOT NULL,
    may_use       TEXT NOT NULL,
    earns         TEXT NOT NULL
);
CREATE TABLE deals (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id   BIGINT NOT NULL REFERENCES questions (id),
    number        BIGINT NOT NULL,
    minimum_age   BIGINT,
    language      TEXT NOT NULL,
    author_id     BIGINT NOT NULL REFERENCES people (id),
    created_at    BIGINT NOT NULL
);
CREATE TABLE decision_texts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    decision_id BIGINT NOT NULL REFERENCES decisions (id),
    language    TEXT NOT NULL,
    reasons     TEXT NOT NULL, change TEXT NOT NULL DEFAULT '',
    UNIQUE (decision_id, language)
);
CREATE TABLE decisions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    host_id    BIGINT NOT NULL REFERENCES people (id),
    author_id  BIGINT NOT NULL REFERENCES people (id),
    status     TEXT NOT NULL,
    language   TEXT NOT NULL,
    created_at BIGINT NOT NULL
, refusal TEXT, shown_from BIGINT NOT NULL DEFAULT 0, is_early BOOLEAN NOT NULL DEFAULT FALSE);
CREATE TABLE downloads (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    file       TEXT,
    created_at BIGINT NOT NULL,
    ready_at   BIGINT,
    expires_at BIGINT NOT NULL
);
CREATE TABLE draft_pictures (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    draft_id      BIGINT NOT NULL REFERENCES drafts (id),
    file_id       BIGINT NOT NULL REFERENCES files (id),
    alt           TEXT NOT NULL
);
CREATE TABLE drafts (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    person_id     BIGINT NOT NULL REFERENCES people (id),
    question_id   BIGINT NOT NULL REFERENCES questions (id),
    language      TEXT NOT NULL,
    title         TEXT NOT NULL,
    body          TEXT NOT NULL,
    more          TEXT NOT NULL,
    version       BIGINT NOT NULL,
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL,
    reminded_at   BIGINT
);
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
CREATE TABLE field_texts (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    field_id      BIGINT NOT NULL REFERENCES fields (id),
    language      TEXT NOT NULL,
    label         TEXT NOT NULL,
    hint          TEXT NOT NULL,
    choices       TEXT NOT NULL,
    UNIQUE (field_id, language)
);
CREATE TABLE fields (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    question_id   BIGINT NOT NULL REFERENCES questions (id),
    kind          TEXT NOT NULL,
    is_required   BOOLEAN NOT NULL,
    position      BIGINT NOT NULL,
    removed_at    BIGINT
);
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
CREATE TABLE follows (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    person_id  BIGINT NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL,
    UNIQUE (idea_id, person_id)
);
CREATE TABLE guests (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    digest     BLOB NOT NULL UNIQUE,
    person_id  BIGINT REFERENCES people (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE TABLE home_visits (
    person_id  BIGINT PRIMARY KEY NOT NULL REFERENCES people (id),
    last_at    BIGINT NOT NULL,
    before_at  BIGINT NOT NULL
);
CREATE TABLE house_rule_texts (
    id       INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    rule_id  BIGINT NOT NULL REFERENCES house_rules (id),
    language TEXT NOT NULL,
    name     TEXT NOT NULL,
    text     TEXT NOT NULL,
    UNIQUE (rule_id, language)
);
CREATE TABLE house_rules (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    word       TEXT NOT NULL,
    position   BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE TABLE idea_answers (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id       BIGINT NOT NULL REFERENCES ideas (id),
    field_id      BIGINT NOT NULL REFERENCES fields (id),
    value         TEXT NOT NULL,
    UNIQUE (idea_id, field_id)
);
CREATE TABLE idea_pictures (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    idea_id       BIGINT NOT NULL REFERENCES ideas (id),
    file_id       BIGINT NOT NULL REFERENCES files (id),
    alt           TEXT NOT NULL
);
CREATE TABLE idea_tags (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    tag_id     BIGINT NOT NULL REFERENCES tags (id),
    UNIQUE (idea_id, tag_id)
);
CREATE TABLE idea_tallies (
    idea_id     BIGINT NOT NULL PRIMARY KEY REFERENCES ideas (id),
    question_id BIGINT NOT NULL REFERENCES questions (id),
    standing    TEXT NOT NULL,
    status      TEXT NOT NULL,
    created_at  BIGINT NOT NULL,
    votes       BIGINT NOT NULL,
    comments    BIGINT NOT NULL
, voters BIGINT NOT NULL DEFAULT 0, met BIGINT NOT NULL DEFAULT 0, support_step BIGINT NOT NULL DEFAULT 0, support_due_at BIGINT, heat BIGINT NOT NULL DEFAULT 0, place BIGINT NOT NULL DEFAULT 0);
CREATE TABLE idea_versions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    number     BIGINT NOT NULL,
    author_id  BIGINT NOT NULL REFERENCES people (id),
    title      TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_at BIGINT NOT NULL, refinement_id BIGINT REFERENCES refinements (id),
    UNIQUE (idea_id, number)
);
CREATE TABLE idea_visits (
    id        INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id   BIGINT NOT NULL REFERENCES ideas (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    seen_at   BIGINT NOT NULL,
    before_at BIGINT,
    UNIQUE (person_id, idea_id)
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
    edited_at      BIGINT, carried_from_id BIGINT REFERENCES ideas (id), slow_minutes BIGINT NOT NULL DEFAULT 0, slow_until BIGINT,
    UNIQUE (question_id, outside_id)
);
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
CREATE TABLE identities (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    issuer     TEXT NOT NULL,
    subject    TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (issuer, subject)
);
CREATE TABLE invitations (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    digest      BLOB NOT NULL UNIQUE,
    email       TEXT NOT NULL,
    role        TEXT NOT NULL,
    relation    TEXT NOT NULL,
    title       TEXT,
    language    TEXT NOT NULL,
    inviter_id  BIGINT NOT NULL REFERENCES people (id),
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    accepted_at BIGINT,
    person_id   BIGINT REFERENCES people (id),
    revoked_at  BIGINT
);
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
CREATE TABLE leaves (
    seq         BIGINT NOT NULL PRIMARY KEY REFERENCES events (seq),
    question_id BIGINT REFERENCES questions (id),
    tag         BLOB NOT NULL,
    blind       BLOB NOT NULL,
    body        TEXT NOT NULL
);
CREATE TABLE met_votes (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    idea_id       BIGINT NOT NULL REFERENCES ideas (id),
    counted_in_id BIGINT NOT NULL REFERENCES ideas (id),
    noted_by_id   BIGINT NOT NULL REFERENCES people (id),
    who           TEXT NOT NULL,
    place         TEXT NOT NULL,
    met_on        TEXT NOT NULL,
    created_at    BIGINT NOT NULL
);
CREATE TABLE notices (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id     BIGINT NOT NULL REFERENCES people (id),
    kind          TEXT NOT NULL,
    actor_id      BIGINT REFERENCES people (id),
    question_id   BIGINT REFERENCES questions (id),
    idea_id       BIGINT REFERENCES ideas (id),
    comment_id    BIGINT REFERENCES comments (id),
    created_at    BIGINT NOT NULL,
    shown_from    BIGINT NOT NULL,
    seen_at       BIGINT,
    mailed_at     BIGINT
);
CREATE TABLE offshoots (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id      BIGINT NOT NULL UNIQUE REFERENCES ideas (id),
    from_idea_id BIGINT NOT NULL REFERENCES ideas (id),
    comment_id   BIGINT UNIQUE REFERENCES comments (id),
    moderator_id BIGINT NOT NULL REFERENCES people (id),
    created_at   BIGINT NOT NULL
);
CREATE TABLE open_reasons (
    ruling_id    BIGINT NOT NULL PRIMARY KEY REFERENCES rulings (id),
    opened_by_id BIGINT NOT NULL REFERENCES people (id),
    opened_at    BIGINT NOT NULL
);
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
, leased_until BIGINT, sent_at BIGINT);
CREATE TABLE passkeys (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    person_id     BIGINT NOT NULL REFERENCES people (id),
    credential_id BLOB NOT NULL UNIQUE,
    passkey       TEXT NOT NULL,
    name          TEXT NOT NULL,
    created_at    BIGINT NOT NULL,
    last_used_at  BIGINT
);
CREATE TABLE pending_acts (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    guest_id   BIGINT NOT NULL REFERENCES guests (id),
    kind       TEXT NOT NULL,
    subject    TEXT NOT NULL,
    payload    TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (guest_id, kind, subject)
);
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
, email_confirmed_at BIGINT, legal_name TEXT, picture_id BIGINT REFERENCES files (id), bio TEXT NOT NULL DEFAULT '', links TEXT NOT NULL DEFAULT '', languages TEXT NOT NULL DEFAULT '', totp_secret BLOB, totp_confirmed_at BIGINT, totp_step BIGINT NOT NULL DEFAULT 0, substitute_id BIGINT REFERENCES people (id), away_until BIGINT, erased_at BIGINT, notice_mails TEXT NOT NULL DEFAULT 'own', limited_until BIGINT);
CREATE TABLE pins (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id      BIGINT NOT NULL REFERENCES ideas (id),
    place        TEXT NOT NULL,
    pinned_by_id BIGINT NOT NULL REFERENCES people (id),
    created_at   BIGINT NOT NULL,
    until_at     BIGINT,
    UNIQUE (idea_id, place)
);
CREATE TABLE prior_works (
    question_id BIGINT NOT NULL PRIMARY KEY REFERENCES questions (id),
    salt        TEXT NOT NULL,
    plans       TEXT NOT NULL,
    digest      TEXT NOT NULL,
    opens_at    BIGINT,
    sealed_at   BIGINT NOT NULL
);
CREATE TABLE products (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);
CREATE TABLE question_follows (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id BIGINT NOT NULL REFERENCES questions (id),
    person_id   BIGINT NOT NULL REFERENCES people (id),
    created_at  BIGINT NOT NULL,
    UNIQUE (question_id, person_id)
);
CREATE TABLE question_guests (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id   BIGINT NOT NULL REFERENCES questions (id),
    email         TEXT NOT NULL,
    person_id     BIGINT REFERENCES people (id),
    inviter_id    BIGINT NOT NULL REFERENCES people (id),
    created_at    BIGINT NOT NULL
);
CREATE TABLE question_tallies (
    question_id BIGINT NOT NULL PRIMARY KEY REFERENCES questions (id),
    ideas       BIGINT NOT NULL
);
CREATE TABLE question_texts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id BIGINT NOT NULL REFERENCES questions (id),
    language    TEXT NOT NULL,
    title       TEXT NOT NULL,
    summary     TEXT NOT NULL,
    body        TEXT NOT NULL,
    picture_alt TEXT NOT NULL, in_scope TEXT NOT NULL DEFAULT '', out_of_scope TEXT NOT NULL DEFAULT '',
    UNIQUE (question_id, language)
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
, audience TEXT NOT NULL DEFAULT 'everyone', relations TEXT NOT NULL DEFAULT '', budget BIGINT, per_idea BIGINT NOT NULL DEFAULT 1, is_tally_hidden BOOLEAN NOT NULL DEFAULT FALSE, takes_own_votes BOOLEAN NOT NULL DEFAULT TRUE, takes_met_votes BOOLEAN NOT NULL DEFAULT FALSE, closed_at BIGINT, short TEXT, previous_id BIGINT REFERENCES questions (id), announced TEXT NOT NULL DEFAULT '', holds_newcomers BOOLEAN NOT NULL DEFAULT 0);
CREATE TABLE recovery_codes (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    digest     BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    used_at    BIGINT,
    UNIQUE (person_id, digest)
);
CREATE TABLE refinements (
    id             INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code           TEXT NOT NULL UNIQUE,
    idea_id        BIGINT NOT NULL REFERENCES ideas (id),
    author_id      BIGINT NOT NULL REFERENCES people (id),
    base_version   BIGINT NOT NULL,
    title          TEXT NOT NULL,
    body           TEXT NOT NULL,
    why            TEXT NOT NULL,
    state          TEXT NOT NULL,
    answerer_id    BIGINT REFERENCES people (id),
    thanks         TEXT NOT NULL DEFAULT '',
    hidden_by_id   BIGINT REFERENCES people (id),
    hidden_reason  TEXT NOT NULL DEFAULT '',
    created_at     BIGINT NOT NULL,
    answered_at    BIGINT
);
CREATE TABLE release_ideas (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    release_id BIGINT NOT NULL REFERENCES releases (id),
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    UNIQUE (release_id, idea_id)
);
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
CREATE TABLE reports (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    subject     TEXT NOT NULL,
    subject_id  BIGINT NOT NULL,
    case_id     BIGINT NOT NULL REFERENCES cases (id),
    reporter_id BIGINT REFERENCES people (id),
    name        TEXT NOT NULL,
    email       TEXT,
    language    TEXT NOT NULL,
    rule_id     BIGINT REFERENCES house_rules (id),
    is_illegal  BOOLEAN NOT NULL,
    law         TEXT NOT NULL,
    words       TEXT NOT NULL,
    weight      BIGINT NOT NULL,
    state       TEXT NOT NULL,
    ruling_id   BIGINT REFERENCES rulings (id),
    created_at  BIGINT NOT NULL,
    settled_at  BIGINT,
    UNIQUE (subject, subject_id, reporter_id),
    UNIQUE (subject, subject_id, email)
);
CREATE TABLE "rulings" (
    id               INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code             TEXT NOT NULL UNIQUE,
    kind             TEXT NOT NULL,
    subject          TEXT NOT NULL,
    idea_id          BIGINT REFERENCES ideas (id),
    comment_id       BIGINT REFERENCES comments (id),
    into_id          BIGINT REFERENCES ideas (id),
    moderator_id     BIGINT NOT NULL REFERENCES people (id),
    reason           TEXT NOT NULL,
    created_at       BIGINT NOT NULL,
    refinement_id    BIGINT REFERENCES refinements (id),
    person_id        BIGINT REFERENCES people (id),
    from_question_id BIGINT REFERENCES questions (id),
    ground           TEXT NOT NULL DEFAULT 'none',
    rule_id          BIGINT REFERENCES house_rules (id),
    law              TEXT NOT NULL DEFAULT '',
    origin           TEXT NOT NULL DEFAULT 'own',
    is_detected      BOOLEAN NOT NULL DEFAULT 0,
    until_at         BIGINT,
    undoes_id        BIGINT REFERENCES rulings (id),
    before           TEXT NOT NULL DEFAULT '',
    minutes          BIGINT NOT NULL DEFAULT 0,
    to_question_id   BIGINT REFERENCES questions (id)
);
CREATE TABLE saved_replies (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE TABLE saved_reply_texts (
    id       INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reply_id BIGINT NOT NULL REFERENCES saved_replies (id),
    language TEXT NOT NULL,
    text     TEXT NOT NULL,
    UNIQUE (reply_id, language)
);
CREATE TABLE sealed_rulings (
    seq       BIGINT NOT NULL PRIMARY KEY REFERENCES leaves (seq),
    ruling_id BIGINT NOT NULL UNIQUE REFERENCES rulings (id)
);
CREATE TABLE seals (
    id        INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    number    BIGINT NOT NULL UNIQUE,
    first_seq BIGINT NOT NULL,
    last_seq  BIGINT NOT NULL UNIQUE,
    root      BLOB NOT NULL,
    chain     BLOB NOT NULL,
    sealed_at BIGINT NOT NULL
);
CREATE TABLE search_documents (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind       TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    language   TEXT NOT NULL,
    standing   TEXT NOT NULL,
    text       TEXT NOT NULL,
    stems      TEXT NOT NULL, question_id BIGINT, status TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '', title_words BIGINT NOT NULL DEFAULT 0, stemmed BIGINT NOT NULL DEFAULT 0,
    UNIQUE (kind, subject_id, language)
);
CREATE VIRTUAL TABLE search_index USING fts5 (
    stems, content = 'search_documents', content_rowid = 'id', tokenize = 'ascii', detail = 'none', columnsize = 0
);
CREATE TABLE search_spellings (
    id       INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    spelling TEXT NOT NULL,
    word_id  BIGINT NOT NULL REFERENCES search_words (id),
    UNIQUE (spelling, word_id)
);
CREATE TABLE search_words (
    id       INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    word     TEXT NOT NULL,
    language TEXT NOT NULL,
    stem     TEXT NOT NULL,
    reversed TEXT NOT NULL,
    UNIQUE (word, language)
);
CREATE TABLE sessions (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    digest       BLOB NOT NULL UNIQUE,
    person_id    BIGINT NOT NULL REFERENCES people (id),
    user_agent   TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL
, way_in TEXT NOT NULL DEFAULT 'password', network TEXT NOT NULL DEFAULT '', proved_at BIGINT NOT NULL DEFAULT 0, as_member_at BIGINT);
CREATE TABLE staff_notes (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    person_id  BIGINT REFERENCES people (id),
    idea_id    BIGINT REFERENCES ideas (id),
    author_id  BIGINT NOT NULL REFERENCES people (id),
    body       TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
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
CREATE TABLE support_rules (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id   BIGINT NOT NULL REFERENCES questions (id),
    steps         TEXT NOT NULL,
    author_id     BIGINT NOT NULL REFERENCES people (id),
    created_at    BIGINT NOT NULL
);
CREATE TABLE tag_texts (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    tag_id     BIGINT NOT NULL REFERENCES tags (id),
    language   TEXT NOT NULL,
    name       TEXT NOT NULL,
    folded     TEXT NOT NULL,
    UNIQUE (tag_id, language),
    UNIQUE (language, folded)
);
CREATE TABLE tags (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    language   TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE TABLE tally_keys (
    question_id BIGINT NOT NULL PRIMARY KEY REFERENCES questions (id),
    key         BLOB NOT NULL
);
CREATE TABLE thanks (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    thanker_id BIGINT NOT NULL REFERENCES people (id),
    person_id  BIGINT NOT NULL REFERENCES people (id),
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    comment_id BIGINT REFERENCES comments (id),
    words      TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE TABLE thread_summaries (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    author_id  BIGINT NOT NULL REFERENCES people (id),
    language   TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE TABLE tokens (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    digest     BLOB NOT NULL UNIQUE,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    name       TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE TABLE votes (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id       BIGINT NOT NULL REFERENCES ideas (id),
    counted_in_id BIGINT NOT NULL REFERENCES ideas (id),
    person_id     BIGINT NOT NULL REFERENCES people (id),
    weight        BIGINT NOT NULL,
    created_at    BIGINT NOT NULL, counted BIGINT NOT NULL DEFAULT 1, why TEXT NOT NULL DEFAULT '', relation TEXT NOT NULL DEFAULT 'unasked', aside BIGINT NOT NULL DEFAULT 0, aside_id BIGINT REFERENCES rulings (id),
    UNIQUE (idea_id, person_id)
);
CREATE INDEX appeals_at ON appeals (created_at);
CREATE INDEX appeals_of_person ON appeals (person_id, id);
CREATE INDEX appeals_of_ruling ON appeals (ruling_id);
CREATE INDEX appeals_undecided ON appeals (created_at) WHERE decided_at IS NULL;
CREATE INDEX asks_by ON asks (asker_id);
CREATE INDEX asks_of_idea ON asks (idea_id, id);
CREATE INDEX asks_of_person ON asks (person_id, id) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX asks_open ON asks (idea_id, person_id, kind) WHERE closed_at IS NULL;
CREATE INDEX attempts_by_age ON attempts (window_start);
CREATE INDEX ballots_of_person ON ballots (person_id);
CREATE INDEX blocks_of_blocked ON blocks (blocked_id);
CREATE INDEX cases_closed ON cases (closed_at);
CREATE INDEX cases_closed_by ON cases (closed_by_id, closed_at);
CREATE INDEX cases_of_author ON cases (author_id, id);
CREATE INDEX cases_of_kind ON cases (kind, weight DESC, id) WHERE closed_at IS NULL;
CREATE INDEX cases_of_subject ON cases (subject, subject_id, id);
CREATE UNIQUE INDEX cases_open ON cases (kind, subject, subject_id) WHERE closed_at IS NULL;
CREATE INDEX cases_opened ON cases (opened_at);
CREATE INDEX cases_queue ON cases (weight DESC, id) WHERE closed_at IS NULL;
CREATE INDEX challenges_by_end ON challenges (expires_at);
CREATE INDEX challenges_of_email ON challenges (email);
CREATE INDEX challenges_of_guest ON challenges (guest_id);
CREATE INDEX challenges_of_person ON challenges (person_id);
CREATE INDEX co_authors_by_inviter ON co_authors (inviter_id);
CREATE INDEX co_authors_by_person ON co_authors (person_id, state);
CREATE INDEX comment_mentions_of_person ON comment_mentions (person_id);
CREATE INDEX comment_opinions_of_person ON comment_opinions (person_id, comment_id);
CREATE INDEX comments_by_answered ON comments (answers_id);
CREATE INDEX comments_counted ON comments (counted_in_id, id);
CREATE INDEX comments_of_author ON comments (author_id);
CREATE INDEX comments_of_idea ON comments (idea_id);
CREATE INDEX comments_replies ON comments (parent_id, id);
CREATE INDEX comments_shaped_by ON comments (shaped_by_id);
CREATE INDEX comments_threads ON comments (counted_in_id, id) WHERE parent_id IS NULL;
CREATE INDEX comments_threads_by_score ON comments (counted_in_id, score, id) WHERE parent_id IS NULL;
CREATE INDEX credits_of_person ON credits (person_id);
CREATE INDEX deal_acceptances_by_person ON deal_acceptances (person_id);
CREATE UNIQUE INDEX deal_acceptances_once ON deal_acceptances (deal_id, person_id);
CREATE UNIQUE INDEX deal_texts_once ON deal_texts (deal_id, language);
CREATE INDEX deals_by_author ON deals (author_id);
CREATE UNIQUE INDEX deals_of_question ON deals (question_id, number);
CREATE INDEX decisions_of_idea ON decisions (idea_id, id);
CREATE INDEX downloads_by_end ON downloads (expires_at);
CREATE INDEX downloads_of_person ON downloads (person_id);
CREATE INDEX draft_pictures_by_draft ON draft_pictures (draft_id);
CREATE INDEX draft_pictures_by_file ON draft_pictures (file_id);
CREATE INDEX drafts_by_age ON drafts (updated_at);
CREATE INDEX drafts_by_question ON drafts (question_id);
CREATE UNIQUE INDEX drafts_of_person ON drafts (person_id, question_id);
CREATE INDEX events_of_actor ON events (actor_id, id);
CREATE INDEX events_unnumbered ON events (id) WHERE seq IS NULL;
CREATE INDEX extensions_by_person ON extensions (person_id);
CREATE INDEX extensions_of_question ON extensions (question_id, id);
CREATE INDEX fields_by_question ON fields (question_id, position);
CREATE INDEX follows_of_person ON follows (person_id, id);
CREATE INDEX guests_by_end ON guests (expires_at);
CREATE INDEX guests_of_person ON guests (person_id);
CREATE INDEX idea_answers_by_field ON idea_answers (field_id);
CREATE INDEX idea_pictures_by_file ON idea_pictures (file_id);
CREATE INDEX idea_pictures_by_idea ON idea_pictures (idea_id);
CREATE INDEX idea_tags_by_tag ON idea_tags (tag_id, idea_id);
CREATE INDEX idea_tallies_around ON idea_tallies (place, idea_id);
CREATE INDEX idea_tallies_discussed ON idea_tallies (question_id, standing, comments, idea_id);
CREATE INDEX idea_tallies_new ON idea_tallies (question_id, standing, created_at, idea_id);
CREATE INDEX idea_tallies_newest ON idea_tallies (standing, created_at, idea_id);
CREATE INDEX idea_tallies_place ON idea_tallies (question_id, standing, place, idea_id);
CREATE INDEX idea_tallies_top ON idea_tallies (question_id, standing, votes, idea_id);
CREATE INDEX idea_tallies_trending ON idea_tallies (question_id, standing, heat, idea_id);
CREATE INDEX idea_versions_by_refinement ON idea_versions (refinement_id);
CREATE INDEX idea_versions_of_author ON idea_versions (author_id);
CREATE INDEX idea_visits_of_idea ON idea_visits (idea_id);
CREATE UNIQUE INDEX ideas_by_carried_from ON ideas (carried_from_id);
CREATE INDEX ideas_merged_into ON ideas (merged_into_id);
CREATE INDEX ideas_of_author ON ideas (author_id, id);
CREATE INDEX idempotency_answers_by_age ON idempotency_answers (created_at);
CREATE INDEX identities_of_person ON identities (person_id);
CREATE INDEX invitations_by_age ON invitations (created_at);
CREATE INDEX invitations_of_email ON invitations (email);
CREATE INDEX invitations_of_inviter ON invitations (inviter_id);
CREATE INDEX invitations_of_person ON invitations (person_id);
CREATE INDEX jobs_ready ON jobs (state, run_at);
CREATE INDEX leaves_of_question ON leaves (question_id, seq);
CREATE INDEX met_votes_by_staff ON met_votes (noted_by_id);
CREATE INDEX met_votes_counted ON met_votes (counted_in_id, id);
CREATE INDEX met_votes_of_idea ON met_votes (idea_id);
CREATE INDEX notices_by_actor ON notices (actor_id);
CREATE INDEX notices_by_idea ON notices (idea_id);
CREATE INDEX notices_in_comment ON notices (comment_id);
CREATE INDEX notices_of_person ON notices (person_id, id);
CREATE INDEX notices_unmailed ON notices (mailed_at, shown_from);
CREATE INDEX notices_unseen ON notices (person_id, seen_at, shown_from);
CREATE INDEX offshoots_by ON offshoots (moderator_id);
CREATE INDEX offshoots_of ON offshoots (from_idea_id, id);
CREATE INDEX outbox_of_person ON outbox (person_id);
CREATE INDEX outbox_ready ON outbox (state, send_at);
CREATE INDEX passkeys_of_person ON passkeys (person_id);
CREATE INDEX people_by_name ON people (name, id);
CREATE INDEX people_by_role ON people (role, name);
CREATE INDEX people_of_picture ON people (picture_id) WHERE picture_id IS NOT NULL;
CREATE INDEX people_of_substitute ON people (substitute_id) WHERE substitute_id IS NOT NULL;
CREATE INDEX pins_by ON pins (pinned_by_id);
CREATE INDEX pins_in_place ON pins (place, id);
CREATE INDEX question_follows_of_person ON question_follows (person_id, id);
CREATE INDEX question_guests_by_email ON question_guests (email);
CREATE INDEX question_guests_by_inviter ON question_guests (inviter_id);
CREATE INDEX question_guests_by_person ON question_guests (person_id);
CREATE UNIQUE INDEX question_guests_once ON question_guests (question_id, email);
CREATE INDEX questions_by_opening ON questions (standing, opens_at);
CREATE INDEX questions_by_previous ON questions (previous_id);
CREATE UNIQUE INDEX questions_by_short ON questions (short);
CREATE INDEX questions_hidden ON questions (is_tally_hidden, id);
CREATE INDEX refinements_by_answerer ON refinements (answerer_id);
CREATE INDEX refinements_by_author ON refinements (author_id, id);
CREATE INDEX refinements_of_idea ON refinements (idea_id, state, id);
CREATE INDEX release_ideas_of_idea ON release_ideas (idea_id);
CREATE INDEX releases_by_publication ON releases (standing, published_at);
CREATE INDEX reports_at ON reports (created_at);
CREATE INDEX reports_of_case ON reports (case_id, id);
CREATE INDEX reports_of_reporter ON reports (reporter_id, state);
CREATE INDEX reports_of_ruling ON reports (ruling_id);
CREATE INDEX rulings_at ON rulings (created_at, id);
CREATE INDEX rulings_by_moderator ON rulings (moderator_id, id);
CREATE INDEX rulings_moved_to ON rulings (to_question_id) WHERE to_question_id IS NOT NULL;
CREATE INDEX rulings_of_comment ON rulings (comment_id, id);
CREATE INDEX rulings_of_idea ON rulings (idea_id, id);
CREATE INDEX rulings_of_kind ON rulings (kind, created_at, id);
CREATE INDEX rulings_of_person ON rulings (person_id, id);
CREATE INDEX rulings_of_refinement ON rulings (refinement_id, id);
CREATE INDEX rulings_of_rule ON rulings (rule_id, id);
CREATE INDEX rulings_undone ON rulings (undoes_id);
CREATE INDEX search_documents_stemmed ON search_documents (stemmed, kind);
CREATE TRIGGER search_index_delete AFTER DELETE ON search_documents BEGIN
    INSERT INTO search_index (search_index, rowid, stems) VALUES ('delete', old.id, old.stems);
END;
CREATE TRIGGER search_index_insert AFTER INSERT ON search_documents BEGIN
    INSERT INTO search_index (rowid, stems) VALUES (new.id, new.stems);
END;
CREATE TRIGGER search_index_update AFTER UPDATE OF stems ON search_documents WHEN old.stems <> new.stems BEGIN
    INSERT INTO search_index (search_index, rowid, stems) VALUES ('delete', old.id, old.stems);
    INSERT INTO search_index (rowid, stems) VALUES (new.id, new.stems);
END;
CREATE INDEX search_spellings_of_word ON search_spellings (word_id);
CREATE INDEX search_words_by_end ON search_words (reversed);
CREATE INDEX search_words_by_stem ON search_words (stem);
CREATE INDEX sessions_by_end ON sessions (expires_at);
CREATE INDEX sessions_by_network ON sessions (network, last_seen_at);
CREATE INDEX sessions_of_person ON sessions (person_id);
CREATE INDEX staff_notes_by ON staff_notes (author_id, id);
CREATE INDEX staff_notes_on_idea ON staff_notes (idea_id, id);
CREATE INDEX staff_notes_on_person ON staff_notes (person_id, id);
CREATE INDEX statements_of_person ON statements (person_id, id);
CREATE INDEX statements_of_report ON statements (report_id);
CREATE INDEX statements_of_ruling ON statements (ruling_id);
CREATE INDEX support_rules_by_author ON support_rules (author_id);
CREATE INDEX support_rules_of_question ON support_rules (question_id, id);
CREATE UNIQUE INDEX thanks_for_comment ON thanks (comment_id, thanker_id) WHERE comment_id IS NOT NULL;
CREATE UNIQUE INDEX thanks_for_idea ON thanks (idea_id, thanker_id) WHERE comment_id IS NULL;
CREATE INDEX thanks_from ON thanks (thanker_id, id);
CREATE INDEX thanks_to ON thanks (person_id, id);
CREATE INDEX thread_summaries_by_author ON thread_summaries (author_id);
CREATE INDEX thread_summaries_of_idea ON thread_summaries (idea_id, id);
CREATE INDEX tokens_of_person ON tokens (person_id);
CREATE INDEX votes_aside ON votes (counted_in_id, aside_id) WHERE aside_id IS NOT NULL;
CREATE INDEX votes_counted ON votes (counted_in_id, person_id);
CREATE INDEX votes_lately ON votes (idea_id, created_at);
CREATE INDEX votes_of_person ON votes (person_id, counted_in_id);
INSERT INTO "__diesel_schema_migrations" VALUES('20261123000000','2026-11-30 01:16:23');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123150000','2026-11-30 01:16:23');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123160000','2026-11-30 01:16:23');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123190000','2026-11-30 01:16:23');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123190500','2026-11-30 01:16:23');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123191000','2026-11-30 01:16:24');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123191500','2026-11-30 01:16:24');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123192000','2026-11-30 01:16:24');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123192500','2026-11-30 01:16:24');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123193000','2026-11-30 01:16:24');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123193500','2026-11-30 01:16:24');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123194000','2026-11-30 01:16:24');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123194500','2026-11-30 01:16:24');
INSERT INTO "__diesel_schema_migrations" VALUES('20261124090000','2026-11-30 01:16:24');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129230000','2026-11-30 01:16:24');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129231000','2026-11-30 01:16:24');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129233000','2026-11-30 01:16:24');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129234000','2026-11-30 01:16:24');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129235000','2026-11-30 01:16:24');
INSERT INTO "attempts" VALUES(1,'write-ideas',X'FC5EB77324739F6F1ABB82E690406A6B3275499CDB0446B99A9598031E9BF426',1795435200000000,2);
INSERT INTO "attempts" VALUES(2,'write-ideas',X'89ADF980392D9F5064757649D91C31D7D79658DCA13CEFC3661B7EA0C1B98D64',1795435200000000,1);
INSERT INTO "attempts" VALUES(4,'write-votes',X'1BF84D02130ACD2B95DD882C1440E94EFBD7B7626ADDED90DD5E4783DB3DB499',1795435200000000,1);
INSERT INTO "attempts" VALUES(5,'write-votes',X'A5184E657CDD231F66A3024A5C24AF142B343FC3D762979BB36E8F43F282CE53',1795435200000000,2);
INSERT INTO "attempts" VALUES(6,'write-votes',X'D1EA6AD154AB244F2E9E669B4856A44E972823C7488C200EEDC8E1B87D2EB190',1795435200000000,2);
INSERT INTO "attempts" VALUES(9,'write-comments',X'B58B18AADB32D80C916E447D32E903EEEB6CD65C11D0CCB7E8A57F88A302E0BF',1795435200000000,2);
INSERT INTO "attempts" VALUES(11,'mail-network',X'C91B51696BE9230F2AAB20D5FD2B6E82412438149B116711F8628AB08C6AE145',1795435200000000,2);
INSERT INTO "attempts" VALUES(12,'mail-address',X'E4CEE84D1ABAD1937AD0CE4A15CC2F96291367352F9727B0729995076228EB43',1795435200000000,1);
INSERT INTO "attempts" VALUES(13,'mail-elsewhere',X'8FA27B4E3DE3DD1E3D62962CC9790E495557BD172E483A9E68E9EDD0C66D1C62',1795392000000000,1);
INSERT INTO "attempts" VALUES(14,'pending-network',X'6A5B04B169988C9493390444F693D223676AA9F0BC4D5064B6335658E15C3A5F',1795435200000000,1);
INSERT INTO "attempts" VALUES(16,'mail-address',X'E662D0B6732F023CDC9FC0AB0624338141196A19FEC4DB2800FC8FBC945F9FAB',1795435200000000,1);
INSERT INTO "attempts" VALUES(17,'mail-elsewhere',X'3D3F27ABE7A0C42AF6DC7EB985571F49F6915E1C26ED5B4015926A0F1AA656FC',1795392000000000,1);
INSERT INTO "ballots" VALUES(1,'t79pxffnm6',1,2,1,1795435200000000);
INSERT INTO "ballots" VALUES(2,'w2k4921asa',1,3,0,1795435200000000);
INSERT INTO "ballots" VALUES(3,'qrzs2233w7',1,4,2,1795435200000000);
INSERT INTO "challenges" VALUES(1,'sign-in',X'84222CEF19B3C69E3A369BD02259F8E505F28CB41F35C5F4744E41F5425752AB',X'FAA74108A28E79C3ACD0A2BBEB49F599EAD7E0053DEE190E50B9AA73BC4E85C4',X'13E8FBBA2F777669A32D3E2E20DC665EE64743130B1F6C873EAFB2453345B47C','carla@example.org',NULL,NULL,'{"name":"Carla","password_hash":"$argon2id$v=19$m=19456,t=2,p=1$5SFHKAwP9lGa9gmqKuFAzw$i2epiGASaGZmVmQX34AZIk8u6vgu+OcAgLrzkPdyMFU","next":"/","language":"en"}',1,1795435205000000,1795437005000000,1795435205000000);
INSERT INTO "challenges" VALUES(2,'sign-in',X'BB04247369CA6806C7AD63FB3DA65BFB6C11B48BB406321C7BCF2B7370E4C8F0',X'6D77C7B802AFDADC84DED9025C63FCA6F41B7D61E99B3FE0128E3DAA69AFB43D',X'BD4E08B99905E03F15D8F90AF3146ADE1D7322FE046BBBB6C3108386023436AD','dora@example.org',NULL,1,'{"name":"Dora","password_hash":null,"next":"/ideas/vkj9cjca7m","language":"en"}',0,1795435210000000,1795437010000000,NULL);
INSERT INTO "comments" VALUES(1,'dcfarwwkwm',1,1,NULL,3,'en','My hands are cold in winter.','visible',1795435200000000,NULL,NULL,0,0,0,NULL,NULL);
INSERT INTO "comments" VALUES(2,'b8t2294bmp',1,1,NULL,3,'en','Lamps at my shop are cheaper.','hidden',1795435200000000,NULL,NULL,0,0,0,NULL,NULL);
INSERT INTO "community" VALUES(1,'Lumen Velo',0,1795435200000000,NULL,'',NULL,'en,it,de','familiar','code,password,passkey',0,'anybody','anybody','','questions,ideas,signatures',1,X'6ED9DE776F9340B393C5525CEFB0C88AD82EC511427FFE29EE89A153CDC137CE');
INSERT INTO "events" VALUES(1,NULL,1795435200000000,NULL,'operator','person-registered',2,'{"person":1}',X'A449731845D2DE0F0B5DC5980CAF331F');
INSERT INTO "events" VALUES(2,NULL,1795435200000000,NULL,'guest','signed-in',2,'{"person":1}',X'009F1C32343D87A7E55530D3E17008C7');
INSERT INTO "events" VALUES(3,NULL,1795435200000000,1,'person','question-posed',2,'{"question":1}',X'331990E04D3D50C8A14B7401B648F26F');
INSERT INTO "events" VALUES(4,NULL,1795435200000000,NULL,'operator','person-registered',2,'{"person":2}',X'4FF08EA440D15F11696F032E438419B0');
INSERT INTO "events" VALUES(5,NULL,1795435200000000,NULL,'guest','signed-in',2,'{"person":2}',X'71C6A97B9B9D9297C44A1F1EF2555CA1');
INSERT INTO "events" VALUES(6,NULL,1795435200000000,NULL,'operator','person-registered',2,'{"person":3}',X'EE2641F26CA24A5670A484B3FCB00B33');
INSERT INTO "events" VALUES(7,NULL,1795435200000000,NULL,'guest','signed-in',2,'{"person":3}',X'AA92F74A872E49531B27929AB1839A2D');
INSERT INTO "events" VALUES(8,NULL,1795435200000000,NULL,'operator','person-registered',2,'{"person":4}',X'13CC7B31306B0B722DE83D21464549BF');
INSERT INTO "events" VALUES(9,NULL,1795435200000000,NULL,'guest','signed-in',2,'{"person":4}',X'2D4787754A2EF4C43E71950A0809AAB7');
INSERT INTO "events" VALUES(10,NULL,1795435200000000,2,'person','idea-proposed',2,'{"idea":1,"question":1}',X'7DB9883ADF5CD9E1629E4553D43353F9');
INSERT INTO "events" VALUES(11,NULL,1795435200000000,3,'person','idea-proposed',2,'{"idea":2,"question":1}',X'6CED72253755CFD55F55DE2E4BB8C3B5');
INSERT INTO "events" VALUES(12,NULL,1795435200000000,2,'person','idea-revised',2,'{"idea":1,"version":2}',X'2A7380F4F0D4B0305D3776756B6D8C55');
INSERT INTO "events" VALUES(13,NULL,1795435200000000,2,'person','idea-voted',2,'{"idea":1,"question":1,"ballot":"t79pxffnm6","weight":1}',X'634B66837300F7B720051234F04C8202');
INSERT INTO "events" VALUES(14,NULL,1795435200000000,3,'person','idea-voted',2,'{"idea":1,"question":1,"ballot":"w2k4921asa","weight":1}',X'CD4DFFB63129B2C7BE3748863FD8A402');
INSERT INTO "events" VALUES(15,NULL,1795435200000000,4,'person','idea-voted',2,'{"idea":1,"question":1,"ballot":"qrzs2233w7","weight":1}',X'1D0DAC25D8781B477BD3C27B8EAABF3B');
INSERT INTO "events" VALUES(16,NULL,1795435200000000,4,'person','idea-voted',2,'{"idea":2,"question":1,"ballot":"qrzs2233w7","weight":1}',X'E269B1433A802ED3E752B8E0D4B43420');
INSERT INTO "events" VALUES(17,NULL,1795435200000000,3,'person','vote-withdrawn',2,'{"idea":1,"question":1,"ballot":"w2k4921asa","weight":1}',X'91C3BBCADA7CCB95CDB625889022EDE0');
INSERT INTO "events" VALUES(18,NULL,1795435200000000,3,'person','commented',2,'{"comment":1,"idea":1}',X'52355D06EEAA2BF9C1F3B338139F3684');
INSERT INTO "events" VALUES(19,NULL,1795435200000000,3,'person','commented',2,'{"comment":2,"idea":1}',X'B39A086C8693344449A2265B46E1E0A7');
INSERT INTO "events" VALUES(20,NULL,1795435200000000,4,'person','comment-hidden',2,'{"comment":2,"ruling":1}',X'8E803CFCD2C7BECECA91AE84F926AD63');
INSERT INTO "events" VALUES(21,NULL,1795435205000000,NULL,'guest','person-registered',2,'{"person":5}',X'13D0E2DAE6253A3375D923EEDB65B724');
INSERT INTO "events" VALUES(22,NULL,1795435205000000,NULL,'guest','signed-in',2,'{"person":5}',X'3C0F90BBAD5A11FB9D4D3B0104F24BB8');
INSERT INTO "guests" VALUES(1,X'331BFF580A457A450D34EC3DBB7EF6940CCA033E33CA651BFB10E3A4992F6CB5',NULL,1795435205000000,1796040005000000);
INSERT INTO "house_rule_texts" VALUES(1,1,'de','Freundlich bleiben','Man streitet über Ideen, nicht über Menschen. Beleidigungen, Drohungen und Häme haben hier keinen Platz.');
INSERT INTO "house_rule_texts" VALUES(2,1,'en','Be kind','Argue about ideas, not about people. Insults, threats and mockery have no place here.');
INSERT INTO "house_rule_texts" VALUES(3,1,'it','Gentilezza','Si discute di idee, non di persone. Insulti, minacce e scherno qui non trovano posto.');
INSERT INTO "house_rule_texts" VALUES(4,2,'de','Keine Werbung','Nichts verkaufen, nichts massenhaft wiederholen, keine Links um der Links willen.');
INSERT INTO "house_rule_texts" VALUES(5,2,'en','No advertising','Nothing for sale, nothing repeated over and over, no links for the sake of links.');
INSERT INTO "house_rule_texts" VALUES(6,2,'it','Niente pubblicità','Niente da vendere, niente ripetuto in massa, nessun link fine a se stesso.');
INSERT INTO "house_rule_texts" VALUES(7,3,'de','Beim Thema bleiben','Jeder Beitrag hat mit der Frage zu tun, unter der er steht.');
INSERT INTO "house_rule_texts" VALUES(8,3,'en','Stay on topic','Every contribution has to do with the question under which it stands.');
INSERT INTO "house_rule_texts" VALUES(9,3,'it','Restare in tema','Ogni contributo riguarda la domanda sotto cui si trova.');
INSERT INTO "house_rule_texts" VALUES(10,4,'de','Privates bleibt privat','Keine Adressen, Telefonnummern oder Bilder anderer ohne deren Zustimmung.');
INSERT INTO "house_rule_texts" VALUES(11,4,'en','Keep private things private','No addresses, phone numbers or pictures of others without their consent.');
INSERT INTO "house_rule_texts" VALUES(12,4,'it','Ciò che è privato resta privato','Niente indirizzi, numeri di telefono o immagini altrui senza consenso.');
INSERT INTO "house_rule_texts" VALUES(13,5,'de','Nur Eigenes','Texte, Bilder und Entwürfe anderer nur mit deren Erlaubnis und mit Quelle.');
INSERT INTO "house_rule_texts" VALUES(14,5,'en','Only what is yours','Texts, pictures and designs of others only with their permission, and with the source.');
INSERT INTO "house_rule_texts" VALUES(15,5,'it','Solo cose proprie','Testi, immagini e progetti altrui solo con il loro permesso e citando la fonte.');
INSERT INTO "house_rule_texts" VALUES(16,6,'de','Im Rahmen des Gesetzes','Nichts, was gegen das Gesetz verstößt.');
INSERT INTO "house_rule_texts" VALUES(17,6,'en','Within the law','Nothing that breaks the law.');
INSERT INTO "house_rule_texts" VALUES(18,6,'it','Nel rispetto della legge','Nulla che violi la legge.');
INSERT INTO "house_rules" VALUES(1,'00000000r1','kind',1,0,NULL);
INSERT INTO "house_rules" VALUES(2,'00000000r2','spam',2,0,NULL);
INSERT INTO "house_rules" VALUES(3,'00000000r3','topic',3,0,NULL);
INSERT INTO "house_rules" VALUES(4,'00000000r4','private',4,0,NULL);
INSERT INTO "house_rules" VALUES(5,'00000000r5','rights',5,0,NULL);
INSERT INTO "house_rules" VALUES(6,'00000000r6','law',6,0,NULL);
INSERT INTO "idea_tallies" VALUES(1,1,'visible','new',1795435200000000,2,1,2,0,0,NULL,1796998585320436,1222867014);
INSERT INTO "idea_tallies" VALUES(2,1,'visible','new',1795435200000000,1,0,1,0,0,NULL,1796644800000000,241527945);
INSERT INTO "idea_versions" VALUES(1,1,1,2,'Brighter when I brake','Because it would help.',1795435200000000,NULL);
INSERT INTO "idea_versions" VALUES(2,2,1,3,'It''s "waterproof"; really\ — für immer','Because it would help.',1795435200000000,NULL);
INSERT INTO "idea_versions" VALUES(3,1,2,2,'Brighter for two seconds','Five is too long.

Two are *enough*.',1795435200000000,NULL);
INSERT INTO "idea_visits" VALUES(1,1,3,1795435200000000,NULL);
INSERT INTO "ideas" VALUES(1,'vkj9cjca7m',1,2,'en','Brighter for two seconds','Five is too long.

Two are *enough*.',2,'new','visible',NULL,NULL,NULL,1795435200000000,1795435200000000,NULL,0,NULL);
INSERT INTO "ideas" VALUES(2,'1mrv8f7r0q',1,3,'en','It''s "waterproof"; really\ — für immer','Because it would help.',1,'new','visible',NULL,NULL,NULL,1795435200000000,NULL,NULL,0,NULL);
INSERT INTO "jobs" VALUES(1,'announce-phase','announce-phase 1 1798027200000000','1 1798027200000000','ready',1798027200000000,0,NULL,NULL,1795435200000000);
INSERT INTO "jobs" VALUES(2,'announce-phase','announce-phase 1 1800619200000000','1 1800619200000000','ready',1800619200000000,0,NULL,NULL,1795435200000000);
INSERT INTO "jobs" VALUES(5,'gather-notices','gather-notices 997465','997465','ready',1795437000000000,0,NULL,NULL,1795435200000000);
INSERT INTO "notices" VALUES(1,2,'commented',3,NULL,1,1,1795435200000000,1795435200000000,NULL,NULL);
INSERT INTO "notices" VALUES(2,2,'commented',3,NULL,1,2,1795435200000000,1795435200000000,NULL,NULL);
INSERT INTO "notices" VALUES(3,3,'ruled',NULL,NULL,NULL,NULL,1795435200000000,1795435200000000,NULL,NULL);
INSERT INTO "outbox" VALUES(1,3,'','en','statement','{}','sent',1795435200000000,1,NULL,1795435200000000,NULL,1795435205000000);
INSERT INTO "outbox" VALUES(2,NULL,'','en','finish_account','{}','sent',1795435205000000,1,NULL,1795435205000000,NULL,1795435205000000);
INSERT INTO "outbox" VALUES(3,NULL,'dora@example.org','en','finish_account','{"code":"09439148","link":"/sign-in/link/043f207936732e5f31d8f866cb09d1223c7d61ca6d13ec8390c1307691b32bed"}','ready',1795435210000000,0,NULL,1795435210000000,NULL,NULL);
INSERT INTO "pending_acts" VALUES(1,1,'vote','vkj9cjca7m','{"act":{"kind":"vote","idea":"vkj9cjca7m"},"refused":null}',1795435205000000);
INSERT INTO "people" VALUES(1,'4zemcvr37c','giulia@example.org','Giulia','Of the house','product','customer','en',NULL,NULL,NULL,NULL,1790251200000000,NULL,NULL,NULL,'','','',NULL,NULL,0,NULL,NULL,NULL,'own',NULL);
INSERT INTO "people" VALUES(2,'tgr8nvsqkk','ana@example.org','Ana',NULL,'member','customer','en',NULL,NULL,NULL,NULL,1790251200000000,NULL,NULL,NULL,'','','',NULL,NULL,0,NULL,NULL,NULL,'own',NULL);
INSERT INTO "people" VALUES(3,'aeeqppaxg9','ben@example.org','Ben',NULL,'member','customer','en',NULL,NULL,NULL,NULL,1790251200000000,NULL,NULL,NULL,'','','',NULL,NULL,0,NULL,NULL,NULL,'own',NULL);
INSERT INTO "people" VALUES(4,'sfmx5zxst9','marta@example.org','Marta','Of the house','moderator','customer','en',NULL,NULL,NULL,NULL,1790251200000000,NULL,NULL,NULL,'','','',NULL,NULL,0,NULL,NULL,NULL,'own',NULL);
INSERT INTO "people" VALUES(5,'f168v7ma5h','carla@example.org','Carla',NULL,'member','unasked','en','$argon2id$v=19$m=19456,t=2,p=1$5SFHKAwP9lGa9gmqKuFAzw$i2epiGASaGZmVmQX34AZIk8u6vgu+OcAgLrzkPdyMFU',NULL,NULL,NULL,1795435205000000,1795435205000000,NULL,NULL,'','','',NULL,NULL,0,NULL,NULL,NULL,'own',NULL);
INSERT INTO "question_tallies" VALUES(1,2);
INSERT INTO "question_texts" VALUES(1,1,'en','What should our next bike light do?','Tell us.','','','','');
INSERT INTO "questions" VALUES(1,'ba1zrw1b6h',1,1,'en','visible',0,NULL,1795435200000000,NULL,1798027200000000,1800619200000000,NULL,1795435200000000,1795435200000000,'everyone','',NULL,1,0,1,0,NULL,NULL,NULL,'',0);
INSERT INTO "rulings" VALUES(1,'9694ryhhtx','hide','comment',1,2,NULL,4,'It sells something.',1795435200000000,NULL,3,NULL,'none',NULL,'','own',0,NULL,NULL,'visible',0,NULL);
INSERT INTO "search_documents" VALUES(1,'person',1,'en','visible','Of the house

','giulia hous',NULL,'','Giulia',1,1);
INSERT INTO "search_documents" VALUES(2,'question',1,'en','visible','Tell us.

','next bike light tell',1,'','What should our next bike light do?',3,1);
INSERT INTO "search_documents" VALUES(3,'person',2,'en','visible','

','ana',NULL,'','Ana',1,1);
INSERT INTO "search_documents" VALUES(4,'person',3,'en','visible','

','ben',NULL,'','Ben',1,1);
INSERT INTO "search_documents" VALUES(5,'person',4,'en','visible','Of the house

','marta hous',NULL,'','Marta',1,1);
INSERT INTO "search_documents" VALUES(6,'idea',1,'en','visible','Five is too long.

Two are *enough*.','brighter two second five long enough',1,'new','Brighter for two seconds',3,1);
INSERT INTO "search_documents" VALUES(7,'idea',2,'en','visible','Because it would help.','waterproof realli fur immer becaus help',1,'new','It''s "waterproof"; really\ — für immer',4,1);
INSERT INTO "search_documents" VALUES(9,'comment',1,'en','visible','My hands are cold in winter.','hand cold winter',1,'','',0,1);
INSERT INTO "search_documents" VALUES(10,'comment',2,'en','hidden','Lamps at my shop are cheaper.','lamp shop cheaper',1,'','',0,1);
INSERT INTO "search_documents" VALUES(12,'person',5,'en','visible','

','carla',NULL,'','Carla',1,1);
INSERT INTO "search_spellings" VALUES(1,'gilia',1);
INSERT INTO "search_spellings" VALUES(2,'giuia',1);
INSERT INTO "search_spellings" VALUES(3,'giula',1);
INSERT INTO "search_spellings" VALUES(4,'giuli',1);
INSERT INTO "search_spellings" VALUES(5,'giulia',1);
INSERT INTO "search_spellings" VALUES(6,'gulia',1);
INSERT INTO "search_spellings" VALUES(7,'iulia',1);
INSERT INTO "search_spellings" VALUES(8,'hose',2);
INSERT INTO "search_spellings" VALUES(9,'houe',2);
INSERT INTO "search_spellings" VALUES(10,'hous',2);
INSERT INTO "search_spellings" VALUES(11,'house',2);
INSERT INTO "search_spellings" VALUES(12,'huse',2);
INSERT INTO "search_spellings" VALUES(13,'ouse',2);
INSERT INTO "search_spellings" VALUES(14,'bie',3);
INSERT INTO "search_spellings" VALUES(15,'bik',3);
INSERT INTO "search_spellings" VALUES(16,'bike',3);
INSERT INTO "search_spellings" VALUES(17,'bke',3);
INSERT INTO "search_spellings" VALUES(18,'ike',3);
INSERT INTO "search_spellings" VALUES(19,'ight',4);
INSERT INTO "search_spellings" VALUES(20,'lght',4);
INSERT INTO "search_spellings" VALUES(21,'ligh',4);
INSERT INTO "search_spellings" VALUES(22,'light',4);
INSERT INTO "search_spellings" VALUES(23,'ligt',4);
INSERT INTO "search_spellings" VALUES(24,'liht',4);
INSERT INTO "search_spellings" VALUES(25,'ext',5);
INSERT INTO "search_spellings" VALUES(26,'net',5);
INSERT INTO "search_spellings" VALUES(27,'nex',5);
INSERT INTO "search_spellings" VALUES(28,'next',5);
INSERT INTO "search_spellings" VALUES(29,'nxt',5);
INSERT INTO "search_spellings" VALUES(30,'ell',6);
INSERT INTO "search_spellings" VALUES(31,'tel',6);
INSERT INTO "search_spellings" VALUES(32,'tell',6);
INSERT INTO "search_spellings" VALUES(33,'tll',6);
INSERT INTO "search_spellings" VALUES(34,'arta',9);
INSERT INTO "search_spellings" VALUES(35,'mara',9);
INSERT INTO "search_spellings" VALUES(36,'mart',9);
INSERT INTO "search_spellings" VALUES(37,'marta',9);
INSERT INTO "search_spellings" VALUES(38,'mata',9);
INSERT INTO "search_spellings" VALUES(39,'mrta',9);
INSERT INTO "search_spellings" VALUES(40,'bcause',10);
INSERT INTO "search_spellings" VALUES(41,'beause',10);
INSERT INTO "search_spellings" VALUES(42,'becase',10);
INSERT INTO "search_spellings" VALUES(43,'becaue',10);
INSERT INTO "search_spellings" VALUES(44,'becaus',10);
INSERT INTO "search_spellings" VALUES(45,'because',10);
INSERT INTO "search_spellings" VALUES(46,'becuse',10);
INSERT INTO "search_spellings" VALUES(47,'ecause',10);
INSERT INTO "search_spellings" VALUES(54,'bighter',12);
INSERT INTO "search_spellings" VALUES(55,'brghter',12);
INSERT INTO "search_spellings" VALUES(56,'brigher',12);
INSERT INTO "search_spellings" VALUES(57,'brighte',12);
INSERT INTO "search_spellings" VALUES(58,'brighter',12);
INSERT INTO "search_spellings" VALUES(59,'brightr',12);
INSERT INTO "search_spellings" VALUES(60,'brigter',12);
INSERT INTO "search_spellings" VALUES(61,'brihter',12);
INSERT INTO "search_spellings" VALUES(62,'righter',12);
INSERT INTO "search_spellings" VALUES(63,'elp',13);
INSERT INTO "search_spellings" VALUES(64,'hel',13);
INSERT INTO "search_spellings" VALUES(65,'help',13);
INSERT INTO "search_spellings" VALUES(66,'hep',13);
INSERT INTO "search_spellings" VALUES(67,'hlp',13);
INSERT INTO "search_spellings" VALUES(68,'imer',15);
INSERT INTO "search_spellings" VALUES(69,'imme',15);
INSERT INTO "search_spellings" VALUES(70,'immer',15);
INSERT INTO "search_spellings" VALUES(71,'immr',15);
INSERT INTO "search_spellings" VALUES(72,'mmer',15);
INSERT INTO "search_spellings" VALUES(73,'eally',16);
INSERT INTO "search_spellings" VALUES(74,'rally',16);
INSERT INTO "search_spellings" VALUES(75,'reall',16);
INSERT INTO "search_spellings" VALUES(76,'really',16);
INSERT INTO "search_spellings" VALUES(77,'realy',16);
INSERT INTO "search_spellings" VALUES(78,'relly',16);
INSERT INTO "search_spellings" VALUES(79,'aterpro',17);
INSERT INTO "search_spellings" VALUES(80,'waerpro',17);
INSERT INTO "search_spellings" VALUES(81,'watepro',17);
INSERT INTO "search_spellings" VALUES(82,'waterpo',17);
INSERT INTO "search_spellings" VALUES(83,'waterpr',17);
INSERT INTO "search_spellings" VALUES(84,'waterpro',17);
INSERT INTO "search_spellings" VALUES(85,'waterro',17);
INSERT INTO "search_spellings" VALUES(86,'watrpro',17);
INSERT INTO "search_spellings" VALUES(87,'wterpro',17);
INSERT INTO "search_spellings" VALUES(88,'enogh',18);
INSERT INTO "search_spellings" VALUES(89,'enoug',18);
INSERT INTO "search_spellings" VALUES(90,'enough',18);
INSERT INTO "search_spellings" VALUES(91,'enouh',18);
INSERT INTO "search_spellings" VALUES(92,'enugh',18);
INSERT INTO "search_spellings" VALUES(93,'eough',18);
INSERT INTO "search_spellings" VALUES(94,'nough',18);
INSERT INTO "search_spellings" VALUES(95,'fie',19);
INSERT INTO "search_spellings" VALUES(96,'fiv',19);
INSERT INTO "search_spellings" VALUES(97,'five',19);
INSERT INTO "search_spellings" VALUES(98,'fve',19);
INSERT INTO "search_spellings" VALUES(99,'ive',19);
INSERT INTO "search_spellings" VALUES(100,'lng',20);
INSERT INTO "search_spellings" VALUES(101,'log',20);
INSERT INTO "search_spellings" VALUES(102,'lon',20);
INSERT INTO "search_spellings" VALUES(103,'long',20);
INSERT INTO "search_spellings" VALUES(104,'ong',20);
INSERT INTO "search_spellings" VALUES(105,'econds',21);
INSERT INTO "search_spellings" VALUES(106,'sconds',21);
INSERT INTO "search_spellings" VALUES(107,'secnds',21);
INSERT INTO "search_spellings" VALUES(108,'secods',21);
INSERT INTO "search_spellings" VALUES(109,'second',21);
INSERT INTO "search_spellings" VALUES(110,'seconds',21);
INSERT INTO "search_spellings" VALUES(111,'secons',21);
INSERT INTO "search_spellings" VALUES(112,'seonds',21);
INSERT INTO "search_spellings" VALUES(113,'cld',23);
INSERT INTO "search_spellings" VALUES(114,'cod',23);
INSERT INTO "search_spellings" VALUES(115,'col',23);
INSERT INTO "search_spellings" VALUES(116,'cold',23);
INSERT INTO "search_spellings" VALUES(117,'old',23);
INSERT INTO "search_spellings" VALUES(118,'ands',24);
INSERT INTO "search_spellings" VALUES(119,'hads',24);
INSERT INTO "search_spellings" VALUES(120,'hand',24);
INSERT INTO "search_spellings" VALUES(121,'hands',24);
INSERT INTO "search_spellings" VALUES(122,'hans',24);
INSERT INTO "search_spellings" VALUES(123,'hnds',24);
INSERT INTO "search_spellings" VALUES(124,'inter',25);
INSERT INTO "search_spellings" VALUES(125,'winer',25);
INSERT INTO "search_spellings" VALUES(126,'winte',25);
INSERT INTO "search_spellings" VALUES(127,'winter',25);
INSERT INTO "search_spellings" VALUES(128,'wintr',25);
INSERT INTO "search_spellings" VALUES(129,'witer',25);
INSERT INTO "search_spellings" VALUES(130,'wnter',25);
INSERT INTO "search_spellings" VALUES(131,'ceaper',26);
INSERT INTO "search_spellings" VALUES(132,'chaper',26);
INSERT INTO "search_spellings" VALUES(133,'cheaer',26);
INSERT INTO "search_spellings" VALUES(134,'cheape',26);
INSERT INTO "search_spellings" VALUES(135,'cheaper',26);
INSERT INTO "search_spellings" VALUES(136,'cheapr',26);
INSERT INTO "search_spellings" VALUES(137,'cheper',26);
INSERT INTO "search_spellings" VALUES(138,'heaper',26);
INSERT INTO "search_spellings" VALUES(139,'amps',27);
INSERT INTO "search_spellings" VALUES(140,'lamp',27);
INSERT INTO "search_spellings" VALUES(141,'lamps',27);
INSERT INTO "search_spellings" VALUES(142,'lams',27);
INSERT INTO "search_spellings" VALUES(143,'laps',27);
INSERT INTO "search_spellings" VALUES(144,'lmps',27);
INSERT INTO "search_spellings" VALUES(145,'hop',28);
INSERT INTO "search_spellings" VALUES(146,'sho',28);
INSERT INTO "search_spellings" VALUES(147,'shop',28);
INSERT INTO "search_spellings" VALUES(148,'shp',28);
INSERT INTO "search_spellings" VALUES(149,'sop',28);
INSERT INTO "search_spellings" VALUES(150,'arla',29);
INSERT INTO "search_spellings" VALUES(151,'cala',29);
INSERT INTO "search_spellings" VALUES(152,'cara',29);
INSERT INTO "search_spellings" VALUES(153,'carl',29);
INSERT INTO "search_spellings" VALUES(154,'carla',29);
INSERT INTO "search_spellings" VALUES(155,'crla',29);
INSERT INTO "search_words" VALUES(1,'giulia','en','giulia','ailuig');
INSERT INTO "search_words" VALUES(2,'house','en','hous','esuoh');
INSERT INTO "search_words" VALUES(3,'bike','en','bike','ekib');
INSERT INTO "search_words" VALUES(4,'light','en','light','thgil');
INSERT INTO "search_words" VALUES(5,'next','en','next','txen');
INSERT INTO "search_words" VALUES(6,'tell','en','tell','llet');
INSERT INTO "search_words" VALUES(7,'ana','en','ana','ana');
INSERT INTO "search_words" VALUES(8,'ben','en','ben','neb');
INSERT INTO "search_words" VALUES(9,'marta','en','marta','atram');
INSERT INTO "search_words" VALUES(10,'because','en','becaus','esuaceb');
INSERT INTO "search_words" VALUES(12,'brighter','en','brighter','rethgirb');
INSERT INTO "search_words" VALUES(13,'help','en','help','pleh');
INSERT INTO "search_words" VALUES(14,'fur','en','fur','ruf');
INSERT INTO "search_words" VALUES(15,'immer','en','immer','remmi');
INSERT INTO "search_words" VALUES(16,'really','en','realli','yllaer');
INSERT INTO "search_words" VALUES(17,'waterproof','en','waterproof','foorpretaw');
INSERT INTO "search_words" VALUES(18,'enough','en','enough','hguone');
INSERT INTO "search_words" VALUES(19,'five','en','five','evif');
INSERT INTO "search_words" VALUES(20,'long','en','long','gnol');
INSERT INTO "search_words" VALUES(21,'seconds','en','second','sdnoces');
INSERT INTO "search_words" VALUES(22,'two','en','two','owt');
INSERT INTO "search_words" VALUES(23,'cold','en','cold','dloc');
INSERT INTO "search_words" VALUES(24,'hands','en','hand','sdnah');
INSERT INTO "search_words" VALUES(25,'winter','en','winter','retniw');
INSERT INTO "search_words" VALUES(26,'cheaper','en','cheaper','repaehc');
INSERT INTO "search_words" VALUES(27,'lamps','en','lamp','spmal');
INSERT INTO "search_words" VALUES(28,'shop','en','shop','pohs');
INSERT INTO "search_words" VALUES(29,'carla','en','carla','alrac');
INSERT INTO "sessions" VALUES(1,X'82C1B084CE91AE5BA3E9317D3AA87C7665DB460318E01AD0D6F6DD3EB45911FE',1,'tests',1795435200000000,1795435200000000,1800619200000000,'password','127.0.0.1',1795435200000000,NULL);
INSERT INTO "sessions" VALUES(2,X'79691670E97A63720956A353FB97AE859833FC1BD0E94D18BE3E987E9BD7F438',2,'tests',1795435200000000,1795435200000000,1800619200000000,'password','127.0.0.1',1795435200000000,NULL);
INSERT INTO "sessions" VALUES(3,X'15D74DBD17E76B55F15822D44E6F347FF346B3BE4B2D984B1A59B585BDA43A5C',3,'tests',1795435200000000,1795435200000000,1800619200000000,'password','127.0.0.1',1795435200000000,NULL);
INSERT INTO "sessions" VALUES(4,X'FC70B4351581E6A89EACC5ECEAEA665DE5BE39AC58D4A3451A40DCACFA4650C0',4,'tests',1795435200000000,1795435200000000,1800619200000000,'password','127.0.0.1',1795435200000000,NULL);
INSERT INTO "sessions" VALUES(5,X'6A2678378E809B3E7070231EDE6CBE1FD2CE8B0A17C3E4A007D45F61B6F5BB1D',5,'ureq/3.5.2',1795435205000000,1795435205000000,1800619205000000,'code','127.0.0.1',1795435205000000,NULL);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence" VALUES('ballots',3);
INSERT INTO "sqlite_sequence" VALUES('jobs',7);
INSERT INTO "sqlite_sequence" VALUES('house_rules',6);
INSERT INTO "sqlite_sequence" VALUES('house_rule_texts',18);
INSERT INTO "sqlite_sequence" VALUES('rulings',1);
INSERT INTO "sqlite_sequence" VALUES('community',1);
INSERT INTO "sqlite_sequence" VALUES('people',5);
INSERT INTO "sqlite_sequence" VALUES('events',22);
INSERT INTO "sqlite_sequence" VALUES('search_words',29);
INSERT INTO "sqlite_sequence" VALUES('search_spellings',155);
INSERT INTO "sqlite_sequence" VALUES('search_documents',12);
INSERT INTO "sqlite_sequence" VALUES('sessions',5);
INSERT INTO "sqlite_sequence" VALUES('questions',1);
INSERT INTO "sqlite_sequence" VALUES('question_texts',1);
INSERT INTO "sqlite_sequence" VALUES('attempts',17);
INSERT INTO "sqlite_sequence" VALUES('ideas',2);
INSERT INTO "sqlite_sequence" VALUES('idea_versions',3);
INSERT INTO "sqlite_sequence" VALUES('votes',4);
INSERT INTO "sqlite_sequence" VALUES('idea_visits',1);
INSERT INTO "sqlite_sequence" VALUES('comments',2);
INSERT INTO "sqlite_sequence" VALUES('notices',3);
INSERT INTO "sqlite_sequence" VALUES('statements',1);
INSERT INTO "sqlite_sequence" VALUES('outbox',3);
INSERT INTO "sqlite_sequence" VALUES('challenges',2);
INSERT INTO "sqlite_sequence" VALUES('guests',1);
INSERT INTO "sqlite_sequence" VALUES('pending_acts',1);
INSERT INTO "statements" VALUES(1,'qdk08qpcws',1,NULL,3,NULL,'en',X'864CE15388E5945A6DD5DFA016E463AD257F8A698D26961DBE1427ED095B93F6',1795435200000000,1811332800000000);
INSERT INTO "votes" VALUES(1,1,1,2,1,1795435200000000,1,'','customer',0,NULL);
INSERT INTO "votes" VALUES(3,1,1,4,1,1795435200000000,1,'','customer',0,NULL);
INSERT INTO "votes" VALUES(4,2,2,4,1,1795435200000000,1,'','customer',0,NULL);
