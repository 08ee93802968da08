# What the API says to programs and those who write them.

error-token-missing = This needs a token: send it as “Authorization: Bearer …”.
error-token-unknown = This token is not known or was taken back.
error-json = This is not a JSON object that we can read.
error-media-type = Send JSON, with “Content-Type: application/json”.
error-json-text = This has to be a text.
error-json-number = This has to be a whole number.
error-unknown-field = There is no such field here.
error-code = A code has ten of these characters: 0 to 9 and a to z without i, l, o, u.
error-limit = A number from { $min } to { $max }, please.
error-cursor = This place in the list cannot be read. Take it from “next” of the answer before, with the same order.
error-idempotency-key = An Idempotency-Key has 1 to 255 visible ASCII characters.
error-idempotency-key-reused = This Idempotency-Key came with another request before. Take a new one.
