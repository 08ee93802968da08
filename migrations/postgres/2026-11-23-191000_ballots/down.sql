DROP INDEX questions_hidden;
DROP TABLE met_votes;
DROP TABLE ballots;
ALTER TABLE idea_tallies DROP COLUMN met;
ALTER TABLE idea_tallies DROP COLUMN voters;
ALTER TABLE votes DROP COLUMN relation;
ALTER TABLE votes DROP COLUMN why;
ALTER TABLE votes DROP COLUMN counted;
