# The page of one’s security, and the tabs of one’s account.

me-tabs = Dein Konto
me-tab-contributions = Beiträge
me-tab-profile = Profil
me-tab-security = Sicherheit
me-tab-sessions = Geräte
me-tab-data = Deine Daten
security-title = Deine Sicherheit
security-lead = Wie du hereinkommst, und sonst niemand.
security-strong = Alles gut: Dein Passwort allein öffnet nichts.
security-passkey = Ein Passkey ist der beste Weg herein. Ein zweiter Schritt würde auch Passwort und Codes per E-Mail schützen.
security-weak = Eins würde helfen: ein Passkey oder ein zweiter Schritt auf dem Telefon.
security-no-codes = Hol dir neue Wiederherstellungscodes: Ohne sie sperrt dich ein verlorenes Telefon aus.
security-wanted = Du sprichst für { $name }: Füg einen Passkey hinzu und melde dich damit an, oder richte einen zweiten Schritt ein. Dann sind die Seiten des Teams wieder offen.
security-passkeys = Passkeys
security-passkeys-lead = Der sicherste und schnellste Weg: Dein Gerät kennt dich, nichts lässt sich erraten oder stehlen.
security-second = Zweiter Schritt
security-second-lead = Nach Passwort oder Code per E-Mail zeigt eine App auf dem Telefon sechs Ziffern. Ein Passkey braucht das nicht.
security-others = Deine anderen Wege
security-password-set = gewählt
security-password-none = keins, und keins nötig
security-password-change = Passwort ändern
security-password-choose = Passwort wählen
security-address = E-Mail-Adresse
security-address-none = keine
security-address-change = Adresse ändern
security-sessions = Wo du angemeldet bist
security-sessions-lead = Jeder Browser, in dem du angemeldet bist, und wie du ihn von hier aus schließt.
security-sessions-see = Ansehen
conflict-last-way-in = Das ist dein letzter Weg herein. Füg zuerst einen anderen hinzu, damit du wiederkommen kannst.

## Letters

mail-security-button = Sicherheit ansehen
mail-security-why = Du bekommst das, weil sich etwas daran geändert hat, wie man sich in dein Konto anmeldet. Wenn du es nicht warst, öffne die Seite und mach es rückgängig.
mail-passkey-added-subject = Deinem Konto wurde ein Passkey hinzugefügt
mail-passkey-added-text = Der Passkey „{ $name }“ öffnet ab jetzt dein Konto. Wenn du es warst, ist alles gut.
mail-passkey-removed-subject = Von deinem Konto wurde ein Passkey entfernt
mail-passkey-removed-text = Der Passkey „{ $name }“ öffnet nichts mehr. Wenn du es warst, ist alles gut.
mail-identity-linked-subject = Dein Konto wurde mit einem anderen verbunden
mail-identity-linked-text = Ab jetzt kommst du auch mit deinem Konto beim Anmeldedienst herein. Wenn du es warst, ist alles gut.
mail-second-factor-on-subject = Dein zweiter Schritt ist an
mail-second-factor-on-text = Ab jetzt fragen wir beim Anmelden nach einem Code von deinem Telefon. Bewahr deine Wiederherstellungscodes gut auf.
mail-second-factor-off-subject = Dein zweiter Schritt ist aus
mail-second-factor-off-text = Beim Anmelden fragen wir nicht mehr nach einem Code von deinem Telefon. Wenn du es warst, ist alles gut.
mail-recovery-code-used-subject = Ein Wiederherstellungscode wurde benutzt
mail-recovery-code-used-text = Jemand hat sich mit einem deiner Wiederherstellungscodes angemeldet. Wenn du es warst, ist alles gut: Der Code ist verbraucht.
mail-second-factor-tried-subject = Jemand hat versucht, sich als du anzumelden
mail-second-factor-tried-text = Jemand ist über den ersten Schritt der Anmeldung hinausgekommen und hat dann fünf falsche Codes eingegeben. Niemand ist drin. Wenn du es nicht warst, ändere jetzt dein Passwort.
