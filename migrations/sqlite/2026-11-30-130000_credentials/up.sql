-- Proofs: the issuer's keys, and which credentials were handed out and hold.

-- A key with which the community signs. The private half goes when the key is retired; the public half stays, so that what it
-- signed can be checked.
CREATE TABLE issuer_keys (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name        TEXT NOT NULL UNIQUE,
    modulus     BLOB NOT NULL,
    exponent    BLOB NOT NULL,
    private     BLOB,
    created_at  BIGINT NOT NULL,
    retired_at  BIGINT
);

-- A credential that somebody saved: what it says is made anew from this each time. The name goes when it is revoked; the place
-- in the list of revocations stays.
CREATE TABLE credentials (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    release_id  BIGINT NOT NULL REFERENCES releases (id),
    person_id   BIGINT NOT NULL REFERENCES people (id),
    name        TEXT,
    parts       TEXT NOT NULL,
    language    TEXT NOT NULL,
    list        BIGINT NOT NULL,
    place       BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    revoked_at  BIGINT,
    UNIQUE (list, place)
);
CREATE UNIQUE INDEX credentials_standing ON credentials (release_id, person_id) WHERE revoked_at IS NULL;
CREATE INDEX credentials_of_person ON credentials (person_id);
