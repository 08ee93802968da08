# The page of one’s security, and the tabs of one’s account.

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
