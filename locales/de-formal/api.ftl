# Was die API Programmen sagt und denen, die sie schreiben.

error-token-missing = Dafür braucht es ein Token: Senden Sie es als „Authorization: Bearer …“.
error-media-type = Senden Sie JSON, mit „Content-Type: application/json“.
error-cursor = Diese Stelle der Liste lässt sich nicht lesen. Nehmen Sie sie aus „next“ der Antwort davor, mit derselben Reihenfolge.
error-idempotency-key-reused = Dieser Idempotency-Key kam schon mit einer anderen Anfrage. Nehmen Sie einen neuen.
