# Signing in with an account elsewhere (OpenID Connect).

openid-sign-in = Weiter mit { $name }
openid-linked = verbunden
openid-not-linked = nicht verbunden
openid-link = Verbinden
openid-unlink = Trennen
openid-stranger-title = Zuerst noch eins
openid-prove = { $name } kennt dich, zeigt uns aber nicht, dass die Adresse deines Kontos hier dir gehört.
openid-prove-how = Komm einmal auf anderem Weg herein oder registriere dich. Dann verbinde beides auf deiner Sicherheitsseite: Ab da genügt ein Klick.
openid-closed = { $name } ist offen für Eingeladene und für Adressen bestimmter Organisationen. Deine gehört noch nicht dazu.
flash-openid-refused = Dieser Weg hat diesmal nicht geklappt. Fang hier noch einmal an, oder nimm einen anderen.
flash-openid-linked = Verbunden. Nächstes Mal genügt ein Klick.
flash-openid-unlinked = Die Verbindung ist getrennt.
conflict-identity-taken = Dieses Konto ist hier mit jemand anderem verbunden.
