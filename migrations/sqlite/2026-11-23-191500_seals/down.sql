DROP TABLE prior_works;
DROP TABLE tally_keys;
DROP TABLE leaves;
DROP TABLE seals;
DROP INDEX events_unnumbered;
