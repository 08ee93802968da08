DROP INDEX idea_tallies_around;
ALTER TABLE sessions DROP COLUMN as_member_at;
DROP TABLE staff_notes;
DROP TABLE offshoots;
DROP TABLE thanks;
DROP TABLE asks;
DROP TABLE pins;
