# Signing in with an account from elsewhere.

openid-closed = { $name } ist offen für Eingeladene und für Adressen bestimmter Organisationen. Ihre gehört noch nicht dazu.
openid-prove = { $name } kennt Sie, zeigt uns aber nicht, dass die Adresse Ihres Kontos hier Ihnen gehört.
openid-prove-how = Kommen Sie einmal auf anderem Weg herein oder registrieren Sie sich. Dann verbinden Sie beides auf Ihrer Sicherheitsseite: Ab da genügt ein Klick.
flash-openid-refused = Dieser Weg hat diesmal nicht geklappt. Fangen Sie hier noch einmal an, oder nehmen Sie einen anderen.
