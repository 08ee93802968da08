# The page of one’s security, and the tabs of one’s account.

me-tab-contributions = Ihre Beiträge
me-tabs = Ihr Konto
me-tab-sessions = Wo Sie angemeldet sind
me-tab-data = Ihre Daten

conflict-last-way-in = Das ist Ihr letzter Weg herein. Fügen Sie zuerst einen anderen hinzu, damit Sie wiederkommen können.
security-lead = Wie Sie hereinkommen, und sonst niemand.
security-no-codes = Holen Sie sich neue Wiederherstellungscodes: Ohne sie sperrt ein verlorenes Telefon Sie aus.
security-others = Ihre anderen Wege
security-passkeys-lead = Der sicherste und schnellste Weg: Ihr Gerät kennt Sie, nichts lässt sich erraten oder stehlen.
security-sessions = Wo Sie angemeldet sind
security-sessions-lead = Jeder Browser, in dem Sie angemeldet sind, und wie Sie ihn von hier aus schließen.
security-strong = Alles gut: Ihr Passwort allein öffnet nichts.
security-title = Ihre Sicherheit
security-wanted = Sie sprechen für { $name }: Fügen Sie einen Passkey hinzu und melden Sie sich damit an, oder richten Sie einen zweiten Schritt ein. Dann sind die Seiten des Teams wieder offen.

## Letters

mail-security-why = Sie bekommen das, weil sich etwas daran geändert hat, wie man sich bei Ihrem Konto anmeldet. Wenn Sie es nicht waren, öffnen Sie die Seite und machen Sie es rückgängig.
mail-passkey-added-subject = Ihrem Konto wurde ein Passkey hinzugefügt
mail-passkey-added-text = Der Passkey „{ $name }“ öffnet ab jetzt Ihr Konto. Wenn Sie es waren, ist alles gut.
mail-passkey-removed-subject = Von Ihrem Konto wurde ein Passkey entfernt
mail-passkey-removed-text = Der Passkey „{ $name }“ öffnet nichts mehr. Wenn Sie es waren, ist alles gut.
mail-identity-linked-subject = Ihr Konto wurde mit einem anderen verbunden
mail-identity-linked-text = Ab jetzt kommen Sie auch mit Ihrem Konto beim Anmeldedienst herein. Wenn Sie es waren, ist alles gut.
mail-second-factor-on-subject = Ihr zweiter Schritt ist an
mail-second-factor-on-text = Ab jetzt fragen wir beim Anmelden nach einem Code von Ihrem Telefon. Bewahren Sie Ihre Wiederherstellungscodes gut auf.
mail-second-factor-off-subject = Ihr zweiter Schritt ist aus
mail-second-factor-off-text = Beim Anmelden fragen wir nicht mehr nach einem Code von Ihrem Telefon. Wenn Sie es waren, ist alles gut.
mail-recovery-code-used-text = Jemand hat sich mit einem Ihrer Wiederherstellungscodes angemeldet. Wenn Sie es waren, ist alles gut: Der Code ist verbraucht.
mail-second-factor-tried-subject = Jemand hat versucht, sich in Ihrem Namen anzumelden
mail-second-factor-tried-text = Jemand ist über den ersten Schritt der Anmeldung hinausgekommen und hat dann fünf falsche Codes eingegeben. Niemand ist drin. Wenn Sie es nicht waren, ändern Sie jetzt Ihr Passwort.
