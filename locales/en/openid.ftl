# Signing in with an account elsewhere (OpenID Connect).

openid-sign-in = Continue with { $name }
openid-linked = connected
openid-not-linked = not connected
openid-link = Connect
openid-unlink = Disconnect
