DROP INDEX notices_unseen;
ALTER TABLE people DROP COLUMN notice_mails;
ALTER TABLE decision_texts DROP COLUMN change;
ALTER TABLE decisions DROP COLUMN is_early;
ALTER TABLE decisions DROP COLUMN shown_from;
ALTER TABLE decisions DROP COLUMN refusal;
DROP TABLE closings;
