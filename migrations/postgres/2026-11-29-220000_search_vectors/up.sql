-- A vector is made by a function that says what it costs. Taken for cheap, the planner would rather make the vectors of all rows
-- than open the index as often as a long question asks, and take seconds. No helpers are woken for it (PARALLEL UNSAFE): a
-- search is over before they are there.
CREATE FUNCTION search_vector(stems TEXT) RETURNS TSVECTOR LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE COST 2000
    AS $$ BEGIN RETURN array_to_tsvector(string_to_array(stems, ' ')); END $$;

-- Beside the vector stands the document's number in steps of 4096: whoever looks for the newest need not walk through all that a
-- common word has.
DROP INDEX search_documents_by_stems;
CREATE INDEX search_documents_by_stems ON search_documents
    USING GIN (search_vector(stems), (ARRAY[id >> 12])) WITH (fastupdate = off);
ANALYZE search_documents;
