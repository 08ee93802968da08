# What somebody has, and why; what is paid out.

ledger-points = { $count ->
    [one] { $shown } punto
   *[other] { $shown } punti
}
ledger-mine-title = Ricompense
ledger-mine-lead = Che cosa hanno dato in cambio le cose fatte insieme, e che cosa ne è stato. Ogni riga resta: un errore si corregge con una riga nuova.
ledger-held = Il saldo di oggi
ledger-ends = fino al { $date }
ledger-paid-out = Viene pagato dall’azienda.
ledger-none = Ancora niente, tranne un grazie.
ledger-none-more = Quando qualcosa fatto insieme dà in cambio punti, oggetti o denaro, si trova qui.
ledger-statement = Estratto conto
ledger-release-lead = Che cosa ha dato questa edizione, a chi, e che cosa è stato ripreso. Prima le righe più recenti.
ledger-release-none = Non c’è ancora nessuna riga.
ledger-entry = Movimento
ledger-granted = Dato per il contributo a
ledger-shared = Quota delle vendite di
ledger-redeemed = Preso dal catalogo
ledger-expired = Scaduto senza essere usato
ledger-paid = Pagato
ledger-corrected = Corretto
ledger-taken-back = annullata
ledger-correct = Annullare questo movimento
ledger-correct-lead = Il movimento resta, e accanto ne nasce uno contrario dello stesso importo. La persona interessata viene avvisata e legge il motivo.
ledger-correct-go = Annullare
ledger-reason = Perché
ledger-reason-hint = Lo legge la persona interessata.
flash-ledger-corrected = Annullato, con un movimento contrario.
conflict-ledger-too-little = Nel saldo non c’è abbastanza.
conflict-ledger-spent = È già stato speso e non si può riprendere per intero.
conflict-ledger-catalogue = Ciò che viene dal catalogo si annulla lì, e i punti tornano da soli.
conflict-ledger-corrected = Questo movimento è già stato annullato.
payouts-title = Pagamenti
payouts-lead = Elenchi per la banca: chi ha quanto. Niente viene registrato prima di essere segnato come pagato, e allora una volta sola.
admin-payouts-more = Il denaro che spetta alle persone, in elenchi per la banca.
payouts-open = Da pagare
payouts-people = { $count ->
    [one] { $shown } persona
   *[other] { $shown } persone
}
payouts-listed = Un elenco aspetta il pagamento.
payouts-make = Creare un elenco
payouts-none = Non c’è niente da pagare.
payouts-lists = Elenchi
payout-waits = in attesa
payout-paid = pagato
payout-dropped = scartato
payout-take = File CSV da scaricare
payout-settle = Tutto è stato pagato
payout-drop = Scartare
payout-account = Conto
payout-name = Nome
payout-address = E-mail
payout-amount = Importo
payout-unit = Valuta
payout-reference = Causale
flash-payout-listed = L’elenco è pronto.
flash-payout-paid = Registrato come pagato. Lo sanno tutte le persone dell’elenco.
flash-payout-dropped = Scartato. Niente è stato registrato.
conflict-payout-waits = Un elenco in questa valuta aspetta già.
conflict-payout-nothing = Nessuno ha niente in questa valuta.
conflict-payout-dropped = Questo elenco è stato scartato.
conflict-payout-changed = Nel frattempo qualcuno in questo elenco ha meno di quanto è scritto qui. Va scartato e rifatto.
conflict-payout-paid = Questo elenco è stato pagato.
