# Finden: Reihenfolgen, Filter, Teilen.

sort-trending = Gerade lebendig
sort-shuffled = Gemischt
sort-how = Wie diese Reihenfolge entsteht
sort-trending-how = Jede Stimme bei der Abstimmung und der erste Kommentar jedes Menschen zählt einmal; Kommentare der Verfasserin oder des Verfassers zählen nicht. Nach einer Woche zählt das noch halb: Vorne steht, was sich jetzt bewegt. Neue Ideen beginnen, als hätten schon drei für sie gesprochen, damit sie gesehen werden. Wo die Zahlen verborgen sind, spielt die Abstimmung hier keine Rolle.
sort-trending-formula = Als Formel, mit der Wärme H einer Idee, dem Augenblick t einer neuen Stimme und W = eine Woche:
sort-shuffled-how = Während abgestimmt wird, steht keine Idee immer vorne. Alle stehen auf einem Ring, jede an einem ausgelosten Platz. Jeder beginnt an einem eigenen Platz, der den Tag über bleibt, und sieht jede Idee genau einmal.
filter-tag = Schlagwort
filter-relation = Wer sie vorgeschlagen hat
filter-in-use = Filter
filter-take-off = diesen Filter wegnehmen
share-do = Teilen
share-sheet = Mit einer App teilen
share-mail = E-Mail
share-link = Link
share-copy = Link kopieren
share-copied = Kopiert
share-generic = Ideen gesucht: lies mit, stimm ab, mach sie besser.
