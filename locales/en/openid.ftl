# Signing in with an account elsewhere (OpenID Connect).

openid-sign-in = Continue with { $name }
openid-linked = connected
openid-not-linked = not connected
openid-link = Connect
openid-unlink = Disconnect
openid-stranger-title = One more thing first
openid-prove = { $name } knows you, but does not show us that the address of your account here is yours.
openid-prove-how = Come in once another way, or register. Then connect the two on your security page: from there on it is one click.
openid-closed = { $name } is open to people who were invited, or whose address belongs to certain organisations. Yours does not yet.
flash-openid-refused = That way in did not work this time. Begin again here, or take another way.
flash-openid-linked = Connected. Next time one click is enough.
flash-openid-unlinked = The connection is gone.
conflict-identity-taken = That account is connected to somebody else here.
