DROP INDEX sessions_by_network;
DROP INDEX votes_aside;
DROP INDEX votes_lately;
ALTER TABLE votes DROP COLUMN aside_id;
ALTER TABLE votes DROP COLUMN aside;
ALTER TABLE questions DROP COLUMN holds_newcomers;
