# I propri dati: portarli via, e andarsene.

mail-data-ready-subject = I tuoi dati da { $name }
mail-data-ready-text = Tutto quello che conserviamo su di te è pronto da leggere e da tenere.
mail-data-ready-button = Vedi i miei dati
mail-data-ready-life = Restano lì per { $days ->
    [one] un giorno
   *[other] { $days } giorni
}, solo per te; prima ti chiediamo di mostrare chi sei.
mail-data-ready-why = Hai chiesto i tuoi dati. Se non sei stato tu, accedi e cambia la password: finora nessuno ha visto nulla.
