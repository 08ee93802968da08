DROP TABLE label_withdrawals;
