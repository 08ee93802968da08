# Searching, and what looks like a title.

search-title = Cerca
search-field = Che cosa cerchi?
search-menu = Cerca nella community
search-go = Cerca
search-lead = Idee, commenti, risposte e persone: bastano poche parole. Desinenze, accenti e piccoli errori non contano.
search-more = Lingua e stato
search-kind = Tra
search-kind-any = tutto
search-kinds-idea = le idee
search-kinds-comment = i commenti
search-kinds-decision = le risposte dell’azienda
search-kinds-release = ciò che è nato insieme
search-kinds-question = le domande
search-kinds-person = le persone
search-kind-idea = Idea
search-kind-comment = Commento
search-kind-decision = Risposta
search-kind-release = Nato insieme
search-kind-question = Domanda
search-kind-person = Persona
search-found = { $count ->
    [0] Nessun risultato
    [one] { $count } risultato
   *[other] { $count } risultati
}
search-found-many = Più di { $count } risultati: una parola in più aiuta
search-none = Qui nessuno parla di «{ $words }».
search-none-more = Prova con meno parole, o con altre. Se è un tuo desiderio, forse è il primo di questo genere.
search-none-filtered = Prova senza scegliere tipo, lingua o stato.
search-none-questions = Vedi le domande aperte

similar-title = { $count ->
    [one] Un’idea somiglia alla tua
   *[other] { $count } idee somigliano alla tua
}
similar-more = La tua è una di queste? Allora il tuo voto la rende più forte. Altrimenti vai pure avanti.
similar-asked = { $count ->
    [one] Quest’idea somiglia alla tua. È la stessa?
   *[other] Queste idee somigliano alla tua. È una di loro?
}
similar-asked-more = Allora votala: un’idea forte va più lontano di due uguali. Altrimenti niente paura: quello che hai scritto è ancora tutto qui.
similar-different = La mia è diversa, proponila
