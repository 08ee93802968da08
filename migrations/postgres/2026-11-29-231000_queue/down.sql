DROP TABLE saved_reply_texts;
DROP TABLE saved_replies;
DROP INDEX rulings_of_rule;
DROP INDEX cases_closed_by;
DROP INDEX cases_of_kind;
