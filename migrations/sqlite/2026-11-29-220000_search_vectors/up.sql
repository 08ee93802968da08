-- SQLite always asks its index: for PostgreSQL alone.
SELECT 1;
