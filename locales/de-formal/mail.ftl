# Die Briefe. Jeder beginnt mit einem Gruß, sagt eine Sache, hat einen Knopf und erklärt, warum er kommt.

mail-hello = Guten Tag,
mail-hello-name = Guten Tag { $name },

mail-sign-in-subject = Ihr Weg zu { $name }
mail-sign-in-text = Willkommen. Mit diesem Link sind Sie bei { $name } angemeldet, ohne Passwort:
mail-sign-in-code = Oder geben Sie diesen Code dort ein, wo Sie begonnen haben:
mail-sign-in-why = Jemand hat diese Adresse zum Anmelden eingegeben. Waren Sie es nicht, brauchen Sie nichts zu tun: Ohne diesen Brief kommt niemand hinein.
