DROP INDEX search_documents_of_subject;
CREATE INDEX search_documents_stemmed ON search_documents (stemmed, kind);
