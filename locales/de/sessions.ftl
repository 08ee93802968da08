# Where somebody is signed in.

sessions-title = Wo du angemeldet bist
sessions-lead = Beende, was du nicht erkennst, und wähle ein neues Passwort, wenn du eines benutzt.
sessions-browser = { $browser } auf { $system }
sessions-unknown = Ein Browser, den wir nicht kennen
sessions-this = dieser
sessions-way-code = mit Link oder Code per Mail
sessions-way-password = mit Passwort
sessions-way-passkey = mit Passkey
sessions-way-openid = mit einem anderen Konto
sessions-way-link = mit einem persönlichen Link
sessions-network = Netz { $network }
sessions-since = seit { $date }
sessions-seen = zuletzt benutzt { $date }
sessions-end = Abmelden
sessions-end-others = Überall sonst abmelden
flash-sessions-ended = Dort abgemeldet.

## Seeing what members see

seeing-title = Sehen, was Mitglieder sehen
seeing-lead = Dieser Browser zeigt jede Seite so, wie ein Mitglied sie bekommt, bis zur Rückkehr. So lange lässt sich nichts ändern.
seeing-begin = Als Mitglied ansehen
seeing-label = Ansicht eines Mitglieds
seeing-bar = Ansicht eines Mitglieds: So lange lässt sich nichts ändern.
seeing-end = Zurück zur eigenen Ansicht
flash-seeing-ended = Die eigene Ansicht ist wieder da.
denied-looking-on = Gerade ist es die Ansicht eines Mitglieds, zum bloßen Ansehen. Mit dem Knopf oben geht es zurück zur eigenen Ansicht, dann klappt es.
