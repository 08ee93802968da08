# What was made together, and its closing titles.

releases-lead = Echte Dinge aus Ideen echter Menschen. Wer sie erdacht hat, unterschreibt.
releases-none = Noch nichts zu unterschreiben.
releases-none-more = Unser erstes gemeinsames Werk beginnt mit einer Frage.
release-people = { $count ->
    [one] { $shown } Mensch
   *[other] { $shown } Menschen
}
release-ideas = { $count ->
    [0] keine Ideen
    [one] { $shown } Idee
   *[other] { $shown } Ideen
}
release-signed-by = { $count ->
    [0] Gestaltet von euch
    [one] Gestaltet von einem Menschen wie dir
   *[other] Gestaltet von { $shown } von euch
}
release-designed-by-you = von euch gestaltet
release-read-credits = Zum Abspann
release-draft = Entwurf
release-why = Warum
release-adds = Was es bringt
release-for-whom = Für wen
release-who-asked = Wer danach gefragt hat

## The colophon

colophon-word = Abspann
colophon-draft = Das ist ein Entwurf: Vorerst sieht ihn nur das Team.
colophon-supporters-title = Gewünscht von
colophon-supporters = { $count ->
    [one] { $shown } Mensch hat für diese Ideen gestimmt
   *[other] { $shown } Menschen haben für diese Ideen gestimmt
}
colophon-for = Für { $name }
colophon-consent = Jeder Name steht hier, weil der Mensch dahinter Ja gesagt hat.
colophon-your-turn = Unterschreib auch du
colophon-about = Über { $title }
colophon-ideas = { $count ->
    [one] Entstanden aus einer Idee
   *[other] Entstanden aus { $shown } Ideen
}

## Making one

release-new = Neues „Gemeinsam gemacht“
release-form-lead = Erzähl, was sich geändert hat und wem das zu verdanken ist. Die Unterschriften kommen danach.
release-no-ideas = Wähle die Ideen am Arbeitstisch einer Frage.
release-product-hint = Wie es heißt, zum Beispiel „Lumen One“.
release-title = Diese Ausgabe
release-title-hint = Zum Beispiel „Zweite Ausgabe“.
release-why-hint = Markdown geht.
release-who-asked-hint = Die Menschen und Momente, aus denen alles entstand.
release-host = Wer für die Firma unterschreibt
release-next-note = Im nächsten Schritt schlägt Cofirma vor, wer unterschreibt, und du korrigierst.
release-go-credits = Speichern und zu den Unterschriften
release-publish = Veröffentlichen
release-publish-note = Sobald es öffentlich ist, entscheiden alle selbst, ob und wie sie unterschreiben. Vorher erscheint kein Name.

## The sealed credits

colophon-find = Meinen Namen finden
colophon-find-go = Suchen
colophon-find-all = Alle zeigen
colophon-found = { $count ->
    [0] In keinem Namen hier kommt „{ $name }“ vor.
    [one] In einem Namen kommt „{ $name }“ vor.
   *[other] In { $shown } Namen kommt „{ $name }“ vor.
}
versions-title = Der versiegelte Abspann
versions-lead = Wer unterschreibt, wurde bei der Veröffentlichung versiegelt. Was sich danach ändert, ist eine neue Version und sagt es.
versions-download = Den versiegelten Abspann mitnehmen
versions-signature = Unsere Signatur dazu (JWS)
versions-check = Selbst nachprüfen
versions-check-how = Die Datei sagt, was versiegelt wurde, ohne unseren Server und ohne einen Namen, der nicht gegeben wurde. Das Programm erkennt jedes geänderte Byte:
version-number = Version { $number }
version-digest = Ihr Fingerabdruck:
version-published = Es wurde veröffentlicht.
version-signed = { $count ->
    [one] Ein Mensch hat gesagt, wie er unterschreibt.
   *[other] { $shown } Unterschriften wurden gegeben oder geändert.
}
version-added = Nach einem Einspruch kam jemand dazu.
version-corrected = Nach einem Einspruch wurde eine Rolle berichtigt.
version-moved = Nach einem Einspruch ging eine Zeile an den Menschen, dem sie gehört.
version-removed = Nach einem Einspruch wurde eine Zeile weggelassen.
version-also-signed = { $count ->
    [one] Außerdem wurde eine Unterschrift gegeben oder geändert.
   *[other] Außerdem wurden { $shown } Unterschriften gegeben oder geändert.
}
