# Firmare insieme un’idea, con il Lei.

co-authors-known = Chi potrebbe firmare con Lei
co-author-ask = Inviti a firmare
co-author-take-back = Ritiri l’invito
co-author-you-asked = { $name } La invita a firmare insieme questa idea.
co-author-you-declined = Aveva risposto di no all’invito. Può sempre ripensarci.
co-author-answer = Risponda
co-author-leave = Non firmi più
co-author-leave-more = Il Suo nome sparisce dall’idea. Le parole che ha scritto restano.
flash-co-author-joined = Ora firma anche Lei questa idea.
flash-co-author-left = Fatto. Il Suo nome non è tra chi firma.
