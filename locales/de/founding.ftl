# The first administrator.

founding-title = { $name } einrichten
founding-lead = Du hast den Link, den der Server ausgegeben hat, also gehört die Community dir. Wer bist du?
founding-email-hint = Zum Anmelden und für E-Mails der Community. Wir zeigen sie niemandem.
founding-password-hint = Es geht auch ohne: Bei jeder Anmeldung kommt ein Code per E-Mail. Wenn du eines willst: mindestens { $min } Zeichen.
founding-send = Verwaltung übernehmen
flash-founded = Willkommen! Du leitest diese Community jetzt. Fünf kurze Schritte, und sie ist deine.
