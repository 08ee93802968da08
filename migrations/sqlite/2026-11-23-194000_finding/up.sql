-- Words that the community gives to ideas, so that they are found.
CREATE TABLE tags (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    language   TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    retired_at BIGINT
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
CREATE TABLE idea_tags (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    tag_id     BIGINT NOT NULL REFERENCES tags (id),
    UNIQUE (idea_id, tag_id)
);
CREATE INDEX idea_tags_by_tag ON idea_tags (tag_id, idea_id);

-- Who wants to hear of a question; of an idea is in follows.
CREATE TABLE question_follows (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id BIGINT NOT NULL REFERENCES questions (id),
    person_id   BIGINT NOT NULL REFERENCES people (id),
    created_at  BIGINT NOT NULL,
    UNIQUE (question_id, person_id)
);
CREATE INDEX question_follows_of_person ON question_follows (person_id, id);
CREATE INDEX follows_of_person ON follows (person_id, id);

-- When somebody last looked at the first page, and the time before: what moved meanwhile is told there.
CREATE TABLE home_visits (
    person_id  BIGINT PRIMARY KEY NOT NULL REFERENCES people (id),
    last_at    BIGINT NOT NULL,
    before_at  BIGINT NOT NULL
);

-- How lively an idea is, as a moment in microseconds (src/features/ideas/heat.rs), and its place on the ring that is
-- walked around while votes are cast. What was there before is as lively as when it was proposed: a week times log2 3.
ALTER TABLE idea_tallies ADD COLUMN heat BIGINT NOT NULL DEFAULT 0;
ALTER TABLE idea_tallies ADD COLUMN place BIGINT NOT NULL DEFAULT 0;
UPDATE idea_tallies SET heat = created_at + 958585320000, place = (idea_id * 2654435761) % 2147483648;
CREATE INDEX idea_tallies_trending ON idea_tallies (question_id, standing, heat, idea_id);
CREATE INDEX idea_tallies_place ON idea_tallies (question_id, standing, place, idea_id);
