# Finden: Reihenfolgen, Filter, Teilen.

share-generic = Ideen gesucht: Lesen Sie mit, stimmen Sie ab, machen Sie sie besser.
