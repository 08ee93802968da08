-- Trust: a question may hold back the first contributions of newcomers; votes are set aside by a ruling and count again by
-- another.

ALTER TABLE questions ADD COLUMN holds_newcomers BOOLEAN NOT NULL DEFAULT 0;

-- How many votes of the row would count if they were not set aside, and the ruling that did it. They stay on their ballot.
ALTER TABLE votes ADD COLUMN aside BIGINT NOT NULL DEFAULT 0;
ALTER TABLE votes ADD COLUMN aside_id BIGINT REFERENCES rulings (id);

CREATE INDEX votes_lately ON votes (idea_id, created_at);
CREATE INDEX votes_aside ON votes (counted_in_id, aside_id) WHERE aside_id IS NOT NULL;
CREATE INDEX sessions_by_network ON sessions (network, last_seen_at);
