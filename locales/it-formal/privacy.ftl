# I propri dati: portarli via, e andarsene.

mail-data-ready-subject = I suoi dati da { $name }
mail-data-ready-text = Tutto quello che conserviamo sulla sua persona è pronto da leggere e da tenere.
mail-data-ready-button = Vedere i miei dati
mail-data-ready-life = Restano lì per { $days ->
    [one] un giorno
   *[other] { $days } giorni
}, solo per il suo account; prima le chiediamo di mostrare chi è.
mail-data-ready-why = Ha chiesto i suoi dati. Se non è stata una sua richiesta, acceda e cambi la password: finora nessuno ha visto nulla.
