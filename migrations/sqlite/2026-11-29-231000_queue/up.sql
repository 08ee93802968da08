-- The queue: the orders in which it is read, and what moderators say often, kept in each language.
CREATE INDEX cases_of_kind ON cases (kind, weight DESC, id) WHERE closed_at IS NULL;
CREATE INDEX cases_closed_by ON cases (closed_by_id, closed_at);
CREATE INDEX rulings_of_rule ON rulings (rule_id, id);

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
