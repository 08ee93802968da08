# Passkeys.

conflict-passkeys-enough = Sie haben so viele Passkeys, wie man haben kann. Entfernen Sie zuerst einen.
flash-passkey-added = Der Passkey gehört Ihnen. Nächstes Mal genügt eine Berührung.
flash-passkey-refused = Dieser Passkey hat Sie nicht hereingelassen. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Weg.
flash-passkey-removed = Der Passkey gilt nicht mehr. Löschen Sie ihn auch auf Ihrem Gerät.
passkey-add-lead = Nächstes Mal kommen Sie mit einer Berührung oder einem Blick herein, so wie Sie Ihr Telefon entsperren. Ohne Passwort, ohne Tippen.
passkey-cancelled = Nichts ist passiert: Das Gerät hat nicht geantwortet. Versuchen Sie es wieder, wann Sie mögen.
passkey-failed = Das hat nicht geklappt. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Weg.
passkey-name-hint = Damit Sie später wissen, welches Gerät es ist, zum Beispiel „Mein Telefon“.
passkey-not-added = Die Antwort des Geräts kam zu spät oder passte nicht. Bitte versuchen Sie es noch einmal.
