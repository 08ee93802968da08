-- What is found is looked up by what it belongs to: whether each thing is in the index as this program writes it takes one
-- step for each, and not one for each pair.
DROP INDEX search_documents_stemmed;
CREATE INDEX search_documents_of_subject ON search_documents (kind, subject_id, stemmed);
