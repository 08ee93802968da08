# Newcomers: limits, and what waits for a look. Votes that look odd.

held-title = In attesa di uno sguardo
held-note = Grazie: prima di apparire aspetta uno sguardo, di solito non più di un giorno. Fino ad allora non lo vede nessun altro. Non c’è niente da fare.
held-note-staff = In attesa di uno sguardo. Lo vedono solo chi l’ha scritto e chi modera.
flash-held = Grazie. Ora è in attesa di uno sguardo, di solito non più di un giorno.
error-newcomer-links = Per ora, al massimo due link per contributo. Protegge tutti dalla pubblicità e finisce da sé: dopo il primo giorno, con due contributi pubblicati.
error-newcomer-speed = È molto per un’ora sola. Per chi è qui da poco c’è un limite, che finisce dopo il primo giorno, con due contributi pubblicati. Quanto scritto resta qui: tra un’ora si può inviare.
error-newcomer-pictures = Per ora, al massimo un’immagine. Finisce da sé: dopo il primo giorno, con due contributi pubblicati.
trust-form-title = Chi è qui da poco
field-holds_newcomers = Guardare i primi contributi di chi è nuovo prima che appaiano
hint-holds_newcomers = I primi due contributi di una persona aspettano lo sguardo di chi modera. A chi scrive si dice che di solito basta un giorno.
votes-aside = { $count ->
    [one] { $count } voto messo da parte
   *[other] { $count } voti messi da parte
}
votes-aside-some = Alcuni voti sono stati messi da parte
conflict-votes-aside = Questi voti sono stati messi da parte da chi modera e per ora non si possono cambiare. Chi li ha dati ha ricevuto il motivo e può fare ricorso.
why-closed-aside = Chi modera ha messo da parte questi voti.

## What moderators read

watch-open = Guardare i voti
watch-title = I voti, visti da vicino
watch-lead = Ciò che sembra strano può avere una buona ragione: un link condiviso, una famiglia, un ufficio. Si mette da parte solo ciò che non ne ha.
watch-shape = { $count ->
    [one] { $count } voto
   *[other] Gli ultimi { $count } voti
}
watch-ages = Account nel giorno del voto: { $days } da meno di tre giorni, { $weeks } da meno di un mese, { $older } da più tempo.
watch-hours = Voti per ora
watch-hour = Dalle
watch-votes = Voti
watch-hidden = I conteggi di questa domanda restano nascosti fino alla fine del voto: anche qui.
watch-who = Voti che danno nell’occhio
watch-who-lead = Account nuovi al momento del voto, o presenti dalla stessa rete con lo stesso browser nell’arco di un giorno. Quale sia la rete non lo vede nessuno.
watch-nobody = Nessun voto dà nell’occhio.
watch-aside = da parte
watch-household = stesso posto { $number }
watch-since = Account dal
watch-voted = voto
watch-reason-hint = Tutti lo leggono accanto al conteggio, e chi ha votato lo riceve con il modo di fare ricorso.
kind-set-aside = Mettere da parte i voti
kind-count = Contare di nuovo i voti
flash-set-aside = I voti sono messi da parte. Il conteggio lo dice.
flash-counted-again = I voti contano di nuovo.

## Signs of advertising, for moderators alone

signal-links = molti link
signal-link-only = un link e poco altro
signal-shortener = un link che nasconde dove porta
signal-capitals = quasi tutto maiuscolo
signal-repeated = sempre lo stesso
signal-elsewhere = lo stesso testo altrove, da poco
signal-fast = pochi minuti dopo la registrazione
signal-words = parole da pubblicità
