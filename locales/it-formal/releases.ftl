# What was made together, and its closing titles.

release-signed-by = { $count ->
    [0] Pensato da voi
    [one] Pensato da una persona fra voi
   *[other] Pensato da { $shown } di voi
}
release-read-credits = Leggere i titoli di coda

## The colophon

colophon-your-turn = Anche la sua firma

## Making one

release-form-lead = Racconti che cosa è cambiato e grazie a chi. Le firme vengono dopo.
release-no-ideas = Scelga le idee dal tavolo di lavoro di una domanda.
release-next-note = Nel prossimo passo Cofirma propone chi firma, e la proposta si può correggere.
release-go-credits = Salvare e andare alle firme
release-publish = Pubblicare

## The sealed credits

colophon-find-go = Cercare
colophon-find-all = Mostrare tutti
versions-download = Scaricare i titoli sigillati
versions-check = Verificare di persona
