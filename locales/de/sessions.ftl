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
