-- What people begin to write and have not proposed yet: one draft per person and question, under the code of the idea
-- that it will become.
CREATE TABLE drafts (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    person_id     BIGINT NOT NULL REFERENCES people (id),
    question_id   BIGINT NOT NULL REFERENCES questions (id),
    language      TEXT NOT NULL,
    title         TEXT NOT NULL,
    body          TEXT NOT NULL,
    more          TEXT NOT NULL,
    version       BIGINT NOT NULL,
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL,
    reminded_at   BIGINT
);
CREATE UNIQUE INDEX drafts_of_person ON drafts (person_id, question_id);
CREATE INDEX drafts_by_age ON drafts (updated_at);
CREATE INDEX drafts_by_question ON drafts (question_id);

-- Pictures of a draft, and of an idea.
CREATE TABLE draft_pictures (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    draft_id      BIGINT NOT NULL REFERENCES drafts (id),
    file_id       BIGINT NOT NULL REFERENCES files (id),
    alt           TEXT NOT NULL
);
CREATE INDEX draft_pictures_by_draft ON draft_pictures (draft_id);
CREATE INDEX draft_pictures_by_file ON draft_pictures (file_id);
CREATE TABLE idea_pictures (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    idea_id       BIGINT NOT NULL REFERENCES ideas (id),
    file_id       BIGINT NOT NULL REFERENCES files (id),
    alt           TEXT NOT NULL
);
CREATE INDEX idea_pictures_by_idea ON idea_pictures (idea_id);
CREATE INDEX idea_pictures_by_file ON idea_pictures (file_id);

-- What the host of a question asks besides: fields, their words per language, and what people answered in their ideas.
CREATE TABLE fields (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    question_id   BIGINT NOT NULL REFERENCES questions (id),
    kind          TEXT NOT NULL,
    is_required   BOOLEAN NOT NULL,
    position      BIGINT NOT NULL,
    removed_at    BIGINT
);
CREATE INDEX fields_by_question ON fields (question_id, position);
CREATE TABLE field_texts (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    field_id      BIGINT NOT NULL REFERENCES fields (id),
    language      TEXT NOT NULL,
    label         TEXT NOT NULL,
    hint          TEXT NOT NULL,
    choices       TEXT NOT NULL,
    UNIQUE (field_id, language)
);
CREATE TABLE idea_answers (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id       BIGINT NOT NULL REFERENCES ideas (id),
    field_id      BIGINT NOT NULL REFERENCES fields (id),
    value         TEXT NOT NULL,
    UNIQUE (idea_id, field_id)
);
CREATE INDEX idea_answers_by_field ON idea_answers (field_id);
