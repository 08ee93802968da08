# What people are told, on the page and by mail.

notices-title = Per Lei
notices-none-more = Quando qualcuno Le risponde o una sua idea fa un passo, lo legge qui per primo.
notices-mails = Che cosa Le scriviamo per e-mail
notices-mails-ask = Di che cosa Le scriviamo?
notices-mails-own = Di ciò che è suo
notices-mails-own-more = Le sue idee, i suoi commenti, i suoi suggerimenti. Al massimo una e-mail al giorno.
notices-mails-all = Anche di ciò che sostiene o segue
notices-mails-nothing-more = Trova tutto in questa pagina.
notices-mails-save = Salvare
mail-notices-subject = { $others ->
    [0] Una novità per Lei da { $name }
    [one] Due novità per Lei da { $name }
   *[other] Novità per Lei da { $name }
}
mail-notices-more = { $others ->
    [one] C’è un’altra novità per Lei.
   *[other] Ci sono altre { $others } novità per Lei.
}
mail-notices-button = Leggere le novità
mail-notices-why = Riceve questa e-mail perché riguarda ciò che ha scritto o che sostiene. In fondo a quella pagina sceglie di che cosa scriverLe.

notice-suggested = { $who } suggerisce una modifica alla sua idea:
notice-suggestion-taken = { $who } ha accolto la modifica che ha suggerito Lei:
notice-suggestion-declined = { $who } ha risposto, con un grazie, alla modifica che ha suggerito Lei:
notice-co-author-asked = { $who } vorrebbe firmare questa idea insieme a Lei:
notice-co-author-joined = { $who } ora firma questa idea insieme a Lei:
notice-revised = Un’idea che Lei sostiene ha un nuovo testo; se non La convince più, può ritirare il voto:
notice-replied = { $who } ha risposto al suo commento:
notice-mentioned = { $who } La nomina in un commento:
notice-shaped = Il suo commento ha dato forma a questa idea:
notice-merged = Un’idea che Lei sostiene ora vive in un’altra:
notice-supported = La sua idea ha raccolto il sostegno che le serviva:
notice-expired = Per la sua idea è finito il tempo di raccogliere sostegno:
notice-carried = La sua idea continua nella prossima domanda:
notice-draft-waits = La aspetta quello che aveva cominciato a scrivere:
notice-ruled = Un moderatore ha deciso su qualcosa di suo e dice perché:
notice-report-answered = Abbiamo guardato ciò che ha segnalato:
notice-appeal-decided = Abbiamo guardato di nuovo, come ci ha chiesto:
notice-asked-to-sign = C’è qualcosa di suo in una cosa vera. Come desidera firmare?
notice-signature-lapsed = Non ha risposto, quindi compare nei titoli di coda senza nome. Può firmare ancora:
notice-milestone = { $who } dice a che punto è una cosa a cui ha contribuito:
notice-testers-called = { $who } cerca chi provi una cosa a cui ha contribuito:
notice-tester-accepted = La sua candidatura è accolta: { $who } L’aspetta nella prova:
notice-tester-declined = Non questa volta: { $who } La ringrazia per la disponibilità a provare:
notice-finding-helpful = Ciò che ha trovato è servito, dice { $who }:
notice-greeted = { $who } Le ha scritto, con un’immagine tutta sua da condividere. Ha firmato:
