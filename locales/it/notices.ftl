# What people are told, on the page and by mail.

notices-title = Per te
notices-new = Novità
notices-seen = Le ho viste
notices-none = Ancora niente.
notices-none-more = Quando qualcuno ti risponde o una tua idea fa un passo, lo leggi qui per primo.
notices-no-more = Non c’è altro.
notices-mails = Che cosa ti scriviamo per e-mail
notices-mails-ask = Di che cosa ti scriviamo?
notices-mails-own = Di ciò che è tuo
notices-mails-own-more = Le tue idee, i tuoi commenti, i tuoi suggerimenti. Al massimo una e-mail al giorno.
notices-mails-all = Anche di ciò che sostieni o segui
notices-mails-all-more = Risposte, nuovi testi, più tempo. Sempre al massimo una e-mail al giorno.
notices-mails-nothing = Di niente
notices-mails-nothing-more = Trovi tutto in questa pagina.
notices-mails-save = Salva
flash-notices-wished = Salvato. Faremo così.
mail-notices-subject = { $others ->
    [0] Una novità per te da { $name }
    [one] Due novità per te da { $name }
   *[other] Novità per te da { $name }
}
mail-notices-more = { $others ->
    [one] C’è un’altra novità per te.
   *[other] Ci sono altre { $others } novità per te.
}
mail-notices-button = Leggi le novità
mail-notices-why = Ricevi questa e-mail perché riguarda ciò che hai scritto o che sostieni. In fondo a quella pagina scegli di che cosa scriverti.

notice-decided = { $who } ha risposto a questa idea:
notice-suggested = { $who } suggerisce una modifica alla tua idea:
notice-suggestion-taken = { $who } ha accolto la modifica che hai suggerito:
notice-suggestion-declined = { $who } ha risposto, ringraziandoti, alla modifica che hai suggerito:
notice-co-author-asked = { $who } vorrebbe firmare questa idea insieme a te:
notice-co-author-joined = { $who } ora firma questa idea insieme a te:
notice-revised = Un’idea che sostieni ha un nuovo testo; se non ti convince più, puoi ritirare il voto:
notice-commented = { $who } ha commentato questa idea:
notice-replied = { $who } ha risposto al tuo commento:
notice-mentioned = { $who } ti ha nominato in un commento:
notice-shaped = Il tuo commento ha dato forma a questa idea:
notice-merged = Un’idea che sostieni ora vive in un’altra:
notice-extended = C’è più tempo per questa domanda:
notice-phase = Questa domanda è andata avanti:
notice-supported = La tua idea ha raccolto il sostegno che le serviva:
notice-expired = Per la tua idea è finito il tempo di raccogliere sostegno:
notice-carried = La tua idea continua nella prossima domanda:
notice-draft-waits = Ti aspetta quello che avevi cominciato a scrivere:
notice-ruled = Un moderatore ha deciso su qualcosa di tuo e dice perché:
notice-report-answered = Abbiamo guardato ciò che hai segnalato:
notice-appeal-decided = Abbiamo guardato di nuovo, come ci hai chiesto:
notice-asked-to-sign = C’è qualcosa di tuo in una cosa vera. Come vuoi firmare?
notice-signature-lapsed = Non hai risposto, quindi compari nei titoli di coda senza nome. Puoi firmare ancora:
notice-dispute-made = Qualcuno dice che in questi titoli di coda c’è un errore:
notice-dispute-answered = C’è una risposta a una contestazione su questi titoli di coda:
notice-dispute-contested = Qualcuno non è d’accordo con la risposta a una contestazione:
notice-dispute-decided = È stata decisa una contestazione su questi titoli di coda:
notice-rewarded = C’è una ricompensa per il contributo a qualcosa fatto insieme:
notice-reward-ends = Alcuni punti stanno per scadere. Fino ad allora valgono ancora:
notice-reward-sent = Qualcosa dal catalogo è in viaggio:
notice-reward-paid = È stato pagato del denaro:
notice-reward-corrected = Qualcosa nell’estratto conto è stato corretto, con un motivo:
notice-milestone = { $who } dice a che punto è una cosa a cui hai contribuito:
notice-testers-called = { $who } cerca chi provi una cosa a cui hai contribuito:
notice-tester-applied = { $who } vuole provare:
notice-tester-accepted = Ci sei: { $who } ti ha accolto nella prova:
notice-tester-declined = Non questa volta: { $who } ti ringrazia per la disponibilità a provare:
notice-finding-reported = { $who } ha provato, e ha trovato qualcosa:
notice-finding-helpful = Ciò che hai trovato è servito, dice { $who }:
notice-greeted = { $who } ti ha scritto, con un’immagine tutta tua da condividere. Hai firmato:
