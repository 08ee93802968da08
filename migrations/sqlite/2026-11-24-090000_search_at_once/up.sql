-- SQLite's index is always up to date: for PostgreSQL alone.
SELECT 1;
