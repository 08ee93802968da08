-- Who may answer a question, how it is voted on, when it was closed, and the word of its short link.
ALTER TABLE questions ADD COLUMN audience TEXT NOT NULL DEFAULT 'everyone';
ALTER TABLE questions ADD COLUMN relations TEXT NOT NULL DEFAULT '';
ALTER TABLE questions ADD COLUMN budget BIGINT;
ALTER TABLE questions ADD COLUMN per_idea BIGINT NOT NULL DEFAULT 1;
ALTER TABLE questions ADD COLUMN is_tally_hidden BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE questions ADD COLUMN takes_own_votes BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE questions ADD COLUMN takes_met_votes BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE questions ADD COLUMN closed_at BIGINT;
ALTER TABLE questions ADD COLUMN short TEXT;
CREATE UNIQUE INDEX questions_by_short ON questions (short);
-- What was decided before a question had to be closed for that stays decided.
UPDATE questions SET closed_at = decided_at WHERE decided_at IS NOT NULL AND decided_at <= CAST(strftime('%s', 'now') AS INTEGER) * 1000000;

-- What somebody is told: one thing that happened, to whom it matters. Read on the page "For you", mailed together.
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
CREATE INDEX notices_of_person ON notices (person_id, id);
CREATE INDEX notices_unmailed ON notices (mailed_at, shown_from);
CREATE INDEX notices_by_idea ON notices (idea_id);
CREATE INDEX notices_by_actor ON notices (actor_id);
