# Reporting something, with and without an account.

report-link = Segnala
report-title = Segnalare un contenuto
report-title-notice = Segnalare un contenuto illegale
report-lead = Lo guarderà un moderatore. Chi l’ha scritto non saprà da chi arriva la segnalazione.
report-lead-notice = Senza account si può segnalare ciò che viola la legge. La ricevuta arriva subito per e-mail, più tardi anche la decisione.
report-rule = Quale regola viola?
report-words = C’è altro da sapere?
report-why = Perché è illegale?
report-why-hint = Quale legge, e che cosa di preciso. L’indirizzo del contenuto è già annotato.
report-name = Nome
report-email = E-mail
report-email-hint = Solo per la ricevuta e la decisione.
report-faith = Dichiaro in buona fede che la segnalazione è esatta e completa.
report-faith-short = Buona fede
report-send = Inviare la segnalazione
report-sign-in = con un account basta scegliere una regola.
flash-reported = Grazie. Lo guarderà un moderatore.
flash-reported-before = Già segnalato: una volta basta.
error-faith = Senza questa dichiarazione la segnalazione non vale.
mail-report-received-subject = La segnalazione a { $name } è arrivata
mail-report-received-text = La segnalazione di un contenuto illegale è arrivata. La valuta una persona, nessuna macchina decide.
mail-report-received-code = Numero della segnalazione: { $code }
mail-report-received-button = Vedere di che cosa si tratta
mail-report-received-next = La decisione arriverà per e-mail, con i motivi e il modo per contestarla.
mail-report-received-why = Questa e-mail arriva perché con questo indirizzo è stata inviata una segnalazione a { $name }.
