# Passkeys.

passkey-sign-in = Usa una passkey
passkey-needs-scripts = Per le passkey serve un browser che le conosca, con gli script attivi. Gli altri modi funzionano anche senza.
passkey-cancelled = Non è successo niente: il dispositivo non ha risposto. Riprova quando vuoi.
passkey-known = Questo dispositivo ha già una passkey per questo account.
passkey-failed = Non ha funzionato. Riprova, o entra in un altro modo.
passkey-add = Aggiungi una passkey
passkey-add-lead = La prossima volta entri con un tocco o uno sguardo, come sblocchi il telefono. Niente password, niente da scrivere.
passkey-name = Come vuoi chiamarla?
passkey-name-hint = Così dopo sai di quale dispositivo si tratta, per esempio “Il mio telefono”.
passkey-make = Chiedi al mio dispositivo
passkey-not-added = La risposta del dispositivo è arrivata tardi o non era quella giusta. Prova ancora una volta.
passkey-since = aggiunta: { $date }
passkey-used = ultimo uso: { $date }
passkey-remove = Togli
flash-passkey-added = La passkey è tua. La prossima volta basta un tocco.
flash-passkey-removed = La passkey non vale più. Eliminala anche dal tuo dispositivo.
flash-passkey-refused = Questa passkey non ti ha fatto entrare. Riprova, o scegli un altro modo.
conflict-passkeys-enough = Hai già tutte le passkey possibili. Prima togline una.
conflict-passkeys-need-a-name = Le passkey funzionano solo dove il sito ha un nome, non un semplice numero, come indirizzo.
