# Passkeys.

conflict-passkeys-enough = Ha già tutte le passkey possibili. Prima ne tolga una.
flash-passkey-added = Ora ha la sua passkey. La prossima volta basta un tocco.
flash-passkey-refused = Con questa passkey non è stato possibile entrare. Riprovi, o scelga un altro modo.
flash-passkey-removed = La passkey non vale più. La elimini anche dal suo dispositivo.
passkey-add = Aggiungere una passkey
passkey-add-lead = La prossima volta entra con un tocco o uno sguardo, come quando sblocca il telefono. Niente password, niente da scrivere.
passkey-cancelled = Non è successo niente: il dispositivo non ha risposto. Riprovi quando vuole.
passkey-failed = Non ha funzionato. Riprovi, o entri in un altro modo.
passkey-make = Chiedere al mio dispositivo
passkey-name = Come vuole chiamarla?
passkey-name-hint = Così dopo saprà di quale dispositivo si tratta, per esempio “Il mio telefono”.
passkey-not-added = La risposta del dispositivo è arrivata tardi o non era quella giusta. Provi ancora una volta.
passkey-remove = Togliere
passkey-sign-in = Usare una passkey
