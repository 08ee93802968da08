-- What is written is in the index at once. Kept aside for later, it would be read through by every search until a vacuum.
ALTER INDEX search_documents_by_stems SET (fastupdate = off);
SELECT gin_clean_pending_list('search_documents_by_stems');
