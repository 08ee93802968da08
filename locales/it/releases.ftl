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
colophon-and-more = { $count ->
    [one] e un’altra persona
   *[other] e altre { $shown } persone
}
colophon-unnamed = { $count ->
    [one] una persona che resta senza nome
   *[other] { $shown } persone che restano senza nome
}
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
