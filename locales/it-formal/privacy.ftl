# I propri dati: portarli via, e andarsene.

data-title = I suoi dati
data-lead = Quello che ci affida resta suo. Può portarlo via tutto, e può andarsene.
data-take = Portare via tutto
data-take-lead = Tutto quello che conserviamo sulla sua persona: il profilo, quello che ha scritto, i voti e le firme, dove ha effettuato l’accesso, che cosa si è deciso delle sue idee, le lettere che le abbiamo mandato.
data-ask = Scaricare tutto quello che mi riguarda
data-ask-again = Prepararlo di nuovo
data-ask-more = Serve un momento. Una lettera la avvisa quando è pronto; poi resta qui per { $days } giorni, a sua sola disposizione.
data-waits = Stiamo raccogliendo tutto. Le arriverà una lettera.
data-ready = I suoi dati sono pronti. Scadenza: { $date }.
data-prove = Prima di consegnarglieli potremmo chiederle di mostrare ancora una volta chi è.
data-go = Eliminare il suo account
data-go-lead = Che cosa succede a ciò che ha scritto e firmato è una sua decisione. Tutto il resto che la riguarda viene cancellato, per sempre.
data-go-on = Procedere all’eliminazione
flash-data-asked = Stiamo raccogliendo i suoi dati. Una lettera la avvisa quando sono pronti.
flash-account-gone = Il suo account è stato eliminato. Grazie di tutto, e buona fortuna.

## Going

leave-title = Eliminare il suo account
leave-lead = Ci dispiace che vada via. Due domande, poi è fatta: subito e per sempre.
leave-sum = Ecco che cosa c’è qui di suo: idee: { $ideas }, commenti: { $comments }, voti: { $votes }, firme: { $credits }.
leave-contributions = Che cosa succede a quello che ha scritto?
leave-contributions-keep = Resta, senza il suo nome
leave-contributions-keep-more = Gli altri possono continuare a costruirci sopra. Al posto del suo nome ce n’è uno estratto a sorte, come “Salvia 4127”.
leave-signatures = Che cosa succede alle sue firme?
leave-signatures-keep = Restano come le ha messe
leave-signatures-keep-more = Il nome con cui ha firmato rimane nei titoli di coda.
leave-signatures-anonymous-more = La contiamo, ma senza nome.
leave-what-gone = Nome, indirizzo, profilo, immagine, password e chiavi, lettere in sospeso e tutto ciò che rivela la sua identità vengono cancellati.
leave-what-counts = I suoi voti continuano a contare, senza dire di chi erano.
leave-sure = Sì, eliminare il mio account
leave-sure-short = Il suo consenso
leave-send = Eliminare per sempre
error-not-sure = Se vuole davvero procedere, spunti la casella.
conflict-last-admin = È l’ultima persona che può amministrare questa comunità. Prima nomini un altro amministratore.

## Everything about somebody

everything-title = Tutto quello che { $name } conserva sulla sua persona

## The letter

mail-data-ready-subject = I suoi dati da { $name }
mail-data-ready-text = Tutto quello che conserviamo sulla sua persona è pronto da leggere e da tenere.
mail-data-ready-button = Vedere i miei dati
mail-data-ready-life = Restano lì per { $days ->
    [one] un giorno
   *[other] { $days } giorni
}, a sua sola disposizione; prima le chiediamo di mostrare chi è.
mail-data-ready-why = Ha chiesto i suoi dati. Se non è stata una sua richiesta, acceda e cambi la password: finora nessuno ha visto nulla.
chapter-credit_adjustments = Perché sono state cambiate le sue firme
chapter-credit_adjustments_made = Firme che ha cambiato
chapter-disputes = Le sue contestazioni sui titoli di coda
chapter-disputes_answered = Contestazioni a cui ha risposto
chapter-tests = Prove per cui c’è la sua candidatura
chapter-findings = Che cosa ha trovato nelle prove
chapter-greetings = Messaggi dell’azienda per la sua firma
chapter-testers_answered = Candidature a cui ha risposto
chapter-findings_helpful = Scoperte che ha segnato come utili
