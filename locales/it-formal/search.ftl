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
