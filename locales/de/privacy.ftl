# Die eigenen Daten: sie mitnehmen, und gehen.

mail-data-ready-subject = Deine Daten von { $name }
mail-data-ready-text = Alles, was wir über dich aufbewahren, liegt zum Lesen und Mitnehmen bereit.
mail-data-ready-button = Meine Daten ansehen
mail-data-ready-life = Dort bleibt es { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} lang, nur für dich; vorher bitten wir dich zu zeigen, wer du bist.
mail-data-ready-why = Du hast deine Daten angefordert. Warst du es nicht, melde dich an und ändere dein Passwort: Bisher hat niemand etwas gesehen.
