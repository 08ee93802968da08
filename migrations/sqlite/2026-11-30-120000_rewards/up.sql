-- Rewards: the ledger, the catalogue, and programmes by which releases give something back.

-- What somebody holds of one unit (points, a currency in minor units), or one of the community's own accounts.
CREATE TABLE ledger_accounts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL,
    person_id   BIGINT REFERENCES people (id),
    unit        TEXT NOT NULL,
    created_at  BIGINT NOT NULL
);
CREATE UNIQUE INDEX ledger_accounts_of_person ON ledger_accounts (person_id, unit) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX ledger_accounts_of_house ON ledger_accounts (kind, unit) WHERE person_id IS NULL;

-- The sum of an account's postings, for those that are people's: never below zero.
CREATE TABLE ledger_balances (
    account_id  BIGINT NOT NULL PRIMARY KEY REFERENCES ledger_accounts (id),
    amount      BIGINT NOT NULL CHECK (amount >= 0)
);

-- Why something was posted: once for each key. Append-only.
CREATE TABLE ledger_entries (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    key         TEXT NOT NULL UNIQUE,
    cause       TEXT NOT NULL,
    about       TEXT NOT NULL,
    release_id  BIGINT REFERENCES releases (id),
    corrects_id BIGINT UNIQUE REFERENCES ledger_entries (id),
    by_id       BIGINT REFERENCES people (id),
    created_at  BIGINT NOT NULL
);
CREATE INDEX ledger_entries_of_release ON ledger_entries (release_id, id);
CREATE INDEX ledger_entries_about ON ledger_entries (about);
CREATE INDEX ledger_entries_by ON ledger_entries (by_id);

-- What a correction says of itself; the words can go, the entry stays.
CREATE TABLE ledger_reasons (
    entry_id    BIGINT NOT NULL PRIMARY KEY REFERENCES ledger_entries (id),
    reason      TEXT NOT NULL
);

-- The two or more sides of an entry; they sum to zero. What comes to somebody is a lot, which may end; what goes names the
-- lot that it is taken from. Append-only.
CREATE TABLE ledger_postings (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    entry_id    BIGINT NOT NULL REFERENCES ledger_entries (id),
    account_id  BIGINT NOT NULL REFERENCES ledger_accounts (id),
    amount      BIGINT NOT NULL CHECK (amount <> 0),
    lot_id      BIGINT REFERENCES ledger_postings (id),
    expires_at  BIGINT
);
CREATE INDEX ledger_postings_of_entry ON ledger_postings (entry_id);
CREATE INDEX ledger_postings_of_account ON ledger_postings (account_id, id);
CREATE INDEX ledger_postings_of_lot ON ledger_postings (lot_id);

-- No row is ever changed: the database itself refuses it.
CREATE TRIGGER ledger_entries_stay_update BEFORE UPDATE ON ledger_entries BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_entries_stay_delete BEFORE DELETE ON ledger_entries BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_postings_stay_update BEFORE UPDATE ON ledger_postings BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_postings_stay_delete BEFORE DELETE ON ledger_postings BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

-- Whose lot ends soon was told so.
CREATE TABLE ledger_warnings (
    lot_id      BIGINT NOT NULL PRIMARY KEY REFERENCES ledger_postings (id),
    warned_at   BIGINT NOT NULL
);

-- A list of what is to be paid out in one currency, and that it was.
CREATE TABLE payouts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    unit        TEXT NOT NULL,
    by_id       BIGINT NOT NULL REFERENCES people (id),
    created_at  BIGINT NOT NULL,
    paid_by_id  BIGINT REFERENCES people (id),
    paid_at     BIGINT,
    dropped_at  BIGINT
);
CREATE UNIQUE INDEX payouts_open ON payouts (unit) WHERE paid_at IS NULL AND dropped_at IS NULL;
CREATE INDEX payouts_by ON payouts (by_id);
CREATE INDEX payouts_paid_by ON payouts (paid_by_id);
CREATE TABLE payout_lines (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    payout_id   BIGINT NOT NULL REFERENCES payouts (id),
    account_id  BIGINT NOT NULL REFERENCES ledger_accounts (id),
    amount      BIGINT NOT NULL CHECK (amount > 0),
    UNIQUE (payout_id, account_id)
);
CREATE INDEX payout_lines_of_account ON payout_lines (account_id);

