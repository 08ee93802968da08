-- Curating: what stands at the top, who is asked for a word, thanks, ideas that came out of something, notes of the staff, and
-- sessions that see what members see.

-- Ideas at the top of their question's list or on the first page, with who put them there.
CREATE TABLE pins (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id      BIGINT NOT NULL REFERENCES ideas (id),
    place        TEXT NOT NULL,
    pinned_by_id BIGINT NOT NULL REFERENCES people (id),
    created_at   BIGINT NOT NULL,
    until_at     BIGINT,
    UNIQUE (idea_id, place)
);
CREATE INDEX pins_in_place ON pins (place, id);
CREATE INDEX pins_by ON pins (pinned_by_id);

-- Who is asked for a word under an idea: its author to clarify, or somebody to answer.
CREATE TABLE asks (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    kind       TEXT NOT NULL,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    person_id  BIGINT NOT NULL REFERENCES people (id),
    asker_id   BIGINT NOT NULL REFERENCES people (id),
    language   TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    due_at     BIGINT NOT NULL,
    closed_at  BIGINT,
    outcome    TEXT
);
CREATE UNIQUE INDEX asks_open ON asks (idea_id, person_id, kind) WHERE closed_at IS NULL;
CREATE INDEX asks_of_idea ON asks (idea_id, id);
CREATE INDEX asks_of_person ON asks (person_id, id) WHERE closed_at IS NULL;
CREATE INDEX asks_by ON asks (asker_id);

-- Thanks from somebody of the company, for an idea or for a comment under it: one for each thing.
CREATE TABLE thanks (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    thanker_id BIGINT NOT NULL REFERENCES people (id),
    person_id  BIGINT NOT NULL REFERENCES people (id),
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    comment_id BIGINT REFERENCES comments (id),
    words      TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX thanks_for_idea ON thanks (idea_id, thanker_id) WHERE comment_id IS NULL;
CREATE UNIQUE INDEX thanks_for_comment ON thanks (comment_id, thanker_id) WHERE comment_id IS NOT NULL;
CREATE INDEX thanks_to ON thanks (person_id, id);
CREATE INDEX thanks_from ON thanks (thanker_id, id);

-- Ideas that grew out of a comment, or were split off another idea.
CREATE TABLE offshoots (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id      BIGINT NOT NULL UNIQUE REFERENCES ideas (id),
    from_idea_id BIGINT NOT NULL REFERENCES ideas (id),
    comment_id   BIGINT UNIQUE REFERENCES comments (id),
    moderator_id BIGINT NOT NULL REFERENCES people (id),
    created_at   BIGINT NOT NULL
);
CREATE INDEX offshoots_of ON offshoots (from_idea_id, id);
CREATE INDEX offshoots_by ON offshoots (moderator_id);

-- What the staff note for themselves about a person or an idea.
CREATE TABLE staff_notes (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    person_id  BIGINT REFERENCES people (id),
    idea_id    BIGINT REFERENCES ideas (id),
    author_id  BIGINT NOT NULL REFERENCES people (id),
    body       TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX staff_notes_on_person ON staff_notes (person_id, id);
CREATE INDEX staff_notes_on_idea ON staff_notes (idea_id, id);
CREATE INDEX staff_notes_by ON staff_notes (author_id, id);

-- Since when this browser of somebody of the staff sees what members see.
ALTER TABLE sessions ADD COLUMN as_member_at BIGINT;

-- Around the ring over all questions, for what deserves a look.
CREATE INDEX idea_tallies_around ON idea_tallies (place, idea_id);
