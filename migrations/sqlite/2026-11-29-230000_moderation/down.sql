DROP TABLE appeals;
DROP TABLE statements;
DROP TABLE reports;
ALTER TABLE ideas DROP COLUMN slow_until;
ALTER TABLE ideas DROP COLUMN slow_minutes;
ALTER TABLE people DROP COLUMN limited_until;
CREATE TABLE rulings_before (
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
INSERT INTO rulings_before (id, code, kind, subject, idea_id, comment_id, into_id, moderator_id, reason, created_at)
SELECT id, code, kind, subject, idea_id, comment_id, into_id, moderator_id, reason, created_at FROM rulings
WHERE idea_id IS NOT NULL ORDER BY id;
DROP TABLE rulings;
ALTER TABLE rulings_before RENAME TO rulings;
CREATE INDEX rulings_of_idea ON rulings (idea_id, id);
CREATE INDEX rulings_of_comment ON rulings (comment_id, id);
DROP TABLE cases;
DROP TABLE house_rule_texts;
DROP TABLE house_rules;
