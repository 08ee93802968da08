# Was die API Programmen sagt und denen, die sie schreiben.

error-token-missing = Dafür braucht es ein Token: Sende es als „Authorization: Bearer …“.
error-token-unknown = Dieses Token gibt es nicht, oder es wurde zurückgenommen.
error-json = Das ist kein JSON-Objekt, das wir lesen können.
error-media-type = Sende JSON, mit „Content-Type: application/json“.
error-json-text = Das muss ein Text sein.
error-json-number = Das muss eine ganze Zahl sein.
error-unknown-field = Ein solches Feld gibt es hier nicht.
error-code = Ein Code hat zehn dieser Zeichen: 0 bis 9 und a bis z ohne i, l, o, u.
error-limit = Eine Zahl von { $min } bis { $max }, bitte.
error-cursor = Diese Stelle der Liste lässt sich nicht lesen. Nimm sie aus „next“ der Antwort davor, mit derselben Reihenfolge.
error-idempotency-key = Ein Idempotency-Key hat 1 bis 255 sichtbare ASCII-Zeichen.
error-idempotency-key-reused = Dieser Idempotency-Key kam schon mit einer anderen Anfrage. Nimm einen neuen.
