# Die eigenen Daten: sie mitnehmen, und gehen.

mail-data-ready-subject = Deine Daten von { $name }
mail-data-ready-text = Alles, was wir über dich aufbewahren, liegt zum Lesen und Mitnehmen bereit.
mail-data-ready-button = Meine Daten ansehen
mail-data-ready-life = Dort bleibt es { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} lang, nur für dich; vorher bitten wir dich zu zeigen, wer du bist.
mail-data-ready-why = Du hast deine Daten angefordert. Warst du es nicht, melde dich an und ändere dein Passwort: Bisher hat niemand etwas gesehen.

## Die Seite der eigenen Daten

data-title = Deine Daten
data-lead = Was du uns gibst, bleibt deins. Du kannst alles mitnehmen, und du kannst gehen.
data-take = Alles mitnehmen
data-take-lead = Alles, was wir über dich aufbewahren: dein Profil, was du geschrieben hast, deine Stimmen und Unterschriften, wo du angemeldet bist, was über deine Ideen entschieden wurde, die Briefe an dich.
data-ask = Alles über mich herunterladen
data-ask-again = Neu zusammenstellen
data-ask-more = Das dauert einen Moment. Ein Brief sagt dir, wenn es fertig ist; dann liegt es { $days } Tage hier, nur für dich.
data-waits = Wir stellen es gerade zusammen. Du bekommst einen Brief.
data-ready = Deine Daten liegen bereit, bis { $date }.
data-fetch-html = Zum Lesen (HTML)
data-fetch-json = Für Programme (JSON)
data-prove = Bevor du sie bekommst, bitten wir dich vielleicht, noch einmal zu zeigen, wer du bist.
data-go = Dein Konto löschen
data-go-lead = Du entscheidest, was aus dem wird, was du geschrieben und unterschrieben hast. Alles andere über dich wird gelöscht, für immer.
data-go-on = Weiter zum Löschen
flash-data-asked = Wir stellen deine Daten zusammen. Ein Brief sagt dir, wenn sie bereitliegen.
flash-account-gone = Dein Konto ist gelöscht. Danke für alles, und alles Gute.

## Gehen

leave-title = Dein Konto löschen
leave-lead = Schade, dass du gehst. Zwei Fragen, dann ist es getan: sofort und für immer.
leave-sum = Von dir gibt es hier: Ideen: { $ideas }, Kommentare: { $comments }, Stimmen: { $votes }, Unterschriften: { $credits }.
leave-contributions = Was wird aus dem, was du geschrieben hast?
leave-contributions-keep = Es bleibt, ohne deinen Namen
leave-contributions-keep-more = Andere können weiter darauf aufbauen. Statt deines Namens steht dort ein ausgeloster wie „Salvia 4127“.
leave-contributions-remove = Die Texte werden entfernt
leave-contributions-remove-more = Ideen und Kommentare werden geleert, in jeder Fassung. Antworten anderer bleiben.
leave-signatures = Was wird aus deinen Unterschriften?
leave-signatures-keep = Sie bleiben, wie du unterschrieben hast
leave-signatures-keep-more = Der Name, mit dem du unterschrieben hast, steht weiter im Abspann.
leave-signatures-anonymous = Sie bleiben ohne Namen
leave-signatures-anonymous-more = Du wirst gezählt, nicht genannt.
leave-signatures-withdraw = Sie werden zurückgezogen
leave-signatures-withdraw-more = Weder ein Name noch eine Zahl.
leave-what = Was dann geschieht
leave-what-gone = Name, Adresse, Profil, Bild, Passwörter und Schlüssel, offene Briefe und alles andere, was sagt, wer du warst, werden gelöscht.
leave-what-counts = Deine Stimmen zählen weiter, ohne zu verraten, wessen sie waren.
leave-what-back = Es gibt keinen Weg zurück. Wer wiederkommt, beginnt von vorn.
leave-sure = Ja, mein Konto löschen
leave-sure-short = Deine Zustimmung
leave-send = Endgültig löschen
leave-stay = Ich bleibe lieber
error-not-sure = Setze den Haken, wenn du sicher bist.
conflict-last-admin = Nur du kannst diese Community noch verwalten. Mache zuerst jemand anderen zum Administrator.

