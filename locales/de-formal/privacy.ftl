# Die eigenen Daten: sie mitnehmen, und gehen.

data-title = Ihre Daten
data-lead = Was Sie uns geben, bleibt Ihres. Sie können alles mitnehmen, und Sie können gehen.
data-take-lead = Alles, was wir über Sie aufbewahren: Ihr Profil, was Sie geschrieben haben, Ihre Stimmen und Unterschriften, wo Sie angemeldet sind, was über Ihre Ideen entschieden wurde, die Briefe an Sie.
data-ask-more = Das dauert einen Moment. Ein Brief sagt Ihnen, wenn es fertig ist; dann liegt es { $days } Tage hier, nur für Sie.
data-waits = Wir stellen es gerade zusammen. Sie bekommen einen Brief.
data-ready = Ihre Daten liegen bereit, bis { $date }.
data-prove = Bevor Sie sie bekommen, bitten wir Sie vielleicht, noch einmal zu zeigen, wer Sie sind.
data-go = Ihr Konto löschen
data-go-lead = Sie entscheiden, was aus dem wird, was Sie geschrieben und unterschrieben haben. Alles andere über Sie wird gelöscht, für immer.
flash-data-asked = Wir stellen Ihre Daten zusammen. Ein Brief sagt Ihnen, wenn sie bereitliegen.
flash-account-gone = Ihr Konto ist gelöscht. Danke für alles, und alles Gute.

## Going

leave-title = Ihr Konto löschen
leave-lead = Schade, dass Sie gehen. Zwei Fragen, dann ist es getan: sofort und für immer.
leave-sum = Von Ihnen gibt es hier: Ideen: { $ideas }, Kommentare: { $comments }, Stimmen: { $votes }, Unterschriften: { $credits }.
leave-contributions = Was wird aus dem, was Sie geschrieben haben?
leave-contributions-keep = Es bleibt, ohne Ihren Namen
leave-contributions-keep-more = Andere können weiter darauf aufbauen. Statt Ihres Namens steht dort ein ausgeloster wie „Salvia 4127“.
leave-signatures = Was wird aus Ihren Unterschriften?
leave-signatures-keep = Sie bleiben, wie Sie unterschrieben haben
leave-signatures-keep-more = Der Name, mit dem Sie unterschrieben haben, steht weiter im Abspann.
leave-signatures-anonymous-more = Sie werden gezählt, nicht genannt.
leave-what-gone = Name, Adresse, Profil, Bild, Passwörter und Schlüssel, offene Briefe und alles andere, was sagt, wer Sie waren, werden gelöscht.
leave-what-counts = Ihre Stimmen zählen weiter, ohne zu verraten, wessen sie waren.
leave-sure-short = Ihre Zustimmung
error-not-sure = Setzen Sie den Haken, wenn Sie sicher sind.
conflict-last-admin = Niemand sonst kann diese Community verwalten. Machen Sie zuerst jemand anderen zum Administrator.

## Everything about somebody

everything-title = Alles, was { $name } über Sie aufbewahrt

## The letter

mail-data-ready-subject = Ihre Daten von { $name }
mail-data-ready-text = Alles, was wir über Sie aufbewahren, liegt zum Lesen und Mitnehmen bereit.
mail-data-ready-life = Dort bleibt es { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} lang, nur für Sie; vorher bitten wir Sie zu zeigen, wer Sie sind.
mail-data-ready-why = Sie haben Ihre Daten angefordert. Waren Sie es nicht, melden Sie sich an und ändern Sie Ihr Passwort: Bisher hat niemand etwas gesehen.
chapter-credit_adjustments = Warum Ihre Zeilen geändert wurden
chapter-credit_adjustments_made = Zeilen, die Sie geändert haben
chapter-disputes = Ihre Einsprüche zum Abspann
chapter-disputes_answered = Einsprüche, die Sie beantwortet haben
chapter-tests = Tests, für die Sie sich gemeldet haben
chapter-findings = Was Sie beim Testen gefunden haben
chapter-greetings = Nachrichten der Firma zu Ihrer Unterschrift
