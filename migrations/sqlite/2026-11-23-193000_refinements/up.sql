-- A suggested change to the text of an idea: the text as it would be, and what became of the suggestion.
CREATE TABLE refinements (
    id             INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code           TEXT NOT NULL UNIQUE,
    idea_id        BIGINT NOT NULL REFERENCES ideas (id),
    author_id      BIGINT NOT NULL REFERENCES people (id),
    base_version   BIGINT NOT NULL,
    title          TEXT NOT NULL,
    body           TEXT NOT NULL,
    why            TEXT NOT NULL,
    state          TEXT NOT NULL,
    answerer_id    BIGINT REFERENCES people (id),
    thanks         TEXT NOT NULL DEFAULT '',
    hidden_by_id   BIGINT REFERENCES people (id),
    hidden_reason  TEXT NOT NULL DEFAULT '',
    created_at     BIGINT NOT NULL,
    answered_at    BIGINT
);
CREATE INDEX refinements_of_idea ON refinements (idea_id, state, id);
CREATE INDEX refinements_by_author ON refinements (author_id, id);
CREATE INDEX refinements_by_answerer ON refinements (answerer_id);

-- The suggestion that a version took up.
ALTER TABLE idea_versions ADD COLUMN refinement_id BIGINT REFERENCES refinements (id);
CREATE INDEX idea_versions_by_refinement ON idea_versions (refinement_id);

-- Who signs an idea together with its author, was asked to, or did once.
CREATE TABLE co_authors (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id      BIGINT NOT NULL REFERENCES ideas (id),
    person_id    BIGINT NOT NULL REFERENCES people (id),
    inviter_id   BIGINT NOT NULL REFERENCES people (id),
    state        TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    answered_at  BIGINT,
    UNIQUE (idea_id, person_id)
);
CREATE INDEX co_authors_by_person ON co_authors (person_id, state);
CREATE INDEX co_authors_by_inviter ON co_authors (inviter_id);
