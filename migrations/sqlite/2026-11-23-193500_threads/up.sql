-- A comment that answers another in its thread, what people find helpful, what shaped the idea, and when it was edited.
ALTER TABLE comments ADD COLUMN answers_id BIGINT REFERENCES comments (id);
ALTER TABLE comments ADD COLUMN edited_at BIGINT;
ALTER TABLE comments ADD COLUMN helpful BIGINT NOT NULL DEFAULT 0;
ALTER TABLE comments ADD COLUMN unhelpful BIGINT NOT NULL DEFAULT 0;
ALTER TABLE comments ADD COLUMN score BIGINT NOT NULL DEFAULT 0;
ALTER TABLE comments ADD COLUMN shaped_at BIGINT;
ALTER TABLE comments ADD COLUMN shaped_by_id BIGINT REFERENCES people (id);
CREATE INDEX comments_threads ON comments (counted_in_id, id) WHERE parent_id IS NULL;
CREATE INDEX comments_threads_by_score ON comments (counted_in_id, score, id) WHERE parent_id IS NULL;
CREATE INDEX comments_replies ON comments (parent_id, id);
CREATE INDEX comments_by_answered ON comments (answers_id);
CREATE INDEX comments_shaped_by ON comments (shaped_by_id);
CREATE INDEX notices_in_comment ON notices (comment_id);

-- What a comment said before it was edited.
CREATE TABLE comment_versions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    comment_id BIGINT NOT NULL REFERENCES comments (id),
    number     BIGINT NOT NULL,
    body       TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    UNIQUE (comment_id, number)
);

-- Who finds which comment helpful, or not.
CREATE TABLE comment_opinions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    comment_id BIGINT NOT NULL REFERENCES comments (id),
    person_id  BIGINT NOT NULL REFERENCES people (id),
    is_helpful BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (comment_id, person_id)
);
CREATE INDEX comment_opinions_of_person ON comment_opinions (person_id, comment_id);

-- Whom a comment names, and with which letters: the name as it was typed stands in the comment.
CREATE TABLE comment_mentions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    comment_id BIGINT NOT NULL REFERENCES comments (id),
    person_id  BIGINT NOT NULL REFERENCES people (id),
    typed      TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (comment_id, typed)
);
CREATE INDEX comment_mentions_of_person ON comment_mentions (person_id);

-- What the talk under an idea comes to so far, as somebody of the company writes it. The newest counts.
CREATE TABLE thread_summaries (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    author_id  BIGINT NOT NULL REFERENCES people (id),
    language   TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX thread_summaries_of_idea ON thread_summaries (idea_id, id);
CREATE INDEX thread_summaries_by_author ON thread_summaries (author_id);

-- When a person was last at an idea, and when the visit before ended: so much for what is new.
CREATE TABLE idea_visits (
    id        INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id   BIGINT NOT NULL REFERENCES ideas (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    seen_at   BIGINT NOT NULL,
    before_at BIGINT,
    UNIQUE (person_id, idea_id)
);
CREATE INDEX idea_visits_of_idea ON idea_visits (idea_id);
