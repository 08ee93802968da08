# Le etichette: le crea lo staff, le sceglie chi propone.

tags-title = Etichette
tags-lead = Poche parole che aiutano a trovare le idee sullo stesso tema. Meglio dieci buone che cinquanta.
tags-new = Una nuova etichetta
tags-make = Crea l’etichetta
tags-all = Tutte le etichette
tags-none = Non ci sono ancora etichette. Crea qui sopra la prima.
tags-retired = messa da parte
tags-retire = Mettere da parte: non viene più offerta, ma le idee la conservano
tags-choose = Di che cosa si tratta?
tags-most = Al massimo { $most }
tags-change = Cambia le etichette
tags-save = Salva le etichette
tags-reason = Perché?
tags-reason-hint = L’idea è di un’altra persona: lo saprà, e leggerà queste parole.
error-tags-same = Sono le etichette che ha già.
error-tag-taken = C’è già un’etichetta con questo nome.
error-tag-retired = Questa etichetta non è più offerta.
error-tags-many = Scegli al massimo cinque etichette.
conflict-tag-taken = Qualcuno ha appena creato un’etichetta con questo nome. Ricarica la pagina per vederla.
conflict-tags-many = Ci sono già cento etichette, e nessuno ne legge di più. Rinominane una.
flash-tag-made = Etichetta creata. Da adesso chi propone può sceglierla.
flash-tag-changed = Etichetta cambiata, ovunque compaia.
flash-tags-chosen = Etichette salvate.
