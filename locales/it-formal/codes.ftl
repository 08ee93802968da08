# Mailed links and codes: signing in, registering, a new password, another address.

error-mail-code = Non è il codice dell’ultima mail. Controlli le cifre.

sign-in-lead-mail = Le mandiamo un link e un codice.
sign-in-send-mail = Ricevere la mail
sign-in-with-password = Preferisce la password?
sign-in-forgot = L’ha dimenticata?
register-with-password = Con una password, se vuole
register-what-next = Le mandiamo un link e un codice. Basta uno dei due per entrare.

code-title = Guardi nella sua posta
code-lead = Abbiamo scritto a { $address }. Scriva qui il codice che trova nella mail, o apra il suo link.
code-send = Entrare
code-nothing-came = Dopo un minuto non è arrivato niente? Guardi nella posta indesiderata, o controlli l’indirizzo.
code-again = Chiedere un’altra mail
code-over-lead = Un codice vale mezz’ora, nel browser che l’ha chiesto. Ne chieda un altro: ci vuole un attimo.
error-mail-code-over = Questo codice non vale più. Chieda un’altra mail.
error-trap = È stato riempito un campo che le persone non vedono, forse dal suo browser. Ora è di nuovo vuoto: invii ancora una volta.
error-too-fast = Più veloce di quanto possiamo credere. Invii ancora una volta, per favore.
error-form-old = Questo modulo è rimasto aperto a lungo. Lo invii ancora una volta, per favore.
error-password-wrong = Non è la sua password.
error-same-address = È già il suo indirizzo.
conflict-not-admitted = Questa comunità non accoglie questo indirizzo. Chieda un invito a chi la gestisce.
conflict-more-waits = Nel frattempo qui c’è in attesa più di quello che ha visto. Guardi ancora una volta.
conflict-way-closed = Qui non si entra in questo modo. Ne scelga un altro.
conflict-last-way = Senza password non potrebbe più entrare.
conflict-no-address = Il suo account non ha un indirizzo e-mail a cui scrivere.

## The mailed link

link-title = Accesso
link-title-new = Completare il suo account
link-lead = È un piacere rivederla, { $name }.
link-lead-new = Qui il suo nome sarà { $name }. Il suo indirizzo { $address } non lo vede nessuno.
link-lead-nameless = { $address } è confermato. Manca solo il suo nome.
link-send-new = Creare il mio account
link-not-you = Se non è stata una sua richiesta, chiuda questa pagina: non succede niente.
link-over-lead = Ogni link vale una volta sola e per poco tempo. Ne chieda un altro.

## Passwords

reset-lead = Scriva il suo indirizzo: le mandiamo un link per sceglierla.
reset-send = Ricevere il link
new-password-title = Scelga una nuova password
new-password-lead = Tutti i browser in cui ha effettuato l’accesso vengono disconnessi.
new-password-send = Salvare ed entrare
password-lead-has = Qui può sostituirla. Poi tutti gli altri browser vengono disconnessi.
password-lead-none = Non ne ha una, e non le serve: entra con una mail. Se la desidera, la scelga qui.
password-save = Salvare la password
password-remove = Togliere la mia password
password-remove-more = Senza password si entra con una mail, e nessuno può indovinare niente.

## Another address

address-title = Il suo indirizzo e-mail
address-now = Le scriviamo a { $address }.
address-lead = Entrambi gli indirizzi ricevono un link. L’account si sposta quando li ha aperti tutti e due.
address-send = Mandare i due link
move-title-asked = Spostare il suo account?
move-title-moved = Il suo account si è spostato
move-lead-asked = Lo conferma per { $address }.
move-lead-half = Ora apra il link arrivato all’altro indirizzo.
move-lead-moved = Da ora si entra con il nuovo indirizzo.
move-send = Sì, spostarlo

## Once more, before something dangerous

again-title = Può confermare la sua identità?
again-lead = Quello che sta per fare merita un controllo in più. Poi riprende da dove era.
again-mail = Ricevere un codice
again-code-lead = Le abbiamo mandato un codice. Lo scriva qui.

## What just happened

flash-password-removed = La password non c’è più. Si entra con una mail.
flash-address-asked = Due mail sono in arrivo: apra il link in tutte e due.

## The letters

mail-or-code = Oppure scriva questo codice dove ha iniziato:
mail-typed-why = Qualcuno ha scritto questo indirizzo in { $name }. Se non è stata una sua richiesta, non deve fare niente.
mail-account-why = Le scriviamo perché riguarda il suo account.
mail-finish-account-subject = Completi il suo account in { $name }
mail-finish-account-text = Un passo e partecipa a { $name }. Se lì ha lasciato qualcosa, la aspetta.
mail-finish-account-button = Completare il mio account
mail-have-account-subject = Ha già un account in { $name }
mail-have-account-text = Fa già parte di { $name }. Entri come fa sempre.
mail-have-account-button = Accedere
mail-not-admitted-subject = Sul suo account in { $name }
mail-not-admitted-text = Grazie del suo interesse per { $name }. È aperta a chi ha un invito o a certi indirizzi, e questo non è tra loro. Chieda un invito a chi la gestisce.
mail-prove-subject = Il suo codice per { $name }
mail-prove-text = Con questo codice conferma la sua identità:
mail-prove-life = Vale una volta sola, per mezz’ora. Se non è stata una sua richiesta, qualcuno sta usando una sua sessione aperta: controlli dove ha effettuato l’accesso.
mail-reset-text = Con questo link può scegliere una nuova password. Vale una volta sola, per un’ora.
mail-reset-button = Scegliere una nuova password
mail-reset-unknown-text = Qualcuno voleva una nuova password per questo indirizzo, che però non ha un account in { $name }. Se è stata una sua richiesta, forse ha usato un altro indirizzo, oppure può registrarsi.
mail-reset-unknown-button = Registrarsi
mail-password-changed-subject = La sua password in { $name } è cambiata
mail-password-changed-text = La sua password è stata cambiata o tolta, e gli altri browser sono stati disconnessi. Se non è opera sua, ne scelga subito una nuova.
mail-leave-address-text = Il suo account in { $name } deve spostarsi a { $to }. Si sposta solo se lo conferma anche qui. Se non è stata una sua richiesta, non clicchi e cambi la password.
mail-leave-address-button = Confermare lo spostamento
mail-take-address-subject = Il suo nuovo indirizzo in { $name }
mail-take-address-text = Un account in { $name } deve spostarsi a questo indirizzo. Lo confermi qui, e anche dal vecchio indirizzo.
mail-take-address-button = Confermare questo indirizzo
mail-address-taken-subject = Ha già un account in { $name }
mail-address-taken-button = Accedere
mail-address-changed-subject = Il suo account in { $name } si è spostato
mail-address-changed-text = Il suo account ora è di { $to }, come hanno confermato entrambi gli indirizzi.
mail-new-browser-text = Qualcuno è entrato nel suo account da un browser che non avevamo mai visto. Se l’accesso è suo, va tutto bene.
mail-new-browser-button = Vedere dove ha effettuato l’accesso
