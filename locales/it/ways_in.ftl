# The page of one’s security, and the tabs of one’s account.

me-tabs = Il tuo account
me-tab-contributions = Contributi
me-tab-profile = Profilo
me-tab-security = Sicurezza
me-tab-sessions = Dispositivi
me-tab-data = I tuoi dati
security-title = La tua sicurezza
security-lead = Come entri tu, e come non entra nessun altro.
security-strong = Tutto bene: la tua password da sola non apre niente.
security-passkey = La passkey è il modo migliore per entrare. Un secondo passo proteggerebbe anche la password e i codici via e-mail.
security-weak = Una cosa aiuterebbe: una passkey, o un secondo passo sul telefono.
security-no-codes = Crea nuovi codici di recupero: senza, se perdi il telefono resti fuori.
security-wanted = Parli per { $name }: aggiungi una passkey e usala per entrare, o configura un secondo passo. Poi le pagine della squadra si riaprono.
security-passkeys = Passkey
security-passkeys-lead = Il modo più sicuro e più veloce: ti riconosce il tuo dispositivo, non c’è niente da indovinare o da rubare.
security-second = Secondo passo
security-second-lead = Dopo la password o il codice via e-mail, un’app sul telefono mostra sei cifre. Con una passkey non serve.
security-others = Gli altri modi per entrare
security-password-set = scelta
security-password-none = non c’è, e non serve
security-password-change = Cambia password
security-password-choose = Scegli una password
security-address = Indirizzo e-mail
security-address-none = nessuno
security-address-change = Cambia indirizzo
security-sessions = Dove hai effettuato l’accesso
security-sessions-lead = Tutti i browser in cui sei dentro, e come uscirne da qui.
security-sessions-see = Vedi
conflict-last-way-in = È il tuo ultimo modo per entrare. Prima aggiungine un altro, così puoi tornare.

## Letters

mail-security-button = Vedi la tua sicurezza
mail-security-why = Ricevi questo messaggio perché è cambiato qualcosa nel modo di accedere al tuo account. Se non eri tu, apri la pagina e annulla.
mail-passkey-added-subject = Una passkey è stata aggiunta al tuo account
mail-passkey-added-text = La passkey “{ $name }” da ora apre il tuo account. Se l’hai aggiunta tu, va tutto bene.
mail-passkey-removed-subject = Una passkey è stata tolta dal tuo account
mail-passkey-removed-text = La passkey “{ $name }” non apre più niente. Se l’hai tolta tu, va tutto bene.
mail-identity-linked-subject = Il tuo account è stato collegato a un altro
mail-identity-linked-text = Da ora entri anche con il tuo account presso il fornitore di accesso. Se l’hai collegato tu, va tutto bene.
mail-second-factor-on-subject = Il secondo passo è attivo
mail-second-factor-on-text = Da ora, quando accedi, chiediamo un codice dal tuo telefono. Tieni i codici di recupero in un posto sicuro.
mail-second-factor-off-subject = Il secondo passo è disattivato
mail-second-factor-off-text = Quando accedi non chiediamo più un codice dal telefono. Se l’hai disattivato tu, va tutto bene.
mail-recovery-code-used-subject = È stato usato un codice di recupero
mail-recovery-code-used-text = Qualcuno è entrato nel tuo account con uno dei tuoi codici di recupero. Se eri tu, va tutto bene: quel codice ora non vale più.
mail-second-factor-tried-subject = Qualcuno ha provato a entrare come te
mail-second-factor-tried-text = Qualcuno ha superato il primo passo per accedere e poi ha sbagliato cinque codici. Nessuno è entrato. Se non eri tu, cambia subito la password.
