# Finden: Reihenfolgen, Filter, Teilen.

share-generic = Ideen gesucht: Lesen Sie mit, stimmen Sie ab, machen Sie sie besser.

home-hello = Schön, dass Sie da sind, { $name }
home-moved = Neues zu Ihren Ideen
home-waits = Das wartet auf Sie
home-waits-none = Nichts wartet. Genießen Sie die Ruhe.
waits-sign = { $count ->
    [one] Unterschreiben Sie, was Sie mitgestaltet haben
   *[other] { $count } Unterschriften stehen aus
}