## Das Dokument

everything-title = Alles, was { $name } über dich aufbewahrt
everything-at = Geschrieben am { $date }. Die Zeiten unten sind in UTC.

chapter-profile = Profil
chapter-pending = Was auf den Namen wartete
chapter-sessions = Offene Anmeldungen
chapter-tokens = Tokens für Programme
chapter-passkeys = Passkeys
chapter-recovery_codes = Wiederherstellungscodes
chapter-identities = Anmeldung über andere Anbieter
chapter-challenges = Geschickte Links und Codes
chapter-invitations = Erhaltene Einladungen
chapter-invitations_given = Verschickte Einladungen
chapter-mails = Erhaltene Briefe
chapter-downloads = Anforderungen der Daten
chapter-answers = Für Programme aufbewahrte Antworten
chapter-blocks = Blockierte Personen
chapter-ideas = Ideen
chapter-idea_versions = Fassungen von Ideen
chapter-comments = Kommentare
chapter-votes = Stimmen
chapter-follows = Was verfolgt wird
chapter-notices = Benachrichtigungen
chapter-credits = Unterschriften
chapter-questions = Für die Firma gestellte Fragen
chapter-decisions_given = Für die Firma gegebene Antworten
chapter-releases = Geschrieben für „Gemeinsam gemacht“
chapter-closings = Fragen, im Namen der Firma abgeschlossen
chapter-rulings_given = Getroffene Entscheidungen der Moderation
chapter-files = Geschickte Dateien
chapter-reports = Eigene Meldungen
chapter-cases = Prüfungen eigener Beiträge
chapter-rulings = Entscheidungen der Moderation
chapter-decisions = Antworten auf Ideen
chapter-card = Die Karte, die die Firma sieht
chapter-events = Was geschah

fact-name = Name
fact-code = Code
fact-address = E-Mail-Adresse
fact-confirmed_at = Bestätigt
fact-legal_name = Amtlicher Name
fact-title = Titel
fact-role = Rolle
fact-relation = Beziehung zur Firma
fact-language = Sprache
fact-languages = Sprachen
fact-bio = Vorstellung
fact-links = Links
fact-picture = Bild (Prüfsumme)
fact-has_password = Hat ein Passwort
fact-has_totp = Hat eine Authenticator-App
fact-created_at = Wann
fact-suspended_at = Gesperrt seit
fact-suspended_until = Gesperrt bis
fact-reason = Grund
fact-away_until = Abwesend bis
fact-way_in = Anmeldeweg
fact-network = Netz
fact-user_agent = Browser
fact-last_seen_at = Zuletzt gesehen
fact-expires_at = Endet
fact-revoked_at = Widerrufen
fact-last_used_at = Zuletzt benutzt
fact-used_at = Benutzt
fact-issuer = Anbieter
fact-subject = Gegenstand
fact-purpose = Zweck
fact-accepted_at = Angenommen
fact-mail = Art des Briefs
fact-state = Zustand
fact-sent_at = Gesendet
fact-ready_at = Bereit
fact-key = Schlüssel
fact-status = Ergebnis
fact-body = Text
fact-standing = Sichtbarkeit
fact-edited_at = Geändert
fact-idea = Idee (Code)
fact-question = Frage (Code)
fact-number = Nummer
fact-weight = Gewicht
fact-release = Gemeinsam gemacht (Code)
fact-part = Anteil
fact-degree = Grad
fact-is_kept = Steht in der Neuheit
fact-because = Weil
fact-consent = Zustimmung
fact-signed_name = Unterschrieben als
fact-signed_at = Unterschrieben
fact-seen_at = Gesehen
fact-kind = Art
fact-digest = Prüfsumme
fact-media_type = Dateityp
fact-bytes = Bytes
fact-comment = Kommentar (Code)
fact-ideas = Ideen
fact-comments = Kommentare
fact-votes = Stimmen
fact-credits = Unterschriften
fact-open = Ideen noch ohne Antwort
fact-promised = Ideen, für die wir etwas versprochen haben
fact-payload = Einzelheiten
