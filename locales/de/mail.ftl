# Die Briefe. Jeder beginnt mit einem Gruß, sagt eine Sache, hat einen Knopf und erklärt, warum er kommt.

mail-hello = Hallo,
mail-hello-name = Hallo { $name },

mail-sign-in-subject = Dein Weg zu { $name }
mail-sign-in-text = Willkommen. Mit diesem Link bist du bei { $name } angemeldet, ohne Passwort:
mail-sign-in-button = Anmelden
mail-sign-in-code = Oder gib diesen Code dort ein, wo du begonnen hast:
mail-sign-in-life = Beides gilt einmal und nur kurze Zeit.
mail-sign-in-why = Jemand hat diese Adresse zum Anmelden eingegeben. Warst du es nicht, brauchst du nichts zu tun: Ohne diesen Brief kommt niemand hinein.
