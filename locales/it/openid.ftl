# Signing in with an account elsewhere (OpenID Connect).

openid-sign-in = Continua con { $name }
openid-linked = collegato
openid-not-linked = non collegato
openid-link = Collega
openid-unlink = Scollega
