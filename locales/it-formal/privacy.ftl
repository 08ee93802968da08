# I propri dati: portarli via, e andarsene.

mail-data-ready-subject = I suoi dati da { $name }
mail-data-ready-text = Tutto quello che conserviamo sulla sua persona è pronto da leggere e da tenere.
mail-data-ready-button = Vedere i miei dati
mail-data-ready-life = Restano lì per { $days ->
    [one] un giorno
   *[other] { $days } giorni
}, solo per il suo account; prima le chiediamo di mostrare chi è.
mail-data-ready-why = Ha chiesto i suoi dati. Se non è stata una sua richiesta, acceda e cambi la password: finora nessuno ha visto nulla.

## La pagina dei propri dati

data-title = I suoi dati
data-lead = Quello che ci affida resta suo. Può portarlo via tutto, e può andarsene.
data-take = Portare via tutto
data-take-lead = Tutto quello che conserviamo sulla sua persona: il profilo, i testi, i voti e le firme, gli accessi aperti, che cosa si è deciso delle sue idee, le lettere che le abbiamo mandato.
data-ask = Scaricare tutto quello che mi riguarda
data-ask-again = Preparare di nuovo
data-ask-more = Serve un momento. Una lettera la avvisa quando è pronto; poi resta qui per { $days } giorni, solo per il suo account.
data-waits = Stiamo raccogliendo tutto. Le arriverà una lettera.
data-ready = I suoi dati sono pronti, fino al { $date }.
data-prove = Prima di consegnarli potremmo chiederle di mostrare ancora una volta chi è.
data-go = Eliminare il suo account
data-go-lead = Decide lei che cosa succede a ciò che ha scritto e firmato. Tutto il resto che la riguarda viene cancellato, per sempre.
data-go-on = Andare all’eliminazione
flash-data-asked = Stiamo raccogliendo i suoi dati. Una lettera la avvisa quando sono pronti.
flash-account-gone = Il suo account è stato eliminato. Grazie di tutto, e buona fortuna.
leave-title = Eliminare il suo account
leave-lead = Ci dispiace che se ne vada. Due domande, poi è fatta: subito e per sempre.
leave-sum = Di suo qui ci sono: idee: { $ideas }, commenti: { $comments }, voti: { $votes }, riconoscimenti: { $credits }.
leave-contributions = Che cosa succede a quello che ha scritto?
leave-contributions-keep = Resta, senza il suo nome
leave-contributions-keep-more = Gli altri possono continuare a costruirci sopra. Al posto del suo nome ce n’è uno estratto a sorte, come «Salvia 4127».
leave-signatures = Che cosa succede alle sue firme?
leave-signatures-keep = Restano come le ha messe
leave-signatures-keep-more = Il nome con cui ha firmato rimane nei colophon.
leave-signatures-anonymous-more = Si conta la persona, senza il nome.
leave-what-gone = Nome, indirizzo, profilo, immagine, password e chiavi, lettere in sospeso e tutto ciò che dice chi era vengono cancellati.
leave-what-counts = I suoi voti continuano a contare, senza dire di chi erano.
leave-sure = Sì, eliminate il mio account
leave-sure-short = Il suo consenso
leave-send = Eliminare per sempre
error-not-sure = Per andare avanti, spunti la casella.
conflict-last-admin = Nessun altro può amministrare questa comunità. Prima nomini un altro amministratore.
everything-title = Tutto quello che { $name } conserva sulla sua persona
