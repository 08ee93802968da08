# Passkeys.

passkey-sign-in = Passkey benutzen
passkey-needs-scripts = Passkeys brauchen einen Browser, der sie kennt, mit eingeschalteten Skripten. Alle anderen Wege gehen auch ohne.
passkey-cancelled = Nichts ist passiert: Das Gerät hat nicht geantwortet. Versuch es wieder, wann du magst.
passkey-known = Dieses Gerät hat schon einen Passkey für dieses Konto.
passkey-failed = Das hat nicht geklappt. Versuch es noch einmal, oder nimm einen anderen Weg.
passkey-add = Passkey hinzufügen
passkey-add-lead = Nächstes Mal kommst du mit einer Berührung oder einem Blick herein, so wie du dein Telefon entsperrst. Ohne Passwort, ohne Tippen.
passkey-name = Wie soll er heißen?
passkey-name-hint = Damit du später weißt, welches Gerät es ist, zum Beispiel „Mein Telefon“.
passkey-make = Mein Gerät fragen
passkey-not-added = Die Antwort des Geräts kam zu spät oder passte nicht. Versuch es bitte noch einmal.
passkey-since = hinzugefügt am { $date }
passkey-used = zuletzt benutzt am { $date }
passkey-remove = Entfernen
flash-passkey-added = Der Passkey gehört dir. Nächstes Mal genügt eine Berührung.
flash-passkey-removed = Der Passkey gilt nicht mehr. Lösch ihn auch auf deinem Gerät.
flash-passkey-refused = Dieser Passkey hat dich nicht hereingelassen. Versuch es noch einmal, oder nimm einen anderen Weg.
conflict-passkeys-enough = Du hast so viele Passkeys, wie man haben kann. Entferne zuerst einen.
conflict-passkeys-need-a-name = Passkeys gehen nur, wo diese Seite unter einem Namen und nicht bloß unter einer Nummer zu erreichen ist.
