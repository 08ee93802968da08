DROP INDEX search_documents_by_stems;
CREATE INDEX search_documents_by_stems ON search_documents
    USING GIN (array_to_tsvector(string_to_array(stems, ' '))) WITH (fastupdate = off);
DROP FUNCTION search_vector(TEXT);
