# The page of one’s security, and the tabs of one’s account.

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
security-wanted = Parla per { $name }: aggiunga una passkey e la usi per entrare, o configuri un secondo passo. Poi le pagine dello staff si riaprono.
