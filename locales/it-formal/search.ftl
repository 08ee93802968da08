# Searching, and what looks like a title.

search-field = Che cosa cerca?
search-none-more = Provi con meno parole, o con altre. Se è un Suo desiderio, forse è il primo di questo genere.
search-none-filtered = Provi senza scegliere tipo, lingua o stato.
search-none-questions = Veda le domande aperte
similar-title = { $count ->
    [one] Un’idea somiglia alla Sua
   *[other] { $count } idee somigliano alla Sua
}
similar-more = La Sua è una di queste? Allora il Suo voto la rende più forte. Altrimenti vada pure avanti.
similar-asked = { $count ->
    [one] Quest’idea somiglia alla Sua. È la stessa?
   *[other] Queste idee somigliano alla Sua. È una di loro?
}
similar-asked-more = Allora la voti: un’idea forte va più lontano di due uguali. Altrimenti niente paura: quello che ha scritto è ancora tutto qui.
similar-different = La mia è diversa, la proponga
