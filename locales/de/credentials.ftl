# Proofs: what somebody signed, to be taken away and checked by anybody.

proof-word = Nachweis
proof-title = Dein Nachweis
proof-lead = Du hast hier mit Namen unterschrieben. Nimm den Nachweis mit: Prüfen kann ihn jeder, auch ohne uns.
proof-offer = Nimm einen unterschriebenen Nachweis mit, für den Lebenslauf oder wofür du magst.
proof-save = Meinen Nachweis sichern
proof-renew = Neu sichern
proof-more = Im Abspann steht jetzt mehr von dir. Neu gesichert sagt der Nachweis alles; der frühere zählt dann nicht mehr.
proof-alt = { $signer } hat { $title } unterschrieben. Ein Code führt zur Seite dieses Nachweises.
proof-take-png = PNG-Bild
proof-take-svg = SVG-Zeichnung
proof-take-jwt = Signiertes Token (JWT)
proof-use = Zeig ihn her
proof-page = Seine Seite, für alle, die nachsehen wollen:
proof-cv = Für den Lebenslauf
proof-cv-line = { $title }, mitgestaltet bei { $name }, { $date }. Nachweis: { $address }
proof-linkedin = Zu LinkedIn hinzufügen
proof-linkedin-more = LinkedIn erfährt erst davon, wenn du dem Link folgst.
proof-until = Er gilt, solange du so unterschreibst und der Abspann es sagt. Er nennt deinen Namen und sonst nichts von dir.
proof-unsigned = Ein Nachweis nennt einen Namen, und du unterschreibst hier ohne.
proof-sign = Wählen, wie du unterschreibst
flash-proof-saved = Dein Nachweis ist gesichert.

## For whoever checks

proof-valid = Dieser Nachweis gilt.
proof-valid-more = { $name } hat ihn am { $date } unterschrieben.
proof-revoked = Dieser Nachweis gilt nicht mehr.
proof-revoked-more = Er wurde am { $date } widerrufen: Wer unterschrieben hat, unterschreibt jetzt anders, der Abspann wurde berichtigt, oder der Nachweis wurde neu gesichert oder zurückgezogen.
proof-yours = Mitnehmen, in den Lebenslauf setzen
proof-check = Selbst prüfen
proof-check-how = Die Dateien enthalten einen Nachweis nach Open Badges 3.0. Jedes Programm, das diese kennt, kann ihn prüfen, auch Cofirma, ohne Netz:
proof-check-where = Die Schlüssel dessen, der ihn unterschrieben hat:
proof-issuer = Unterschrieben von

## In the files

proof-called = Von Nutzern gestaltet: { $title }
proof-part = { $role } ({ $degree })
proof-said = { $signer } hat { $title } unterschrieben, bei { $name }.
proof-criteria = { $name } führt in einem öffentlichen Abspann auf, wer { $title } mitgestaltet hat, wobei und wie sehr, und bittet alle um ihre Unterschrift. Hier wurde mit Namen unterschrieben.
proof-evidence-credits = Der öffentliche Abspann mit allen, die unterschrieben haben.
proof-evidence-idea = Eine Idee, aus der es gemacht wurde.
