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

home-hello = Che bello vederti, { $name }
home-moved = Novità sulle tue idee
home-moved-none = Niente di nuovo dall’ultima volta. Quando qualcuno risponde, commenta o propone, lo trovi qui.
home-waits = Aspettano te
home-waits-none = Niente in sospeso. Goditi la calma.
waits-sign = { $count ->
    [one] Firma quello che hai aiutato a fare
   *[other] { $count } firme da mettere
}
waits-votes = { $count ->
    [one] Un voto ancora da dare
   *[other] { $count } voti ancora da dare
}
waits-suggested = { $count ->
    [one] Una modifica proposta a cui rispondere
   *[other] { $count } modifiche proposte a cui rispondere
}
waits-asked = { $count ->
    [one] Un’idea da firmare insieme
   *[other] { $count } idee da firmare insieme
}
waits-draft = { $count ->
    [one] Una bozza da finire
   *[other] { $count } bozze da finire
}
moved-decided = l’azienda ha risposto
moved-suggested = { $count ->
    [one] una modifica proposta
   *[other] { $count } modifiche proposte
}
moved-suggestion-taken = una modifica è stata accolta
moved-suggestion-declined = una modifica non è stata accolta
moved-co-author-asked = un invito a firmare insieme
moved-co-author-joined = { $count ->
    [one] un coautore in più
   *[other] { $count } coautori in più
}
moved-revised = il testo è nuovo
moved-commented = { $count ->
    [one] un nuovo commento
   *[other] { $count } nuovi commenti
}
moved-replied = { $count ->
    [one] una risposta
   *[other] { $count } risposte
}
moved-mentioned = una menzione in un commento
moved-shaped = un commento l’ha migliorata
moved-merged = un’altra idea vive in questa
moved-extended = la domanda ha più tempo
moved-phase = la domanda è in una nuova fase
moved-supported = ha i sostenitori che le servivano
moved-expired = il suo tempo è scaduto
moved-carried = continua nella prossima domanda
moved-draft-waits = un testo aspetta di essere finito
