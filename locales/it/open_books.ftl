# I libri aperti: che cosa è stato moderato, e le cifre.

books-title = Libri aperti
books-lead = Che cosa la moderazione ha tolto o chiuso, in base a che cosa, e com’è andata a finire. Senza nomi: nessuno viene messo alla gogna.
books-figures = Le cifre del semestre
books-proof-link = Come verificare che nulla sia stato riscritto
books-filter-kind = Misura
books-filter-half = Semestre
books-half-1 = Primo semestre { $year }
books-half-2 = Secondo semestre { $year }
books-none = Qui non è stato limitato nulla.
books-none-more = Un buon segno.
books-done-approve = Approvato
books-done-hold = Trattenuto di nuovo
books-done-hide = Nascosto
books-done-restore = Reso di nuovo visibile
books-done-remove = Rimosso
books-done-lock = Discussione chiusa
books-done-unlock = Discussione riaperta
books-done-slow = Discussione rallentata
books-done-unslow = Discussione di nuovo libera
books-done-merge = Unito
books-done-unmerge = Separato di nuovo
books-done-warn = Richiamo
books-done-forgive = Richiamo ritirato
books-done-limit = Limitato a leggere e votare
books-done-unlimit = Può scrivere di nuovo
books-done-suspend = Sospeso
books-done-ban = Escluso
books-done-reinstate = Riammesso
books-done-set-aside = Voti accantonati
books-done-move = Spostata in un’altra domanda
books-done-retag = Scelte altre etichette
books-done-count = Voti di nuovo contati
books-thing = Oggetto
books-thing-idea = Idea
books-thing-comment = Commento
books-thing-refinement = Proposta di modifica
books-thing-person = Account
books-thing-appeal = Ricorso
books-ground = Motivo
books-ground-rule = Regola della casa:
books-ground-a-rule = una regola della casa
books-ground-law = Per legge:
books-ground-none = Nessuna regola violata: per tenere ordine
books-until = fino al { $date }
books-undone = annullato { $date }
books-origin-own = Notato da chi modera
books-origin-report = Segnalato da qualcuno
books-origin-notice = Segnalazione di contenuto illegale
books-origin-machine = Notato dal programma
books-origin-appeal = Un ricorso
books-detected = trovato da una macchina, deciso da una persona
books-appeal-none = Nessun ricorso
books-appeal-open = Ricorso in corso
books-appeal-upheld = Ricorso respinto
books-appeal-overturned = Ricorso accolto
books-sealed = sigillato con il numero { $number }
books-proof = Come verificarlo
books-proof-lead = Ogni decisione viene sigillata entro pochi minuti: che cosa, su che tipo di contributo, in base a che cosa, in quale giorno. Il file le contiene tutte, senza nomi e senza contenuti. Chi ne cambia una, la omette o ne aggiunge un’altra rompe i sigilli.
books-proof-download = Scaricare le decisioni sigillate
books-proof-how = Calcola lo SHA-256 di ogni voce, costruisce l’albero di Merkle di ogni lotto (RFC 9162), segue la catena dal primo sigillo all’ultimo, conta le decisioni di ogni semestre e le confronta con le cifre pubblicate. Le decisioni portano un segno, così nessuna può restare chiusa. In un file alterato indica il primo lotto che non torna. Le decisioni precedenti all’introduzione di questa prova non sono nel file.
books-privacy = Perché non ci sono nomi
books-privacy-text = Si indica solo il giorno, e nulla porta ai contenuti o alle persone. La motivazione va a chi è interessato; compare qui solo quando qualcuno ha verificato che non nomina nessuno. La regola su cui si fonda compare sempre.
books-figures-title = La moderazione in cifre
books-figures-lead = Come elencate nel regolamento (UE) 2022/2065, articoli 15 e 24. Giorni e semestri sono in UTC.
books-figures-goes-on = Il semestre non è finito: le cifre cambiano ancora.
books-rulings = Decisioni restrittive
books-rulings-caption = Per tipo e motivo
books-rulings-none = Nessuna decisione ha limitato qualcosa.
books-rulings-all = { $count ->
    [one] In tutto { $shown } decisione.
   *[other] In tutto { $shown } decisioni.
}
books-rulings-overturned = { $count ->
    [one] { $shown } è stata poi annullata.
   *[other] { $shown } sono state poi annullate.
}
books-own = Di propria iniziativa, senza segnalazioni: { $shown }
books-machine = Trovate da una macchina: { $shown }.
books-machine-how = Il programma indica soltanto; decide sempre una persona.
books-count = Numero
books-overturned = Annullate
books-notices = Segnalazioni di contenuti illegali
books-notices-caption = Per regola indicata nella segnalazione
books-notices-none = Nessuna segnalazione.
books-notices-all = { $count ->
    [one] { $shown } segnalazione.
   *[other] { $shown } segnalazioni.
}
books-median = Tempo mediano per decidere:
books-median-head = Tempo mediano
books-category = Categoria
books-category-other = Altro, o non indicato
books-outside = Senza account
books-by-law = Misure per legge
books-by-rule = Misure per regola
books-settled = Concluse
books-complaints = Ricorsi
books-complaints-caption = Per chi ha fatto ricorso e motivo della decisione
books-complaints-none = Nessun ricorso.
books-median-complaints = Tempo mediano per rispondere:
books-from = Da
books-from-author = Chi ha subito la misura
books-from-reporter = Chi aveva segnalato
books-decided = Decisi
books-reversed = Accolti
books-suspensions = Sospensioni (articolo 23)
books-suspensions-none = Nessuna sospensione.
books-takeaway = Portare via le cifre
books-takeaway-text = Come tabella, o per i programmi.
books-not-counted = Qui non sono contati gli ordini delle autorità (articoli 9 e 10), le controversie extragiudiziali (articolo 21) e le persone attive ogni mese. Li comunica l’azienda.
books-counted-at = Contate { $date }.
took-minutes = { $count ->
    [one] { $shown } minuto
   *[other] { $shown } minuti
}
took-hours = { $count ->
    [one] { $shown } ora
   *[other] { $shown } ore
}
took-days = { $count ->
    [one] { $shown } giorno
   *[other] { $shown } giorni
}
took-nothing = nulla da misurare
flash-reason-opened = Ora chiunque può leggere la motivazione.
flash-reason-closed = La motivazione è di nuovo solo per chi è interessato.
conflict-reason-names = La motivazione nomina la persona interessata: resta riservata a lei.
conflict-reason-leads = La motivazione contiene un indirizzo o un numero che può portare a qualcuno: resta riservata a chi è interessato.
chapter-open_reasons = Motivazioni rese pubbliche
