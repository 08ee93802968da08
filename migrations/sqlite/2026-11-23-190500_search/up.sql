-- What is found apart from a text's body, what filters ask, and which way of stemming the stems are of (0: none yet). The
-- first title_words of the stems are those of the title.
ALTER TABLE search_documents ADD COLUMN question_id BIGINT;
ALTER TABLE search_documents ADD COLUMN status TEXT NOT NULL DEFAULT '';
ALTER TABLE search_documents ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE search_documents ADD COLUMN title_words BIGINT NOT NULL DEFAULT 0;
ALTER TABLE search_documents ADD COLUMN stemmed BIGINT NOT NULL DEFAULT 0;
CREATE INDEX search_documents_stemmed ON search_documents (stemmed, kind);

-- The words that documents use, for typing errors and compounds.
CREATE TABLE search_words (
    id       INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    word     TEXT NOT NULL,
    language TEXT NOT NULL,
    stem     TEXT NOT NULL,
    reversed TEXT NOT NULL,
    UNIQUE (word, language)
);
CREATE INDEX search_words_by_stem ON search_words (stem);
CREATE INDEX search_words_by_end ON search_words (reversed);

-- A word's beginning, whole and with each of its letters left out.
CREATE TABLE search_spellings (
    id       INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    spelling TEXT NOT NULL,
    word_id  BIGINT NOT NULL REFERENCES search_words (id),
    UNIQUE (spelling, word_id)
);
CREATE INDEX search_spellings_of_word ON search_spellings (word_id);

-- The index of the stems: it holds no text, and follows the table.
CREATE VIRTUAL TABLE search_index USING fts5 (
    stems, content = 'search_documents', content_rowid = 'id', tokenize = 'ascii', detail = 'none', columnsize = 0
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER search_index_insert AFTER INSERT ON search_documents BEGIN
    INSERT INTO search_index (rowid, stems) VALUES (new.id, new.stems);
END;
CREATE TRIGGER search_index_delete AFTER DELETE ON search_documents BEGIN
    INSERT INTO search_index (search_index, rowid, stems) VALUES ('delete', old.id, old.stems);
END;
CREATE TRIGGER search_index_update AFTER UPDATE OF stems ON search_documents WHEN old.stems <> new.stems BEGIN
    INSERT INTO search_index (search_index, rowid, stems) VALUES ('delete', old.id, old.stems);
    INSERT INTO search_index (rowid, stems) VALUES (new.id, new.stems);
END;
INSERT INTO search_index (search_index) VALUES ('rebuild');
