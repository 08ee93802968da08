# Signing in with an account from elsewhere.

openid-link = Collegare
openid-sign-in = Continuare con { $name }
openid-unlink = Scollegare
openid-closed = { $name } è aperta a chi ha ricevuto un invito o ha un indirizzo di certe organizzazioni. Il suo ancora non c’è.
openid-prove = { $name } la conosce, ma non ci dimostra che l’indirizzo del suo account qui è suo.
openid-prove-how = Entri una volta in un altro modo, o si registri. Poi colleghi i due account nella pagina Sicurezza: da lì in poi basta un clic.
flash-openid-refused = Questa volta non ha funzionato. Ricominci da qui, o scelga un altro modo.
