# Hiding, locking, merging, always with a reason.

moderation-lead = Poche regole, sempre con un motivo scritto: chi è coinvolto può leggerlo.
moderation-latest = Ultimi commenti
moderation-is-hidden = Nascosto
moderation-no-comments = Ancora nessun commento.
kind-hide = Nascondi
kind-restore = Rendi visibile
kind-lock = Chiudi la discussione
kind-unlock = Riapri la discussione
kind-merge = Unisci
kind-unmerge = Separa
ruling-title-hide = Nascondere?
ruling-title-restore = Rendere di nuovo visibile?
ruling-title-lock = Chiudere la discussione?
ruling-title-unlock = Riaprire la discussione?
ruling-lead-hide = Non lo vedrà più nessuno, tranne chi l’ha scritto e i moderatori. Il motivo resta leggibile.
ruling-lead-restore = Tutti lo vedranno di nuovo.
ruling-lead-lock = Si potrà ancora leggere, ma non aggiungere.
ruling-lead-unlock = Tutti potranno scrivere di nuovo.
ruling-send-hide = Nascondi
ruling-send-restore = Rendi visibile
ruling-send-lock = Chiudi la discussione
ruling-send-unlock = Riapri la discussione
ruling-reason-hint = Lo legge chi ha scritto: servono precisione e gentilezza.

## Merging

merge-title = Unisci due idee
merge-lead = Voti e commenti si sommano; chi ha votato entrambe conta una volta. Si può sempre separare di nuovo.
merge-this = Questa idea entra in un’altra
merge-search = Cerca un’idea della stessa domanda
merge-search-go = Cerca
merge-send = Unisci
merge-nothing-found = Nessuna idea simile.
merge-nothing-found-more = Prova con altre parole.
