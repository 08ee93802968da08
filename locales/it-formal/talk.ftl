# Una discussione lunga: l’ordine, le pagine, le novità.

talk-summary-renew = Aggiornare
talk-sum-up = Riassumere la discussione
flash-comment-edited = Il Suo commento ora dice le parole nuove.
flash-comment-removed = Il Suo commento non c’è più. Le risposte restano.
chapter-comment_versions = Che cosa dicevano prima i Suoi commenti
chapter-opinions = Che cosa ha trovato utile
chapter-mentions = Dove altri La nominano
chapter-shaped = Che cosa ha dato forma a un’idea, secondo Lei
chapter-summaries = Discussioni che ha riassunto
chapter-visits = Quando era su quale idea
