DROP INDEX appeals_undecided;
DROP INDEX appeals_at;
DROP INDEX reports_at;
DROP INDEX cases_opened;
DROP INDEX rulings_of_kind;
DROP TABLE briefings;
DROP TABLE sealed_rulings;
DROP TABLE open_reasons;
