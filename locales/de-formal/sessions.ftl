# Where somebody is signed in.

sessions-title = Wo Sie angemeldet sind
sessions-lead = Beenden Sie, was Sie nicht erkennen, und wählen Sie ein neues Passwort, wenn Sie eines benutzen.
