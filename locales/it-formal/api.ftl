# Quello che l’API dice ai programmi e a chi li scrive.

error-token-missing = Serve un token: lo invii come “Authorization: Bearer …”.
error-media-type = Invii JSON, con “Content-Type: application/json”.
error-cursor = Questo punto dell’elenco non si può leggere. Lo prenda dal “next” della risposta precedente, con lo stesso ordine.
error-idempotency-key-reused = Questa Idempotency-Key è già arrivata con un’altra richiesta. Ne usi una nuova.
