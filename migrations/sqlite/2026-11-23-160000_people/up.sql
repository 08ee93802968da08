-- What an administrator decides about the community. Lists of words are separated by commas.
ALTER TABLE community ADD COLUMN set_up_at BIGINT;
ALTER TABLE community ADD COLUMN accent TEXT NOT NULL DEFAULT '';
ALTER TABLE community ADD COLUMN logo_id BIGINT REFERENCES files (id);
ALTER TABLE community ADD COLUMN languages TEXT NOT NULL DEFAULT 'en,it,de';
ALTER TABLE community ADD COLUMN address_form TEXT NOT NULL DEFAULT 'familiar';
ALTER TABLE community ADD COLUMN ways_in TEXT NOT NULL DEFAULT 'code,password,passkey';
ALTER TABLE community ADD COLUMN staff_second_factor BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE community ADD COLUMN readers TEXT NOT NULL DEFAULT 'anybody';
ALTER TABLE community ADD COLUMN joiners TEXT NOT NULL DEFAULT 'anybody';
ALTER TABLE community ADD COLUMN domains TEXT NOT NULL DEFAULT '';
ALTER TABLE community ADD COLUMN rooms TEXT NOT NULL DEFAULT 'questions,ideas,signatures';
ALTER TABLE community ADD COLUMN revision BIGINT NOT NULL DEFAULT 1;
-- With it the community marks what it handed out and wants to know again: when a form was shown, a browser it has seen.
ALTER TABLE community ADD COLUMN form_key BLOB;
UPDATE community SET form_key = randomblob(32);

-- What the company says about the community, per language; Markdown.
CREATE TABLE community_texts (
    id       INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    language TEXT NOT NULL UNIQUE,
    welcome  TEXT NOT NULL,
    terms    TEXT NOT NULL,
    privacy  TEXT NOT NULL,
    imprint  TEXT NOT NULL
);

-- A person's profile, second factor, stand-in, and when they were erased. A person without a confirmed address is known
-- only to those who added them.
ALTER TABLE people ADD COLUMN email_confirmed_at BIGINT;
ALTER TABLE people ADD COLUMN legal_name TEXT;
ALTER TABLE people ADD COLUMN picture_id BIGINT REFERENCES files (id);
ALTER TABLE people ADD COLUMN bio TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN links TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN languages TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN totp_secret BLOB;
ALTER TABLE people ADD COLUMN totp_confirmed_at BIGINT;
ALTER TABLE people ADD COLUMN totp_step BIGINT NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN substitute_id BIGINT REFERENCES people (id);
ALTER TABLE people ADD COLUMN away_until BIGINT;
ALTER TABLE people ADD COLUMN erased_at BIGINT;
CREATE INDEX people_by_name ON people (name, id);

-- Where and how a session began, and when its holder last proved who they are.
ALTER TABLE sessions ADD COLUMN way_in TEXT NOT NULL DEFAULT 'password';
ALTER TABLE sessions ADD COLUMN network TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN proved_at BIGINT NOT NULL DEFAULT 0;

-- Visitors who did something before they had a name; and whose it is, once an address was confirmed.
CREATE TABLE guests (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    digest     BLOB NOT NULL UNIQUE,
    person_id  BIGINT REFERENCES people (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX guests_of_person ON guests (person_id);
CREATE INDEX guests_by_end ON guests (expires_at);

-- Whatever can be used once: a mailed link or code, half of a sign-in, the state of a passkey or OpenID exchange. Secrets
-- stand here as digests: one for the browser that began (digest), one that only the mail holds (link_digest), and the
-- code together with the browser's secret (code_digest). An address stays only until the row expires.
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
CREATE INDEX challenges_by_end ON challenges (expires_at);
CREATE INDEX challenges_of_person ON challenges (person_id);
CREATE INDEX challenges_of_email ON challenges (email);
CREATE INDEX challenges_of_guest ON challenges (guest_id);

-- What a visitor did: it waits until an address is confirmed.
CREATE TABLE pending_acts (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    guest_id   BIGINT NOT NULL REFERENCES guests (id),
    kind       TEXT NOT NULL,
    subject    TEXT NOT NULL,
    payload    TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (guest_id, kind, subject)
);

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
CREATE INDEX passkeys_of_person ON passkeys (person_id);

CREATE TABLE recovery_codes (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    digest     BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    used_at    BIGINT,
    UNIQUE (person_id, digest)
);

-- Who a person is at an OpenID provider.
CREATE TABLE identities (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    issuer     TEXT NOT NULL,
    subject    TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (issuer, subject)
);
CREATE INDEX identities_of_person ON identities (person_id);

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
CREATE INDEX invitations_by_age ON invitations (created_at);
CREATE INDEX invitations_of_email ON invitations (email);

-- Who wants to hear nothing from whom.
CREATE TABLE blocks (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    blocked_id BIGINT NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL,
    UNIQUE (person_id, blocked_id)
);

-- Everything about a person, made ready for them alone; the bytes live in a private folder of the file store.
CREATE TABLE downloads (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    file       TEXT,
    created_at BIGINT NOT NULL,
    ready_at   BIGINT,
    expires_at BIGINT NOT NULL
);
CREATE INDEX downloads_of_person ON downloads (person_id);

-- Mail is claimed like a job: by a lease that ends.
ALTER TABLE outbox ADD COLUMN leased_until BIGINT;
ALTER TABLE outbox ADD COLUMN sent_at BIGINT;
CREATE INDEX outbox_of_person ON outbox (person_id);

-- What forms, erasing, and the hourly forgetting look up.
CREATE INDEX people_by_role ON people (role, name);
CREATE INDEX people_of_substitute ON people (substitute_id) WHERE substitute_id IS NOT NULL;
CREATE INDEX people_of_picture ON people (picture_id) WHERE picture_id IS NOT NULL;
CREATE INDEX sessions_by_end ON sessions (expires_at);
CREATE INDEX invitations_of_person ON invitations (person_id);
CREATE INDEX invitations_of_inviter ON invitations (inviter_id);
CREATE INDEX blocks_of_blocked ON blocks (blocked_id);
CREATE INDEX downloads_by_end ON downloads (expires_at);
