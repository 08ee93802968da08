# The page of one’s security, and the tabs of one’s account.

me-tab-contributions = I suoi contributi
me-tabs = Il suo account
me-tab-sessions = Accessi aperti
me-tab-data = I suoi dati

conflict-last-way-in = È il suo ultimo modo per entrare. Prima ne aggiunga un altro, così può tornare.
security-address-change = Cambiare indirizzo
security-lead = Come entrare, senza che entri nessun altro.
security-no-codes = Crei nuovi codici di recupero: senza, se perde il telefono resta fuori.
security-passkeys-lead = Il modo più sicuro e più veloce: la riconosce il suo dispositivo, non c’è niente da indovinare o da rubare.
security-password-change = Cambiare password
security-password-choose = Scegliere una password
security-sessions = Dove ha effettuato l’accesso
security-sessions-lead = Tutti i browser in cui ha un accesso aperto, e come chiuderlo da qui.
security-sessions-see = Vedere
security-strong = Tutto bene: la sua password da sola non apre niente.
security-title = La sua sicurezza
security-wanted = Parla per { $name }: aggiunga una passkey e la usi per entrare, o configuri un secondo passo. Poi le pagine della squadra si riaprono.

## Letters

mail-security-button = Vedere la sua sicurezza
mail-security-why = Riceve questo messaggio perché è cambiato qualcosa nel modo di accedere al suo account. Se non è opera sua, apra la pagina e annulli.
mail-passkey-added-subject = Una passkey è stata aggiunta al suo account
mail-passkey-added-text = La passkey “{ $name }” da ora apre il suo account. Se è opera sua, va tutto bene.
mail-passkey-removed-subject = Una passkey è stata tolta dal suo account
mail-passkey-removed-text = La passkey “{ $name }” non apre più niente. Se è opera sua, va tutto bene.
mail-identity-linked-subject = Il suo account è stato collegato a un altro
mail-identity-linked-text = Da ora può entrare anche con il suo account presso il fornitore di accesso. Se è opera sua, va tutto bene.
mail-second-factor-on-text = Da ora, quando accede, chiediamo un codice dal suo telefono. Tenga i codici di recupero in un posto sicuro.
mail-second-factor-off-text = Quando accede non chiediamo più un codice dal telefono. Se è opera sua, va tutto bene.
mail-recovery-code-used-text = Qualcuno è entrato nel suo account con uno dei suoi codici di recupero. Se l’accesso è suo, va tutto bene: quel codice ora non vale più.
mail-second-factor-tried-subject = Qualcuno ha provato a entrare nel suo account
mail-second-factor-tried-text = Qualcuno ha superato il primo passo per accedere e poi ha sbagliato cinque codici. Nessuno è entrato. Se non è opera sua, cambi subito la password.
