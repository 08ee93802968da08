# Reporting something, with and without an account.

report-link = Melden
report-title = Etwas melden
report-title-notice = Rechtswidrige Inhalte melden
report-lead = Jemand aus der Moderation sieht es sich an. Wer es geschrieben hat, erfährt nicht, von wem die Meldung kommt.
report-lead-notice = Ohne Konto kann gemeldet werden, was gegen das Gesetz verstößt. Die Bestätigung kommt sofort per E-Mail, später auch die Entscheidung.
report-rule = Gegen welche Regel verstößt es?
report-words = Was sollte man noch wissen?
report-why = Warum ist es rechtswidrig?
report-why-hint = Welches Gesetz, und was genau daran. Die Stelle ist schon vermerkt.
report-name = Name
report-email = E-Mail
report-email-hint = Nur für die Bestätigung und die Entscheidung.
report-faith = Ich bin in gutem Glauben überzeugt, dass diese Meldung richtig und vollständig ist.
report-faith-short = Guter Glaube
report-send = Meldung senden
report-sign-in = Mit einem Konto genügt es, eine Regel zu wählen.
flash-reported = Danke. Jemand aus der Moderation sieht es sich an.
flash-reported-before = Schon gemeldet: Einmal genügt.
error-faith = Ohne diese Erklärung gilt die Meldung nicht.
mail-report-received-subject = Die Meldung bei { $name } ist angekommen
mail-report-received-text = Die Meldung eines rechtswidrigen Inhalts ist angekommen. Ein Mensch sieht sie sich an, keine Maschine entscheidet.
mail-report-received-code = Nummer der Meldung: { $code }
mail-report-received-button = Ansehen, worum es geht
mail-report-received-next = Die Entscheidung kommt per E-Mail, mit den Gründen und dem Weg zum Widerspruch.
mail-report-received-why = Diese E-Mail kommt, weil mit dieser Adresse bei { $name } etwas gemeldet wurde.
