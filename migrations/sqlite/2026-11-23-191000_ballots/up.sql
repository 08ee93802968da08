-- Votes that weigh, may be given back, say why, and remember what their voter was to the company when they were cast.
-- weight is what was cast; counted is how much of it counts where the idea belongs now.
ALTER TABLE votes ADD COLUMN counted BIGINT NOT NULL DEFAULT 1;
ALTER TABLE votes ADD COLUMN why TEXT NOT NULL DEFAULT '';
ALTER TABLE votes ADD COLUMN relation TEXT NOT NULL DEFAULT 'unasked';
UPDATE votes SET counted = 0 WHERE EXISTS (
    SELECT 1 FROM votes AS first
    WHERE first.counted_in_id = votes.counted_in_id AND first.person_id = votes.person_id AND first.id < votes.id);
UPDATE votes SET relation = (SELECT people.relation FROM people WHERE people.id = votes.person_id);

ALTER TABLE idea_tallies ADD COLUMN voters BIGINT NOT NULL DEFAULT 0;
ALTER TABLE idea_tallies ADD COLUMN met BIGINT NOT NULL DEFAULT 0;
UPDATE idea_tallies SET voters = votes;

-- A person's part in the vote on a question, under a code that names nobody; spent is what counts in ideas that stand.
CREATE TABLE ballots (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    question_id BIGINT NOT NULL REFERENCES questions (id),
    person_id   BIGINT NOT NULL REFERENCES people (id),
    spent       BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    UNIQUE (question_id, person_id)
);
CREATE INDEX ballots_of_person ON ballots (person_id);
INSERT INTO ballots (code, question_id, person_id, spent, created_at)
SELECT lower(hex(randomblob(5))), ideas.question_id, votes.person_id,
    CAST(SUM(CASE WHEN idea_tallies.standing = 'visible' AND idea_tallies.status <> 'declined' THEN votes.counted ELSE 0 END) AS BIGINT),
    MIN(votes.created_at)
FROM votes
JOIN ideas ON ideas.id = votes.idea_id
JOIN idea_tallies ON idea_tallies.idea_id = votes.counted_in_id
GROUP BY ideas.question_id, votes.person_id
ORDER BY MIN(votes.id);

-- The votes of people whom staff met elsewhere: counted and shown apart.
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
CREATE INDEX met_votes_counted ON met_votes (counted_in_id, id);
CREATE INDEX met_votes_of_idea ON met_votes (idea_id);
CREATE INDEX met_votes_by_staff ON met_votes (noted_by_id);

CREATE INDEX questions_hidden ON questions (is_tally_hidden, id);
