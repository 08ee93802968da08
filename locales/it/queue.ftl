# The moderators' queue: cases, decisions, keys.

queue-title = La coda
queue-waiting = { $count ->
    [one] Una cosa aspetta una persona.
   *[other] { $count } cose aspettano una persona.
}
queue-waiting-more = Più di { $count } cose aspettano una persona.
queue-kinds = Tipi di casi
queue-all = Tutti
case-report = Segnalato
case-held = In attesa
case-suspicion = Sembra pubblicità
case-likeness = Sembra doppio
case-appeal = Ricorso
case-suggestion = Proposta senza risposta
case-criticism = Critica
case-burst = Ondata di voti
case-double = Account doppio
case-ended-ruled = Deciso:
case-ended-dismissed = Mantenuto, nulla da ridire:
case-ended-answered = Ha avuto risposta:
case-ended-lapsed = Venuto meno da sé:
queue-undo = Annulla
queue-undo-reason = Nascosto per errore e subito ripristinato.
queue-keys = Tasti:
queue-key-move = successivo, precedente
queue-key-open = aprire
queue-key-keep = mantenere
queue-key-hide = nascondere
queue-key-reason = motivo
queue-key-undo = annullare
queue-key-select = selezionare
queue-key-help = questi tasti
queue-needs-reason = Per nasconderlo serve un motivo.
queue-cannot-hide = Da qui non si può nascondere.
queue-select = Selezionare: { $title }
queue-mine = mio
queue-bulk = Decidere più casi insieme
queue-bulk-more = Vale per i casi selezionati qui sopra. Nulla accade prima della conferma dell’anteprima.
queue-action = Che cosa fare
queue-keep-report = Mantieni
queue-keep-held = Pubblica
queue-keep-suspicion = Non è pubblicità
queue-keep-likeness = Sono idee diverse
queue-keep-appeal = Chiudi
queue-keep-suggestion = Può aspettare
queue-keep-criticism = Non serve risposta
queue-keep-burst = I voti sono veri
queue-keep-double = Sono due persone
queue-preview = Anteprima
queue-preview-lead = { $count ->
    [one] Un caso selezionato. Non è ancora successo nulla.
   *[other] { $count } casi selezionati. Non è ancora successo nulla.
}
queue-preview-keep = { $count ->
    [one] Un caso sarà chiuso senza provvedimenti.
   *[other] { $count } casi saranno chiusi senza provvedimenti.
}
queue-preview-hide = { $count ->
    [one] Un contributo sarà nascosto. Chi l’ha scritto leggerà:
   *[other] { $count } contributi saranno nascosti, ciascuno con una decisione propria. Chi li ha scritti leggerà:
}
queue-preview-cannot = Non si può decidere così: va tolto dalla selezione.
queue-preview-hides = Sarà nascosto; le segnalazioni valgono come fondate.
queue-preview-keeps = Resta, o torna visibile; le segnalazioni valgono come infondate.
queue-confirm = Conferma
queue-empty = Nulla in attesa.
queue-empty-more = Un buon momento per ringraziare qualcuno.
queue-rule = Regola
queue-no-rule = Nessuna
queue-reply = Risposta pronta
queue-no-reply = Nessuna
queue-reason = Motivo
queue-reason-hint = Lo legge l’autore, se il contributo viene nascosto.
queue-reason-hint-reply = Se resta vuoto vale la risposta pronta.
queue-gone = Non c’è più
queue-reports = { $count ->
    [one] una segnalazione
   *[other] { $count } segnalazioni
}
queue-is-held = In attesa: fino alla decisione lo vedono solo l’autore e lo staff.
queue-is-hidden = Nascosto da un moderatore.
queue-in-place = Vedere dove si trova
queue-looks-like = Somiglia a:
queue-author = Autore
queue-against = { $count ->
    [one] un provvedimento
   *[other] { $count } provvedimenti
}
queue-owner = Ne risponde
queue-since = aperto dal { $date }
queue-signals = Che cosa è stato notato
queue-reporters = Segnalato da
queue-stranger = senza account
queue-illegal = indicato come illegale
queue-more-reports = { $count } segnalazioni in tutto
queue-like = Deciso in casi simili
queue-claimed-by = Lo sta guardando { $name }, fino a { $until }.
queue-claimed = Riservato fino a { $until }: nel frattempo non decide nessun altro.
queue-give-back = Lasciare ad altri
queue-claim = Riserva per dieci minuti
queue-more-rulings = Altri provvedimenti
queue-appeal = Ai ricorsi si risponde nella loro pagina.
queue-own = Su questo deve decidere un’altra persona.
flash-case-kept = Mantenuto. Il caso è chiuso.
flash-case-hidden = Nascosto. Il caso è chiuso.
flash-case-claimed = Riservato per dieci minuti.
flash-case-given-back = Lasciato ad altri.
flash-case-undone = Annullato. Il caso è di nuovo in attesa.
flash-cases-decided = Fatto. Ogni caso ha avuto la sua decisione.
flash-criticism-marked = Ora aspetta una risposta dell’azienda.
criticism-mark = Chiede una risposta
conflict-case-decided = Nel frattempo questo caso è stato deciso. La decisione è qui sotto.
conflict-case-claimed = Un’altra persona sta guardando questo caso.
conflict-too-late = Qui è tardi per annullare. Si può ancora decidere dalla pagina del contributo.
work-cases = { $count ->
    [one] Un caso in attesa
   *[other] { $count } casi in attesa
}
queue-preview-remove = Contributi che saranno rimossi, ciascuno con una decisione propria: { $count }. Chi li ha scritti leggerà:
