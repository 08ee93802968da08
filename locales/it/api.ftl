# Quello che l’API dice ai programmi e a chi li scrive.

error-token-missing = Serve un token: mandalo come “Authorization: Bearer …”.
error-token-unknown = Questo token non esiste o è stato ritirato.
error-json = Questo non è un oggetto JSON che sappiamo leggere.
error-media-type = Manda JSON, con “Content-Type: application/json”.
error-json-text = Qui serve un testo.
error-json-number = Qui serve un numero intero.
error-unknown-field = Qui non c’è un campo con questo nome.
error-code = Un codice ha dieci di questi caratteri: da 0 a 9 e da a a z senza i, l, o, u.
error-limit = Serve un numero da { $min } a { $max }.
error-cursor = Questo punto dell’elenco non si può leggere. Prendilo dal “next” della risposta precedente, con lo stesso ordine.
error-idempotency-key = Una Idempotency-Key ha da 1 a 255 caratteri ASCII visibili.
error-idempotency-key-reused = Questa Idempotency-Key è già arrivata con un’altra richiesta. Usane una nuova.
