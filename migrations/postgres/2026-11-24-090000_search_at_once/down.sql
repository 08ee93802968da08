ALTER INDEX search_documents_by_stems RESET (fastupdate);
