# An idea: its page, its form, its versions, its story.

idea-word = Idea
idea-propose = Proponi un’idea
idea-comments = { $count ->
    [0] Nessun commento
    [one] { $shown } commento
   *[other] { $shown } commenti
}
idea-changes = { $count ->
    [one] { $shown } modifica
   *[other] { $shown } modifiche
}
idea-in-question = per
idea-version = versione { $n }
idea-edited = ultima modifica { $date }
idea-hidden = Questa idea è nascosta.
idea-hidden-because = Il motivo: { $reason }
idea-merged-away = Questa idea è stata unita a un’altra. I suoi voti contano là.
idea-locked-badge = Discussione chiusa
idea-locked = Un moderatore ha chiuso la discussione. Si può ancora leggere.
idea-edit = Modifica l’idea
idea-merge = Unisci a un’altra
idea-unmerge = Separa di nuovo
idea-slow = Fino al { $until } questa discussione va piano: ciascuno può scrivere un commento ogni { $minutes ->
    [one] minuto
   *[other] { $minutes } minuti
}.
idea-story = La storia finora
idea-merged-here = Unite a questa

## The form

idea-new-title = Che cosa ti servirebbe?
idea-new-lead = Bastano un titolo e due frasi. { $name } legge ogni idea.
idea-edit-title = Modifica la tua idea
idea-edit-lead = Il testo di prima resta leggibile come versione.
idea-field-title = L’idea in una riga
idea-field-title-hint = Come la diresti a un’amica. Al massimo { $max } caratteri.
idea-field-body = Perché, e come la immagini
idea-field-body-hint = Quando ti è mancata? Chi altro ne avrebbe bisogno? Si può usare Markdown.
idea-field-language = In che lingua scrivi?
idea-send = Pubblica l’idea
idea-what-next = Dopo: gli altri la leggono, la votano e la migliorano con te. Poi ti rispondiamo in pubblico.
idea-conflict = Intanto qualcuno ha salvato un altro testo
idea-conflict-more = Quello che hai scritto è ancora qui sotto, non hai perso niente. Confronta, aggiungi ciò che manca e salva di nuovo.
idea-conflict-theirs = Il testo salvato intanto

## Versions

version-old = Stai leggendo un testo di prima.
version-see-current = Vai a quello attuale
versions-all = Tutte le versioni

## Status

status-new = Nuova
status-reviewing = La valutiamo
status-shortlisted = Tra le scelte
status-planned = In programma
status-building = La costruiamo
status-shipped = Realizzata
status-declined = Non la faremo
status-merged = Unita a un’altra
status-new-more = Nessuna decisione ancora.
status-reviewing-more = La stiamo guardando sul serio; la risposta arriva.
status-shortlisted-more = È tra quelle che vogliamo fare.
status-planned-more = La faremo; non abbiamo ancora cominciato.
status-building-more = Ci stiamo lavorando.
status-shipped-more = È fatta e si può usare.
status-declined-more = Non la faremo: spieghiamo bene perché.
status-merged-more = Ora vive in un’altra idea.

## The story

step-proposed = Proposta
step-revised = Migliorata
step-merged = Unita
step-status = Nuovo stato
step-locked = Discussione chiusa
step-unlocked = Discussione riaperta
step-shipped = Realizzata
step-slowed = La discussione va piano
step-unslowed = La discussione riprende il suo ritmo
step-hidden = Nascosta
step-restored = Di nuovo visibile
step-moved = Arrivata qui da un’altra domanda
step-retagged = Altre etichette
step-look = guarda
