# Le etichette: le crea lo staff, le sceglie chi propone.

tags-make = Creare l’etichetta
tags-none = Non ci sono ancora etichette. Crei qui sopra la prima.
tags-change = Cambiare le etichette
tags-save = Salvare le etichette
error-tags-many = Scelga al massimo cinque etichette.
conflict-tag-taken = Qualcuno ha appena creato un’etichetta con questo nome. Ricarichi la pagina per vederla.
conflict-tags-many = Ci sono già cento etichette, e nessuno ne legge di più. Ne rinomini una.
