DROP TABLE co_authors;
DROP INDEX idea_versions_by_refinement;
ALTER TABLE idea_versions DROP COLUMN refinement_id;
DROP TABLE refinements;
