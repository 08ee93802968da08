-- The newest ideas of all questions, for the first page: without it every idea is read and sorted.
CREATE INDEX idea_tallies_newest ON idea_tallies (standing, created_at, idea_id);
