# What can be had for points.

catalogue-title = Catalogo
catalogue-lead = Cose da avere con i punti. Sono un grazie, e di alcune ce ne sono poche.
catalogue-points = Punti disponibili: { $points }
catalogue-see = Che cosa si può avere con i punti
catalogue-none = Il catalogo è vuoto.
catalogue-none-more = I punti restano lì finché non c’è qualcosa da avere.
catalogue-work-lead = Che cosa si può avere con i punti: oggetti e buoni, finché ce n’è.
catalogue-all = Che cosa contiene
item-left = { $count ->
    [one] Ne resta uno
   *[other] Ne restano { $shown }
}
item-sold-out = esaurito
item-sold-out-more = L’ultimo ha trovato qualcuno. I punti restano lì, e più avanti potrebbero arrivarne altri.
item-lacks = Ancora da raccogliere: { $points }. Idee, miglioramenti e prove ne portano altri.
item-endless = senza limite
item-withdrawn = non offerto
item-new = Qualcosa di nuovo
item-kind = Che tipo di cosa
item-kind-hint = I codici di un buono arrivano nel passo dopo. Un codice lo vede solo chi lo riceve.
item-kind-good = Un oggetto da spedire o consegnare
item-kind-voucher = Un buono da una scorta di codici
item-name = Nome
item-about = Che cos’è
item-price = Prezzo in punti
item-stock = Quanti ce ne sono
item-stock-hint = Vuoto: senza limite.
item-more = Quanti in più
item-more-hint = Con un meno davanti: quanti in meno.
item-offer = Mettere nel catalogo
item-change = Modificare
item-is-offered = Si può avere
item-secrets = Codici
item-secrets-hint = Uno per riga. I codici che ci sono già vengono saltati.
item-secrets-add = Aggiungere i codici
redeem-words = Dove va spedito?
redeem-words-hint = Nome e indirizzo, e ciò che serve sapere. Lo legge il team di prodotto; sparisce insieme all’account.
redeem-voucher = Il codice si vede subito, nella pagina delle ricompense, e nessun altro lo vede.
redeem-go = Prendere per { $points }
redemptions-mine = Dal catalogo
redemptions-title = Da spedire
redemptions-lead = Prima le richieste più vecchie. Ciò che non si può spedire si annulla, e i punti tornano.
redemptions-none = Niente da spedire.
redemptions-waiting = { $count ->
    [one] Una cosa da spedire
   *[other] { $shown } cose da spedire
}
redemption-open = in preparazione
redemption-sent = inviato
redemption-cancelled = annullato
redemption-lapsed = chiuso
redemption-secret = Il codice:
redemption-send = È stato spedito
redemption-cancel = Non si può avere
redemption-cancel-go = Annullare: i punti tornano
flash-item-offered = È nel catalogo.
flash-item-changed = Salvato.
flash-item-redeemed = Grazie. È annotato qui sotto.
flash-item-sent = Annotato: chi aspetta viene avvisato.
flash-redemption-cancelled = Annullato. I punti sono tornati indietro.
conflict-sold-out = L’ultimo è appena andato via. Nessun punto è stato tolto.
conflict-item-withdrawn = Non è più offerto.
conflict-item-stock = Ne resterebbero meno di zero.
conflict-item-changed = Nel frattempo è cambiato. Ecco com’è adesso.
conflict-redemption-settled = È già stato spedito o annullato.
conflict-voucher-shown = Il suo codice è già stato mostrato.
error-whole-number = Non è un numero intero. Per esempio 12.
error-secret-line = La riga { $min } non è un codice: ha meno di 4 o più di { $max } caratteri. Niente è stato aggiunto.
