# Signing in with an account elsewhere (OpenID Connect).

openid-sign-in = Weiter mit { $name }
openid-linked = verbunden
openid-not-linked = nicht verbunden
openid-link = Verbinden
openid-unlink = Trennen
