DROP TABLE credentials;
DROP TABLE issuer_keys;
