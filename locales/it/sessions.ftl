# Where somebody is signed in.

sessions-title = Dove hai effettuato l’accesso
sessions-lead = Chiudi quello che non riconosci, e scegli una nuova password se ne usi una.
sessions-browser = { $browser } su { $system }
sessions-unknown = Un browser che non conosciamo
sessions-this = questo
sessions-way-code = con un link o codice via mail
sessions-way-password = con la password
sessions-way-passkey = con una passkey
sessions-way-openid = con un altro account
sessions-way-link = con un link personale
sessions-network = rete { $network }
sessions-since = accesso: { $date }
sessions-seen = ultimo uso: { $date }
sessions-end = Esci
sessions-end-others = Esci da tutti gli altri
flash-sessions-ended = Quel browser è stato disconnesso.
