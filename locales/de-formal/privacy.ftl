# Die eigenen Daten: sie mitnehmen, und gehen.

mail-data-ready-subject = Ihre Daten von { $name }
mail-data-ready-text = Alles, was wir über Sie aufbewahren, liegt zum Lesen und Mitnehmen bereit.
mail-data-ready-life = Dort bleibt es { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} lang, nur für Sie; vorher bitten wir Sie zu zeigen, wer Sie sind.
mail-data-ready-why = Sie haben Ihre Daten angefordert. Waren Sie es nicht, melden Sie sich an und ändern Sie Ihr Passwort: Bisher hat niemand etwas gesehen.
