# What was made together, and its closing titles.

releases-lead = Cose vere, nate da idee di persone vere. Chi le ha pensate le firma.
releases-none = Ancora niente da firmare.
releases-none-more = La prima cosa fatta insieme comincia da una domanda.
release-people = { $count ->
    [one] { $shown } persona
   *[other] { $shown } persone
}
release-ideas = { $count ->
    [0] nessuna idea
    [one] { $shown } idea
   *[other] { $shown } idee
}
release-signed-by = { $count ->
    [0] Pensato da voi
    [one] Pensato da una persona come te
   *[other] Pensato da { $shown } di voi
}
release-designed-by-you = pensato da voi
release-read-credits = Leggi i titoli di coda
release-draft = Bozza
release-why = Perché
release-adds = Che cosa aggiunge
release-for-whom = Per chi
release-who-asked = Chi l’ha chiesto

## The colophon

colophon-word = Titoli di coda
colophon-draft = È una bozza: per ora la vede solo la squadra.
colophon-supporters-title = L’hanno voluto
colophon-supporters = { $count ->
    [one] { $shown } persona ha votato per queste idee
   *[other] { $shown } persone hanno votato per queste idee
}
colophon-for = Per { $name }
colophon-consent = Ogni nome è qui perché chi lo porta ha detto di sì.
colophon-your-turn = Firma anche tu
colophon-about = Che cos’è { $title }
colophon-ideas = { $count ->
    [one] È nato da un’idea
   *[other] È nato da { $shown } idee
}

## Making one

release-new = Nuovo “Fatto insieme”
release-form-lead = Racconta che cosa è cambiato e grazie a chi. Le firme vengono dopo.
release-no-ideas = Scegli le idee dal tavolo di lavoro di una domanda.
release-product-hint = Come si chiama, per esempio “Lumen One”.
release-title = Questa edizione
release-title-hint = Per esempio “Seconda edizione”.
release-why-hint = Si può usare Markdown.
release-who-asked-hint = Le persone e i momenti da cui è nato tutto.
release-host = Chi firma per l’azienda
release-next-note = Nel prossimo passo Cofirma propone chi firma, e tu correggi.
release-go-credits = Salva e vai alle firme
release-publish = Pubblica
release-publish-note = Dopo la pubblicazione ogni persona sceglie se e come firmare. Prima di allora il suo nome non compare.

## The sealed credits

colophon-find = Cerca il mio nome
colophon-find-go = Cerca
colophon-find-all = Mostra tutti
colophon-found = { $count ->
    [0] Nessun nome qui contiene “{ $name }”.
    [one] Un nome contiene “{ $name }”.
   *[other] { $shown } nomi contengono “{ $name }”.
}
versions-title = I titoli di coda sigillati
versions-lead = Chi firma è stato sigillato al momento della pubblicazione. Ogni cambiamento successivo è una nuova versione, e lo dice.
versions-download = Porta con te i titoli sigillati
versions-signature = La nostra firma (JWS)
versions-check = Verifica di persona
versions-check-how = Il file dice che cosa è stato sigillato, senza un nostro server e senza nomi che nessuno ha dato. Il programma scopre anche un solo byte cambiato:
version-number = Versione { $number }
version-digest = La sua impronta:
version-published = È stato pubblicato.
version-signed = { $count ->
    [one] Una persona ha detto come firmare.
   *[other] { $shown } firme date o cambiate.
}
version-added = Aggiunta una persona dopo una contestazione.
version-corrected = Corretto un ruolo dopo una contestazione.
version-moved = Una riga è andata a chi spettava, dopo una contestazione.
version-removed = Tolta una riga dopo una contestazione.
version-also-signed = { $count ->
    [one] Inoltre, una firma data o cambiata.
   *[other] Inoltre, { $shown } firme date o cambiate.
}
