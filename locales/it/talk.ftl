# Una discussione lunga: l’ordine, le pagine, le novità.

talk-new-badge = Nuovo
talk-new-since = { $count ->
    [one] { $shown } commento nuovo dal { $date }
   *[other] { $shown } commenti nuovi dal { $date }
}
talk-summary = In breve
talk-summary-renew = Aggiorna
talk-sum-up = Riassumi la discussione
talk-company = Che cosa dice { $name }
talk-read = leggere al suo posto
talk-all = ← Tutti i commenti
talk-order = Ordine
talk-earlier-replies = Risposte precedenti
talk-from-start = Dall’inizio
talk-next = Altri commenti
talk-more-replies = { $count ->
    [one] Un’altra risposta
   *[other] Altre { $shown } risposte
}
talk-more-new = { $count ->
    [one] { $shown } nuova
   *[other] { $shown } nuove
}
order-oldest = Come sono arrivati
order-newest = Prima i più recenti
order-helpful = Prima i più utili
conflict-comment-gone = Questo commento è nascosto o non c’è più.
conflict-own-comment = Quello che dice dell’idea chi la firma è già l’idea.
flash-comment-edited = Il tuo commento ora dice le parole nuove.
flash-comment-removed = Il tuo commento non c’è più. Le risposte restano.
flash-shaped = Grazie. Chi l’ha scritto ne viene informato.
flash-unshaped = Il segno è stato tolto.
chapter-comment_versions = Che cosa dicevano prima i tuoi commenti
chapter-opinions = Che cosa hai trovato utile
chapter-mentions = Dove altri ti nominano
chapter-shaped = Che cosa ha dato forma a un’idea, secondo te
chapter-summaries = Discussioni che hai riassunto
chapter-visits = Quando eri su quale idea
fact-is_helpful = Utile
fact-typed = Nome come è scritto
fact-before_at = Fine della visita precedente
