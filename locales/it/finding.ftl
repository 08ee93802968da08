# Trovare: ordini, filtri, condivisione.

sort-trending = Di tendenza
sort-shuffled = Mescolate
sort-how = Come funziona quest’ordine
sort-trending-how = Ogni voto, e il primo commento di ciascuno, è una voce; i commenti di chi ha proposto non contano. Una voce vale la metà dopo una settimana: davanti sta quello che si muove adesso. Le idee nuove partono come se tre voci avessero già parlato per loro: un primo sguardo alla pari. Dove i conti sono nascosti, i voti qui non c’entrano.
sort-trending-formula = In formula, con il calore H di un’idea, il momento t di una nuova voce e W = una settimana:
sort-shuffled-how = Mentre si vota, nessuna idea sta sempre davanti. Tutte stanno su un anello, ognuna al posto avuto in sorte. Si parte da un posto proprio, che resta per tutto il giorno, e si vede ogni idea una volta sola.
filter-tag = Etichetta
filter-relation = Chi l’ha proposta
filter-in-use = Filtri attivi
filter-take-off = togliere questo filtro
share-do = Condividi
share-sheet = Condividi con un’app
share-mail = E-mail
share-link = Link
share-copy = Copia il link
share-copied = Copiato
share-generic = Si cercano idee: leggile, votale, migliorale con noi.
