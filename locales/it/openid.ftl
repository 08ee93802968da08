# Signing in with an account elsewhere (OpenID Connect).

openid-sign-in = Continua con { $name }
openid-linked = collegato
openid-not-linked = non collegato
openid-link = Collega
openid-unlink = Scollega
openid-stranger-title = Prima ancora una cosa
openid-prove = { $name } ti conosce, ma non ci dimostra che l’indirizzo del tuo account qui è tuo.
openid-prove-how = Entra una volta in un altro modo, o registrati. Poi collega i due account nella pagina Sicurezza: da lì in poi basta un clic.
openid-closed = { $name } è aperta a chi ha ricevuto un invito o ha un indirizzo di certe organizzazioni. Il tuo ancora non c’è.
flash-openid-refused = Questa volta non ha funzionato. Ricomincia da qui, o scegli un altro modo.
flash-openid-linked = Collegato. La prossima volta basta un clic.
flash-openid-unlinked = Il collegamento non c’è più.
conflict-identity-taken = Quell’account qui è collegato a un’altra persona.