-- What can be had for points. Without a number there is no end of it.
CREATE TABLE items (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL,
    language    TEXT NOT NULL,
    price       BIGINT NOT NULL CHECK (price >= 0),
    stock       BIGINT CHECK (stock >= 0),
    is_offered  BOOLEAN NOT NULL,
    created_at  BIGINT NOT NULL
);
CREATE TABLE item_texts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    item_id     BIGINT NOT NULL REFERENCES items (id),
    language    TEXT NOT NULL,
    name        TEXT NOT NULL,
    about       TEXT NOT NULL,
    UNIQUE (item_id, language)
);

-- What a release, or all releases of its product, give to those who signed, with or without a name.
CREATE TABLE programmes (
    id              INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code            TEXT NOT NULL UNIQUE,
    release_id      BIGINT NOT NULL REFERENCES releases (id),
    gives           TEXT NOT NULL,
    unit            TEXT NOT NULL,
    amount          BIGINT NOT NULL CHECK (amount >= 0),
    rate            BIGINT NOT NULL CHECK (rate >= 0 AND rate <= 10000),
    cap             BIGINT CHECK (cap >= 0),
    threshold       BIGINT NOT NULL CHECK (threshold >= 0),
    item_id         BIGINT REFERENCES items (id),
    lasts           BIGINT,
    is_for_product  BOOLEAN NOT NULL,
    is_public       BOOLEAN NOT NULL,
    author_id       BIGINT NOT NULL REFERENCES people (id),
    created_at      BIGINT NOT NULL,
    confirmed_by_id BIGINT REFERENCES people (id),
    confirmed_at    BIGINT
);
CREATE INDEX programmes_of_release ON programmes (release_id);
CREATE INDEX programmes_of_item ON programmes (item_id);
CREATE INDEX programmes_author ON programmes (author_id);
CREATE INDEX programmes_confirmed_by ON programmes (confirmed_by_id);

-- How much each role weighs in a programme.
CREATE TABLE programme_weights (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    programme_id BIGINT NOT NULL REFERENCES programmes (id),
    role         TEXT NOT NULL,
    weight       BIGINT NOT NULL CHECK (weight >= 0),
    UNIQUE (programme_id, role)
);

-- What was confirmed: each one's weight, and where something is divided the share in 1/10,000.
CREATE TABLE programme_shares (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    programme_id BIGINT NOT NULL REFERENCES programmes (id),
    person_id    BIGINT NOT NULL REFERENCES people (id),
    weight       BIGINT NOT NULL CHECK (weight >= 0),
    share        BIGINT CHECK (share >= 0 AND share <= 10000),
    UNIQUE (programme_id, person_id)
);
CREATE INDEX programme_shares_of_person ON programme_shares (person_id);

-- Net sales of a period, and what of them was divided.
CREATE TABLE sales (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code         TEXT NOT NULL UNIQUE,
    programme_id BIGINT NOT NULL REFERENCES programmes (id),
    first_month  BIGINT NOT NULL,
    months       BIGINT NOT NULL,
    net          BIGINT NOT NULL,
    pot          BIGINT NOT NULL CHECK (pot >= 0),
    by_id        BIGINT NOT NULL REFERENCES people (id),
    created_at   BIGINT NOT NULL,
    reversed_at  BIGINT
);
CREATE UNIQUE INDEX sales_of_period ON sales (programme_id, first_month) WHERE reversed_at IS NULL;
CREATE INDEX sales_of_programme ON sales (programme_id, id);
CREATE INDEX sales_by ON sales (by_id);

-- Who had what from the catalogue.
CREATE TABLE redemptions (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    item_id       BIGINT NOT NULL REFERENCES items (id),
    person_id     BIGINT NOT NULL REFERENCES people (id),
    entry_id      BIGINT UNIQUE REFERENCES ledger_entries (id),
    programme_id  BIGINT REFERENCES programmes (id),
    price         BIGINT NOT NULL,
    words         TEXT NOT NULL,
    state         TEXT NOT NULL,
    created_at    BIGINT NOT NULL,
    settled_by_id BIGINT REFERENCES people (id),
    settled_at    BIGINT
);
CREATE INDEX redemptions_of_item ON redemptions (item_id);
CREATE INDEX redemptions_of_person ON redemptions (person_id, id);
CREATE INDEX redemptions_of_programme ON redemptions (programme_id);
CREATE INDEX redemptions_settled_by ON redemptions (settled_by_id);
CREATE INDEX redemptions_open ON redemptions (created_at) WHERE state = 'open';

-- The codes of a voucher: shown to nobody but to whom one was given.
CREATE TABLE vouchers (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    item_id       BIGINT NOT NULL REFERENCES items (id),
    secret        TEXT NOT NULL,
    redemption_id BIGINT UNIQUE REFERENCES redemptions (id),
    UNIQUE (item_id, secret)
);
