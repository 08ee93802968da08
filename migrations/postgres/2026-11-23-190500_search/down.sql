DROP INDEX search_documents_by_stems;
DROP TABLE search_spellings;
DROP TABLE search_words;
DROP INDEX search_documents_stemmed;
ALTER TABLE search_documents DROP COLUMN stemmed;
ALTER TABLE search_documents DROP COLUMN title_words;
ALTER TABLE search_documents DROP COLUMN title;
ALTER TABLE search_documents DROP COLUMN status;
ALTER TABLE search_documents DROP COLUMN question_id;
